package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkteamwijzer.content.Image;
import nl.wijkteamwijzer.web.Words;

/** What staff say about a picture. */
@Named
@RequestScoped
public class ImageForm {

    @Inject
    Words words;

    private String name;
    private String altNl;
    private String altEn;
    private boolean decorative;

    void fill(Image image) {
        name = image.getName();
        altNl = image.alt("nl");
        altEn = image.alt("en");
        decorative = image.isDecorative();
    }

    Image.Words words() {
        return Image.Words.of(name, altNl, altEn, decorative);
    }

    /** Says what is missing; whether nothing is. */
    boolean check() {
        boolean complete = needs("name", name, "beheer.afbeeldingen.fout.naam");
        if (!decorative) {
            complete &= needs("altNl", altNl, "beheer.afbeeldingen.fout.alt") & needs("altEn", altEn, "beheer.afbeeldingen.fout.altEn");
        }
        return complete;
    }

    private boolean needs(String field, String text, String key) {
        boolean there = text != null && !text.isBlank();
        if (!there) {
            complain(field, key);
        }
        return there;
    }

    void complain(String field, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
        context.validationFailed();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAltNl() {
        return altNl;
    }

    public void setAltNl(String altNl) {
        this.altNl = altNl;
    }

    public String getAltEn() {
        return altEn;
    }

    public void setAltEn(String altEn) {
        this.altEn = altEn;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }
}
