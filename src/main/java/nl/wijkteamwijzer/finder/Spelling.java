package nl.wijkteamwijzer.finder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings what people write to one form: lower case, no accents or marks, usual Dutch abbreviations in full. */
final class Spelling {

    /** Nobody types a longer name; it bounds the work for one query. */
    private static final int LONGEST_TEXT = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, String> BEFORE_A_NAME = Map.ofEntries(
            Map.entry("burg", "burgemeester"),
            Map.entry("prof", "professor"),
            Map.entry("dr", "doctor"),
            Map.entry("ds", "dominee"),
            Map.entry("st", "sint"),
            Map.entry("mr", "meester"),
            Map.entry("ir", "ingenieur"),
            Map.entry("pr", "prins"),
            Map.entry("pres", "president"),
            Map.entry("gen", "generaal"),
            Map.entry("adm", "admiraal"),
            Map.entry("jhr", "jonkheer"),
            Map.entry("past", "pastoor"),
            Map.entry("kard", "kardinaal"),
            Map.entry("gebr", "gebroeders"),
            Map.entry("vd", "vande"),
            Map.entry("vh", "vant"),
            Map.entry("v", "van"),
            Map.entry("het", "t"),
            Map.entry("1e", "eerste"),
            Map.entry("1ste", "eerste"),
            Map.entry("2e", "tweede"),
            Map.entry("2de", "tweede"),
            Map.entry("3e", "derde"),
            Map.entry("3de", "derde"),
            Map.entry("4e", "vierde"),
            Map.entry("4de", "vierde"),
            Map.entry("3", "drie"),
            Map.entry("5", "vijf"));

    /** Ends that no Dutch word has by itself, so they can only be cut short. */
    private static final Map<String, String> END_OF_A_NAME = Map.of(
            "str", "straat",
            "pln", "plein",
            "ln", "laan",
            "wg", "weg",
            "sgl", "singel",
            "sngl", "singel",
            "stg", "steeg");

    private Spelling() {}

    /** The words of a text in that form; of a long text only the beginning. Empty when it has no letter or digit. */
    static List<String> words(String text) {
        List<String> written = asWritten(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            boolean first = i == 0;
            boolean last = i == written.size() - 1;
            if (!last && written.get(i).equals("v") && written.get(i + 1).equals("d")) {
                words.add("vande");
                i++;
            } else {
                words.add(inFull(written.get(i), first, last));
            }
        }
        return words;
    }

    /** The same words, but with the abbreviations left as they are: "burg steeg" is no burgemeester. */
    static List<String> asWritten(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(withoutAccents(start(text))))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As much of a text as is looked at. */
    static String start(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    /** The whole text as one word, since where the spaces go is what people know least. */
    static String together(String text) {
        return String.join("", words(text));
    }

    private static String withoutAccents(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("ĳ", "ij")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String inFull(String word, boolean first, boolean last) {
        if (!last && BEFORE_A_NAME.containsKey(word)) {
            return BEFORE_A_NAME.get(word);
        }
        return END_OF_A_NAME.entrySet().stream()
                .filter(end -> word.endsWith(end.getKey()))
                .filter(end -> !first || word.length() > end.getKey().length() + 1)
                .max((a, b) -> a.getKey().length() - b.getKey().length())
                .map(end -> word.substring(0, word.length() - end.getKey().length()) + end.getValue())
                .orElse(word);
    }
}
