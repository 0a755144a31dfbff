package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;

/** Explains words where they stand, in the language of the page. */
@Named
@RequestScoped
public class Glossary {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    /** Null when the word is not in it today. */
    public GlossaryTerm.Text term(String slug) {
        return picture.part(Texts.class)
                .term(slug, asAt.day())
                .map(term -> term.text(page.getLanguage()))
                .orElse(null);
    }
}
