package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads what support costs from the database. */
@ApplicationScoped
public class ContributionsSource implements PictureSource<Contributions> {

    @Inject
    PublishedRecords published;

    @Override
    public Class<Contributions> part() {
        return Contributions.class;
    }

    @Override
    public Contributions read() {
        return new Contributions(
                published.all(Tariff.class),
                published.all(Exemption.class),
                published.all(SupportKind.class),
                published.all(MinimaSetting.class),
                published.all(HouseholdExample.class));
    }
}
