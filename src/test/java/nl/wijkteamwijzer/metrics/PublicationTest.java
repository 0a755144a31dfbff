package nl.wijkteamwijzer.metrics;

import static nl.wijkteamwijzer.metrics.Comparison.DUIDELIJK_HOGER;
import static nl.wijkteamwijzer.metrics.Comparison.DUIDELIJK_LAGER;
import static nl.wijkteamwijzer.metrics.Comparison.GEEN_DUIDELIJK_VERSCHIL;
import static nl.wijkteamwijzer.metrics.Comparison.NIET_TE_VERGELIJKEN;
import static nl.wijkteamwijzer.metrics.TableFixture.people;
import static nl.wijkteamwijzer.metrics.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final Layout LAYOUT = new Layout(
            List.of("c", "a", "b"),
            List.of("quick", "serious"),
            List.of(new Layout.Block("contact", List.of("quick", "serious"))));

    private static final Map<String, Table> TABLES =
            Map.of("quick", table(20, 30, 40), "serious", table(20, 5, 40));

    private final Publication first = Publication.first("2026-Q3", 10, LAYOUT, TABLES, Yardsticks.NONE);

    @Test
    void hasTheWholeAndThenTheTeamsInTheirFixedOrder() {
        assertThat(first.cells()).extracting(Cell::indicator).startsWith("quick", "quick", "quick", "quick", "serious");
        assertThat(first.cells()).extracting(Cell::team).startsWith(null, "c", "a", "b", null, "c", "a", "b");
        assertThat(first.cells()).hasSize(12);
    }

    @Test
    void isTheSameHoweverOftenItIsMade() {
        assertThat(Publication.first("2026-Q3", 10, LAYOUT, TABLES, Yardsticks.NONE)).isEqualTo(first);
    }

    @Test
    void keepsThePlaceOfWhatItHides() {
        assertThat(cell(first, "b", "serious").suppressed()).isTrue();
        assertThat(cell(first, "b", "serious").counts()).isNull();
        assertThat(cell(first, "b", "serious")).as("as of the one that protects it").isEqualTo(new Cell(
                "b", "serious", null, null, cell(first, "a", "serious").comparisons()));
        assertThat(cell(first, "c", "serious").figure()).isEqualTo(Figure.of(people(40)));
        assertThat(cell(first, null, "serious").figure().n()).isEqualTo(65);
    }

    @Test
    void showsABlockWhereAllItsQuestionsAreShown() {
        assertThat(cell(first, "c", "contact").figure().n()).isEqualTo(40);
        assertThat(cell(first, "a", "contact").suppressed()).isTrue();
        assertThat(cell(first, "b", "contact").suppressed()).as("25 answers, and 5 of them hidden").isTrue();
        assertThat(cell(first, null, "contact").figure().n()).isEqualTo((90 + 65) / 2);
    }

    @Test
    void hidesAnIndicatorOfWhichNothingWasCounted() {
        Publication empty = Publication.first("2026-Q3", 10, LAYOUT, Map.of(), Yardsticks.NONE);

        assertThat(empty.cells()).hasSize(12).allMatch(Cell::suppressed);
    }

    @Test
    void isHeldAgainstWhatWasShownBefore() {
        Table now = new Table(Map.of("a", Counts.share(190, 200, 0), "b", Counts.share(15, 30, 0)), null);
        Yardsticks yardsticks = new Yardsticks(
                first,
                Publication.first("2025-Q3", 10, LAYOUT, Map.of("serious", table(20)), Yardsticks.NONE),
                Map.of("quick", new Reference(Measure.SHARE, new Interval(99, 99))),
                Map.of("serious", new Reference(Measure.SHARE, new Interval(60, 60))));
        Publication next = Publication.first("2026-Q4", 10, LAYOUT, Map.of("quick", now), yardsticks);

        assertThat(cell(next, "a", "quick").comparisons()).isEqualTo(new Comparisons(
                DUIDELIJK_HOGER, NIET_TE_VERGELIJKEN, NIET_TE_VERGELIJKEN, NIET_TE_VERGELIJKEN));
        assertThat(cell(next, null, "quick").comparisons().baseline())
                .as("the nulmeting is of the gemeente")
                .isEqualTo(DUIDELIJK_LAGER);
        assertThat(cell(next, "b", "quick").comparisons().previous()).isEqualTo(GEEN_DUIDELIJK_VERSCHIL);
        assertThat(cell(next, null, "serious").comparisons()).as("hidden").isEqualTo(Comparisons.NONE);
    }

    @Test
    void isCorrectedOnlyByAVersionThatSaysWhatChanged() {
        Map<String, Table> later = Map.of("quick", table(20, 39, 50), "serious", TABLES.get("serious"));
        Publication second = first.corrected("Papieren formulieren van wijk c", 10, LAYOUT, later, Yardsticks.NONE);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.note()).isEqualTo("Papieren formulieren van wijk c");
        assertThat(cell(second, "c", "quick").counts()).isEqualTo(people(50));
        assertThat(cell(second, "b", "quick")).as("9 wait").isEqualTo(cell(first, "b", "quick"));
        assertThat(cell(second, null, "quick").counts()).isEqualTo(people(100));
        assertThat(cell(second, null, "serious")).isEqualTo(cell(first, null, "serious"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.corrected(" ", 10, LAYOUT, later, Yardsticks.NONE));
    }

    @Test
    void isCorrectedUnderTheStrictestRule() {
        Map<String, Table> later = Map.of("quick", table(27, 30, 40), "serious", TABLES.get("serious"));

        assertThat(first.corrected("k lager", 5, LAYOUT, later, Yardsticks.NONE).k()).isEqualTo(10);
        assertThat(cell(first.corrected("k lager", 5, LAYOUT, later, Yardsticks.NONE), "a", "quick"))
                .isEqualTo(cell(first, "a", "quick"));
    }

    @Test
    void aBlockIsMadeOfIndicators() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(
                List.of(), List.of("quick"), List.of(new Layout.Block("contact", List.of("serious")))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout.Block("contact", List.of()));
    }

    private static Cell cell(Publication publication, String team, String indicator) {
        return publication.cell(team, indicator).orElseThrow();
    }
}
