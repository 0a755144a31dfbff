package nl.wijkteamwijzer.results;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.metrics.Reference;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.survey.Quarter;

/** Everything that is published about figures. Never changes; is replaced as a whole. */
public final class Results {

    private final List<PublishedFigures> figures;
    private final List<Goal> goals;
    private final List<RegisteredIndicator> indicators;
    private final List<ReferenceValue> references;
    private final List<Interpretation> interpretations;
    private final List<Improvement> improvements;
    private final List<IndicatorValue> values;

    /** @param figures the latest quarter first */
    Results(
            List<PublishedFigures> figures,
            List<Goal> goals,
            List<RegisteredIndicator> indicators,
            List<ReferenceValue> references,
            List<Interpretation> interpretations,
            List<Improvement> improvements,
            List<IndicatorValue> values) {
        this.figures = List.copyOf(figures);
        this.goals = goals.stream().sorted(comparingInt(Goal::getPosition)).toList();
        this.indicators = List.copyOf(indicators);
        this.references = List.copyOf(references);
        this.interpretations = List.copyOf(interpretations);
        this.improvements = List.copyOf(improvements);
        this.values = List.copyOf(values);
    }

    /** Of all quarters, the latest first. */
    public List<PublishedFigures> of(GemeenteCode gemeente) {
        return figures.stream().filter(each -> each.gemeente().equals(gemeente)).toList();
    }

    public Optional<PublishedFigures> of(GemeenteCode gemeente, Quarter quarter) {
        return of(gemeente).stream().filter(each -> each.quarter().equals(quarter)).findFirst();
    }

    /** Of that quarter and those before it, the first first: what a trend is drawn of. */
    public List<PublishedFigures> upTo(PublishedFigures last, int quarters) {
        return of(last.gemeente()).stream()
                .filter(each -> !last.quarter().isBefore(each.quarter()))
                .limit(quarters)
                .sorted(comparing(PublishedFigures::quarter))
                .toList();
    }

    /** The duiding. */
    public Optional<Interpretation> interpretation(PublishedFigures of, LocalDate day) {
        return interpretation(of.gemeente(), of.quarter(), day);
    }

    /** The duiding of a quarter, be its figures out or not. */
    public Optional<Interpretation> interpretation(GemeenteCode gemeente, Quarter quarter, LocalDate day) {
        return PublicRecord.inForceOn(day, interpretations).stream()
                .filter(each -> each.isOf(gemeente, quarter))
                .findFirst();
    }

    /** What was done with the figures of a quarter. */
    public List<Improvement> improvements(PublishedFigures of, LocalDate day) {
        return PublicRecord.inForceOn(day, improvements).stream()
                .filter(each -> each.isOf(of.gemeente(), of.quarter()))
                .sorted(comparing(Improvement::getAccessPoint))
                .toList();
    }

    /** What an access point did with its figures, the latest first. */
    public List<Improvement> improvements(String accessPoint, LocalDate day) {
        return PublicRecord.inForceOn(day, improvements).stream()
                .filter(each -> each.getAccessPoint().equals(accessPoint))
                .sorted(comparing(Improvement::getQuarter).reversed())
                .toList();
    }

    /** What others measured of an indicator in a gemeente, the latest period first. */
    public List<IndicatorValue> values(String indicator, GemeenteCode gemeente, LocalDate day) {
        return PublicRecord.inForceOn(day, values).stream()
                .filter(each -> each.getIndicator().equals(indicator) && each.getGemeente().equals(gemeente))
                .sorted(comparing(IndicatorValue::getReferenceDate).reversed())
                .toList();
    }

    /** What is told of an indicator beside the figures of a quarter: its value of that quarter, else of that year, else of the year before. */
    public Optional<IndicatorValue> value(String indicator, GemeenteCode gemeente, Quarter quarter, LocalDate day) {
        List<IndicatorValue> known = values(indicator, gemeente, day);
        return Stream.of(quarter.toString(), String.valueOf(quarter.year()), String.valueOf(quarter.year() - 1))
                .flatMap(period -> known.stream().filter(value -> value.getPeriod().equals(period)))
                .findFirst();
    }

    public List<Goal> goals() {
        return goals;
    }

    /** The register of a day, by goal. */
    public List<RegisteredIndicator> indicators(Goal goal, LocalDate day) {
        return PublicRecord.inForceOn(day, indicators).stream()
                .filter(each -> each.getGoal().equals(goal.getCode()))
                .sorted(comparingInt(RegisteredIndicator::getPosition))
                .toList();
    }

    /** An indicator with what it is held against in a gemeente, in one language. */
    public Indicator told(RegisteredIndicator indicator, GemeenteCode gemeente, String language, LocalDate day) {
        return indicator.in(
                language,
                reference(indicator, ReferenceValue.Kind.NULMETING, gemeente, day)
                        .map(value -> value.in(language, indicator.measure())).orElse(null),
                reference(indicator, ReferenceValue.Kind.VERGELIJKING, gemeente, day)
                        .map(value -> value.in(language, indicator.measure())).orElse(null));
    }

    /** An indicator as the register described it on a day. */
    public Optional<Indicator> indicator(String code, GemeenteCode gemeente, String language, LocalDate day) {
        return PublicRecord.inForceOn(day, indicators).stream()
                .filter(each -> each.getCode().equals(code))
                .findFirst()
                .map(each -> told(each, gemeente, language, day));
    }

    /** What figures are held against, by indicator. */
    Map<String, Reference> references(ReferenceValue.Kind kind, GemeenteCode gemeente, LocalDate day) {
        Map<String, Reference> found = new HashMap<>();
        PublicRecord.inForceOn(day, indicators).forEach(indicator -> reference(indicator, kind, gemeente, day)
                .ifPresent(value -> found.put(indicator.getCode(), value.reference(indicator.measure()))));
        return found;
    }

    private Optional<ReferenceValue> reference(
            RegisteredIndicator indicator, ReferenceValue.Kind kind, GemeenteCode gemeente, LocalDate day) {
        return PublicRecord.inForceOn(day, references).stream()
                .filter(each -> each.isFor(indicator.getCode(), kind, gemeente))
                .findFirst();
    }
}
