package nl.wijkteamwijzer.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** How publications are made of counts: the real way, and ways that the attacks must see through. */
@FunctionalInterface
interface Rules {

    /** All versions of one quarter. */
    List<Publication> publish(InventedGemeente gemeente, List<Map<String, Table>> versions);

    static Rules real() {
        return (gemeente, versions) -> {
            List<Publication> publications = new ArrayList<>();
            for (Map<String, Table> tables : versions) {
                publications.add(publications.isEmpty()
                        ? Publication.first("2026-Q3", gemeente.k(), gemeente.layout(), tables, Yardsticks.NONE)
                        : publications.get(publications.size() - 1)
                                .corrected("late", gemeente.k(), gemeente.layout(), tables, Yardsticks.NONE));
            }
            return publications;
        };
    }

    /** Each version anew, after rules for one table with a smallest group k. */
    static Rules eachVersionAnew(BiFunction<Table, Integer, ShownTable> rules) {
        return eachVersion((earlier, table, k) -> rules.apply(table, k));
    }

    /** Only first versions, after rules for one table with a smallest group k. */
    static Rules firstVersions(BiFunction<Table, Integer, ShownTable> rules) {
        return (gemeente, versions) -> eachVersionAnew(rules).publish(gemeente, versions.subList(0, 1));
    }

    /** What is shown of a table. */
    @FunctionalInterface
    interface Version {

        /** @param earlier nothing for the first version */
        ShownTable of(ShownTable earlier, Table table, int k);
    }

    static Rules eachVersion(Version rules) {
        return (gemeente, versions) -> {
            List<Publication> publications = new ArrayList<>();
            Map<String, ShownTable> shown = new TreeMap<>();
            for (Map<String, Table> tables : versions) {
                tables.forEach((question, table) -> shown.put(
                        question, rules.of(shown.getOrDefault(question, ShownTable.NOTHING), table, gemeente.k())));
                publications.add(new Publication(
                        "2026-Q3",
                        publications.size() + 1,
                        publications.isEmpty() ? "" : "late",
                        gemeente.k(),
                        new Page(gemeente.layout(), shown, Yardsticks.NONE).cells()));
            }
            return publications;
        };
    }
}
