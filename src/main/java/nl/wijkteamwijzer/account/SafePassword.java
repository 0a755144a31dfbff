package nl.wijkteamwijzer.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * Which passwords will do, after NIST SP 800-63B (5.1.1.2): long, with no rule about which signs are in it, and not one that
 * is known or easily guessed.
 */
public final class SafePassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** A password that is guessed within so many doublings is as good as known. */
    private static final double LEAST_ENTROPY = 40;

    private static final List<String> HERE = List.of("wijkteam", "wijkteamwijzer", "gemeente", "welkom", "wachtwoord", "geheim",
            "beheer", "beheerder", "redactie", "leiden", "zomer", "herfst", "winter", "lente", "maandag", "januari");

    /** Why a password will not do; the names are the ends of keys of words. */
    public enum Flaw { SHORT, LONG, NAME, KNOWN }

    private SafePassword() {}

    public static Optional<Flaw> flawOf(String password, String account) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Flaw.SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Flaw.LONG);
        }
        if (!account.isBlank() && plain.contains(account)) {
            return Optional.of(Flaw.NAME);
        }
        return isGuessable(password) ? Optional.of(Flaw.KNOWN) : Optional.empty();
    }

    private static boolean isGuessable(String password) {
        // its lists take much memory, and are asked for a few times a year
        List<Dictionary> lists = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        lists.add(new DictionaryBuilder().setDictionaryName("here").setExclusion(false).addWords(HERE, 1).createDictionary());
        Nbvcxz guessing = new Nbvcxz(new ConfigurationBuilder().setDictionaries(lists).createConfiguration());
        return guessing.estimate(password).getEntropy() < LEAST_ENTROPY;
    }
}
