package nl.wijkteamwijzer.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.account.Totp;
import nl.wijkteamwijzer.security.Role;

/**
 * The first day of Ans, who comes to work at communicatie: from her invitation to the figures of last quarter. A colleague
 * approves what she writes. Pictures of each step are left in target/beheer.
 */
final class CommunicatieDay {

    private static final Path PICTURES = Path.of("target/beheer");
    private static final Duration A_WHILE = Duration.ofMinutes(3);
    private static final Duration NEXT_CODE = Duration.ofSeconds(30);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final String PASSWORD = "een wijkteam bij het kanaal";

    private final StaffBrowser staff;
    private final Page resident;
    private final Page colleague;
    private final Page ans;

    CommunicatieDay(StaffBrowser staff) {
        this.staff = staff;
        resident = staff.visitor();
        colleague = staff.signIn(Role.EINDREDACTEUR);
        ans = staff.visitor();
    }

    void isDone() {
        comesIn();
        changesAnOpeningTime();
        closesAllTeams();
        correctsATextInTwoLanguages();
        putsUpANotice();
        bringsInATable();
        looksAtLastQuarter();
        releasesThePublication();
        assertThat(staff.complaints()).isEmpty();
    }

    private void comesIn() {
        Page manager = staff.signIn(Role.BEHEERDER);
        manager.navigate("/beheer/accounts/nieuw");
        manager.fill("#name", "ans");
        manager.fill("#displayName", "Ans de Wit");
        manager.getByLabel(Pattern.compile("^Redacteur")).check();
        manager.getByLabel(Pattern.compile("^Onderzoeker")).check();
        manager.click("#save");
        String invitation = manager.locator("#link").innerText();
        picture(manager, "uitnodigen");

        ans.navigate(invitation);
        ans.fill("#fresh", PASSWORD);
        ans.fill("#again", PASSWORD);
        picture(ans, "uitnodiging");
        ans.click("#choose");
        ans.navigate("/beheer/aanmelden/telefoon");
        Totp telephone = Totp.of(ans.locator("#geheim").innerText().replace(" ", ""));
        picture(ans, "telefoon");
        ans.fill("#code", telephone.codeAt(Instant.now()));
        ans.click("#tie");
        picture(ans, "herstelcodes");
        signsInAgain(telephone);
    }

    private void signsInAgain(Totp telephone) {
        ans.context().clearCookies();
        ans.navigate("/beheer");
        ans.fill("#username", "ans");
        ans.fill("#password", PASSWORD);
        ans.click("#signIn");
        picture(ans, "code");
        // a code works once
        ans.fill("#code", telephone.codeAt(Instant.now().plus(NEXT_CODE)));
        ans.click("#signIn");
        assertThat(ans.locator("h1")).hasText("Werklijst");
        picture(ans, "werklijst");
    }

    private void changesAnOpeningTime() {
        open("/beheer/soort/weken/leiden-noord--inloop/bewerken");
        String week = ans.inputValue("#week");
        ans.fill("#week", week.replaceFirst("(?m)^(maandag) .*$", "$1 10.10-11.50"));
        ans.fill("#reden", "Het team begint op maandag later");
        LocalDateTime moment = now().plusMinutes(2);
        ans.check("#op");
        ans.fill("#opDag", moment.toLocalDate().toString());
        ans.fill("#opTijd", HOUR.format(moment));
        picture(ans, "openingstijd");
        handIn();
        picture(ans, "openingstijd-ingediend");
        approve("Leiden Noord", "beoordelen");

        resident.navigate("/wijkteams/leiden-noord");
        assertThat(resident.locator("main")).not().containsText("10.10");
        await("the set time").pollInSameThread().atMost(A_WHILE).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
            resident.navigate("/wijkteams/leiden-noord");
            assertThat(resident.locator("main").innerText()).contains("10.10");
        });
        assertThat(now()).as("not before the set time").isAfterOrEqualTo(moment.withSecond(0).withNano(0));
        picture(resident, "openingstijd-openbaar");
    }

    private void closesAllTeams() {
        open("/beheer/sluiten");
        ans.check("#all");
        ans.fill("#eersteDag", "2026-10-03");
        ans.fill("#reden_nl", "Leidens Ontzet, feest in de stad");
        ans.fill("#reden_en", "Relief of Leiden, the town celebrates");
        ans.click("#preview");
        assertThat(ans.locator("#voorbeeld")).containsText("feest in de stad");
        picture(ans, "sluiten");
        ans.click("#submit");
        assertThat(ans.locator("[role=status]").first()).containsText("ingediend");
        approve("3 oktober", "sluiten-beoordelen");
        resident.navigate("/wijkteams/stevenshof");
        assertThat(resident.locator("main")).containsText("feest in de stad");
        picture(resident, "sluiten-openbaar");
    }

    private void correctsATextInTwoLanguages() {
        open("/beheer/soort/informatie/privacy/bewerken");
        ans.fill("#tekst_nl", ans.inputValue("#tekst_nl") + "\n\nWij vragen nooit wie u bent.");
        ans.fill("#tekst_en", ans.inputValue("#tekst_en") + "\n\nWe never ask who you are.");
        ans.fill("#reden", "Nog eens gezegd");
        picture(ans, "tekst");
        handIn();
        approve("Privacy", "tekst-beoordelen");
        resident.navigate("/privacy");
        assertThat(resident.locator("main")).containsText("Wij vragen nooit wie u bent.");
        resident.navigate("/en/privacy");
        assertThat(resident.locator("main")).containsText("We never ask who you are.");
        picture(resident, "tekst-openbaar");
    }

    private void putsUpANotice() {
        open("/beheer/soort/meldingen/nieuw");
        picture(ans, "melding");
        handIn();
        approve("storing", "melding-beoordelen");
        resident.navigate("/");
        picture(resident, "melding-openbaar");
    }

    private void bringsInATable() {
        open("/beheer/soort/toegangspunten/csv");
        picture(ans, "csv");
    }

    private void looksAtLastQuarter() {
        open("/beheer/cijfers?kwartaal=2026-Q3");
        picture(ans, "cijfers");
    }

    private void releasesThePublication() {
        open("/beheer/publicaties/gm0546-2026-q3");
        picture(ans, "publicatie");
    }

    private void open(String path) {
        assertThat(ans.navigate(path).status()).as(path).isEqualTo(200);
    }

    private void handIn() {
        ans.click("button[value=INDIENEN]");
        assertThat(ans.locator(".notice.bad")).hasCount(0);
    }

    /** By the colleague, from her list of work. */
    private void approve(String about, String name) {
        colleague.navigate("/beheer");
        colleague.locator("main").getByRole(AriaRole.LINK).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(about))
                .first().click();
        picture(colleague, name);
        colleague.click("button[value=GOED]");
        assertThat(colleague.locator(".notice.bad")).hasCount(0);
    }

    /** What the server thinks it is. */
    private LocalDateTime now() {
        String answer = resident.context().request().get("/api/v1/wijkteams/leiden-noord/openingstijden").text();
        return OffsetDateTime.parse(answer.replaceFirst("(?s).*\"tijdstip\"\\s*:\\s*\"([^\"]+)\".*", "$1")).toLocalDateTime();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
