package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** The links in all texts that the public sees today. */
@ApplicationScoped
public class PublishedLinks {

    @Inject
    PublishedTexts texts;

    @Inject
    LinkCheck check;

    @Inject
    OutsideLinks links;

    /** A link within our site that leads nowhere, and in which text. */
    public record Broken(PlacedText text, BrokenLink link) {}

    @Needs(Right.WRITE_TEXTS)
    @Transactional
    public List<Broken> broken() {
        return texts.inForce().stream()
                .flatMap(text -> check.broken(text.text()).stream().map(link -> new Broken(text, link)))
                .toList();
    }

    /** Links to other sites that failed, the longest first, and the texts in which each stands. */
    @Needs(Right.WRITE_TEXTS)
    @Transactional
    public Map<OutsideLink, List<PlacedText>> outside() {
        List<OutsideLink> known = links.failing();
        List<PlacedText> all = known.isEmpty() ? List.of() : texts.inForce();
        Map<OutsideLink, List<PlacedText>> failing = new LinkedHashMap<>();
        known.forEach(link -> failing.put(link, all.stream()
                .filter(text -> Addresses.in(text.text()).contains(link.getAddress()))
                .toList()));
        return failing;
    }
}
