package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Texts for residents, with the words of the glossary explained where they first stand. */
@Named
@RequestScoped
public class RunningText {

    @Inject
    PublishedPicture picture;

    @Inject
    Markdown markdown;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    /** @param text Markdown, in the language of the page */
    public String html(String text) {
        return markdown.html(text, explanations());
    }

    private List<Explanation> explanations() {
        return picture.part(Texts.class).terms(asAt.day()).stream()
                .map(term -> term.text(page.getLanguage()))
                .map(text -> new Explanation(text.getTerm(), words.say("site.term", text.getTerm()), text.getExplanation()))
                .toList();
    }
}
