package nl.wijkteamwijzer.figuredesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.FigureWords;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/cijfers.xhtml: figures of one quarter, of one questionnaire; teams beside each other, quarters after each other. */
@Named
@RequestScoped
public class CijfersBacking {

    private static final int QUARTERS = 9;

    @Inject
    Boards boards;

    @Inject
    PublishedPicture picture;

    @Inject
    VisibleTeams visible;

    @Inject
    TeamImprovements improvements;

    @Inject
    FigureWords figureWords;

    @Inject
    Words words;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private List<Gemeente> gemeenten;
    private Gemeente gemeente;
    private List<Quarter> quarters;
    private Board board;
    private String questionnaire;
    private Sheet.Asked asked;
    private String team;
    private List<Board> trend;

    /** A row of a table. */
    public record Row(String name, Cell cell, String detail) {}

    @PostConstruct
    void read() {
        gemeenten = boards.gemeenten();
        gemeente = chosen("gemeente", gemeenten.stream().map(each -> each.getCode().value()).toList())
                .flatMap(code -> gemeenten.stream().filter(each -> each.getCode().value().equals(code)).findFirst())
                .orElse(gemeenten.get(0));
        quarters = boards.quarters(gemeente.getCode());
        board = boards.of(gemeente.getCode(), quarter());
        questionnaire = chosen("vragenlijst", sheet().questionnaires()).orElse(sheet().questionnaires().get(0));
        asked = chosen("vraag", getQuestions().stream().map(Sheet.Asked::code).toList())
                .flatMap(sheet()::asked)
                .orElse(getQuestions().get(0));
        team = chosen("team", getTeams().stream().map(Sheet.Team::slug).toList()).orElse(null);
    }

    private Quarter quarter() {
        return chosen("kwartaal", quarters.stream().map(Quarter::toString).toList())
                .map(Quarter::parse)
                .orElseGet(() -> quarters.stream().filter(boards::isOver).findFirst().orElse(quarters.get(0)));
    }

    private Optional<String> chosen(String name, List<String> choices) {
        return Optional.ofNullable(request.getParameter(name)).filter(choices::contains);
    }

    private Sheet sheet() {
        return board.figures().sheet();
    }

    public List<Sheet.Team> getTeams() {
        return visible.of(sheet());
    }

    /** Whether who asks sees own teams and the gemeente, and no others. */
    public boolean isOwnTeamOnly() {
        return visible.isOwnOnly();
    }

    /** What the own teams do with these figures; of all teams it stands with the publication. */
    public List<TeamImprovements.Line> getImprovements() {
        return isOwnTeamOnly() ? improvements.of(QuarterKey.find(getKey()).orElseThrow(), sheet()) : List.of();
    }

    /** Of the chosen questionnaire: sums before their questions. */
    public List<Sheet.Asked> getQuestions() {
        List<Sheet.Asked> questions = new ArrayList<>();
        for (Sheet.Part part : sheet().parts(questionnaire)) {
            if (part.main().isSum()) {
                questions.add(part.main());
            }
            questions.addAll(part.questions());
        }
        return questions;
    }

    /** The gemeente, or the shown teams together; then the teams by name. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(getWholeName(), board.figures(), null, asked));
        getTeams().forEach(each -> rows.add(row(each.name(), board.figures(), each.slug(), asked)));
        return rows;
    }

    /** The chosen question over quarters, of the chosen team or the gemeente. */
    public List<Row> getQuarterRows() {
        return trend().stream()
                .map(each -> row(each.figures().quarter() + (each.isLive() ? " *" : ""), each.figures(), team, asked))
                .toList();
    }

    private List<Board> trend() {
        if (trend == null) {
            trend = boards.trend(gemeente.getCode(), board.figures().quarter(), QUARTERS);
        }
        return trend;
    }

    /** Each question, of the chosen team or the gemeente. */
    public List<Row> getQuestionRows() {
        return getQuestions().stream().map(each -> row(figureWords.wording(each), board.figures(), team, each)).toList();
    }

    private Row row(String name, PublishedFigures figures, String slug, Sheet.Asked question) {
        Cell cell = figures.cell(slug, question.code());
        return new Row(name, cell, cell.suppressed() ? "" : figureWords.comparison(cell.comparisons().previous()));
    }

    public String getTeamsChart() {
        return Charts.teams(places(getRows()), words.say("beheer.cijfers.value"), words.say("beheer.cijfers.interval"));
    }

    public String getTrendChart() {
        return Charts.trend(places(getQuarterRows()), words.say("beheer.cijfers.value"), words.say("beheer.cijfers.interval"));
    }

    private static List<Charts.Place> places(List<Row> rows) {
        return rows.stream().map(row -> new Charts.Place(row.name(), row.cell())).toList();
    }

    /** What stands in the place of a figure that is hidden. */
    public String getHidden() {
        return board.isLive() ? words.say("beheer.cijfers.notYet") : words.say("beheer.cijfers.hidden", getK());
    }

    /** Whether there is anything to draw of the teams. */
    public boolean isAnyShown() {
        return getRows().stream().anyMatch(row -> !row.cell().suppressed());
    }

    /** In a sentence, what the first chart shows. */
    public String getSummary() {
        long shown = getTeams().stream().filter(each -> !board.figures().cell(each.slug(), asked.code()).suppressed()).count();
        Cell whole = board.figures().cell(null, asked.code());
        return whole.suppressed()
                ? words.say("beheer.cijfers.summary.none", getK())
                : words.say("beheer.cijfers.summary", getWholeName(), figureWords.detail(whole), shown, getTeams().size(), getK());
    }

    /** In a sentence, what the trend shows. */
    public String getTrendSummary() {
        List<Row> shown = getQuarterRows().stream().filter(row -> !row.cell().suppressed()).toList();
        return shown.isEmpty()
                ? words.say("beheer.cijfers.trend.none", getK())
                : words.say("beheer.cijfers.trend.summary", shown.get(0).name(), figureWords.detail(shown.get(0).cell()),
                        shown.get(shown.size() - 1).name(), figureWords.detail(shown.get(shown.size() - 1).cell()));
    }

    /** How far these figures are. */
    public String getStateText() {
        return words.say("beheer.cijfers.state." + board.state());
    }

    /** What that means. */
    public String getStateHelp() {
        return words.say("beheer.cijfers.state." + board.state() + ".help", getK());
    }

    public String getWholeName() {
        return board.isLive() ? words.say("beheer.cijfers.together") : words.say("results.whole");
    }

    public String getTeamName() {
        return Objects.requireNonNullElse(
                team == null ? null : sheet().team(team).map(Sheet.Team::name).orElse(team), getWholeName());
    }

    public String questionnaireTitle(String name) {
        return picture.part(Questionnaires.class).all().stream()
                .filter(each -> each.getName().equals(name))
                .reduce((one, later) -> later)
                .map(found -> found.text(page.getLanguage()).getTitle())
                .orElse(name);
    }

    public int getK() {
        return board.figures().figures().k();
    }

    public String getKey() {
        return QuarterKey.of(gemeente.getCode(), board.figures().quarter());
    }

    public List<Gemeente> getGemeenten() {
        return gemeenten;
    }

    public Gemeente getGemeente() {
        return gemeente;
    }

    public List<Quarter> getQuarters() {
        return quarters;
    }

    public Board getBoard() {
        return board;
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    public Sheet.Asked getAsked() {
        return asked;
    }

    public String getTeam() {
        return team;
    }
}
