package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.content.Theme;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/**
 * Behind zoek.xhtml: sends on to the door that was meant, or shows what is needed to get there. A postcode comes by POST
 * and goes nowhere; only words may stand in an address.
 */
@Named
@RequestScoped
public class ZoekBacking {

    private static final int MOST_RESULTS = 10;
    private static final int MOST_MEANT = 5;
    private static final int LONGEST = 200;
    /** What has a page of its own here. A gemeente is shown first: its site is somewhere else. */
    private static final Set<SearchEntry.Kind> SENDS_ON = Set.of(
            SearchEntry.Kind.WIJK, SearchEntry.Kind.BUURT, SearchEntry.Kind.TEAM, SearchEntry.Kind.INFORMATIE);

    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(?<name>.*\\p{L}.*?)[\\h,]+(?<number>\\d{1,5})[\\h/-]*\\w{0,4}");
    private static final Pattern HALF_A_POSTCODE = Pattern.compile("\\d{4}\\h*\\p{L}?|\\d{4}\\h*\\p{L}{2}|\\d{5,6}");

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
    Answers answers;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    /** What the page shows. */
    public enum Shows {
        NOTHING_TYPED,
        NO_POSTCODE,
        HOUSE_NUMBER,
        CANDIDATES,
        OUTSIDE,
        UNKNOWN,
        RESULTS,
        NOT_FOUND
    }

    private String typed;
    private Address address;
    private Street street;
    private String houseNumber;
    private boolean houseNumberRefused;
    private Finding finding;
    private Shows shows;
    private List<SearchResult> found = List.of();

    public void look() {
        typed = parameter("q");
        houseNumber = parameter("huisnummer");
        street = picture.part(AreaMap.class).street(parameter("straat")).orElse(null);
        if (street != null) {
            lookAlong(street);
        } else if (!parameter("postcode").isEmpty()) {
            lookAt(Address.parse(parameter("postcode")).orElse(null));
        } else if (typed.isEmpty()) {
            refuse(Shows.NOTHING_TYPED);
        } else if (HALF_A_POSTCODE.matcher(typed).matches() && Address.parse(typed).isEmpty()) {
            refuse(Shows.NO_POSTCODE);
        } else if (Address.parse(typed).isPresent()) {
            lookAt(Address.parse(typed).get());
        } else {
            lookFor(typed);
        }
    }

    private void lookAt(Address typedAddress) {
        if (typedAddress == null) {
            refuse(Shows.NO_POSTCODE);
            return;
        }
        Integer number = Address.houseNumber(houseNumber).orElse(typedAddress.houseNumber());
        address = new Address(typedAddress.postcode(), number);
        decide(doorFinder.find(address, firstKind(), asAt.day()));
    }

    private void lookAlong(Street chosen) {
        decide(doorFinder.find(chosen, Address.houseNumber(houseNumber).orElse(null), firstKind(), asAt.day()));
    }

    private void decide(Finding found) {
        finding = found;
        switch (found.outcome()) {
            case GEVONDEN -> answers.seeOther(results.path(found));
            case HUISNUMMER_NODIG -> askHouseNumber();
            case MEERDERE -> shows = Shows.CANDIDATES;
            case BUITEN_GEMEENTE -> shows = Shows.OUTSIDE;
            case ONBEKEND -> shows = Shows.UNKNOWN;
        }
    }

    private void askHouseNumber() {
        if (!parameter("zonder").isEmpty()) {
            shows = Shows.CANDIDATES;
            return;
        }
        houseNumberRefused = request.getParameter("huisnummer") != null;
        shows = Shows.HOUSE_NUMBER;
        if (houseNumberRefused) {
            answers.notUnderstood();
        }
    }

    private void lookFor(String text) {
        Matcher parts = NAME_AND_NUMBER.matcher(text);
        boolean numbered = parts.matches();
        List<SearchHit> hits = signpost.search(numbered ? parts.group("name") : text, page.getLanguage(), MOST_RESULTS);
        Optional<SearchEntry> only = onlyExact(hits);
        if (only.isPresent() && only.get().kind() == SearchEntry.Kind.STRAAT) {
            houseNumber = numbered ? parts.group("number") : houseNumber;
            street = picture.part(AreaMap.class).street(only.get().key()).orElseThrow();
            lookAlong(street);
        } else if (only.isPresent() && SENDS_ON.contains(only.get().kind())) {
            answers.seeOther(plain(results.of(List.of(hits.get(0))).get(0).url()));
        } else if (request.getMethod().equals("POST") && text.chars().noneMatch(Character::isDigit)) {
            answers.seeOther("/zoek?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        } else {
            show(hits, text);
        }
    }

    private void show(List<SearchHit> hits, String text) {
        shows = hits.isEmpty() ? Shows.NOT_FOUND : Shows.RESULTS;
        found = results.of(hits.isEmpty() ? signpost.nearest(text, page.getLanguage(), MOST_MEANT) : hits);
    }

    /** A name that means one thing only; a wijk and its team of the same name mean the same door, so the wijk will do. */
    private static Optional<SearchEntry> onlyExact(List<SearchHit> hits) {
        List<SearchEntry> exact = hits.stream().filter(SearchHit::exact).map(SearchHit::entry).toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }

    private void refuse(Shows why) {
        shows = why;
        answers.notUnderstood();
    }

    /** Results carry the language in front; sending on puts it there too. */
    private String plain(String url) {
        String prefix = page.url("/").equals("/") ? "" : page.url("/");
        return url.substring(prefix.length());
    }

    private String firstKind() {
        return theme().map(Theme::getFirstKind).orElse(null);
    }

    private Optional<Theme> theme() {
        return picture.part(Texts.class).theme(parameter("thema"), asAt.day());
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip().substring(0, Math.min(value.strip().length(), LONGEST));
    }

    public String getTitle() {
        return switch (shows) {
            case RESULTS -> words.say("searchPage.results", typed);
            case NOT_FOUND -> words.say("searchPage.NOT_FOUND", typed);
            case OUTSIDE -> finding.gemeenten().isEmpty()
                    ? words.say("searchPage.OUTSIDE.unnamed")
                    : words.say("searchPage.OUTSIDE", names(finding.gemeenten()));
            default -> words.say("searchPage." + shows);
        };
    }

    /** What to do next; empty where the results say it. */
    public String getExplanation() {
        return switch (shows) {
            case RESULTS -> "";
            case HOUSE_NUMBER -> street == null
                    ? words.say("searchPage.HOUSE_NUMBER.postcode", getPostcode())
                    : words.say("searchPage.HOUSE_NUMBER.street", street.name());
            default -> words.say("searchPage." + shows + ".text", getPostcode());
        };
    }

    private static String names(List<Gemeente> gemeenten) {
        return gemeenten.stream().map(Gemeente::getName).collect(Collectors.joining(", "));
    }

    public Shows getShows() {
        return shows;
    }

    public String getTyped() {
        return typed;
    }

    public String getTheme() {
        return parameter("thema");
    }

    /** As people write it; null when a street was asked for. */
    public String getPostcode() {
        return address == null ? null : address.postcode().toString();
    }

    public Street getStreet() {
        return street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public boolean isHouseNumberRefused() {
        return houseNumberRefused;
    }

    public Finding getFinding() {
        return finding;
    }

    public List<SearchResult> getFound() {
        return found;
    }

    public List<AccessKind> getKinds() {
        return picture.part(AccessPoints.class).kinds();
    }

    /** The candidates of one kind. */
    public List<AccessPoint> candidates(AccessKind kind) {
        return finding.doors().stream().filter(point -> point.getKind().equals(kind.getKind())).toList();
    }
}
