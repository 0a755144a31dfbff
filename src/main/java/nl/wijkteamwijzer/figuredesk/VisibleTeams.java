package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;

/** The teams of which who asks sees figures: all, or the own teams of a teamcoördinator. The gemeente everybody sees. */
@RequestScoped
public class VisibleTeams {

    @Inject
    CurrentStaff staff;

    /** By name. */
    public List<Sheet.Team> of(Sheet sheet) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("nl"));
        return sheet.teams().stream()
                .filter(team -> !isOwnOnly() || staff.person().teams().contains(team.slug()))
                .sorted((one, other) -> collator.compare(one.name(), other.name()))
                .toList();
    }

    /** Who does research or lets figures out sees all teams. */
    public boolean isOwnOnly() {
        return !staff.may(Right.WRITE_RESEARCH) && !staff.may(Right.APPROVE_RESEARCH);
    }
}
