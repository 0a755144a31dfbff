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
        return (gemeente, versions) -> {
            List<Publication> publications = new ArrayList<>();
            for (Map<String, Table> tables : versions) {
                Map<String, ShownTable> shown = new TreeMap<>();
                tables.forEach((question, table) -> shown.put(question, rules.apply(table, gemeente.k())));
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
