package nl.wijkteamwijzer.finder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.finder.Way.Shows;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Behind zoek.xhtml: sends on to the door that was meant, or shows what is needed to get there. */
@Named
@RequestScoped
public class ZoekBacking {

    @Inject
    Wayfinder wayfinder;

    @Inject
    PublishedPicture picture;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private Question question;
    private Way way;

    @PostConstruct
    void read() {
        question = Question.in(request);
    }

    public void look() {
        way = wayfinder.find(question);
        if (way.path() != null) {
            answers.seeOther(way.path());
        } else if (way.shows().isRefusal() || isHouseNumberRefused()) {
            answers.notUnderstood();
        }
    }

    public Shows getShows() {
        return way.shows();
    }

    public String getTitle() {
        return switch (way.shows()) {
            case RESULTS -> words.say("searchPage.results", question.typed());
            case NOT_FOUND -> words.say("searchPage.NOT_FOUND", question.typed());
            case OUTSIDE -> way.finding().gemeenten().isEmpty()
                    ? words.say("searchPage.OUTSIDE.unnamed")
                    : words.say("searchPage.OUTSIDE", names(way.finding().gemeenten()));
            default -> words.say("searchPage." + way.shows());
        };
    }

    /** What to do next; empty where the results say it. */
    public String getExplanation() {
        return switch (way.shows()) {
            case RESULTS -> "";
            case HOUSE_NUMBER -> way.street() == null
                    ? words.say("searchPage.HOUSE_NUMBER.postcode", getPostcode())
                    : words.say("searchPage.HOUSE_NUMBER.street", way.street().name());
            default -> words.say("searchPage." + way.shows() + ".text", getPostcode());
        };
    }

    public String getTyped() {
        return question.typed();
    }

    public String getTheme() {
        return question.theme();
    }

    /** As people write it; null when none was asked for. */
    public String getPostcode() {
        return way.address() == null ? null : way.address().postcode().toString();
    }

    /** Null when none was asked for. */
    public Street getStreet() {
        return way.street();
    }

    public String getHouseNumber() {
        return question.houseNumber();
    }

    /** Whether the house number was asked for before, and what came is none. */
    public boolean isHouseNumberRefused() {
        return way.shows() == Shows.HOUSE_NUMBER && request.getParameter("huisnummer") != null;
    }

    public Finding getFinding() {
        return way.finding();
    }

    public List<SearchResult> getFound() {
        return way.results();
    }

    public List<AccessKind> getKinds() {
        return picture.part(AccessPoints.class).kinds();
    }

    /** The candidates of one kind. */
    public List<AccessPoint> candidates(AccessKind kind) {
        return way.finding().doors().stream()
                .filter(point -> point.getKind().equals(kind.getKind()))
                .toList();
    }

    private static String names(List<Gemeente> gemeenten) {
        return gemeenten.stream().map(Gemeente::getName).collect(Collectors.joining(", "));
    }
}
