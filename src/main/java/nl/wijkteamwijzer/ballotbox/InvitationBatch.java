package nl.wijkteamwijzer.ballotbox;

import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/** Letters that went out together, and how many came back as a ballot. Which ones is known to nobody. */
public record InvitationBatch(GemeenteCode gemeente, String name, int issued, int used, Quarter validUntil) {}
