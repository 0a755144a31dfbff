package nl.wijkteamwijzer.finder;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a Dutch word sounds, roughly: two spellings that a Dutch ear cannot tell apart get the same key. The key is not
 * for reading; capitals in it are sounds that take two letters.
 */
final class Sound {

    private record Rule(Pattern written, String sound) {
        static Rule of(String written, String sound) {
            return new Rule(Pattern.compile(written), sound);
        }
    }

    /** In this order: what is longer goes before what it contains. */
    private static final List<Rule> RULES = List.of(
            Rule.of("sch(e?)$", "s$1"),
            Rule.of("sche(?=[sn]?(straat|laan|weg|kade|singel|gracht|steeg|poort))", "se"),
            Rule.of("uij|uy", "ui"),
            Rule.of("eeuw|ieuw", "iw"),
            Rule.of("eij|ey|ij|ei|y", "Y"),
            Rule.of("auw|ouw|au|ou", "A"),
            Rule.of("oe", "U"),
            Rule.of("eau", "o"),
            Rule.of("ae", "a"),
            Rule.of("ie", "i"),
            Rule.of("ph", "f"),
            Rule.of("th|dt", "t"),
            Rule.of("[cg]h", "g"),
            Rule.of("([kr])h", "$1"),
            Rule.of("ck|qu?|c(?![eiyY])", "k"),
            Rule.of("c", "s"),
            Rule.of("x", "ks"),
            Rule.of("z", "s"),
            Rule.of("v", "f"),
            Rule.of("d(?=[^aeiouyrwjYAU]|$)", "t"),
            Rule.of("b$", "p"),
            Rule.of("(.)\\1+", "$1"));

    private Sound() {}

    /** The key of one word, or of several written together, as {@link Spelling} leaves them. */
    static String of(String word) {
        String key = word;
        for (Rule rule : RULES) {
            key = rule.written().matcher(key).replaceAll(rule.sound());
        }
        return key;
    }
}
