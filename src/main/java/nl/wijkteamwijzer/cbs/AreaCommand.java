package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.sample.SampleAddresses;

/**
 * The command line for areas and addresses; speaks Dutch. Ends with 0 when done, 1 when refused with reasons, 2 when
 * the command is not understood. IOException and SQLException when a file or the database fails; then nothing has
 * changed.
 */
public final class AreaCommand {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int NOT_UNDERSTOOD = 2;

    private static final String USAGE =
            """
            Gebruik:
              postcodes BESTAND [--proef] [--voorbeeld] [--met-fouten] [--rapport BESTAND]
                  leest de tabel van het CBS in (PC6;Huisnummer;Buurt;Wijk;Gemeente) en laat die gelden
              straten BESTAND [--voorbeeld]
                  leest de straten in (PC6;Straat;Plaats;Gemeente) en vervangt alle straten
              kaart WIJKEN BUURTEN --vanaf JJJJ-MM-DD
                  leest de kaart van het CBS in (GeoJSON)
              terug
                  laat de vorige uitgave van de postcodes weer gelden
              voorbeelddata MAP
                  schrijft verzonnen postcodes en straten van Leiden in die map
            """;

    private final Connection connection;
    private final Appendable out;
    private final LocalDate today;
    private final Deque<String> words;

    private AreaCommand(Connection connection, Appendable out, LocalDate today, List<String> words) {
        this.connection = connection;
        this.out = out;
        this.today = today;
        this.words = new ArrayDeque<>(words);
    }

    /** The connection must be outside any other transaction. */
    public static int run(String[] args, Connection connection, Appendable out, LocalDate today)
            throws IOException, SQLException {
        try {
            return new AreaCommand(connection, out, today, List.of(args)).run();
        } catch (NoSuchElementException | DateTimeException e) {
            out.append(USAGE);
            return NOT_UNDERSTOOD;
        } catch (UnreadableFileException e) {
            out.append(e.getMessage()).append("\nEr is niets gewijzigd.\n");
            return REFUSED;
        }
    }

    private int run() throws IOException, SQLException {
        return switch (words.pop()) {
            case "postcodes" -> postcodes();
            case "straten" -> streets();
            case "kaart" -> map();
            case "terug" -> undo();
            case "voorbeelddata" -> sample();
            default -> throw new NoSuchElementException();
        };
    }

    private int postcodes() throws IOException, SQLException {
        boolean dryRun = words.remove("--proef");
        Optional<String> reportFile = valueOf("--rapport");
        ImportOptions options = options();
        Path table = Path.of(onlyWord());
        AddressImport addresses = new AddressImport(connection, today);
        try (Writer report =
                reportFile.isPresent() ? Files.newBufferedWriter(Path.of(reportFile.get())) : Writer.nullWriter()) {
            ImportOptions reporting = options.reportingTo(report);
            ImportReport result = dryRun ? addresses.dryRun(table, reporting) : addresses.run(table, reporting);
            new AreaReport(out).tell(result);
            return result.refusal().isPresent() ? REFUSED : DONE;
        }
    }

    private int streets() throws IOException, SQLException {
        ImportOptions options = options();
        StreetReport result = new StreetImport(connection).run(Path.of(onlyWord()), options);
        new AreaReport(out).tell(result);
        return result.refusal().isPresent() ? REFUSED : DONE;
    }

    private int map() throws IOException, SQLException {
        LocalDate from = LocalDate.parse(valueOf("--vanaf").orElseThrow());
        Path wijken = Path.of(words.pop());
        MapReport result = new MapImport(connection).run(wijken, Path.of(onlyWord()), from);
        new AreaReport(out).tell(result);
        return DONE;
    }

    private int undo() throws IOException, SQLException {
        noMoreWords();
        Optional<Edition> back = new AddressImport(connection, today).undo();
        new AreaReport(out).tellBack(back);
        return back.isPresent() ? DONE : REFUSED;
    }

    private int sample() throws IOException {
        Path folder = Files.createDirectories(Path.of(onlyWord()));
        SampleAddresses sample = SampleAddresses.ofLeiden();
        try (Writer addresses = Files.newBufferedWriter(folder.resolve("postcodes-voorbeeld.csv"));
                Writer streets = Files.newBufferedWriter(folder.resolve("straten-voorbeeld.csv"))) {
            sample.writeAddresses(addresses);
            sample.writeStreets(streets);
        }
        out.append("Verzonnen postcodes en straten staan in ")
                .append(folder.toString())
                .append("\n");
        return DONE;
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.standard().showing(this::show);
        options = words.remove("--voorbeeld") ? options.asVoorbeeld() : options;
        return words.remove("--met-fouten") ? options.allowingBadRows() : options;
    }

    private void show(long rows) {
        try {
            out.append("Gelezen: ").append(AreaReport.number(rows)).append(" regels\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> valueOf(String option) {
        List<String> all = List.copyOf(words);
        int place = all.indexOf(option);
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == all.size()) {
            throw new NoSuchElementException();
        }
        words.clear();
        words.addAll(all.subList(0, place));
        words.addAll(all.subList(place + 2, all.size()));
        return Optional.of(all.get(place + 1));
    }

    private String onlyWord() {
        String word = words.pop();
        noMoreWords();
        return word;
    }

    private void noMoreWords() {
        if (!words.isEmpty()) {
            throw new NoSuchElementException();
        }
    }
}
