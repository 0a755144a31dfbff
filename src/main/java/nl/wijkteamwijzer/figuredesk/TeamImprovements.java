package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.ImprovementKind;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.security.CurrentStaff;

/** What teams say that they do with the figures of a quarter, and where it is written. */
@RequestScoped
public class TeamImprovements {

    @Inject
    VisibleTeams visible;

    @Inject
    PublishedPicture picture;

    @Inject
    CurrentStaff staff;

    @Inject
    AsAt asAt;

    /**
     * What one team says.
     *
     * @param path where who asks writes it; empty when it is for others to write
     * @param text empty while there is none
     */
    public record Line(String name, String path, String text) {}

    /** By name. */
    public List<Line> of(QuarterKey quarter, Sheet sheet) {
        return visible.of(sheet).stream().map(team -> line(quarter, team)).toList();
    }

    private Line line(QuarterKey quarter, Sheet.Team team) {
        Optional<String> text = text(quarter, team.slug());
        boolean mayWrite = staff.person().mayWriteTeam(team.slug());
        return new Line(team.name(), mayWrite ? path(quarter, team.slug(), text.isPresent()) : "", text.orElse(""));
    }

    private static String path(QuarterKey of, String team, boolean isWritten) {
        return "/beheer/soort/" + ImprovementKind.NAME + (isWritten
                ? "/" + ImprovementKind.key(team, of.quarter())
                : "/nieuw?gemeente=" + of.gemeente() + "&team=" + team + "&kwartaal=" + of.quarter());
    }

    private Optional<String> text(QuarterKey of, String team) {
        return picture.part(Results.class).improvements(team, asAt.day()).stream()
                .filter(each -> each.getQuarter().equals(of.quarter()))
                .findFirst()
                .map(each -> each.text("nl"));
    }
}
