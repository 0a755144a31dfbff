package nl.wijkteamwijzer.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way in which people get a name wrong. The weight tells how often, out of a hundred: a guess from common sense,
 * not a measurement, with half of it for writing by ear and half for fingers, spaces and haste.
 */
enum Misspelling {
    /** Another letter for the same sound: ij/ei/y, au/ou, ch/g, c/k, s/z, f/v, th/t, ph/f, x/ks, ie/i. */
    SAME_SOUND(24),
    /** d for t or t for d, b for p, where a word or a part of it ends. */
    HARD_END(6),
    /** A vowel or a consonant written twice instead of once. */
    TWICE(8),
    /** A pair written once. */
    ONCE(8),
    /** The name cut up, or its parts written together or with a hyphen. */
    SPACES(9),
    /** A word cut short, with or without a full stop. */
    ABBREVIATION(9),
    /** A small word or a title left out. */
    LEFT_OUT(4),
    /** Accents and apostrophes left out or put where they are not. */
    MARKS(3),
    /** A key next to the right one. */
    WRONG_KEY(9),
    /** A key next to the right one, hit as well. */
    EXTRA_KEY(5),
    /** A letter missed. */
    DROPPED(8),
    /** Two letters in the wrong order. */
    CHANGED_PLACES(7);

    private static final Map<String, List<String>> SOUNDS = Map.ofEntries(
            Map.entry("ij", List.of("ei", "y", "eij")),
            Map.entry("ei", List.of("ij", "y")),
            Map.entry("y", List.of("ij", "i")),
            Map.entry("au", List.of("ou", "auw")),
            Map.entry("ou", List.of("au", "ouw")),
            Map.entry("ch", List.of("g", "gh")),
            Map.entry("g", List.of("ch", "gh")),
            Map.entry("c", List.of("k", "s")),
            Map.entry("k", List.of("c", "ck")),
            Map.entry("s", List.of("z")),
            Map.entry("z", List.of("s")),
            Map.entry("f", List.of("v")),
            Map.entry("v", List.of("f")),
            Map.entry("th", List.of("t")),
            Map.entry("t", List.of("th")),
            Map.entry("ph", List.of("f")),
            Map.entry("x", List.of("ks")),
            Map.entry("ks", List.of("x")),
            Map.entry("ie", List.of("i", "y")),
            Map.entry("i", List.of("ie")),
            Map.entry("oe", List.of("u", "ou")),
            Map.entry("sch", List.of("sg", "sh", "s")),
            Map.entry("uy", List.of("ui")),
            Map.entry("ae", List.of("aa", "e")));

    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("straat\\b", List.of("str", "str.")),
            Map.entry("laan\\b", List.of("ln", "ln.")),
            Map.entry("weg\\b", List.of("wg")),
            Map.entry("plein\\b", List.of("pln")),
            Map.entry("\\bvan de[rn]?\\b", List.of("v.d.", "vd", "v d", "v/d")),
            Map.entry("\\bvan 't\\b", List.of("v 't", "van het")),
            Map.entry("\\bburgemeester\\b", List.of("burg.", "burg")),
            Map.entry("\\bprofessor\\b", List.of("prof.", "prof")),
            Map.entry("\\bsint\\b", List.of("st.", "st")),
            Map.entry("\\bprins(es)?\\b", List.of("pr.", "pr")),
            Map.entry("\\bdominee\\b", List.of("ds.")),
            Map.entry("\\beerste\\b", List.of("1e")),
            Map.entry("\\btweede\\b", List.of("2e", "2de")),
            Map.entry("\\bderde\\b", List.of("3e")),
            Map.entry("\\bvierde\\b", List.of("4e")),
            Map.entry("\\bvan\\b", List.of("v.")));

    private static final Map<String, String> HARD_OR_SOFT = Map.of("d", "t", "t", "d", "b", "p", "p", "b");

    private static final String SMALL_WORD =
            "\\b(van|de|der|den|'t|en|burgemeester|professor|sint|prins|prinses|dr\\.|ds\\.|ir\\.) ";

    private static final String BEFORE_A_PART =
            "(?<=[a-z]{3})(?=(straat|laan|weg|gracht|steeg|kade|singel|dijk|plein|markt|wijk|buurt|team)\\b)";

    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** How far to the side the touching keys are: in the row above, in the same row, in the row below. */
    private static final List<List<Integer>> SHIFTS_BY_ROW = List.of(List.of(0, 1), List.of(-1, 1), List.of(-1, 0));

    private final int weight;

    Misspelling(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** The name with this mistake somewhere; empty when there is no place in it for this mistake. */
    Optional<String> in(String name, Random random) {
        return switch (this) {
            case SAME_SOUND -> replaced(name, SOUNDS, random);
            case HARD_END -> changed(name, "[dtbp](?=\\b|[^aeiouyrwhj \\-])", random, HARD_OR_SOFT::get);
            case TWICE -> changed(name, "(?<=[a-z])([aeoulmnprstkf])(?!\\1)", random, letter -> letter + letter);
            case ONCE -> changed(name, "([a-z])\\1", random, pair -> pair.substring(1));
            case SPACES -> spaced(name, random);
            case ABBREVIATION -> replaced(name, SHORT, random);
            case LEFT_OUT -> changed(name, SMALL_WORD, random, word -> "");
            case MARKS -> changed(name, "[éëçöïè'.]|(?<=[a-z])e(?=[a-z])", random, letter -> marked(letter, random));
            case WRONG_KEY -> changed(name, "[a-z]", random, letter -> neighbour(letter, random));
            case EXTRA_KEY -> changed(name, "[a-z]", random, letter -> letter + neighbour(letter, random));
            case DROPPED -> changed(name, "[a-z]", random, letter -> "");
            case CHANGED_PLACES ->
                changed(name, "([a-z])(?!\\1)[a-z]", random, two -> two.substring(1) + two.charAt(0));
        };
    }

    private static String marked(String letter, Random random) {
        return switch (letter) {
            case "e" -> pick(List.of("é", "ë"), random);
            case "é", "ë", "è" -> "e";
            case "ç" -> "c";
            case "ö" -> "o";
            case "ï" -> "i";
            default -> "";
        };
    }

    private static Optional<String> replaced(String name, Map<String, List<String>> table, Random random) {
        List<String> fitting = table.keySet().stream()
                .sorted()
                .filter(key -> Pattern.compile(key).matcher(name).find())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        String key = pick(fitting, random);
        return changed(name, key, random, part -> pick(table.get(key), random));
    }

    private static Optional<String> spaced(String name, Random random) {
        if (name.matches(".*[ -].*") && random.nextBoolean()) {
            return changed(name, "[ -]", random, mark -> pick(List.of("", mark.equals(" ") ? "-" : " "), random));
        }
        boolean atAPart = random.nextInt(3) > 0;
        Optional<String> cut = atAPart ? changed(name, BEFORE_A_PART, random, nothing -> " ") : Optional.empty();
        return cut.isPresent() ? cut : changed(name, "(?<=[a-z]{2})(?=[a-z]{2})", random, nothing -> " ");
    }

    /** The name with one of the places that fit the pattern changed. */
    private static Optional<String> changed(String name, String place, Random random, UnaryOperator<String> mistake) {
        List<MatchResult> places = Pattern.compile(place).matcher(name).results().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult one = pick(places, random);
        return Optional.of(name.substring(0, one.start()) + mistake.apply(one.group()) + name.substring(one.end()));
    }

    private static String neighbour(String key, Random random) {
        List<String> near = IntStream.range(0, KEYS.size())
                .boxed()
                .flatMap(row -> near(key, row))
                .toList();
        return near.isEmpty() ? key : pick(near, random);
    }

    /** The keys of a row that touch this one; a row lies half a key to the right of the one above it. */
    private static Stream<String> near(String key, int row) {
        int own = IntStream.range(0, KEYS.size()).filter(i -> KEYS.get(i).contains(key)).findFirst().orElse(-2);
        if (own < 0 || Math.abs(row - own) > 1) {
            return Stream.empty();
        }
        int column = KEYS.get(own).indexOf(key);
        return SHIFTS_BY_ROW.get(row - own + 1).stream()
                .map(shift -> column + shift)
                .filter(there -> there >= 0 && there < KEYS.get(row).length())
                .map(there -> KEYS.get(row).substring(there, there + 1));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
