package nl.wijkteamwijzer.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for another truth that would have been published in exactly the same way: in each version some people more or
 * fewer for one team, at the cost of another or of nobody; or all hidden ones in one team; or hardly anybody yet, where
 * nothing is shown. As long as there is one, no reader can know, not by sums, not by bounds, and not by knowing these
 * rules.
 */
final class Doubles {

    private final int k;
    private final List<Table> versions;
    private final List<String> siblings;
    private final List<ShownTable> published = new ArrayList<>();

    Doubles(int k, List<Table> versions, List<String> siblings) {
        this.k = k;
        this.versions = versions;
        this.siblings = siblings;
        for (Table table : versions) {
            published.add(publish(table));
        }
    }

    /** Whether another count for this team, or the remainder, at this version would have looked the same. */
    boolean existsFor(String sibling, int version) {
        long count = people(versions.get(version), sibling);
        return exists(sibling, tables -> tables.size() != version + 1 || people(tables.get(version), sibling) != count);
    }

    /** Whether another growth between these versions would have looked the same. */
    boolean existsFor(String sibling, int earlier, int version) {
        long growth = people(versions.get(version), sibling) - people(versions.get(earlier), sibling);
        return exists(sibling, tables -> tables.size() != version + 1
                || people(tables.get(version), sibling) - people(tables.get(earlier), sibling) != growth);
    }

    @Override
    public String toString() {
        return versions + " published as " + published;
    }

    /** Moves few people first, since that mostly does. */
    private boolean exists(String sibling, Predicate<List<Table>> wanted) {
        return IntStream.rangeClosed(1, k).anyMatch(most -> canGoOn(sibling, most, List.of(), wanted));
    }

    /** Whether these first tables can go on to the last version, all as wanted and all looking the same. */
    private boolean canGoOn(String sibling, int most, List<Table> tables, Predicate<List<Table>> wanted) {
        int version = tables.size();
        return version == versions.size()
                || Stream.concat(
                                alternatives(versions.get(version), sibling, most),
                                published.get(version).isNothing()
                                        ? beginnings(versions.get(version), sibling, most)
                                        : gathered(versions.get(version), published.get(version)))
                        .filter(table -> version == 0 || onlyGrows(tables.get(version - 1), table))
                        .map(table -> Stream.concat(tables.stream(), Stream.of(table)).toList())
                        .filter(wanted)
                        .filter(longer -> publish(version, longer.get(version)).equals(published.get(version)))
                        .anyMatch(longer -> canGoOn(sibling, most, longer, wanted));
    }

    /** The table itself, and all with some people more or fewer for this one, or for others while it has no part. */
    private Stream<Table> alternatives(Table table, String sibling, int most) {
        return Stream.concat(
                Stream.of(table),
                IntStream.rangeClosed(1, most).boxed().flatMap(people -> IntStream.rangeClosed(0, people)
                        .mapToObj(agreeing -> Counts.share(agreeing, people, 0))
                        .flatMap(moved -> Stream.of(true, false)
                                .flatMap(more -> alternatives(table, sibling, moved, more)))));
    }

    /** All who are hidden may be of one team, or of the remainder. */
    private Stream<Table> gathered(Table table, ShownTable shown) {
        Map<String, Counts> others = new HashMap<>(table.teams());
        others.replaceAll((team, counts) -> shown.names().contains(team) ? counts : Counts.nobody(Measure.SHARE));
        Table emptied = new Table(others, table.remainder() == null ? null : Counts.nobody(Measure.SHARE));
        return table.allBut(shown.names()).stream().flatMap(hidden -> siblings.stream()
                .filter(sibling -> !shown.names().contains(sibling))
                .map(sibling -> with(emptied, sibling, hidden, true))
                .filter(Objects::nonNull));
    }

    /**
     * That nothing is shown may be because everybody answered the same, or because nobody but some of this one had
     * answered yet.
     */
    private static Stream<Table> beginnings(Table table, String sibling, int most) {
        Map<String, Counts> nobody = new HashMap<>();
        table.teams().keySet().forEach(team -> nobody.put(team, Counts.nobody(Measure.SHARE)));
        Table start = new Table(nobody, table.remainder() == null ? null : Counts.nobody(Measure.SHARE));
        return Stream.concat(
                Stream.of(start),
                IntStream.rangeClosed(1, most).boxed().flatMap(people -> IntStream.rangeClosed(0, people)
                        .mapToObj(agreeing -> with(start, sibling, Counts.share(agreeing, people, 0), true))
                        .filter(Objects::nonNull)));
    }

    private Stream<Table> alternatives(Table table, String sibling, Counts moved, boolean more) {
        if (InventedGemeente.counts(table, sibling) == null) {
            return siblings.stream().map(other -> with(table, other, moved, more)).filter(Objects::nonNull);
        }
        Table changed = with(table, sibling, moved, more);
        return changed == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(changed),
                        siblings.stream()
                                .filter(other -> !other.equals(sibling))
                                .map(other -> with(changed, other, moved, !more))
                                .filter(Objects::nonNull));
    }

    /** Null when it cannot be. */
    private static Table with(Table table, String sibling, Counts people, boolean more) {
        Counts counts = InventedGemeente.counts(table, sibling);
        if (counts == null || !more && counts.since(people).isEmpty()) {
            return null;
        }
        Counts changed = more ? counts.plus(people) : counts.since(people).orElseThrow();
        if (sibling.equals(InventedGemeente.REMAINDER)) {
            return new Table(table.teams(), changed);
        }
        Map<String, Counts> teams = new HashMap<>(table.teams());
        teams.put(sibling, changed);
        return new Table(teams, table.remainder());
    }

    private boolean onlyGrows(Table earlier, Table later) {
        return siblings.stream().allMatch(sibling -> {
            Counts then = InventedGemeente.counts(earlier, sibling);
            return then == null
                    || InventedGemeente.counts(later, sibling).since(then).isPresent();
        });
    }

    private static long people(Table table, String sibling) {
        Counts counts = InventedGemeente.counts(table, sibling);
        return counts == null ? 0 : counts.opinion();
    }

    private ShownTable publish(Table table) {
        return publish(published.size(), table);
    }

    private ShownTable publish(int version, Table table) {
        Release release = new Release(k);
        return version == 0 ? release.first(table) : release.next(published.get(version - 1), table);
    }
}
