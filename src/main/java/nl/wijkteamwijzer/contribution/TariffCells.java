package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;

/** The amounts of a tariff as texts: what each kind of household pays. Empty is not known, never nothing. */
final class TariffCells {

    static final String RULE = "regel";
    static final String PERIOD = "periode";
    /** The part of the income above the threshold, in percent: "12,5". */
    static final String SHARE = "deelVanMeerInkomen";

    private static final String AMOUNT = "bedrag";
    private static final String THRESHOLD = "drempel";

    private TariffCells() {}

    static Stream<Field> bandFields() {
        return Stream.of(AMOUNT, THRESHOLD)
                .flatMap(what -> Stream.of(Household.values()).map(household -> Field.of(name(what, household), Field.Kind.AMOUNT, 12)));
    }

    /** "bedragEenOnderAow" */
    private static String name(String what, Household household) {
        StringBuilder name = new StringBuilder(what);
        for (String word : household.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    static Sheet read(Tariff.Terms terms, Sheet begun) {
        Sheet sheet = begun.with(RULE, terms.rule().name()).with(PERIOD, terms.period().name());
        for (Field field : bandFields().toList()) {
            sheet = sheet.with(field.name(), null);
        }
        for (Tariff.Band band : terms.bands()) {
            sheet = sheet.with(name(AMOUNT, band.getHousehold()), band.getAmount().map(Euros::plain).orElse(null))
                    .with(name(THRESHOLD, band.getHousehold()), band.getThreshold().map(Euros::plain).orElse(null));
        }
        return sheet.with(SHARE, Optional.ofNullable(terms.surplusShare()).map(TariffCells::percent).orElse(null));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static Sheet tidied(Sheet sheet) {
        Sheet tidy = sheet;
        for (Field field : bandFields().toList()) {
            if (sheet.get(field.name()).matches("\\d+(,\\d{1,2})?")) {
                tidy = tidy.with(field.name(), Euros.plain(Euros.exact(sheet.get(field.name()))));
            }
        }
        return sheet.has(SHARE) ? tidy.with(SHARE, share(sheet).map(TariffCells::percent).orElse(sheet.get(SHARE))) : tidy;
    }

    /** Where income counts, each household stands there: not known is said too. */
    static List<Tariff.Band> bands(Rule rule, Sheet sheet) {
        return Stream.of(Household.values())
                .map(household -> new Tariff.Band(
                        household,
                        amount(sheet, name(AMOUNT, household)).orElse(null),
                        amount(sheet, name(THRESHOLD, household)).orElse(null)))
                .filter(band -> rule == Rule.INKOMENSAFHANKELIJK || band.getAmount().isPresent())
                .toList();
    }

    private static Optional<BigDecimal> amount(Sheet sheet, String field) {
        return Optional.of(sheet.get(field)).filter(text -> !text.isEmpty()).map(Euros::exact);
    }

    static Optional<BigDecimal> share(Sheet sheet) {
        String text = sheet.get(SHARE).replace("%", "").strip().replace(',', '.');
        return text.matches("\\d{1,2}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(text).movePointLeft(2)) : Optional.empty();
    }

    /** Whether there is a threshold, so that it must be known what is paid above it. */
    static boolean needsShare(Sheet sheet) {
        return isByIncome(sheet) && Stream.of(Household.values()).anyMatch(household -> sheet.has(name(THRESHOLD, household)));
    }

    private static boolean isByIncome(Sheet sheet) {
        return sheet.get(RULE).equals(Rule.INKOMENSAFHANKELIJK.name());
    }

    static List<Trouble> check(Sheet sheet) {
        List<Trouble> troubles = new ArrayList<>();
        bandFields().map(Field::name)
                .filter(field -> sheet.get(field).matches("\\d{8,}.*"))
                .forEach(field -> troubles.add(Trouble.in(field, "beheer.trouble.amount")));
        for (Household household : Household.values()) {
            if (sheet.has(name(THRESHOLD, household)) && !isByIncome(sheet)) {
                troubles.add(Trouble.in(name(THRESHOLD, household), "beheer.tarieven.fout.drempel"));
            }
        }
        if (sheet.has(SHARE) ? share(sheet).isEmpty() : needsShare(sheet)) {
            troubles.add(Trouble.in(SHARE, "beheer.tarieven.fout.deel"));
        }
        if (!isByIncome(sheet) && sheet.has(RULE) && bandFields().noneMatch(field -> sheet.has(field.name()))) {
            troubles.add(Trouble.in(name(AMOUNT, Household.EEN_ONDER_AOW), "beheer.tarieven.fout.geenBedrag"));
        }
        return troubles;
    }
}
