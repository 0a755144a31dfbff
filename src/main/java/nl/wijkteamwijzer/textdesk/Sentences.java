package nl.wijkteamwijzer.textdesk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text in Markdown as sentences and words, without its signs, addresses and code. */
final class Sentences {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|$)|`[^`]*`");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|/)?[\\p{L}\\d.-]+(?:@|\\.(?:nl|example|com|org|eu))\\S*");
    private static final Pattern HEADING = Pattern.compile("(?m)^ *#{1,6} .*$");
    private static final Pattern MARKS_AT_BEGIN = Pattern.compile("(?m)^\\s*(?:#{1,6} |[-*+] |\\d+[.)] |> )+");
    /** Short forms whose dot ends nothing. */
    private static final Pattern SHORT = Pattern.compile("(?iu)\\b(bijv|bv|enz|o\\.a|m\\.a\\.w|i\\.v\\.m|d\\.w\\.z|t/m|nr|dhr|mevr|mw|tel|blz|art|ca|incl|excl|z\\.o\\.z)\\.");
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[)\"’”]*\\s+(?=[\\p{Lu}\\d‘“\"(])|\\n\\s*\\n|\\n(?=\\s*(?:#|[-*+] |\\d+[.)] ))");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*");

    private Sentences() {}

    static List<String> of(String markdown) {
        String text = CODE.matcher(markdown).replaceAll(" ");
        text = LINK.matcher(text).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll(" ");
        text = SHORT.matcher(text).replaceAll("$1");
        text = HEADING.matcher(text).replaceAll("\n$0\n\n");
        return Arrays.stream(END.split(text))
                .map(sentence -> MARKS_AT_BEGIN.matcher(sentence).replaceAll("").replaceAll("[*_]{1,3}", "").strip())
                .map(sentence -> sentence.replaceAll("\\s+", " "))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }
}
