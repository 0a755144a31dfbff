package nl.wijkteamwijzer.results;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Makes orders for the press of what is published about teams, questions and earlier measurements. Needs no server. */
public record Orders(AccessPoints points, Questionnaires questionnaires, Results results, Press press) {

    /** What the figures of a quarter are about, and what they are held against on a day. */
    public Press.Order of(GemeenteCode gemeente, Quarter quarter, LocalDate day) {
        return new Press.Order(
                gemeente,
                quarter,
                Sheet.of(teams(gemeente, quarter), asked(quarter)),
                results.references(ReferenceValue.Kind.NULMETING, gemeente, day),
                results.references(ReferenceValue.Kind.VERGELIJKING, gemeente, day));
    }

    /** Those of the last day of the quarter in their fixed order, then those that stopped before it. */
    private List<Sheet.Team> teams(GemeenteCode gemeente, Quarter quarter) {
        List<Sheet.Team> teams = new ArrayList<>(points.inGemeente(gemeente, quarter.lastDay()).stream().map(Orders::team).toList());
        press.accessPoints(gemeente, quarter).stream()
                .filter(slug -> teams.stream().noneMatch(team -> team.slug().equals(slug)))
                .map(slug -> points.called(slug, quarter.firstDay()).map(Orders::team).orElse(new Sheet.Team(slug, slug)))
                .forEach(teams::add);
        return teams;
    }

    private static Sheet.Team team(AccessPoint point) {
        return new Sheet.Team(point.getSlug(), point.getName());
    }

    private List<Questionnaire> asked(Quarter quarter) {
        return Stream.concat(questionnaires.on(quarter.lastDay()).stream(), questionnaires.on(quarter.firstDay()).stream())
                .distinct()
                .sorted(comparing(Questionnaire::getPerspective).thenComparing(comparing(Questionnaire::getRevision).reversed()))
                .toList();
    }
}
