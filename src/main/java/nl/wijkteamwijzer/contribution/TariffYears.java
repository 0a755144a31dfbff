package nl.wijkteamwijzer.contribution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** That on each day between the first tariff and the last exactly one holds. */
final class TariffYears {

    private static final String FROM = "geldigVan";
    private static final String TO = "geldigTot";

    /** @param to the last day; {@link LocalDate#MAX}: until further notice */
    private record Years(String name, LocalDate from, LocalDate to) {

        boolean overlaps(Years other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean isOpen() {
            return to.equals(LocalDate.MAX);
        }
    }

    private TariffYears() {}

    /** @param others all published revisions of all tariffs */
    static List<Trouble> check(String key, Sheet sheet, List<Tariff> others) {
        Years mine;
        try {
            mine = new Years(
                    key, LocalDate.parse(sheet.get(FROM)), sheet.has(TO) ? LocalDate.parse(sheet.get(TO)) : LocalDate.MAX);
        } catch (DateTimeParseException e) {
            return List.of(); // told at the field itself
        }
        List<Years> years = PublicRecord.latest(others).stream()
                .filter(tariff -> !tariff.getName().equals(key))
                .map(tariff -> new Years(
                        tariff.getName(),
                        tariff.getPublication().getValidFrom(),
                        tariff.getPublication().getValidTo().orElse(LocalDate.MAX)))
                .toList();
        List<Trouble> troubles = new ArrayList<>();
        years.stream().filter(mine::overlaps).forEach(other -> troubles.add(overlap(mine, other)));
        gapBefore(mine, years, troubles);
        gapAfter(mine, years, troubles);
        return troubles;
    }

    private static Trouble overlap(Years mine, Years other) {
        LocalDate first = mine.from().isAfter(other.from()) ? mine.from() : other.from();
        LocalDate last = mine.to().isBefore(other.to()) ? mine.to() : other.to();
        String field = mine.from().isAfter(other.from()) ? FROM : TO;
        if (last.equals(LocalDate.MAX)) {
            return mine.from().isAfter(other.from())
                    ? Trouble.in(field, "beheer.tarieven.fout.overlapOpen", other.name(), first, mine.from().minusDays(1))
                    : Trouble.in(field, "beheer.tarieven.fout.overlapLater", other.name(), first, other.from().minusDays(1));
        }
        return Trouble.in(field, "beheer.tarieven.fout.overlap", other.name(), first, last);
    }

    private static void gapBefore(Years mine, List<Years> years, List<Trouble> troubles) {
        if (years.stream().anyMatch(other -> other.holdsOn(mine.from().minusDays(1)))) {
            return;
        }
        years.stream()
                .filter(other -> other.to().isBefore(mine.from()))
                .max(Comparator.comparing(Years::to))
                .ifPresent(before -> troubles.add(Trouble.in(
                        FROM, "beheer.tarieven.fout.gatErvoor", before.name(), before.to().plusDays(1), mine.from().minusDays(1))));
    }

    private static void gapAfter(Years mine, List<Years> years, List<Trouble> troubles) {
        if (mine.isOpen() || years.stream().anyMatch(other -> other.holdsOn(mine.to().plusDays(1)))) {
            return;
        }
        years.stream()
                .filter(other -> other.from().isAfter(mine.to()))
                .min(Comparator.comparing(Years::from))
                .ifPresent(after -> troubles.add(Trouble.in(
                        TO, "beheer.tarieven.fout.gatErna", after.name(), mine.to().plusDays(1), after.from().minusDays(1))));
    }
}
