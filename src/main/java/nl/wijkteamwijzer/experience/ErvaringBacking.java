package nl.wijkteamwijzer.experience;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Behind ervaring/ervaring.xhtml: why one would tell how it went, about which team, and as whom. */
@Named
@RequestScoped
public class ErvaringBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    SmallestGroup smallestGroup;

    private String named;
    private Place place;

    /** Places under one heading. */
    public record Group(String title, List<Place> places) {}

    @PostConstruct
    void read() {
        named = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("team");
        place = named == null ? null : Place.called(named, points(), map(), day()).orElse(null);
        if (place != null) {
            page.keepQuery("team=" + place.name());
        }
    }

    /** A team was to be chosen, and was not; or it is not there any more. */
    public boolean isRefused() {
        return named != null && place == null;
    }

    public boolean isChosen(Place other) {
        return other.equals(place);
    }

    /** Access points by gemeente and kind. */
    public List<Group> getGroups() {
        return getGemeenten().stream()
                .flatMap(gemeente -> points().kinds().stream().map(kind -> group(gemeente, kind)))
                .filter(group -> !group.places().isEmpty())
                .toList();
    }

    private Group group(Gemeente gemeente, AccessKind kind) {
        String name = kind.text(page.getLanguage()).getName();
        return new Group(
                getGemeenten().size() > 1 ? words.say("teams.kindIn", name, gemeente.getName()) : name,
                points().ofKind(kind.getKind(), gemeente.getCode(), day()).stream().map(Place::of).toList());
    }

    /** For who does not know a team. */
    public List<Place> getWholes() {
        return getGemeenten().stream().map(Place::of).toList();
    }

    public List<Questionnaire> getQuestionnaires() {
        return picture.part(Questionnaires.class).on(day());
    }

    /** The number of people among whom one cannot be found. */
    public int getSmallestGroup() {
        return smallestGroup.size();
    }

    private List<Gemeente> getGemeenten() {
        return map().served(day());
    }

    private AreaMap map() {
        return picture.part(AreaMap.class);
    }

    private AccessPoints points() {
        return picture.part(AccessPoints.class);
    }

    private LocalDate day() {
        return asAt.day();
    }
}
