package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.KioskProfile;
import nl.wijkteamwijzer.kiosk.Kiosks;
import nl.wijkteamwijzer.kiosk.Starts;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** Where staff say which kiosks there are, and which screens are them. */
@ApplicationScoped
@Needs(Right.MANAGE_KIOSKS)
public class KioskDesk {

    private static final String KIND = "kiosken";

    @Inject
    Kiosks kiosks;

    @Inject
    Starts starts;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    public List<Kiosk> all() {
        return kiosks.byName();
    }

    public Optional<Kiosk> find(long id) {
        return kiosks.find(id);
    }

    /** @param except the one that has the name now, when it is there already */
    public boolean isTaken(String name, Long except) {
        return kiosks.isTaken(name, except);
    }

    /** A kiosk that nobody has started yet. */
    @Transactional
    public Kiosk register(KioskProfile profile) {
        Kiosk kiosk = kiosks.add(profile);
        write("KIOSK_GEMAAKT", kiosk, null, profile.json());
        return kiosk;
    }

    /**
     * @param seen what it was when it was opened, as {@link KioskProfile#json}
     * @return false when it is something else by now
     */
    @Transactional
    public boolean change(long id, KioskProfile profile, String seen) {
        Kiosk kiosk = kiosks.locked(id);
        String was = kiosk.profile().json();
        if (!was.equals(seen)) {
            return false;
        }
        kiosk.describe(profile);
        write("KIOSK_GEWIJZIGD", kiosk, was, profile.json());
        return true;
    }

    /**
     * Ends the screen that was this kiosk before, and the address before.
     *
     * @return the code of the start address, for this once
     */
    @Transactional
    public String prepare(long id) {
        Kiosk kiosk = kiosks.locked(id);
        write("STARTADRES_GEMAAKT", kiosk, null, null);
        return starts.prepare(kiosk);
    }

    /** Nothing that says it is this kiosk is believed any more. */
    @Transactional
    public void revoke(long id) {
        Kiosk kiosk = kiosks.locked(id);
        kiosk.revoke();
        write("KIOSK_INGETROKKEN", kiosk, null, null);
    }

    /** Somebody has looked at what was refused. */
    @Transactional
    public void forgetRefused(long id) {
        Kiosk kiosk = kiosks.locked(id);
        kiosks.forgetRefused(kiosk);
        write("KIOSK_GEWEIGERD_GEZIEN", kiosk, null, null);
    }

    private void write(String action, Kiosk kiosk, String was, String became) {
        audit.write(staff.person().account(), action, KIND, String.valueOf(kiosk.getId()), was, became);
    }
}
