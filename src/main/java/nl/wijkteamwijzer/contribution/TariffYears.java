package nl.wijkteamwijzer.contribution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;

/** That on each day between the first tariff and the last exactly one holds. */
final class TariffYears {

    private static final LocalDate NO_END = LocalDate.MAX;

    /** @param to the last day; {@link #NO_END}: until further notice */
    private record Years(String name, LocalDate from, LocalDate to) {

        boolean overlaps(Years other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** A new revision that ends takes the older ones of its tariff along. */
        Years until(LocalDate last) {
            return to.isAfter(last) ? new Years(name, from, last) : this;
        }

        static Years of(Tariff tariff) {
            return new Years(
                    tariff.getName(),
                    tariff.getPublication().getValidFrom(),
                    tariff.getPublication().getValidTo().orElse(NO_END));
        }
    }

    private TariffYears() {}

    /** @param published all revisions of all tariffs that are */
    static List<Trouble> check(String key, Sheet sheet, List<Tariff> published) {
        Years mine;
        try {
            mine = new Years(
                    key,
                    LocalDate.parse(sheet.get(CommonFields.FROM)),
                    sheet.has(CommonFields.TO) ? LocalDate.parse(sheet.get(CommonFields.TO)) : NO_END);
        } catch (DateTimeParseException e) {
            return List.of(); // told at the field itself
        }
        List<Years> all = published.stream().map(Years::of).toList();
        List<Years> others = all.stream().filter(years -> !years.name().equals(key)).toList();
        List<Years> around = Stream.concat(
                        others.stream(),
                        all.stream()
                                .filter(years -> years.name().equals(key) && !years.from().isAfter(mine.to()))
                                .map(years -> years.until(mine.to())))
                .toList();
        List<Trouble> troubles = new ArrayList<>();
        others.stream().filter(mine::overlaps).findFirst().ifPresent(other -> troubles.add(overlap(mine, other)));
        gapBefore(mine, around, troubles);
        gapAfter(mine, around, troubles);
        return troubles;
    }

    private static Trouble overlap(Years mine, Years other) {
        boolean later = mine.from().isAfter(other.from());
        LocalDate first = later ? mine.from() : other.from();
        LocalDate last = mine.to().isBefore(other.to()) ? mine.to() : other.to();
        String field = later ? CommonFields.FROM : CommonFields.TO;
        if (!last.equals(NO_END)) {
            return Trouble.in(field, "beheer.tarieven.fout.overlap", other.name(), first, last);
        }
        String key = later ? "beheer.tarieven.fout.overlapOpen" : "beheer.tarieven.fout.overlapLater";
        return Trouble.in(field, key, other.name(), first, first.minusDays(1));
    }

    private static void gapBefore(Years mine, List<Years> around, List<Trouble> troubles) {
        if (around.stream().anyMatch(other -> other.holdsOn(mine.from().minusDays(1)))) {
            return;
        }
        around.stream()
                .filter(other -> other.to().isBefore(mine.from()))
                .max(Comparator.comparing(Years::to))
                .ifPresent(before -> troubles.add(Trouble.in(
                        CommonFields.FROM,
                        "beheer.tarieven.fout.gatErvoor",
                        before.name(),
                        before.to().plusDays(1),
                        mine.from().minusDays(1))));
    }

    private static void gapAfter(Years mine, List<Years> around, List<Trouble> troubles) {
        if (mine.to().equals(NO_END) || around.stream().anyMatch(other -> other.holdsOn(mine.to().plusDays(1)))) {
            return;
        }
        around.stream()
                .filter(other -> other.from().isAfter(mine.to()))
                .min(Comparator.comparing(Years::from))
                .ifPresent(after -> troubles.add(Trouble.in(
                        CommonFields.TO,
                        "beheer.tarieven.fout.gatErna",
                        after.name(),
                        mine.to().plusDays(1),
                        after.from().minusDays(1))));
    }
}
