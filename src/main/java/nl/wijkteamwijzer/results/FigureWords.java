package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparison;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.metrics.OutOfTen;
import nl.wijkteamwijzer.metrics.SmallMultiple;
import nl.wijkteamwijzer.metrics.Suppression;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Figures as sentences, short texts and small drawings, in the language of the page. */
@Named
@RequestScoped
public class FigureWords {

    private static final int TO_ONE_DECIMAL = 1;

    /** A figure of fewer answers says so. */
    private static final int FEW = 30;

    @Inject
    Words words;

    @Inject
    Page page;

    @Inject
    PublishedPicture picture;

    /** "8 van de 10 mensen zijn het eens met: ‘Ik werd snel geholpen’." Of a hidden figure: that there are too few answers. */
    public String sentence(Sheet.Asked asked, Cell cell) {
        String wording = wording(asked);
        if (cell.suppressed()) {
            return words.say("figure.hidden", wording);
        }
        Optional<OutOfTen> people = OutOfTen.of(cell.figure());
        return people.isEmpty()
                ? words.say("figure.mark", value(cell))
                : words.say("figure." + kind(asked) + (isOne(people.get()) ? ".one" : ".many"), people(asked, people.get()), wording);
    }

    private static String kind(Sheet.Asked asked) {
        return asked.isSum() ? "SUM" : asked.kind().name();
    }

    private static boolean isOne(OutOfTen people) {
        return switch (people.wording()) {
            case EXACTLY, ABOUT -> people.people() == 1;
            case NEARLY_NOBODY, NEARLY_EVERYBODY -> true;
        };
    }

    private String people(Sheet.Asked asked, OutOfTen people) {
        // a sentence about a sum does not begin with them
        String key = asked.isSum() ? "figure.inSum." : "figure.people.";
        return words.say(key + people.wording(), people.people());
    }

    /** The question, or what several are about. */
    public String wording(Sheet.Asked asked) {
        return Wordings.of(asked, picture.part(Questionnaires.class), page.getLanguage());
    }

    /** What a part of a page is about. */
    public String title(Sheet.Asked asked) {
        return words.say("block." + asked.block());
    }

    /** "78%", "minder dan 5%", "7,4"; of a hidden figure that there are too few. */
    public String value(Cell cell) {
        if (cell.suppressed()) {
            return words.say("figure.few");
        }
        Figure figure = cell.figure();
        return figure.measure() == Measure.MARK
                ? number(figure.value(), TO_ONE_DECIMAL)
                : words.say("figure.percent." + figure.bound(), number(figure.value(), 0));
    }

    /** The interval: "72 tot 83". */
    public String range(Cell cell) {
        int decimals = cell.figure().measure() == Measure.MARK ? TO_ONE_DECIMAL : 0;
        return words.say("figure.range", number(cell.figure().interval().lower(), decimals), number(cell.figure().interval().upper(), decimals));
    }

    /** "214 antwoorden"; of a small group also that these are few. */
    public String n(Cell cell) {
        return words.say(cell.figure().n() < FEW ? "figure.n.few" : "figure.n", number(cell.figure().n(), 0));
    }

    /** What a figure rests on: "214 antwoorden; tussen 72 en 83". */
    public String basis(Cell cell) {
        return words.say("figure.basis", n(cell), range(cell));
    }

    /** A figure with what it rests on: "78% (214 antwoorden; tussen 72 en 83)". */
    public String detail(Cell cell) {
        return words.say("figure.detail", value(cell), n(cell), range(cell));
    }

    /** What stands under a sentence, in which a mark has been told already. */
    public String under(Cell cell) {
        return cell.figure().measure() == Measure.MARK ? basis(cell) : detail(cell);
    }

    /** How many had no opinion; empty for a mark, which everybody can give. */
    public String noOpinion(Cell cell) {
        return cell.figure().measure() == Measure.MARK ? "" : words.say("figure.noOpinion", number(cell.figure().none(), 0));
    }

    public String comparison(Comparison comparison) {
        return words.say("comparison." + comparison);
    }

    /** "derde kwartaal van 2026" */
    public String quarter(Quarter quarter) {
        return words.say("quarter." + quarter.number(), String.valueOf(quarter.year()));
    }

    /** A drawing of one team over quarters; its words are the values. Empty for marks, which have another scale, and when all are hidden. */
    public String drawing(List<PublishedFigures> quarters, String team, Sheet.Asked asked) {
        List<Cell> cells = quarters.stream().map(each -> each.cell(team, asked.code())).toList();
        if (cells.stream().allMatch(Cell::suppressed)
                || cells.stream().anyMatch(cell -> !cell.suppressed() && cell.figure().measure() == Measure.MARK)) {
            return "";
        }
        String label = words.say("figure.drawing", cells.stream().map(this::value).collect(Collectors.joining(", ")));
        return SmallMultiple.draw(label, cells.stream().map(cell -> Optional.ofNullable(cell.figure())).toList());
    }

    /** How many answers a hidden figure needs at most. */
    public int needed(PublishedFigures published) {
        return new Suppression(published.figures().k()).stillNeededAtMost();
    }

    /** By which ways the ballots came. */
    public String ways(PublishedFigures published) {
        Ways ways = published.ways();
        return ways.canBeTold(published.figures().k())
                ? words.say("results.ways", number(ways.openInTens(), 0), number(ways.invitedInTens(), 0))
                : words.say(ways.isMostlyOpen() ? "results.ways.open" : "results.ways.invited");
    }

    private String number(double value, int decimals) {
        return number(value, decimals, Locale.forLanguageTag(page.getLanguage()));
    }

    /** Rounded as people do: a half goes up. */
    static String number(double value, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
