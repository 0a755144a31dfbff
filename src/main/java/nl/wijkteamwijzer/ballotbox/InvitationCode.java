package nl.wijkteamwijzer.ballotbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A code from a letter: twelve signs that cannot be mistaken for each other, as ABCD-EFGH-JKMN. Of 59 bits, so nobody guesses one. */
record InvitationCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationCode invent() {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(index -> signs.append(SIGNS.charAt(index)));
        return new InvitationCode(signs.toString());
    }

    /** However it is spaced or cased; empty when it cannot be a code. */
    static Optional<InvitationCode> find(String text) {
        String signs = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean fits = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return fits ? Optional.of(new InvitationCode(signs)) : Optional.empty();
    }

    /** As it stands on the letter. */
    String printed() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** As it stands in the database. Without salt: what is random needs none. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "code";
    }
}
