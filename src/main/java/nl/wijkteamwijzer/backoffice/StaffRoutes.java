package nl.wijkteamwijzer.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.web.Route;

/** All addresses of the back office, and what one needs to come in. */
final class StaffRoutes {

    private static final String FOLDER = "/WEB-INF/pages/beheer/";
    private static final String KIND = "([a-z-]{1,40})";
    private static final String NUMBER = "(\\d{1,18})";
    private static final String KEY = "([a-z0-9-]{1,120})";
    private static final Right[] TEAM_FILES = {
        Right.WRITE_TEAMS, Right.APPROVE_TEAMS, Right.WRITE_OWN_TEAM, Right.HANDLE_REMARKS};

    private static final Right[] WRITERS = {
        Right.WRITE_TEXTS, Right.WRITE_TEAMS, Right.WRITE_OWN_TEAM, Right.WRITE_COSTS, Right.WRITE_RESEARCH
    };

    private static final String QUARTER = "(gm\\d{4}-2\\d{3}-q[1-4])";
    /** Who writes, or lets out what others wrote. The desk asks once more, for the kind that it is about. */
    private static final Right[] EDITORS = Stream.concat(
                    Stream.of(WRITERS),
                    Stream.of(Right.APPROVE_TEXTS, Right.APPROVE_TEAMS, Right.APPROVE_COSTS, Right.APPROVE_RESEARCH))
            .toArray(Right[]::new);

    private static final Right[] RESEARCHERS = {Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH};

    /** @param rights one of these is enough; none: open to who has not signed in */
    private record Page(Pattern path, String view, Set<Right> rights) {

        Page(String path, String view, Right... rights) {
            this(Pattern.compile("/beheer" + path), view.startsWith("/") ? view : FOLDER + view, Set.of(rights));
        }
    }

    /** A page that was found, and who may see it. */
    record Found(Route route, Set<Right> rights) {}

    private static final List<Page> PAGES = List.of(
            new Page("/aanmelden", "aanmelden/aanmelden.xhtml"),
            new Page("/aanmelden/code", "aanmelden/code.xhtml"),
            new Page("/aanmelden/telefoon", "aanmelden/telefoon.xhtml"),
            new Page("/uitnodiging/([\\w-]{43})", "aanmelden/uitnodiging.xhtml?code=$1"),
            new Page("/afmelden", "aanmelden/afmelden.xhtml", Right.SIGNED_IN),
            new Page("/account", "account.xhtml", Right.SIGNED_IN),
            new Page("/accounts", "accounts/accounts.xhtml", Right.MANAGE_ACCOUNTS),
            new Page("/accounts/nieuw", "accounts/bewerken.xhtml", Right.MANAGE_ACCOUNTS),
            new Page("/accounts/([a-z0-9][a-z0-9.-]{1,79})", "accounts/bewerken.xhtml?account=$1", Right.MANAGE_ACCOUNTS),
            new Page("/logboek", "logboek.xhtml", Right.SEE_AUDIT),
            new Page("/logboek\\.csv", "logboek-csv.xhtml", Right.SEE_AUDIT),
            new Page("/?", "start.xhtml", Right.SIGNED_IN),
            new Page("/links", "tekst/links.xhtml", Right.WRITE_TEXTS),
            new Page("/vertalingen", "tekst/vertalingen.xhtml", Right.WRITE_TEXTS),
            new Page("/soort/" + KIND + "/csv", "csv/csv.xhtml?kind=$1", EDITORS),
            new Page("/soort/" + KIND + "/csv/bestand", "csv/bestand.xhtml?kind=$1", EDITORS),
            new Page("/tarieven", "tarieven.xhtml", Right.WRITE_COSTS, Right.APPROVE_COSTS),
            new Page("/imports", "csv/imports.xhtml", EDITORS),
            new Page("/imports/([0-9]{1,18})", "csv/import.xhtml?import=$1", EDITORS),
            new Page("/soort/vragenlijsten(?:/nieuw)?", "vragenlijsten.xhtml", RESEARCHERS),
            new Page("/soort/vragenlijsten/" + KEY + "/bewerken", "vragenlijst.xhtml?key=$1", RESEARCHERS),
            new Page("/soort/" + KIND, "soort.xhtml?kind=$1", EDITORS),
            new Page("/soort/" + KIND + "/nieuw", "bewerken.xhtml?kind=$1", WRITERS),
            new Page("/soort/" + KIND + "/" + KEY, "stuk.xhtml?kind=$1&key=$2", EDITORS),
            new Page("/soort/" + KIND + "/" + KEY + "/bewerken", "bewerken.xhtml?kind=$1&key=$2", WRITERS),
            new Page("/beoordelen/" + NUMBER, "beoordelen.xhtml?draft=$1", EDITORS),
            new Page("/voorbeeld/" + NUMBER, "voorbeeld.xhtml?draft=$1", EDITORS),
            new Page("/voorbeeld/" + NUMBER + "/pagina", "/voorbeeldpagina?draft=$1", EDITORS),
            new Page("/opmerkingen", "opmerkingen.xhtml", Right.HANDLE_REMARKS),
            new Page("/afbeeldingen", "tekst/afbeeldingen.xhtml", Right.WRITE_TEXTS, Right.WRITE_TEAMS),
            new Page("/afbeeldingen/kiezen", "tekst/kiezen.xhtml", Right.WRITE_TEXTS, Right.WRITE_TEAMS),
            new Page("/afbeeldingen/(\\d{1,15})", "tekst/afbeelding.xhtml?id=$1", Right.WRITE_TEXTS, Right.WRITE_TEAMS),
            new Page("/kalender", "tekst/kalender.xhtml", Right.WRITE_TEXTS),
            new Page("/kalender/nieuw", "tekst/bericht.xhtml", Right.WRITE_TEXTS),
            new Page("/kalender/(\\d{1,15})", "tekst/bericht.xhtml?id=$1", Right.WRITE_TEXTS),
            new Page("/tekst/hulp", "tekst/hulp.xhtml", WRITERS),
            new Page("/cijfers", "cijfers.xhtml", Right.SEE_FIGURES),
            new Page("/cijfers/" + QUARTER + "\\.(csv|xlsx)", "cijfers-bestand.xhtml?kwartaal=$1&soort=$2", Right.SEE_FIGURES),
            new Page("/publicaties", "publicaties/publicaties.xhtml", Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH),
            new Page("/publicaties/" + QUARTER, "publicaties/publicatie.xhtml?kwartaal=$1", Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH),
            new Page("/publicaties/" + QUARTER + "\\.pdf", "publicaties/rapport.xhtml?kwartaal=$1", Right.WRITE_RESEARCH,
                    Right.APPROVE_RESEARCH),
            new Page("/indicatoren/waarden", "waarden.xhtml", Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH),
            new Page("/vragenlijsten", "vragenlijsten.xhtml", RESEARCHERS),
            new Page("/vragenlijsten/" + KEY, "vragenlijst.xhtml?key=$1", RESEARCHERS),
            new Page("/vragenlijsten/" + KEY + "/voorbeeld", "vragenlijst-voorbeeld.xhtml?key=$1", RESEARCHERS),
            new Page("/uitnodigingen", "uitnodigingen.xhtml", Right.WRITE_RESEARCH),
            new Page("/teams", "teams.xhtml", TEAM_FILES),
            new Page("/adressen", "adressen.xhtml", Right.MANAGE_AREAS),
            new Page("/overgang", "overgang.xhtml", Right.APPROVE_TEAMS),
            new Page("/gebieden", "gebieden.xhtml", Right.WRITE_TEAMS, Right.APPROVE_TEAMS, Right.MANAGE_AREAS),
            new Page("/sluiten", "sluiten.xhtml", Right.WRITE_TEAMS, Right.WRITE_OWN_TEAM),
            new Page("/teams/" + KEY, "team.xhtml?slug=$1", TEAM_FILES),
            new Page("/kiosken", "kiosken/kiosken.xhtml", Right.MANAGE_KIOSKS),
            new Page("/kiosken/nieuw", "kiosken/nieuw.xhtml", Right.MANAGE_KIOSKS),
            new Page("/kiosken/(\\d{1,15})", "kiosken/kiosk.xhtml?kiosk=$1", Right.MANAGE_KIOSKS),
            new Page("/kiosken/vertalingen", "kiosken/vertalingen.xhtml", Right.WRITE_TEXTS),
            new Page("/invoeren", "invoeren.xhtml", Right.ENTER_BALLOTS));

    private StaffRoutes() {}

    static Optional<Found> find(String uri) {
        String language = uri.startsWith("/en/") ? "en" : "nl";
        String path = language.equals("en") ? uri.substring(3) : uri;
        return PAGES.stream().flatMap(page -> match(page, path, language).stream()).findFirst();
    }

    private static Optional<Found> match(Page page, String path, String language) {
        Matcher matcher = page.path().matcher(path);
        return matcher.matches()
                ? Optional.of(new Found(new Route(language, path, matcher.replaceFirst(page.view()), false), page.rights()))
                : Optional.empty();
    }
}
