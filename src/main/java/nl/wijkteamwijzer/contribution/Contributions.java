package nl.wijkteamwijzer.contribution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All published records about what support costs, of every day. Never changes; is replaced as a whole. */
public final class Contributions {

    private final List<Tariff> tariffs;
    private final List<Exemption> exemptions;
    private final List<SupportKind> kinds;
    private final List<MinimaSetting> minimaSettings;
    private final List<HouseholdExample> examples;

    Contributions(
            List<Tariff> tariffs,
            List<Exemption> exemptions,
            List<SupportKind> kinds,
            List<MinimaSetting> minimaSettings,
            List<HouseholdExample> examples) {
        this.tariffs = byTime(tariffs);
        this.exemptions = byTime(exemptions);
        this.kinds = byTime(kinds);
        this.minimaSettings = byTime(minimaSettings);
        this.examples = List.copyOf(examples);
    }

    private static <T extends PublicRecord> List<T> byTime(Collection<T> records) {
        return records.stream()
                .sorted(comparing((T record) -> record.getPublication().getValidFrom()).thenComparing(PublicRecord::recordKey))
                .toList();
    }

    /** Of every day, in order of time. */
    public List<Tariff> tariffs() {
        return tariffs;
    }

    public List<Exemption> exemptions() {
        return exemptions;
    }

    public List<SupportKind> kinds() {
        return kinds;
    }

    /** Those that are no kind of support on any day, in their order. */
    List<String> unknown(Collection<String> names) {
        Set<String> known = kinds.stream().map(SupportKind::getKind).collect(Collectors.toSet());
        return names.stream().filter(name -> !known.contains(name)).toList();
    }

    public List<MinimaSetting> minimaSettings() {
        return minimaSettings;
    }

    /** Nothing when no tariff is published for that day. */
    public Optional<Tariff> tariff(LocalDate day) {
        return PublicRecord.inForceOn(day, tariffs).stream().findFirst();
    }

    /** The tariff before the one of that day, or the last one when that day has none. */
    public Optional<Tariff> tariffBefore(LocalDate day) {
        LocalDate from = tariff(day).map(now -> now.getPublication().getValidFrom()).orElse(day);
        return tariffs.stream()
                .filter(earlier -> earlier.getPublication().getValidFrom().isBefore(from))
                .reduce((earlier, later) -> later);
    }

    /** The first day of which we know a tariff; nothing when none is published. */
    public Optional<LocalDate> firstDay() {
        return tariffs.stream().map(tariff -> tariff.getPublication().getValidFrom()).min(LocalDate::compareTo);
    }

    /** The last day of which we know a tariff; nothing when the last one holds until further notice. */
    public Optional<LocalDate> lastDay() {
        return tariffs.isEmpty() ? Optional.empty() : tariffs.get(tariffs.size() - 1).getPublication().getValidTo();
    }

    /**
     * The last day on which what somebody pays is worked out from the same records as on a day: the next one of them ends, begins or
     * is followed by another. Nothing when that is not known.
     */
    public Optional<LocalDate> lastDayOf(LocalDate day) {
        return Stream.of(tariffs, exemptions, kinds)
                .flatMap(List::stream)
                .map(PublicRecord::getPublication)
                .flatMap(record -> Stream.concat(Stream.of(record.getValidFrom().minusDays(1)), record.getValidTo().stream()))
                .filter(last -> !last.isBefore(day))
                .min(LocalDate::compareTo);
    }

    /** In the order in which they are looked at. */
    public List<Exemption> exemptions(LocalDate day) {
        return PublicRecord.inForceOn(day, exemptions).stream()
                .sorted(comparingInt(Exemption::getPosition))
                .toList();
    }

    /** The kinds of support of a day; where a gemeente chose for itself, its choice. */
    public List<SupportKind> kinds(LocalDate day, GemeenteCode gemeente) {
        Map<String, SupportKind> chosen = new LinkedHashMap<>();
        PublicRecord.inForceOn(day, kinds).stream()
                .filter(kind -> kind.holdsIn(gemeente))
                .forEach(kind -> chosen.merge(
                        kind.getKind(), kind, (one, other) -> other.getGemeente() == null ? one : other));
        return chosen.values().stream().sorted(comparingInt(SupportKind::getPosition)).toList();
    }

    /** The names of the kinds of support of which one can ask what they cost. */
    public List<String> askable(LocalDate day, GemeenteCode gemeente) {
        return kinds(day, gemeente).stream().filter(SupportKind::isAsked).map(SupportKind::getKind).toList();
    }

    public List<MinimaSetting> minimaSettings(LocalDate day, GemeenteCode gemeente) {
        return PublicRecord.inForceOn(day, minimaSettings).stream()
                .filter(setting -> setting.getGemeente().equals(gemeente))
                .sorted(comparingInt(MinimaSetting::getPosition))
                .toList();
    }

    public List<HouseholdExample> examples(LocalDate day) {
        return PublicRecord.inForceOn(day, examples).stream()
                .sorted(comparingInt(HouseholdExample::getPosition))
                .toList();
    }

    /**
     * What somebody pays: a pure function of the records and the situation.
     *
     * @throws IllegalArgumentException when a kind of support is not known on that day
     */
    public Outcome outcome(Situation situation) {
        return new Calculation(this).outcome(situation);
    }
}
