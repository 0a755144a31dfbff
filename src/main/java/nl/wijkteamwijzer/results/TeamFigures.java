package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.wijkteam.AccessPoint;

/** What people think of one team, for its page. */
@Named
@RequestScoped
public class TeamFigures {

    private static final int LATEST = 2;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    /** The latest publication in which the team is; null when there is none. */
    public PublishedFigures latest(AccessPoint point) {
        return picture.part(Results.class).of(point.getGemeente()).stream()
                .findFirst()
                .filter(each -> each.sheet().team(point.getSlug()).isPresent())
                .orElse(null);
    }

    /** What can be seen of the team: sums of questions, and the mark. */
    public List<Sheet.Asked> shown(AccessPoint point) {
        PublishedFigures published = latest(point);
        return published.sheet().parts(ResultatenBacking.CLIENTS).stream()
                .map(Sheet.Part::main)
                .filter(asked -> !published.cell(point.getSlug(), asked.code()).suppressed())
                .toList();
    }

    public List<PublishedFigures> trend(AccessPoint point) {
        return picture.part(Results.class).upTo(latest(point), KwartaalBacking.QUARTERS);
    }

    public List<Improvement> improvements(AccessPoint point) {
        return picture.part(Results.class).improvements(point.getSlug(), asAt.day()).stream().limit(LATEST).toList();
    }
}
