package nl.wijkteamwijzer.kioskdesk;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.kiosk.Translation;

/**
 * What somebody makes of a translation.
 *
 * @param opened the words that stood there when the page was opened
 * @param words those that should stand there
 * @param checked whether a translator says that they are right
 */
record Rewording(String opened, String words, boolean checked) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    Rewording {
        opened = tidy(opened);
        words = tidy(words);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** Why these words cannot stand beside a Dutch text; empty when they can. */
    Optional<Trouble> trouble(String dutch) {
        if (words.isEmpty()) {
            return wrong("leeg");
        }
        if (words.length() > Translation.LONGEST) {
            return wrong("lang", Translation.LONGEST, words.length());
        }
        if (dutch.length() > Translation.LONGEST_DUTCH) {
            return wrong("nederlands", Translation.LONGEST_DUTCH);
        }
        List<String> arguments = arguments(dutch);
        if (!arguments.equals(arguments(words))) {
            return arguments.isEmpty() ? wrong("geenInvullen") : wrong("invullen", String.join(" ", arguments));
        }
        List<String> numbers = numbers(dutch);
        if (!numbers.equals(numbers(words))) {
            return numbers.isEmpty() ? wrong("geenGetallen") : wrong("getallen", String.join(" ", numbers));
        }
        return Optional.empty();
    }

    /** Telephone numbers and ages among them, whatever digits the language has: a colleague who cannot read it relies on them. */
    private static List<String> numbers(String text) {
        String latin = text.codePoints()
                .map(each -> Character.isDigit(each) ? Character.forDigit(Character.digit(each, 10), 10) : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return NUMBER.matcher(latin).results().map(MatchResult::group).sorted().toList();
    }

    private static Optional<Trouble> wrong(String why, Object... about) {
        return Optional.of(Trouble.in("woorden", "beheer.kioskvertalingen.fout." + why, about));
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
