package nl.wijkteamwijzer.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All public addresses. */
public final class Routes {

    private static final String COSTS = "/WEB-INF/pages/eigen-bijdrage/eigen-bijdrage.xhtml";
    private static final String EXPERIENCE = "/WEB-INF/pages/ervaring/ervaring.xhtml";
    private static final String SLUG = "[a-z0-9][a-z0-9-]{0,59}";

    private record Page(Pattern path, String view, boolean kept) {

        Page(String path, String view, boolean kept) {
            this(Pattern.compile(path), view, kept);
        }
    }

    private static final List<Page> PAGES = List.of(
            new Page("/", "/WEB-INF/pages/index.xhtml", true),
            new Page("/zoek", "/WEB-INF/pages/zoek.xhtml", false),
            new Page("/wijkteams", "/WEB-INF/pages/wijkteams/overzicht.xhtml", true),
            new Page("/wijkteams/(" + SLUG + ")", "/WEB-INF/pages/wijkteams/wijkteam.xhtml?slug=$1", true),
            new Page("/wijkteams/(" + SLUG + ")\\.ics", "/agenda?slug=$1", false),
            new Page("/wijkteams/(" + SLUG + ")/klopt-niet", "/WEB-INF/pages/wijkteams/klopt-niet.xhtml?slug=$1", false),
            new Page("/wijkteams/(" + SLUG + ")/klopt-niet/bedankt", "/WEB-INF/pages/wijkteams/bedankt.xhtml?slug=$1", true),
            new Page("/afbeeldingen/((\\d{1,15})-[0-9a-f]{16}-\\d{1,4}\\.(?:jpg|png))", "/afbeelding?bestand=$1&id=$2", false),
            new Page("/kaart", "/WEB-INF/pages/kaart.xhtml", true),
            new Page("/thema/(" + SLUG + ")", "/WEB-INF/pages/thema/thema.xhtml?slug=$1", true),
            new Page("/informatie/(" + SLUG + ")", "/WEB-INF/pages/informatie/pagina.xhtml?slug=$1", true),
            new Page("/eigen-bijdrage", COSTS, true),
            new Page("/eigen-bijdrage/berekenen", "/WEB-INF/pages/eigen-bijdrage/berekenen.xhtml", false),
            new Page("/ervaring", EXPERIENCE, true),
            new Page("/ervaring/bedankt", "/WEB-INF/pages/ervaring/bedankt.xhtml", true),
            new Page("/ervaring/(" + SLUG + ")", "/WEB-INF/pages/ervaring/vragenlijst.xhtml?vragenlijst=$1", false),
            new Page("/kiosk", "/WEB-INF/pages/kiosk.xhtml", true),
            new Page("/resultaten", "/WEB-INF/pages/resultaten/resultaten.xhtml", true),
            new Page("/resultaten/uitleg", "/WEB-INF/pages/resultaten/uitleg.xhtml", true),
            new Page("/resultaten/(\\d{4}-Q\\d)", "/WEB-INF/pages/resultaten/kwartaal.xhtml?periode=$1", true),
            // texts with an address of their own
            new Page("/(toegankelijkheid|privacy)", "/WEB-INF/pages/informatie/pagina.xhtml?slug=$1", true));

    private static final Pattern WIJK = Pattern.compile("(?:.*&)?wijk=(WK\\d{6})(?:&.*)?");
    private static final Pattern TEAM = Pattern.compile("(?:.*&)?team=([a-zA-Z0-9-]{0,60})(?:&.*)?");
    private static final Pattern ANOTHER_DAY = Pattern.compile("(?:.*&)?op=.*");
    private static final Pattern THEME = Pattern.compile("(?:.*&)?thema=(" + SLUG + ")(?:&.*)?");

    private Routes() {}

    /**
     * @param uri the path as asked for, without the query
     * @param query null when there is none; of a page that is kept only what changes the page is taken over
     */
    static Optional<Route> find(String uri, String query) {
        String language = uri.equals("/en") || uri.startsWith("/en/") ? "en" : "nl";
        String path = language.equals("en") ? uri.substring(3) : uri;
        String plain = path.isEmpty() ? "/" : path;
        return PAGES.stream()
                .flatMap(page -> match(page, plain).stream())
                .findFirst()
                .map(page -> isForAnotherDay(page, query) ? new Page(page.path(), page.view(), false) : page)
                .map(page -> new Route(language, plain, withParameters(page, query), page.kept()));
    }

    /** Whether a path, without the language in front, is of one of our pages. Whether there is a team, theme or text of that name it does not know. */
    public static boolean exists(String path) {
        return path.startsWith("/") && find(path, null).isPresent();
    }

    /** The address of a page of text: its own, or one among all pages of text. */
    public static String ofText(String slug) {
        return find("/" + slug, null).isPresent() ? "/" + slug : "/informatie/" + slug;
    }

    /** Few ask for it, and there are more days than pages that are worth keeping. */
    private static boolean isForAnotherDay(Page page, String query) {
        return page.view().equals(COSTS) && query != null && ANOTHER_DAY.matcher(query).matches();
    }

    private static Optional<Page> match(Page page, String path) {
        Matcher matcher = page.path().matcher(path);
        return matcher.matches()
                ? Optional.of(new Page(page.path(), matcher.replaceFirst(page.view()), page.kept()))
                : Optional.empty();
    }

    private static String withParameters(Page page, String query) {
        if (query == null || !page.kept()) {
            return page.view();
        }
        StringBuilder view = new StringBuilder(page.view());
        if (page.view().startsWith("/WEB-INF/pages/wijkteams/wijkteam.xhtml")) {
            append(view, "wijk", WIJK.matcher(query));
            append(view, "thema", THEME.matcher(query));
        }
        if (page.view().startsWith("/WEB-INF/pages/index.xhtml")) {
            append(view, "thema", THEME.matcher(query));
        }
        if (page.view().startsWith(EXPERIENCE)) {
            append(view, "team", TEAM.matcher(query));
        }
        return view.toString();
    }

    private static void append(StringBuilder view, String name, Matcher value) {
        if (value.matches()) {
            view.append(view.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value.group(1));
        }
    }
}
