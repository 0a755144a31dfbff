package nl.wijkteamwijzer.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;

/** The sociale wijkteams and the Jeugd- en Gezinsteams of Leiden. */
final class TeamsFixture {

    private static final List<String> WIJKTEAMS = List.of(
            "Binnenstad-Noord", "Boerhaave en Station", "Leiden Noord", "Roodenburg", "Bos- en Gasthuis", "Mors",
            "Merenwijk", "Stevenshof");

    private static final Map<String, String> CJG_BY_YOUTH_TEAM = Map.of(
            "Binnenstad", "CJG Midden",
            "Bos en Gasthuizen", "CJG Zuid",
            "Leiden Noord", "CJG Noord",
            "Merenwijk", "CJG Noord",
            "Roodenburg", "CJG Midden",
            "Stevenshof en Mors", "CJG West");

    private TeamsFixture() {}

    static List<SearchEntry> entries() {
        List<SearchEntry> teams = new ArrayList<>();
        WIJKTEAMS.forEach(area -> teams.add(wijkteam(area)));
        CJG_BY_YOUTH_TEAM.keySet().stream()
                .sorted()
                .forEach(area -> teams.add(youthTeam(area, CJG_BY_YOUTH_TEAM.get(area))));
        return teams;
    }

    private static SearchEntry wijkteam(String area) {
        return new SearchEntry(
                Kind.TEAM,
                "sociaal-wijkteam-" + LeidenFixture.slug(area),
                "Sociaal wijkteam " + area,
                List.of("Wijkteam " + area, area),
                List.of("SWT", "sociaal wijkteam", "wijkteam", "Wmo-loket", "Wmo", "maatschappelijk werk", "CIZ"),
                "Het sociaal wijkteam helpt volwassenen met vragen over zorg, wonen, werk en geld.",
                "nl");
    }

    private static SearchEntry youthTeam(String area, String cjg) {
        return new SearchEntry(
                Kind.TEAM,
                "jeugd-en-gezinsteam-" + LeidenFixture.slug(area),
                "Jeugd- en Gezinsteam " + area,
                List.of("JGT " + area, "Jeugdteam " + area, cjg),
                List.of("JGT", "jeugdteam", "CJG", "Centrum voor Jeugd en Gezin", "Bureau Jeugdzorg", "jeugdzorg"),
                "Het Jeugd- en Gezinsteam helpt kinderen, jongeren en hun ouders.",
                "nl");
    }
}
