package nl.wijkteamwijzer.account;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name with which somebody signs in: what can stand in an address too. */
public final class AccountName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{1,79}");

    /** By which the log calls who tries a name that is not there. */
    public static final String UNKNOWN = "onbekend";

    /** By which the log calls who runs the server. */
    static final String SERVER = "server";

    /** A page has the first as its address. */
    private static final Set<String> TAKEN = Set.of("nieuw", UNKNOWN, SERVER);

    private AccountName() {}

    /** Empty when it cannot be one. */
    public static Optional<String> of(String typed) {
        return Optional.of(Accounts.plain(typed)).filter(name -> FORM.matcher(name).matches() && !TAKEN.contains(name));
    }
}
