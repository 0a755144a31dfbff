package nl.wijkteamwijzer.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.security.Role;
import org.awaitility.Awaitility;

/** What staff do with figures, in a browser. */
final class FiguresWork {

    private static final String QUARTER = "/beheer/publicaties/gm0546-2026-q2";

    private final StaffBrowser staff;

    FiguresWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** Teams by name, each drawing with its table, and nothing of fewer than ten. */
    void looksAtAQuarter() {
        Page page = staff.signIn(Role.ONDERZOEKER);
        open(page, "/beheer/cijfers?kwartaal=2026-Q2");

        assertThat(page.locator(".figure-chart canvas").count()).isEqualTo(2);
        List<String> teams = page.locator("section[aria-labelledby=teams] tbody th").allTextContents();
        assertThat(teams.subList(1, teams.size())).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nl")));
        assertThat(page.locator("section[aria-labelledby=teams]").textContent()).contains("minder dan 10, niet getoond");
        assertThat(page.locator("section[aria-labelledby=verloop] tbody tr").count()).isGreaterThan(4);

        page.locator("#team").selectOption("leiden-noord");
        page.locator("#vraag").selectOption("client-2");
        page.locator("main form button").click();
        assertThat(page.locator("#verloop").textContent()).contains("Leiden Noord");
        assertThat(page.locator("#teams").textContent()).contains("snel geholpen");
    }

    /** The own team beside the gemeente, on the page and in the file. */
    void keepsACoordinatorToTheOwnTeam() {
        Page page = staff.signIn(Role.TEAMCOORDINATOR);
        open(page, "/beheer/cijfers?kwartaal=2026-Q2");

        assertThat(page.locator("section[aria-labelledby=teams] tbody th").allTextContents())
                .containsExactly("Hele gemeente", "Sociaal Wijkteam Leiden Noord");
        String file = text(page, "/beheer/cijfers/gm0546-2026-q2.csv");
        assertThat(file).contains("leiden-noord").doesNotContain("merenwijk");
        assertThat(page.request().get("/beheer/publicaties").status()).isEqualTo(404);

        page.locator("section[aria-labelledby=gedaan] a").click();
        assertThat(page.inputValue("[name='f.team']")).isEqualTo("leiden-noord");
        assertThat(page.inputValue("[name='f.kwartaal']")).isEqualTo("2026-Q2");
    }

    /** A correction is made and checked by one, and goes out by another. */
    void correctsAQuarterWithFourEyes() {
        Page researcher = staff.signIn(Role.ONDERZOEKER);
        openQuarter(researcher);
        press(researcher, "#make");
        assertThat(researcher.locator(".notice.bad").textContent()).contains("wat er verandert");

        researcher.locator("#note").fill("Formulieren op papier kwamen later");
        press(researcher, "#make");
        assertThat(researcher.locator("#stappen, .steps").first().textContent()).contains("proef van versie 2");
        press(researcher, "#check");
        assertThat(researcher.locator("#release").count()).as("who checked it").isZero();
        assertThat(text(staff.visitor(), "/api/v1/resultaten/2026-Q2")).as("not out yet").contains("\"versie\":1");

        Page editor = staff.signIn(Role.EINDREDACTEUR);
        openQuarter(editor);
        press(editor, "#release");
        Awaitility.await().untilAsserted(() -> assertThat(text(staff.visitor(), "/api/v1/resultaten/2026-Q2"))
                .contains("\"versie\":2", "Formulieren op papier kwamen later"));
    }

    /** The duiding is written beside the figures; what is not handed in stays a draft. */
    void writesTheDuidingBesideTheFigures() {
        Page page = staff.signIn(Role.ONDERZOEKER);
        openQuarter(page);
        page.locator("#tekst_nl").fill("Meer mensen zeggen dat zij wisten waar zij moesten zijn.");
        press(page, "button.secondary[value=BEWAAR]");
        assertThat(page.locator("section[aria-labelledby=duiding]").textContent()).contains("Concept");
        assertThat(page.locator("#gedaan + p + ul a").count()).as("a team writes that itself").isZero();
        assertThat(page.locator("#tekst_nl").inputValue()).contains("wisten waar zij moesten zijn");
        assertThat(text(staff.visitor(), "/resultaten/2026-Q2")).doesNotContain("wisten waar zij moesten zijn.");
    }

    /** The duiding keeps itself; where a colleague wrote too, one sees both and chooses. */
    void writesTheDuidingWithAColleague() {
        Page one = staff.signIn(Role.ONDERZOEKER);
        one.clock().install();
        open(one, "/beheer/publicaties/gm0546-2026-q1");
        Page other = staff.signIn(Role.ONDERZOEKER);
        open(other, "/beheer/publicaties/gm0546-2026-q1");

        one.locator("#tekst_nl").fill("Eerste lezing.");
        one.clock().fastForward(20_000);
        assertThat(one.locator("#bewaard")).hasText(Pattern.compile("Bewaard op .*"));
        other.locator("#rol_nl").fill("onderzoeker");
        other.locator("#tekst_nl").fill("Tweede lezing.");
        press(other, "button.secondary[value=BEWAAR]");
        assertThat(other.locator(".clash")).containsText("Eerste lezing.");
        assertThat(other.locator("#tekst_nl")).hasValue("Tweede lezing.");
        other.locator("#tekst_nl-hun").check();
        press(other, "button.secondary[value=BEWAAR]");
        assertThat(other.locator("#tekst_nl")).hasValue("Eerste lezing.");
        assertThat(other.locator("#rol_nl")).hasValue("onderzoeker");
    }

    /** The report has the eight questions; what nobody measured is said to be so. */
    void takesTheReportHome() {
        Page page = staff.signIn(Role.ONDERZOEKER);
        openQuarter(page);
        APIResponse report = page.request().get(QUARTER + ".pdf");
        assertThat(report.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(report.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(page.request().get("/beheer/cijfers/gm0546-2026-q2.xlsx").headers().get("content-type")).contains("spreadsheetml");
        open(page, "/beheer/indicatoren/waarden");
        assertThat(page.locator("main").textContent()).contains("Overhead", "nog niet gemeten");
    }

    /** The figures of the demo are made while the server answers already. */
    private static void openQuarter(Page page) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(2))
                .until(() -> page.request().get("/api/v1/resultaten/2026-Q2").status() == 200);
        open(page, QUARTER);
    }

    private static void open(Page page, String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).click());
        page.waitForLoadState(LoadState.LOAD);
    }

    private static String text(Page page, String path) {
        APIResponse answer = page.request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }
}
