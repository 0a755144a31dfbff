package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.FigureWords;
import nl.wijkteamwijzer.results.Improvement;
import nl.wijkteamwijzer.results.IndicatorValue;
import nl.wijkteamwijzer.results.Interpretation;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.web.Words;

/** What stands in the report to the raad about a quarter: the eight questions, the teams, the duiding and what was done. */
@Named
@RequestScoped
public class CouncilReport {

    @Inject
    Boards boards;

    @Inject
    Interpretations interpretations;

    @Inject
    VisibleTeams visible;

    @Inject
    PublishedPicture picture;

    @Inject
    FigureWords figureWords;

    @Inject
    Words words;

    @Inject
    AsAt asAt;

    private QuarterKey key;
    private Board board;

    /**
     * What is known of one thing.
     *
     * @param value empty while it was not measured
     * @param basis how many answers and how sure, or where it comes from and of when
     * @param baseline the nulmeting; empty when there is none
     */
    public record Line(String name, String value, String basis, String baseline) {

        public boolean isMeasured() {
            return !value.isEmpty();
        }
    }

    /** A team with a figure for each sum. */
    public record TeamLine(String name, List<String> values) {}

    void about(QuarterKey quarter) {
        key = quarter;
        board = boards.of(quarter.gemeente(), quarter.quarter());
    }

    /** How it is printed. */
    public String getStyle() {
        try (InputStream style = CouncilReport.class.getResourceAsStream("rapport.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CouncilQuestion[] getQuestions() {
        return CouncilQuestion.values();
    }

    /** What answers a question: first what cliënten say, then what others measured. */
    public List<Line> lines(CouncilQuestion question) {
        return Stream.concat(
                        question.measured().stream().flatMap(code -> measured(code).stream()),
                        question.entered().stream().flatMap(code -> entered(code).stream()))
                .toList();
    }

    private Optional<Line> measured(String code) {
        return figures().sheet().asked(code).map(asked -> {
            Cell cell = figures().cell(null, code);
            String name = words.say("beheer.rapport.clients", figureWords.wording(asked));
            return cell.suppressed()
                    ? new Line(name, words.say("beheer.rapport.hidden"), "", baseline(code))
                    : new Line(name, figureWords.value(cell), basis(cell), baseline(code));
        });
    }

    private String basis(Cell cell) {
        String basis = figureWords.basis(cell);
        return board.isLive() ? words.say("beheer.rapport.soFar", basis) : basis;
    }

    private Optional<Line> entered(String code) {
        return indicator(code).map(indicator -> picture.part(Results.class).value(code, key.gemeente(), key.quarter(), asAt.day())
                .map(value -> new Line(indicator.name(), value(value, indicator.unit()), basis(value), baseline(code)))
                .orElseGet(() -> new Line(indicator.name(), "", indicator.definition(), baseline(code))));
    }

    private Optional<Indicator> indicator(String code) {
        return picture.part(Results.class).indicator(code, key.gemeente(), "nl", asAt.day());
    }

    private String value(IndicatorValue value, Indicator.Unit unit) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl-NL"));
        return words.say("results.unit." + unit, format.format(value.getMeasured()));
    }

    private String basis(IndicatorValue value) {
        boolean before = value.getPeriod().equals(String.valueOf(key.quarter().year() - 1));
        String basis = words.say(before ? "beheer.rapport.enteredBefore" : "beheer.rapport.entered", value.getPeriod(), words.date(value.getReferenceDate()),
                value.getPublication().getSource());
        return value.getNote() == null ? basis : basis + " " + value.getNote();
    }

    private String baseline(String code) {
        return indicator(code)
                .map(Indicator::baseline)
                .map(measured -> measured.year() == null ? measured.value() : measured.value() + " (" + measured.year() + ")")
                .orElse("");
    }

    /** The sums, and the mark, that are told of each team. */
    public List<Sheet.Asked> getTeamColumns() {
        Sheet sheet = figures().sheet();
        return sheet.parts(sheet.questionnaires().get(0)).stream()
                .map(Sheet.Part::main)
                .filter(asked -> asked.isSum() || asked.kind() == QuestionKind.CIJFER)
                .toList();
    }

    /** By name. */
    public List<TeamLine> getTeams() {
        return visible.of(figures().sheet()).stream()
                .map(team -> new TeamLine(team.name(), getTeamColumns().stream().map(asked -> of(team.slug(), asked)).toList()))
                .toList();
    }

    private String of(String team, Sheet.Asked asked) {
        Cell cell = figures().cell(team, asked.code());
        return cell.suppressed() ? words.say("beheer.rapport.hidden") : figureWords.detail(cell);
    }

    /** Null while there is none. */
    public Interpretation.Text getInterpretation() {
        return interpretations.published(key).map(found -> found.text("nl")).orElse(null);
    }

    public List<Improvement> getImprovements() {
        return picture.part(Results.class).improvements(figures(), asAt.day());
    }

    public String teamName(String slug) {
        return figures().sheet().team(slug).map(Sheet.Team::name).orElse(slug);
    }

    public PublishedFigures getFigures() {
        return figures();
    }

    private PublishedFigures figures() {
        return board.figures();
    }

    public Board getBoard() {
        return board;
    }

    public Gemeente getGemeente() {
        return boards.gemeenten().stream().filter(each -> each.getCode().equals(key.gemeente())).findFirst().orElseThrow();
    }

    /** On which the report is made. */
    public LocalDate getDay() {
        return asAt.day();
    }

    public int getK() {
        return figures().figures().k();
    }
}
