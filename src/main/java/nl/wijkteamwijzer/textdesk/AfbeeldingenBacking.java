package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.wijkteamwijzer.content.Image;
import nl.wijkteamwijzer.web.Answers;

/** Behind beheer/tekst/afbeeldingen.xhtml: the pictures there are, and adding one. */
@Named
@RequestScoped
public class AfbeeldingenBacking {

    @Inject
    ImageDesk desk;

    @Inject
    ImageForm form;

    @Inject
    Answers answers;

    private Part file;
    private List<Image> all;

    public List<Image> getAll() {
        if (all == null) {
            all = desk.all();
        }
        return all;
    }

    public void add() throws IOException {
        boolean complete = form.check();
        if (file == null || file.getSize() == 0) {
            form.complain("file", "beheer.afbeeldingen.fout.geen");
            return;
        }
        try (InputStream in = file.getInputStream()) {
            MadePicture made = MadePicture.from(in.readAllBytes());
            if (complete) {
                answers.seeOther("/beheer/afbeeldingen/" + desk.add(form.words(), made).getId());
            }
        } catch (NotAPicture e) {
            form.complain("file", "beheer.afbeeldingen.fout." + e.why());
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
