package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.web.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Behind beheer/tekst/links.xhtml: the links in published texts that do not work. */
@Named
@RequestScoped
public class LinksBacking {

    @Inject
    PublishedLinks links;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.links.external", defaultValue = "false")
    boolean external;

    private List<PublishedLinks.Broken> broken;
    private Map<OutsideLink, List<PlacedText>> outside;

    /** Those within our site. */
    public List<PublishedLinks.Broken> getBroken() {
        if (broken == null) {
            broken = links.broken();
        }
        return broken;
    }

    /** Those to other sites, with the texts in which they stand. */
    public List<Map.Entry<OutsideLink, List<PlacedText>>> getOutside() {
        if (outside == null) {
            outside = links.outside();
        }
        return List.copyOf(outside.entrySet());
    }

    /** Whether links to other sites are tried. */
    public boolean isExternal() {
        return external;
    }

    public String why(BrokenLink link) {
        return words.say("beheer.links.why." + link.why(), link.address());
    }

    public String answer(OutsideLink link) {
        return words.say("beheer.links.answer." + link.getAnswer(), words.date(link.getBrokenSince().orElseThrow()));
    }

    public String kind(PlacedText text) {
        return kindWords.one(text.kind());
    }

    /** "Tekst (en)" */
    public String field(PlacedText text) {
        String base = text.field().replaceFirst("_(nl|en)$", "");
        return words.say("beheer." + text.kind() + "." + base) + text.field().substring(base.length()).replaceFirst("_(..)", " ($1)");
    }

}
