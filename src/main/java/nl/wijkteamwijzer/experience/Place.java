package nl.wijkteamwijzer.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/**
 * What an experience is about.
 *
 * @param name as forms and addresses call it: the slug of an access point, or the code of a gemeente
 * @param title as people call it
 * @param wholeGemeente for who does not know a team
 */
public record Place(String name, String title, GemeenteCode gemeente, boolean wholeGemeente) {

    public static Place of(AccessPoint point) {
        return new Place(point.getSlug(), point.getName(), point.getGemeente(), false);
    }

    public static Place of(Gemeente gemeente) {
        return new Place(gemeente.getCode().value(), gemeente.getName(), gemeente.getCode(), true);
    }

    /** What goes by that name on a day. */
    public static Optional<Place> called(String name, AccessPoints points, AreaMap map, LocalDate day) {
        return points.called(name, day)
                .map(Place::of)
                .or(() -> map.served(day).stream().map(Place::of).filter(place -> place.name.equals(name)).findFirst());
    }

    /** The gemeente where there is but one: then nobody has to name it. */
    static Optional<Place> only(AreaMap map, LocalDate day) {
        List<Gemeente> served = map.served(day);
        return served.size() == 1 ? Optional.of(of(served.get(0))) : Optional.empty();
    }

    public BoxLabel box(Questionnaire questionnaire, Quarter quarter) {
        return new BoxLabel(gemeente, wholeGemeente ? BoxLabel.WHOLE_GEMEENTE : name, questionnaire.getName(), quarter);
    }
}
