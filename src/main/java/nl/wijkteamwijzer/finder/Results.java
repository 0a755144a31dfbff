package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Says of what was found where it leads and what it is. */
@RequestScoped
public class Results {

    @Inject
    PublishedPicture picture;

    @Inject
    DoorFinder doorFinder;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    List<SearchResult> of(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::entry).map(this::result).toList();
    }

    private SearchResult result(SearchEntry entry) {
        String path = path(entry);
        return new SearchResult(
                entry.kind(), entry.title(), path.startsWith("/") ? page.url(path) : path, explanation(entry));
    }

    /** Where something found leads: a path, or the site of another gemeente. */
    String path(SearchEntry entry) {
        return switch (entry.kind()) {
            case STRAAT -> isSplit(entry) ? "/zoek?straat=" + entry.key() : path(finding(entry));
            case WIJK, BUURT -> path(wijk(entry));
            case TEAM -> "/wijkteams/" + entry.key();
            case THEMA -> "/thema/" + entry.key();
            case INFORMATIE -> entry.key();
            case GEMEENTE -> isElsewhere(gemeente(entry)) ? gemeente(entry).getWebsite() : "/wijkteams";
        };
    }

    /** The page of whom to contact first. */
    String path(Finding finding) {
        return finding.doors().isEmpty()
                ? "/wijkteams"
                : picture.part(AccessPoints.class).path(finding.doors().get(0), finding.wijken().get(0), asAt.day());
    }

    private String path(WijkCode wijk) {
        List<AccessPoint> doors = doorFinder.doors(wijk, null, asAt.day());
        return doors.isEmpty() ? "/wijkteams" : picture.part(AccessPoints.class).path(doors.get(0), wijk, asAt.day());
    }

    private String explanation(SearchEntry entry) {
        return switch (entry.kind()) {
            case STRAAT -> isSplit(entry)
                    ? words.say("result.splitStreet")
                    : words.say("result.street", names(finding(entry).doors()));
            case WIJK, BUURT -> words.say("result.area", names(doorFinder.doors(wijk(entry), null, asAt.day())));
            case TEAM -> points().called(entry.key(), asAt.day())
                    .map(point -> points().kind(point).text(page.getLanguage()).getWhatFor())
                    .orElse("");
            case THEMA -> picture.part(Texts.class)
                    .theme(entry.key(), asAt.day())
                    .map(theme -> theme.text(page.getLanguage()).getSummary())
                    .orElse("");
            case INFORMATIE -> points()
                    .kind(entry.key().substring(entry.key().indexOf('#') + 1))
                    .map(kind -> kind.text(page.getLanguage()).getWhatFor())
                    .orElse("");
            case GEMEENTE -> isElsewhere(gemeente(entry))
                    ? words.say("result.elsewhere")
                    : words.say("result.served", entry.title());
        };
    }

    private boolean isSplit(SearchEntry street) {
        return finding(street).outcome() != Outcome.GEVONDEN;
    }

    private Finding finding(SearchEntry entry) {
        Street street = picture.part(AreaMap.class).street(entry.key()).orElseThrow();
        return doorFinder.find(street, null, null, asAt.day());
    }

    private static WijkCode wijk(SearchEntry entry) {
        return entry.kind() == SearchEntry.Kind.WIJK ? new WijkCode(entry.key()) : new BuurtCode(entry.key()).wijk();
    }

    private Gemeente gemeente(SearchEntry entry) {
        return picture.part(AreaMap.class).gemeente(new GemeenteCode(entry.key()), asAt.day()).orElseThrow();
    }

    private static boolean isElsewhere(Gemeente gemeente) {
        return !gemeente.isServed() && gemeente.getWebsite() != null;
    }

    private AccessPoints points() {
        return picture.part(AccessPoints.class);
    }

    private static String names(List<AccessPoint> doors) {
        return doors.stream().map(AccessPoint::getName).collect(Collectors.joining(", "));
    }
}
