package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkteamwijzer.content.RunningText;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/tekst/hulp.xhtml: how a text that is being written will look, and what could be easier. Keeps nothing. */
@Named
@RequestScoped
public class HulpBacking {

    /** Characters; far more than any text may have. */
    private static final int MOST = 20_000;

    @Inject
    HttpServletRequest request;

    @Inject
    RunningText runningText;

    @Inject
    LinkCheck links;

    @Inject
    Words words;

    private Readability readability;

    private String text() {
        String sent = new PostedForm(request).first("tekst");
        return sent.substring(0, Math.min(MOST, sent.length()));
    }

    public String getLanguage() {
        return new PostedForm(request).first("taal").equals("en") ? "en" : "nl";
    }

    /** Whether it is written in Markdown; else it is plain text, of which nothing looks different. */
    public boolean isMarkdown() {
        return new PostedForm(request).first("soort").equals("markdown");
    }

    /** As residents will see it. */
    public String getHtml() {
        return runningText.html(text(), getLanguage());
    }

    /** Whether we can say how hard it is to read. */
    public boolean isMeasured() {
        return getLanguage().equals("nl");
    }

    public Readability getReadability() {
        if (readability == null) {
            readability = Readability.of(text());
        }
        return readability;
    }

    public String level() {
        Readability found = getReadability();
        return words.say("beheer.hulp.level." + found.level(), found.score());
    }

    public String advice(Advice advice) {
        return words.say("beheer.hulp.advice." + advice.kind(), advice.about().toArray());
    }

    public List<BrokenLink> getBroken() {
        return isMarkdown() ? links.broken(text()) : List.of();
    }

    public String broken(BrokenLink link) {
        return words.say("beheer.links.why." + link.why(), link.address());
    }
}
