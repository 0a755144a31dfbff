package nl.wijkteamwijzer.signin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page to go to after signing in: one of the back office, or its first. */
final class WayBack {

    private static final Pattern OURS = Pattern.compile("(?:/en)?(/beheer(?:/[\\w/.-]*)?(?:\\?[\\w=&%.+-]*)?)");
    private static final String START = "/beheer";
    private static final int LONGEST = 500;

    private WayBack() {}

    /** @return a path without the language in front */
    static String of(String asked) {
        Matcher ours = OURS.matcher(asked == null || asked.length() > LONGEST ? "" : asked);
        return ours.matches() && !asked.contains("/beheer/aanmelden") ? ours.group(1) : START;
    }
}
