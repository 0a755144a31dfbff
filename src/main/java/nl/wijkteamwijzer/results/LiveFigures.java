package nl.wijkteamwijzer.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.wijkteamwijzer.metrics.LiveCounts;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.metrics.Table;

/** What staff see of a quarter that is going on: figures that run behind by a group, see {@link LiveCounts}. */
public record LiveFigures(Press press) {

    /** Takes what was counted of a running quarter into what staff see of it, as far as that may be seen. */
    public void count(Press.Order order) {
        Map<String, Table> tables = press.counted(order).tables(order.sheet());
        press.transactions().run(connection -> {
            LiveShelf shelf = new LiveShelf(connection);
            shelf.hold();
            Map<String, Map<String, LiveCounts>> before = shelf.of(order.gemeente(), order.quarter());
            Map<String, Map<String, LiveCounts>> now = new HashMap<>(before);
            tables.forEach((question, table) -> now.put(question, after(before.getOrDefault(question, Map.of()), table)));
            if (!now.equals(before)) {
                shelf.put(order.gemeente(), order.quarter(), now);
            }
            return null;
        });
    }

    private Map<String, LiveCounts> after(Map<String, LiveCounts> before, Table table) {
        Map<String, LiveCounts> now = new HashMap<>(before);
        table.teams().forEach((team, counts) ->
                now.put(team, before.containsKey(team) ? before.get(team).at(counts, press.k()) : LiveCounts.begin(counts)));
        return now;
    }

    /** What staff may see of a quarter that is going on. */
    public PublishedFigures of(Press.Order order, LocalDate day) {
        Map<String, Map<String, LiveCounts>> live =
                press.transactions().run(connection -> new LiveShelf(connection).of(order.gemeente(), order.quarter()));
        Publication figures = Publication.live(order.quarter().toString(), press.k(), order.sheet().layout(), live);
        return press.made(order, order.sheet(), figures, day, new Ways(0, 0));
    }
}
