package nl.wijkteamwijzer.kioskdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.Starts;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.QrCode;
import nl.wijkteamwijzer.web.Visitors;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/kiosken/kiosk.xhtml: one kiosk, how it is, and what may be done with it. */
@Named
@RequestScoped
public class KioskBacking {

    @Inject
    KioskDesk desk;

    @Inject
    KioskForm form;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    Visitors visitors;

    @Inject
    HttpServletRequest request;

    private String asked;
    private Kiosk kiosk;
    private String seen;
    private String address;
    private boolean sure;

    @PostConstruct
    void look() {
        asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("kiosk");
        kiosk = desk.find(Long.parseLong(asked)).orElse(null);
        if (kiosk != null) {
            form.fill(kiosk);
        }
    }

    /** Asked before the page is shown. */
    public void open() {
        if (kiosk == null) {
            throw new NotThere("kiosk " + asked);
        }
    }

    public void save() {
        Optional<String> trouble = form.trouble();
        if (trouble.isPresent()) {
            answers.refused(trouble.get());
        } else if (desk.change(kiosk.getId(), form.profile(), seen)) {
            done("kioskBewaard");
        } else {
            answers.refused(words.say("beheer.kiosken.meanwhile"));
        }
    }

    /** Shows the address in this answer and never again. */
    public void prepare() {
        address = visitors.site(request) + "/kiosk?start=" + desk.prepare(kiosk.getId());
        kiosk = desk.find(kiosk.getId()).orElseThrow();
    }

    public void revoke() {
        if (sure) {
            desk.revoke(kiosk.getId());
            done("kioskIngetrokken");
        } else {
            answers.refused(words.say("beheer.kiosken.revoke.unsure"));
        }
    }

    public void forgetRefused() {
        desk.forgetRefused(kiosk.getId());
        done("kioskGezien");
    }

    private void done(String what) {
        answers.seeOther("/beheer/kiosken/" + kiosk.getId() + "?klaar=" + what);
    }

    public Kiosk getKiosk() {
        return kiosk;
    }

    /** Null when there is none to show. */
    public String getAddress() {
        return address;
    }

    public QrCode getPicture() {
        return QrCode.of(address);
    }

    public int getHours() {
        return Starts.HOURS;
    }

    /** What the kiosk is now; the form brings back what it was when it was opened. */
    public String getSeen() {
        return kiosk.profile().json();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
