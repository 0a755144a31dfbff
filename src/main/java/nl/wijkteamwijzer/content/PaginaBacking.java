package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;

/** Behind informatie/pagina.xhtml: a page of text. */
@Named
@RequestScoped
public class PaginaBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Answers answers;

    private String slug;
    private InformationPage shown;

    public void look() {
        picture.part(Texts.class).page(slug, asAt.day()).ifPresentOrElse(found -> shown = found, answers::notFound);
    }

    public InformationPage getShown() {
        return shown;
    }

    public InformationPage.Text getText() {
        return shown.text(page.getLanguage());
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
