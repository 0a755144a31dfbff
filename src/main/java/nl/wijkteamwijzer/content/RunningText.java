package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
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

    /** @param text Markdown, in the language of the page */
    public String html(String text) {
        return html(text, page.getLanguage());
    }

    /** @param text Markdown */
    public String html(String text, String language) {
        return markdown.html(
                text,
                explanations(language),
                name -> picture.part(Images.class).named(name).map(image -> ShownImage.of(image, language)));
    }

    private List<Explanation> explanations(String language) {
        String question = Words.sayIn(language, "site.term");
        return picture.part(Texts.class).terms(asAt.day()).stream()
                .map(term -> term.text(language))
                .map(text -> new Explanation(
                        text.getTerm(), MessageFormat.format(question, text.getTerm()), text.getExplanation()))
                .toList();
    }
}
