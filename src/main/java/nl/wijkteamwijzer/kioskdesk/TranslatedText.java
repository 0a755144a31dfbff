package nl.wijkteamwijzer.kioskdesk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.wijkteamwijzer.kiosk.Spoken;
import nl.wijkteamwijzer.kiosk.Translation;

/**
 * A Dutch text of a kiosk beside its translation.
 *
 * @param words the translation; empty when there is none
 * @param isSpoken whether a kiosk says it in these days
 * @param checkedOn null when a translator has still to look at it
 * @param checkedBy null when a translator has still to look at it
 */
public record TranslatedText(String dutch, String words, boolean isSpoken, LocalDate checkedOn, String checkedBy) {

    private static final int BYTES_OF_A_KEY = 8;

    /** What has still to be done. */
    public enum State {
        ONTBREEKT,
        TE_CONTROLEREN,
        GECONTROLEERD
    }

    /** @param written by staff, or kept from the start; null: what came with the program is used */
    static TranslatedText of(Spoken spoken, Translation written) {
        return written == null ? new TranslatedText(spoken.dutch(), spoken.came(), true, null, null) : of(written, true);
    }

    static TranslatedText of(Translation written, boolean isSpoken) {
        return new TranslatedText(written.getDutch(), written.getWords(), isSpoken, written.getCheckedOn().orElse(null),
                written.getCheckedBy().orElse(null));
    }

    public State state() {
        if (words.isEmpty()) {
            return State.ONTBREEKT;
        }
        return checkedOn == null ? State.TE_CONTROLEREN : State.GECONTROLEERD;
    }

    public boolean isChecked() {
        return state() == State.GECONTROLEERD;
    }

    /** Whether somebody has to do something about it: what is not said can wait. */
    boolean waits(State state) {
        return isSpoken && state() == state;
    }

    /** A short name for forms and addresses, from the Dutch text. */
    public String key() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(dutch.getBytes(StandardCharsets.UTF_8));
            return "t" + HexFormat.of().formatHex(digest, 0, BYTES_OF_A_KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
