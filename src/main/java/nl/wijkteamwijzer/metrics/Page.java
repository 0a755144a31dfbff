package nl.wijkteamwijzer.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The cells of a publication, in order, made from what may be seen. */
record Page(Layout layout, Map<String, ShownTable> shown, Yardsticks yardsticks) {

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String indicator : layout.indicators()) {
            teams().forEach(team -> cells.add(question(team, indicator)));
        }
        for (Layout.Block block : layout.blocks()) {
            teams().forEach(team -> cells.add(block(team, block)));
        }
        return cells;
    }

    /** The whole gemeente, null, goes before the teams. */
    private Stream<String> teams() {
        return Stream.concat(Stream.of((String) null), layout.teams().stream());
    }

    private Cell question(String team, String indicator) {
        Counts counts = counts(team, indicator);
        return cell(team, indicator, counts, counts == null ? null : Figure.of(counts));
    }

    private Cell block(String team, Layout.Block block) {
        List<Counts> questions = block.questions().stream()
                .map(question -> counts(team, question))
                .filter(Objects::nonNull)
                .toList();
        boolean complete = questions.size() == block.questions().size();
        return cell(team, block.indicator(), null, complete ? Figure.ofBlock(questions) : null);
    }

    private Cell cell(String team, String indicator, Counts counts, Figure figure) {
        Comparisons comparisons = figure == null ? Comparisons.NONE : yardsticks.beside(team, indicator, figure);
        return new Cell(team, indicator, counts, figure, comparisons);
    }

    private Counts counts(String team, String indicator) {
        ShownTable table = shown.get(indicator);
        return team == null ? table.whole() : table.teams().get(team);
    }
}
