package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;

/** Behind thema/thema.xhtml: a subject, what can be done about it, and who helps first. */
@Named
@RequestScoped
public class ThemaBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Answers answers;

    private String slug;
    private Theme theme;

    public void look() {
        picture.part(Texts.class).theme(slug, asAt.day()).ifPresentOrElse(found -> theme = found, answers::notFound);
    }

    public Theme getTheme() {
        return theme;
    }

    public Theme.Text getText() {
        return theme.text(page.getLanguage());
    }

    public LocalDate getToday() {
        return asAt.day();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
