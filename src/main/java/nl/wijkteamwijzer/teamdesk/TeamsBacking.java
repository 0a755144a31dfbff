package nl.wijkteamwijzer.teamdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Behind beheer/teams.xhtml: the teams that somebody has to do with, and what waits for each. */
@Named
@RequestScoped
public class TeamsBacking {

    @Inject
    TeamFiles files;

    @Inject
    PublishedPicture picture;

    @Inject
    Page page;

    @Inject
    Clock clock;

    private List<TeamFile> teams;

    @PostConstruct
    void look() {
        teams = files.all();
    }

    public List<TeamFile> getTeams() {
        return teams;
    }

    public String kind(AccessPoint point) {
        return picture.part(AccessPoints.class).kind(point).text(page.getLanguage()).getName();
    }

    public boolean isOverdue(TeamFile file) {
        return file.isOverdueOn(LocalDate.now(clock));
    }
}
