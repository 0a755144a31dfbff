package nl.wijkteamwijzer.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import nl.wijkteamwijzer.account.Totp;
import nl.wijkteamwijzer.security.Role;

/**
 * The first day of Ans, who comes to work at communicatie: from her invitation to the figures of last quarter. A colleague
 * approves what she writes. Pictures of each step are left in target/beheer.
 */
final class CommunicatieDay {

    private static final Path PICTURES = Path.of("target/beheer");
    private static final Duration A_WHILE = Duration.ofMinutes(4);
    private static final Duration NEXT_CODE = Duration.ofSeconds(30);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final String PASSWORD = "een wijkteam bij het kanaal";

    private static final String QUARTER = "/beheer/publicaties/gm0546-2026-q3";

    /** With two faults: a word that is gone, and a key that nobody knows. */
    private static final String TABLE = "sleutel,woord_nl,uitleg_nl\r\n"
            + "cak,,Het CAK stuurt u de rekening.\r\n"
            + "bestaat-niet,woord,Uitleg.\r\n";

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
        manager.check("input[value=REDACTEUR]");
        manager.check("input[value=ONDERZOEKER]");
        manager.click("#save");
        String invitation = manager.locator("#link").innerText();
        picture(manager, "uitnodigen");

        ans.navigate(invitation);
        ans.fill("#fresh", PASSWORD);
        ans.fill("#again", PASSWORD);
        picture(ans, "uitnodiging");
        ans.click("#choose");
        typesNameAndPassword();
        ans.navigate("/beheer/aanmelden/telefoon");
        Totp telephone = Totp.of(ans.locator("#geheim").innerText().replace(" ", ""));
        picture(ans, "telefoon");
        ans.fill("#code", telephone.codeAt(Instant.now()));
        ans.fill("#current", PASSWORD);
        ans.click("#tie");
        ans.locator(".codes").waitFor();
        picture(ans, "herstelcodes");
        signsInAgain(telephone);
    }

    private void signsInAgain(Totp telephone) {
        ans.context().clearCookies();
        ans.navigate("/beheer");
        typesNameAndPassword();
        picture(ans, "code");
        // a code works once
        ans.fill("#code", telephone.codeAt(Instant.now().plus(NEXT_CODE)));
        ans.click("#signIn");
        assertThat(ans.locator("h1")).hasText("Werklijst");
        picture(ans, "werklijst");
    }

    private void typesNameAndPassword() {
        ans.fill("#username", "ans");
        ans.fill("#password", PASSWORD);
        ans.click("#signIn");
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
        approve("openingstijd-beoordelen");

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
        ans.waitForURL("**/beheer/sluiten?ingediend=1");
        approve("sluiten-beoordelen");
        // it is a Saturday: elsewhere nobody would have come
        resident.navigate("/wijkteams/informatiepunt-binnenstad");
        assertThat(resident.locator("main")).containsText("feest in de stad");
        picture(resident, "sluiten-openbaar");
    }

    private void correctsATextInTwoLanguages() {
        open("/beheer/soort/paginas/privacy/bewerken");
        ans.fill("#tekst_nl", ans.inputValue("#tekst_nl") + "\n\nWij vragen nooit hoe u heet.");
        ans.fill("#tekst_en", ans.inputValue("#tekst_en") + "\n\nWe never ask for your name.");
        ans.fill("#reden", "Nog eens gezegd");
        picture(ans, "tekst");
        handIn();
        approve("tekst-beoordelen");
        resident.navigate("/privacy");
        assertThat(resident.locator("main")).containsText("Wij vragen nooit hoe u heet.");
        picture(resident, "tekst-openbaar");
        resident.navigate("/en/privacy");
        assertThat(resident.locator("main")).containsText("We never ask for your name.");
    }

    private void putsUpANotice() {
        open("/beheer/soort/meldingen/nieuw");
        ans.selectOption("#soort", "INCIDENT");
        ans.fill("#titel_nl", "Het loket in de bibliotheek is dicht door een lekkage");
        ans.fill("#tekst_nl", "U kunt ons wel bellen.");
        ans.fill("#titel_en", "The desk in the library is closed by a leak");
        ans.fill("#tekst_en", "You can still call us.");
        ans.fill("#geldigTot", "2026-10-01");
        ans.fill("#eindtijd", "23.59");
        ans.check("#plekken-HOME");
        picture(ans, "melding");
        handIn();
        approve("melding-beoordelen");
        resident.navigate("/");
        assertThat(resident.locator(".notice").first()).containsText("dicht door een lekkage");
        picture(resident, "melding-openbaar");
    }

    private void bringsInATable() {
        tries(TABLE);
        assertThat(ans.locator("#fouten tbody tr")).hasCount(2);
        picture(ans, "csv-fouten");
        tries(TABLE.replace("cak,,", "cak,CAK,").replaceAll("bestaat-niet.*\r\n", ""));
        assertThat(ans.locator("#fouten")).hasCount(0);
        picture(ans, "csv-verschil");
        ans.fill("#reden", "Duidelijker uitgelegd");
        ans.click("#klaar");
        ans.waitForURL("**/beheer/imports/*");
        colleague.navigate(ans.url());
        picture(colleague, "csv-beoordelen");
        colleague.click("#allesGoed");
        assertThat(colleague.locator(".badge.gepubliceerd")).isVisible();
    }

    private void tries(String table) {
        open("/beheer/soort/begrippen/csv");
        ans.setInputFiles("#bestand", new FilePayload("begrippen.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        ans.click("#proef");
        ans.locator("#uitkomst").waitFor();
    }

    private void looksAtLastQuarter() {
        open("/beheer/cijfers?kwartaal=2026-Q3");
        assertThat(ans.locator("section[aria-labelledby=teams] tbody th").filter(new Locator.FilterOptions().setHasText("Leiden Noord"))
                .first()).isVisible();
        picture(ans, "cijfers");
    }

    private void releasesThePublication() {
        open(QUARTER);
        ans.fill("#rol_nl", "communicatieadviseur");
        ans.fill("#tekst_nl", "Meer mensen zeggen dat zij wisten waar zij moesten zijn. De folder van de zomer kan geholpen hebben.");
        picture(ans, "duiding");
        ans.click("#bewerken button[value=INDIENEN]");
        approve("duiding-beoordelen");

        open(QUARTER);
        if (ans.locator("#note").isVisible()) {
            ans.fill("#note", "Formulieren op papier kwamen later binnen");
        }
        ans.click("#make");
        ans.locator("#check").click();
        ans.locator("text=gecontroleerd").first().waitFor();
        picture(ans, "publicatie");
        colleague.navigate(QUARTER);
        colleague.click("#release");
        await("the publication").pollInSameThread().atMost(A_WHILE).untilAsserted(() -> {
            resident.navigate("/resultaten/2026-Q3");
            assertThat(resident.locator("main").innerText()).contains("De folder van de zomer kan geholpen hebben.");
        });
        picture(resident, "resultaten");
    }

    private void open(String path) {
        assertThat(ans.navigate(path).status()).as(path).isEqualTo(200);
    }

    private void handIn() {
        ans.click("button[value=INDIENEN]");
        ans.waitForURL("**/beheer/beoordelen/*");
    }

    /** By the colleague, from her list of work: what came last. */
    private void approve(String name) {
        colleague.navigate("/beheer");
        int newest = colleague.locator("section[aria-labelledby=werk-REVIEW] a").all().stream()
                .mapToInt(link -> Integer.parseInt(link.getAttribute("href").replaceFirst(".*/", "")))
                .max().orElseThrow();
        colleague.locator("main a[href='/beheer/beoordelen/" + newest + "']").first().click();
        colleague.locator("button[value=GOED]").waitFor();
        picture(colleague, name);
        colleague.click("button[value=GOED]");
        colleague.waitForURL("**/beheer?klaar=*");
    }

    /** What the server thinks it is. */
    private LocalDateTime now() {
        String answer = resident.context().request().get("/api/v1/wijkteams/leiden-noord/openingstijden").text();
        return OffsetDateTime.parse(answer.replaceFirst("(?s).*\"tijdstip\"\\s*:\\s*\"([^\"]+)\".*", "$1")).toLocalDateTime();
    }

    private static void picture(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
