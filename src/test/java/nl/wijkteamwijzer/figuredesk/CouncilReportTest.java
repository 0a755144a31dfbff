package nl.wijkteamwijzer.figuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparisons;
import nl.wijkteamwijzer.metrics.Counts;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.FigureWords;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.results.ResultsFixture;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.results.Ways;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.web.Words;
import org.junit.jupiter.api.Test;

/** What the raad reads. Words stand here as their keys. */
class CouncilReportTest {

    private static final QuarterKey SUMMER = new QuarterKey(new GemeenteCode("GM0546"), new Quarter(2026, 3));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void saysOfAHiddenFigureThatItIsNotShownAndNotWhy() {
        CouncilReport.Line line = report(Board.State.PUBLISHED).lines(CouncilQuestion.HOW).get(0);

        assertThat(line.isMeasured()).isTrue();
        assertThat(line.value()).isEqualTo("beheer.rapport.hidden");
        assertThat(line.basis()).isEmpty();
    }

    @Test
    void saysOfAQuarterThatGoesOnThatItIsWhatIsLetThroughSoFar() {
        assertThat(report(Board.State.LIVE).lines(CouncilQuestion.HOW).get(1).basis()).isEqualTo("beheer.rapport.soFar [20]");
        assertThat(report(Board.State.PUBLISHED).lines(CouncilQuestion.HOW).get(1).basis()).isEqualTo("20");
    }

    private static CouncilReport report(Board.State state) {
        CouncilReport report = new CouncilReport();
        report.words = new Words() {
            @Override
            public String say(String key, Object... about) {
                return about.length == 0 ? key : key + " " + List.of(about);
            }
        };
        report.figureWords = figureWords();
        report.asAt = new AsAt() {
            @Override
            public LocalDate day() {
                return DAY;
            }
        };
        report.picture = new PublishedPicture() {
            @Override
            public <T> T part(Class<T> type) {
                return type.cast(type == Results.class ? ResultsFixture.nothing() : null);
            }
        };
        report.boards = new Boards() {
            @Override
            public Board of(GemeenteCode gemeente, Quarter quarter) {
                return new Board(figures(), state);
            }
        };
        report.about(SUMMER);
        return report;
    }

    private static FigureWords figureWords() {
        return new FigureWords() {
            @Override
            public String wording(Sheet.Asked asked) {
                return asked.code();
            }

            @Override
            public String value(Cell cell) {
                return "50%";
            }

            @Override
            public String basis(Cell cell) {
                return String.valueOf(cell.figure().n());
            }
        };
    }

    /** One question of which too few answered, and one that twenty did. */
    private static PublishedFigures figures() {
        Sheet sheet = new Sheet(List.of(), List.of(asked("client-2"), asked("client-3")));
        Counts counts = Counts.share(10, 20, 0);
        List<Cell> cells = List.of(
                new Cell(null, "client-2", null, null, Comparisons.NONE),
                new Cell(null, "client-3", counts, Figure.of(counts), Comparisons.NONE));
        return new PublishedFigures(SUMMER.gemeente(), SUMMER.quarter(), sheet,
                new Publication(SUMMER.quarter().toString(), 1, "", 10, cells), DAY, new Ways(20, 0), List.of(), false);
    }

    private static Sheet.Asked asked(String code) {
        return new Sheet.Asked(code, "client", 1, QuestionKind.SCHAAL, Block.CONTACT);
    }
}
