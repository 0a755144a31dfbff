package nl.wijkteamwijzer.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes what residents might type when they mean a name: one mistake, or in a third of the cases two. The same seed
 * gives the same mistakes.
 */
final class Misspellings {

    private static final double PART_WITH_TWO = 0.35;
    private static final int ATTEMPTS_PER_MISSPELLING = 20;
    private static final int ALL_WEIGHTS =
            Arrays.stream(Misspelling.values()).mapToInt(Misspelling::weight).sum();

    private final long seed;
    private final Set<String> realNames;

    /** What it makes is never one of the real names. */
    Misspellings(long seed, Collection<String> realNames) {
        this.seed = seed;
        this.realNames = realNames.stream().map(Misspellings::lower).collect(Collectors.toSet());
    }

    /** What was typed, and how it came about. */
    record Typed(String text, Set<Misspelling> mistakes) {}

    /** At most so many different misspellings of a name; fewer when a short name does not have so many. */
    List<Typed> of(String name, int count) {
        Random random = new Random(seed * 31 + name.hashCode());
        Map<String, Typed> made = new LinkedHashMap<>();
        for (int i = 0; i < count * ATTEMPTS_PER_MISSPELLING && made.size() < count; i++) {
            attempt(lower(name), random)
                    .filter(typed -> !typed.text().isBlank() && !realNames.contains(typed.text().strip()))
                    .ifPresent(typed -> made.putIfAbsent(typed.text(), typed));
        }
        return new ArrayList<>(made.values());
    }

    private static Optional<Typed> attempt(String name, Random random) {
        Misspelling first = any(random);
        Optional<Typed> once = first.in(name, random).map(text -> new Typed(text, EnumSet.of(first)));
        if (random.nextDouble() >= PART_WITH_TWO) {
            return once;
        }
        Misspelling second = any(random);
        return once.flatMap(typed -> second.in(typed.text(), random))
                .map(text -> new Typed(text, EnumSet.of(first, second)))
                .filter(typed -> typed.mistakes().size() == 2);
    }

    private static Misspelling any(Random random) {
        int drawn = random.nextInt(ALL_WEIGHTS);
        for (Misspelling misspelling : Misspelling.values()) {
            drawn -= misspelling.weight();
            if (drawn < 0) {
                return misspelling;
            }
        }
        throw new IllegalStateException("The weights do not add up to " + ALL_WEIGHTS);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
