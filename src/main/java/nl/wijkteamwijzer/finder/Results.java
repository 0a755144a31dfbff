package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
        return switch (entry.kind()) {
            case STRAAT -> street(entry);
            case WIJK -> area(entry, new WijkCode(entry.key()));
            case BUURT -> area(entry, new BuurtCode(entry.key()).wijk());
            case TEAM -> team(entry);
            case THEMA -> result(entry, "/thema/" + entry.key(), theme(entry));
            case INFORMATIE -> result(entry, entry.key(), kind(entry));
            case GEMEENTE -> gemeente(entry);
        };
    }

    private SearchResult street(SearchEntry entry) {
        Street street = picture.part(AreaMap.class).street(entry.key()).orElseThrow();
        Finding finding = doorFinder.find(street, null, null, day());
        if (finding.outcome() == Outcome.GEVONDEN) {
            String path = path(finding);
            return result(entry, path, words.say("result.street", names(finding.doors())));
        }
        return result(entry, "/zoek?straat=" + entry.key(), words.say("result.splitStreet"));
    }

    private SearchResult area(SearchEntry entry, WijkCode wijk) {
        List<AccessPoint> doors = doorFinder.doors(wijk, null, day());
        String path = doors.isEmpty() ? "/wijkteams" : picture.part(AccessPoints.class).path(doors.get(0), wijk, day());
        return result(entry, path, words.say("result.area", names(doors)));
    }

    private SearchResult team(SearchEntry entry) {
        AccessPoints points = picture.part(AccessPoints.class);
        String whatFor = points.called(entry.key(), day())
                .map(point -> points.kind(point).text(page.getLanguage()).getWhatFor())
                .orElse("");
        return result(entry, "/wijkteams/" + entry.key(), whatFor);
    }

    private SearchResult gemeente(SearchEntry entry) {
        Gemeente gemeente = picture.part(AreaMap.class)
                .gemeente(new GemeenteCode(entry.key()), day())
                .orElseThrow();
        return gemeente.isServed() || gemeente.getWebsite() == null
                ? result(entry, "/wijkteams", words.say("result.served", gemeente.getName()))
                : new SearchResult(entry.kind(), entry.title(), gemeente.getWebsite(), words.say("result.elsewhere"));
    }

    /** The page of whom to contact first. */
    String path(Finding finding) {
        return finding.doors().isEmpty()
                ? "/wijkteams"
                : picture.part(AccessPoints.class).path(finding.doors().get(0), finding.wijken().get(0), day());
    }

    private String theme(SearchEntry entry) {
        return picture.part(Texts.class)
                .theme(entry.key(), day())
                .map(theme -> theme.text(page.getLanguage()).getSummary())
                .orElse("");
    }

    private String kind(SearchEntry entry) {
        return picture.part(AccessPoints.class)
                .kind(entry.key().substring(entry.key().indexOf('#') + 1))
                .map(kind -> kind.text(page.getLanguage()).getWhatFor())
                .orElse("");
    }

    private SearchResult result(SearchEntry entry, String path, String explanation) {
        return new SearchResult(entry.kind(), entry.title(), page.url(path), explanation);
    }

    private static String names(List<AccessPoint> doors) {
        return doors.stream().map(AccessPoint::getName).collect(Collectors.joining(", "));
    }

    private LocalDate day() {
        return asAt.day();
    }
}
