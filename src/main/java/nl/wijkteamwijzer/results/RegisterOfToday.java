package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** The register of indicators as it is today. */
@ApplicationScoped
public class RegisterOfToday {

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    /** In the order of the register. */
    public List<RegisteredIndicator> all() {
        Results results = picture.part(Results.class);
        LocalDate today = LocalDate.now(clock);
        return results.goals().stream().flatMap(goal -> results.indicators(goal, today).stream()).toList();
    }

    public Optional<RegisteredIndicator> called(String code) {
        return all().stream().filter(indicator -> indicator.getCode().equals(code)).findFirst();
    }

    /** Those of which the values are entered, because others than this program measure them. */
    public List<RegisteredIndicator> entered() {
        return all().stream().filter(indicator -> !indicator.isMeasuredHere()).toList();
    }

    /** Of a sheet that is about an indicator. */
    List<Trouble> troubles(Sheet sheet) {
        return !sheet.has("indicator") || called(sheet.get("indicator")).isPresent()
                ? List.of()
                : List.of(Trouble.in("indicator", "beheer.trouble.indicator", sheet.get("indicator")));
    }
}
