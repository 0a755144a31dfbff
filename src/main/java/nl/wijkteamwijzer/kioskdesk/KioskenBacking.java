package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.kiosk.Kiosk;

/** Behind beheer/kiosken/kiosken.xhtml: which kiosks there are, and how each of them is. */
@Named
@RequestScoped
public class KioskenBacking {

    @Inject
    KioskDesk desk;

    private List<Kiosk> kiosks;

    public List<Kiosk> getKiosks() {
        if (kiosks == null) {
            kiosks = desk.all();
        }
        return kiosks;
    }
}
