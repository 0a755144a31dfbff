package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;
import nl.wijkteamwijzer.publishing.PictureRenewed;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Routes;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Everything that can be found by a word, and the page to which it leads. Drawn anew with each picture and each day. */
@ApplicationScoped
public class Signpost {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    private volatile Index current;

    private record Index(LocalDate day, SearchIndex entries) {}

    void renew(@Observes PictureRenewed renewed) {
        current = draw(LocalDate.now(clock));
    }

    /** What was meant, best first; empty when it is like nothing we know. */
    List<SearchHit> search(String query, String language, int limit) {
        List<SearchHit> hits = index().search(query, language, limit);
        // who reads Dutch may still think in another language
        return hits.isEmpty()
                ? LANGUAGES.stream()
                        .flatMap(other -> index().search(query, other, limit).stream())
                        .limit(limit)
                        .toList()
                : hits;
    }

    /** The names nearest to what was typed, however far. */
    List<SearchHit> nearest(String query, String language, int limit) {
        return index().nearest(query, language, limit);
    }

    private SearchIndex index() {
        LocalDate today = LocalDate.now(clock);
        Index index = current;
        if (index == null || !index.day().equals(today)) {
            index = draw(today);
            current = index;
        }
        return index.entries();
    }

    private Index draw(LocalDate day) {
        List<SearchEntry> entries = new ArrayList<>();
        AreaMap map = picture.part(AreaMap.class);
        map.gemeenten(day).forEach(
                gemeente -> entries.add(named(Kind.GEMEENTE, gemeente.getCode().value(), gemeente.getName())));
        map.streets().forEach(street -> entries.add(named(Kind.STRAAT, street.key(), street.name())));
        map.wijken(day).forEach(wijk -> entries.add(named(Kind.WIJK, wijk.getCode().value(), wijk.getName())));
        map.buurten(day).forEach(buurt -> entries.add(named(Kind.BUURT, buurt.getCode().value(), buurt.getName())));
        picture.part(AccessPoints.class).on(day).forEach(point -> entries.add(named(Kind.TEAM, point.getSlug(), point.getName())));
        LANGUAGES.forEach(language -> addTexts(entries, language, day));
        return new Index(day, SearchIndex.of(entries));
    }

    private void addTexts(List<SearchEntry> entries, String language, LocalDate day) {
        Texts texts = picture.part(Texts.class);
        texts.themes(day).forEach(theme -> entries.add(new SearchEntry(
                Kind.THEMA,
                theme.getSlug(),
                theme.text(language).getTitle(),
                List.of(),
                words(theme.text(language).getSearchWords()),
                theme.text(language).getSummary() + " " + theme.text(language).getBody(),
                language)));
        texts.pages(day).forEach(page -> entries.add(new SearchEntry(
                Kind.INFORMATIE,
                Routes.ofText(page.getSlug()),
                page.text(language).getTitle(),
                List.of(),
                words(page.text(language).getSearchWords()),
                page.text(language).getBody(),
                language)));
        picture.part(AccessPoints.class).kinds().forEach(kind -> entries.add(new SearchEntry(
                Kind.INFORMATIE,
                "/wijkteams#" + kind.getKind(),
                kind.text(language).getName(),
                List.of(),
                words(kind.text(language).getSearchWords()),
                kind.text(language).getWhatFor(),
                language)));
    }

    private static SearchEntry named(Kind kind, String key, String name) {
        return new SearchEntry(kind, key, name, List.of(), List.of(), "", SearchEntry.ANY_LANGUAGE);
    }

    private static List<String> words(String separatedByCommas) {
        return Arrays.stream(separatedByCommas.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
