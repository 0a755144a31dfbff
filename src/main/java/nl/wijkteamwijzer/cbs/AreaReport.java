package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Tells the outcome of reading in, in Dutch, line by line. */
final class AreaReport {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int PROBLEMS_SHOWN = 20;

    private final Appendable out;

    AreaReport(Appendable out) {
        this.out = out;
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(DUTCH).format(number);
    }

    void tell(ImportReport report) throws IOException {
        tell(report.read());
        line("Indeling van " + report.cbsYear() + ": " + number(report.postcodes()) + " postcodes, "
                + number(report.addresses()) + " adressen");
        tell("Nieuw", report.difference().added());
        tell("Verplaatst", report.difference().moved());
        tell("Vervallen", report.difference().gone());
        for (String remark : report.remarks()) {
            line("Let op: " + remark);
        }
        conclude(report.refusal(), report.inForce());
    }

    void tell(StreetReport report) throws IOException {
        tell(report.read());
        line(number(report.streets()) + " straten, in plaats van " + number(report.replaced()));
        conclude(report.refusal(), report.inForce());
    }

    void tell(MapReport report) throws IOException {
        line(number(report.wijken()) + " wijken en " + number(report.buurten()) + " buurten ingelezen, "
                + number(report.ended()) + " oudere beëindigd. Bron: CBS/Kadaster.");
    }

    void tellBack(Optional<Edition> edition) throws IOException {
        line(edition.map(back ->
                        "Weer van kracht: " + back.source() + ", indeling van " + back.cbsYear() + ", ingelezen op "
                                + back.importedOn() + ", " + number(back.addresses()) + " adressen"
                                + (back.voorbeeld() ? " (voorbeelddata)" : ""))
                .orElse("Er is geen vorige uitgave. Er is niets gewijzigd."));
    }

    private void tell(ReadReport read) throws IOException {
        line(number(read.rows()) + " regels gelezen, " + number(read.badRows()) + " fout, " + number(read.warnings())
                + " met een waarschuwing");
        for (RowProblem problem : read.problems().stream().limit(PROBLEMS_SHOWN).toList()) {
            line("  " + problem);
        }
        long more = read.badRows() + read.warnings() - PROBLEMS_SHOWN;
        if (more > 0) {
            line("  en nog " + number(more) + "; alle staan in het rapport, als daarom is gevraagd");
        }
    }

    private void tell(String what, AddressChanges changes) throws IOException {
        line(what + ": " + number(changes.count()) + " adressen in "
                + changes.byBuurt().size() + " buurten");
        for (AddressChange example : changes.examples()) {
            line("  " + example);
        }
    }

    private void conclude(Optional<String> refusal, boolean inForce) throws IOException {
        String outcome = inForce ? "Van kracht." : "Proef: er is niets gewijzigd.";
        line(refusal.map(reason -> "Geweigerd. " + reason).orElse(outcome));
    }

    private void line(String text) throws IOException {
        out.append(text).append(System.lineSeparator());
    }
}
