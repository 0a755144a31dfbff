package nl.wijkteamwijzer.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.results.Improvement;
import nl.wijkteamwijzer.results.Interpretation;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.wijkteam.AccessPoint;

/** What invented people wrote about the figures of the demo: teksten.csv, by how many quarters ago and by place of the team. */
final class SampleTexts {

    private static final String FILE = "teksten.csv";
    private static final String EVERYBODY = "*";

    private final GemeenteCode gemeente;
    private final List<AccessPoint> points;

    SampleTexts(GemeenteCode gemeente, List<AccessPoint> points) {
        this.gemeente = gemeente;
        this.points = points;
    }

    /** The duiding of a quarter and what teams did with it. */
    List<PublicRecord> of(Quarter quarter, int age, LocalDate day) {
        try (Reader file = new InputStreamReader(SampleTexts.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> row.getField("kwartaal").equals(String.valueOf(age)))
                    .filter(row -> isEverybody(row) || place(row) < points.size())
                    .map(row -> isEverybody(row) ? interpretation(row, quarter, day) : improvement(row, quarter, day))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEverybody(NamedCsvRecord row) {
        return row.getField("team").equals(EVERYBODY);
    }

    private static int place(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("team"));
    }

    private PublicRecord interpretation(NamedCsvRecord row, Quarter quarter, LocalDate day) {
        Interpretation interpretation = new Interpretation(gemeente, quarter, 1, invented(day));
        interpretation.say("nl", "Onderzoeker", row.getField("nl"));
        interpretation.say("en", "Researcher", row.getField("en"));
        return interpretation;
    }

    private PublicRecord improvement(NamedCsvRecord row, Quarter quarter, LocalDate day) {
        Improvement improvement = new Improvement(gemeente, points.get(place(row)).getSlug(), quarter, 1, invented(day));
        improvement.say("nl", row.getField("nl"));
        improvement.say("en", row.getField("en"));
        return improvement;
    }

    private static Publication invented(LocalDate day) {
        return Publication.voorbeeld(Status.GEPUBLICEERD, day, day);
    }
}
