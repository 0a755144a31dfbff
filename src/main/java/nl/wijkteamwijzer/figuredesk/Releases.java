package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.ballotbox.Counting;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.results.Proof;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Publishing;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.survey.Quarter;

/** How the figures of a quarter get out: made, found right by one, let out by another. */
@ApplicationScoped
public class Releases {

    static final String KIND = "cijfers";

    private static final int LONGEST_NOTE = 500;

    @Inject
    Press press;

    @Inject
    Publishing publishing;

    @Inject
    Counting counting;

    @Inject
    DeskRights deskRights;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** It cannot be done now; nothing was changed. */
    public static class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param key of the words that say why, and what to do */
        Refused(String key) {
            super(key);
        }
    }

    /**
     * Makes the proof, or makes it again.
     *
     * @param note what changed; needed when something is out already
     */
    @Needs(Right.WRITE_RESEARCH)
    public void make(GemeenteCode gemeente, Quarter quarter, String note) {
        LocalDate today = LocalDate.now(clock);
        Quarter current = Quarter.of(today);
        if (!quarter.isBefore(current)) {
            throw new Refused("beheer.publicaties.trouble.goesOn");
        }
        Optional<PublishedFigures> out = press.latest(gemeente, quarter);
        if (out.isPresent() && (note.isBlank() || note.length() > LONGEST_NOTE)) {
            throw new Refused("beheer.publicaties.trouble.note");
        }
        counting.closeBefore(current);
        if (out.isEmpty() && !press.due(gemeente, current).contains(quarter)) {
            throw new Refused("beheer.publicaties.trouble.nothing");
        }
        press.prove(publishing.order(gemeente, quarter), note.strip(), today);
        write("GEMAAKT", gemeente, quarter, note.strip());
    }

    /**
     * Says that the proof is right.
     *
     * @param proof the number of the one that who asks has looked at
     */
    @Needs(Right.WRITE_RESEARCH)
    public void check(GemeenteCode gemeente, Quarter quarter, long proof) {
        if (!press.check(lookedAt(gemeente, quarter, proof), account())) {
            throw new Refused("beheer.publicaties.trouble.otherProof");
        }
        write("GECONTROLEERD", gemeente, quarter, "");
    }

    /**
     * Lets the proof out.
     *
     * @param number of the one that who asks has looked at
     */
    @Needs(Right.APPROVE_RESEARCH)
    public void release(GemeenteCode gemeente, Quarter quarter, long number) {
        Proof proof = lookedAt(gemeente, quarter, number);
        if (!proof.isChecked()) {
            throw new Refused("beheer.publicaties.trouble.notChecked");
        }
        if (!mayRelease(proof)) {
            throw new Refused("beheer.publicaties.trouble.fourEyes");
        }
        if (!press.release(proof, account(), deskRights.isFourEyes(), LocalDate.now(clock))) {
            throw new Refused("beheer.publicaties.trouble.otherProof");
        }
        write("GEPUBLICEERD", gemeente, quarter, "versie " + proof.figures().figures().version());
        publishing.show();
    }

    private Proof lookedAt(GemeenteCode gemeente, Quarter quarter, long number) {
        return press.proof(gemeente, quarter)
                .filter(proof -> proof.id() == number)
                .orElseThrow(() -> new Refused("beheer.publicaties.trouble.otherProof"));
    }

    /** Whether who asks may let out this proof; asks no more of one that nobody has checked. */
    @Needs(Right.SIGNED_IN)
    public boolean mayRelease(Proof proof) {
        return staff.may(Right.APPROVE_RESEARCH)
                && !(deskRights.isFourEyes() && account().equals(proof.checkedBy()));
    }

    private String account() {
        return staff.person().account();
    }

    private void write(String action, GemeenteCode gemeente, Quarter quarter, String what) {
        String became = what.isEmpty() ? null : Json.createObjectBuilder().add("toelichting", what).build().toString();
        audit.write(account(), action, KIND, QuarterKey.of(gemeente, quarter), null, became);
    }
}
