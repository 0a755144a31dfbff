package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.content.Image;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.web.Answers;

/** Behind beheer/tekst/afbeelding.xhtml: one picture, what it shows in words, and where it is used. */
@Named
@RequestScoped
public class AfbeeldingBacking {

    @Inject
    ImageDesk desk;

    @Inject
    ImageForm form;

    @Inject
    KindWords kindWords;

    @Inject
    Answers answers;

    private long id;
    private Image image;
    private List<PlacedText> uses;

    public void look() {
        image = desk.numbered(id).orElseThrow(() -> new NotThere("picture " + id));
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.fill(image);
        }
    }

    public void save() {
        if (form.check()) {
            desk.describe(id, form.words());
            answers.seeOther("/beheer/afbeeldingen");
        }
    }

    public void remove() {
        if (desk.remove(id)) {
            answers.seeOther("/beheer/afbeeldingen");
        } else {
            form.complain(null, "beheer.afbeeldingen.fout.inGebruik");
        }
    }

    public Image getImage() {
        return image;
    }

    public List<PlacedText> getUses() {
        if (uses == null) {
            uses = desk.uses(id);
        }
        return uses;
    }

    public String kind(PlacedText text) {
        return kindWords.one(text.kind());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
