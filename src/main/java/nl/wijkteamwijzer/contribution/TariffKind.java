package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Field.Kind;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;

/** Tariffs, as staff write them. */
@ApplicationScoped
public class TariffKind implements RecordKind<Tariff> {

    public static final String NAME = "tarieven";

    private static final String KEY = "naam";
    private static final String PERIODS_A_YEAR = "periodenPerJaar";
    private static final String INCOME_YEAR = "inkomensjaar";
    private static final String STARTS_AFTER = "begintNaMaanden";
    private static final String BILLED_AFTER = "factuurNaMaanden";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Tariff> type() {
        return Tariff.class;
    }

    @Override
    public Subject subject() {
        return Subject.COSTS;
    }

    @Override
    public List<Field> fields() {
        return Stream.of(
                        Stream.of(
                                Field.of(KEY, Kind.LINE, 40).must(),
                                Field.choice(TariffCells.RULE, Kind.CHOICE, names(Rule.values())).must(),
                                Field.choice(TariffCells.PERIOD, Kind.CHOICE, names(Period.values())).must()),
                        TariffCells.bandFields(),
                        Stream.of(
                                Field.of(TariffCells.SHARE, Kind.LINE, 10),
                                Field.number(PERIODS_A_YEAR, 1, 53),
                                Field.number(INCOME_YEAR, 1990, 2199),
                                Field.number(STARTS_AFTER, 0, 24),
                                Field.number(BILLED_AFTER, 0, 24),
                                SourceAddress.FIELD))
                .flatMap(fields -> fields)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    @Override
    public String key(Tariff tariff) {
        return tariff.getName();
    }

    @Override
    public String title(Tariff tariff) {
        return tariff.getName();
    }

    @Override
    public Sheet read(Tariff tariff) {
        Tariff.Terms terms = tariff.terms();
        Sheet sheet = TariffCells.read(terms, Sheet.empty().with(KEY, tariff.getName()))
                .withNumber(PERIODS_A_YEAR, terms.periodsAYear())
                .withNumber(INCOME_YEAR, terms.incomeYear())
                .withNumber(STARTS_AFTER, terms.startsAfter())
                .withNumber(BILLED_AFTER, terms.billedAfter());
        return SourceAddress.read(tariff, sheet);
    }

    @Override
    public String newKey(Sheet sheet) {
        return RecordKey.of(sheet.get(KEY));
    }

    @Override
    public Tariff write(String key, int number, Publication publication, Sheet sheet) {
        Rule rule = Rule.valueOf(sheet.get(TariffCells.RULE));
        Tariff.Terms terms = new Tariff.Terms(
                rule,
                Period.valueOf(sheet.get(TariffCells.PERIOD)),
                TariffCells.bands(rule, sheet),
                TariffCells.share(sheet).orElse(null),
                sheet.number(PERIODS_A_YEAR).orElse(null),
                sheet.number(INCOME_YEAR).orElse(null),
                sheet.number(STARTS_AFTER).orElse(null),
                sheet.number(BILLED_AFTER).orElse(null));
        return new Tariff(key, number, publication, sheet.orNull(SourceAddress.NAME), terms);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Tariff> others) {
        List<Trouble> troubles = new ArrayList<>(RecordKey.check(key, newKey(sheet), KEY));
        troubles.addAll(TariffCells.check(sheet));
        if (TariffCells.needsShare(sheet) && !sheet.has(PERIODS_A_YEAR)) {
            troubles.add(Trouble.in(PERIODS_A_YEAR, "beheer.tarieven.fout.perioden"));
        }
        troubles.addAll(TariffYears.check(key, sheet, others));
        return troubles;
    }

    /** "21,8" as "21,80". */
    @Override
    public Sheet tidied(Sheet sheet) {
        return TariffCells.tidied(sheet);
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/eigen-bijdrage");
    }
}
