package nl.wijkteamwijzer.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** Which tariff holds when: each day in one stretch, those without a tariff too. */
public final class TariffTimeline {

    private final List<Stretch> stretches;

    private TariffTimeline(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /**
     * Days after each other on which the same version holds.
     *
     * @param to the last day; null: until further notice
     * @param tariff null: none holds
     */
    public record Stretch(LocalDate from, LocalDate to, Tariff tariff) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** @param published all revisions that are */
    public static TariffTimeline of(List<Tariff> published) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        published.forEach(tariff -> {
            turns.add(tariff.getPublication().getValidFrom());
            tariff.getPublication().getValidTo().ifPresent(last -> turns.add(last.plusDays(1)));
        });
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate turn : turns) {
            Tariff tariff = PublicRecord.inForceOn(turn, published).stream().findFirst().orElse(null);
            LocalDate next = turns.higher(turn);
            add(stretches, new Stretch(turn, next == null ? null : next.minusDays(1), tariff));
        }
        return new TariffTimeline(stretches);
    }

    private static void add(List<Stretch> stretches, Stretch stretch) {
        Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (before != null && before.tariff() == stretch.tariff()) {
            stretches.set(stretches.size() - 1, new Stretch(before.from(), stretch.to(), stretch.tariff()));
        } else {
            stretches.add(stretch);
        }
    }

    /** In order of time. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** What comes after the stretch of a day; nothing when that one holds until further notice. */
    public Optional<Stretch> after(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.from().isAfter(day)).findFirst();
    }
}
