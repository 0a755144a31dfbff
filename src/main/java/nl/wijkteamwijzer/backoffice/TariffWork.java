package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.web.Words;

/** From October on, a next year of which nobody knows yet what support will cost. */
@ApplicationScoped
public class TariffWork implements WorkSource {

    @Inject
    PublishedPicture picture;

    @Inject
    CurrentStaff staff;

    @Inject
    Words words;

    @Inject
    AsAt asAt;

    @Override
    public List<WorkItem> waiting() {
        LocalDate today = asAt.day();
        LocalDate nextYear = LocalDate.of(today.getYear() + 1, Month.JANUARY, 1);
        boolean mine = staff.may(Subject.COSTS.write()) || staff.may(Subject.COSTS.approve());
        if (!mine || today.getMonth().getValue() < Month.OCTOBER.getValue()
                || picture.part(Contributions.class).tariff(nextYear).isPresent()) {
            return List.of();
        }
        String year = String.valueOf(nextYear.getYear());
        return List.of(new WorkItem("TARIFF", WorkItem.Urgency.SOON, words.say("beheer.work.tariff", year), "",
                "/beheer/tarieven", nextYear.minusDays(1)));
    }
}
