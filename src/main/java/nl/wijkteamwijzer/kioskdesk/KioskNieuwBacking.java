package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.wijkteamwijzer.web.Answers;

/** Behind beheer/kiosken/nieuw.xhtml: a kiosk that is to come. */
@Named
@RequestScoped
public class KioskNieuwBacking {

    @Inject
    KioskDesk desk;

    @Inject
    KioskForm form;

    @Inject
    Answers answers;

    public void register() {
        Optional<String> trouble = form.trouble();
        if (trouble.isPresent()) {
            answers.refused(trouble.get());
        } else {
            answers.seeOther("/beheer/kiosken/" + desk.register(form.profile()).getId() + "?klaar=kioskGemaakt");
        }
    }
}
