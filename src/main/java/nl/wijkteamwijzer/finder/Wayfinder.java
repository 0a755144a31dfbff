package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.content.Theme;
import nl.wijkteamwijzer.finder.Way.Shows;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;

/** From what a resident typed to the way on. A postcode goes into no address; only words may stand in one. */
@RequestScoped
public class Wayfinder {

    private static final int MOST_RESULTS = 10;
    private static final int MOST_MEANT = 5;

    /** What has a page of its own here. */
    private static final Set<SearchEntry.Kind> SENDS_ON = Set.of(
            SearchEntry.Kind.WIJK, SearchEntry.Kind.BUURT, SearchEntry.Kind.TEAM, SearchEntry.Kind.INFORMATIE);

    @Inject
    PublishedPicture picture;

    @Inject
    DoorFinder doorFinder;

    @Inject
    Signpost signpost;

    @Inject
    Results results;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    Way find(Question question) {
        Optional<Street> street = picture.part(AreaMap.class).street(question.street());
        if (street.isPresent()) {
            return along(street.get(), question);
        }
        if (question.isNothing()) {
            return Way.showing(Shows.NOTHING_TYPED);
        }
        if (question.isHalfAPostcode()) {
            return Way.showing(Shows.NO_POSTCODE);
        }
        return question.address().map(address -> at(address, question)).orElseGet(() -> called(question));
    }

    private Way at(Address address, Question question) {
        return way(doorFinder.find(address, firstKind(question), asAt.day()), question).from(address);
    }

    private Way along(Street street, Question question) {
        Integer number = question.number().orElse(null);
        return way(doorFinder.find(street, number, firstKind(question), asAt.day()), question).from(street);
    }

    private Way way(Finding finding, Question question) {
        return switch (finding.outcome()) {
            case GEVONDEN -> Way.to(results.path(finding));
            case HUISNUMMER_NODIG -> Way.showing(
                    question.withoutNumber() ? Shows.CANDIDATES : Shows.HOUSE_NUMBER, finding);
            case MEERDERE -> Way.showing(Shows.CANDIDATES, finding);
            case BUITEN_GEMEENTE -> Way.showing(Shows.OUTSIDE, finding);
            case ONBEKEND -> Way.showing(Shows.UNKNOWN, finding);
        };
    }

    private Way called(Question question) {
        List<SearchHit> hits = signpost.search(question.name(), page.getLanguage(), MOST_RESULTS);
        return onlyExact(hits)
                .flatMap(meant -> straightOn(meant, question))
                .orElseGet(() -> question.mayBeAsked() && question.isOnlyWords()
                        ? Way.to("/zoek?q=" + URLEncoder.encode(question.typed(), StandardCharsets.UTF_8))
                        : shown(hits, question));
    }

    private Optional<Way> straightOn(SearchEntry meant, Question question) {
        if (meant.kind() == SearchEntry.Kind.STRAAT) {
            return picture.part(AreaMap.class).street(meant.key()).map(street -> along(street, question));
        }
        if (meant.kind() == SearchEntry.Kind.GEMEENTE) {
            return gemeente(meant);
        }
        return SENDS_ON.contains(meant.kind()) ? Optional.of(Way.to(results.path(meant))) : Optional.empty();
    }

    private Optional<Way> gemeente(SearchEntry meant) {
        Optional<Gemeente> gemeente = picture.part(AreaMap.class).gemeente(new GemeenteCode(meant.key()), asAt.day());
        return gemeente.map(found -> found.isServed()
                ? Way.to("/wijkteams")
                : Way.showing(Shows.OUTSIDE, Finding.without(Outcome.BUITEN_GEMEENTE, List.of(found))));
    }

    private Way shown(List<SearchHit> hits, Question question) {
        return hits.isEmpty()
                ? Way.showing(
                        Shows.NOT_FOUND,
                        results.of(signpost.nearest(question.typed(), page.getLanguage(), MOST_MEANT)))
                : Way.showing(Shows.RESULTS, results.of(hits));
    }

    /** A name that means one thing only. */
    private static Optional<SearchEntry> onlyExact(List<SearchHit> hits) {
        List<SearchEntry> exact = hits.stream().filter(SearchHit::exact).map(SearchHit::entry).toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }

    private String firstKind(Question question) {
        return picture.part(Texts.class).theme(question.theme(), asAt.day()).map(Theme::getFirstKind).orElse(null);
    }
}
