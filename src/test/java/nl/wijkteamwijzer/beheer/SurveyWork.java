package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wijkteamwijzer.security.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A researcher with questionnaires and letters, and an interviewer at the keyboard. */
final class SurveyWork {

    private final StaffBrowser staff;

    SurveyWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** From the first question to the next form without a mouse; the address tells nothing, and sending again adds nothing. */
    void entersFormsByKeysAlone() {
        Page page = staff.signIn(Role.INTERVIEWER);
        begin(page, "stevenshof", "PAPIER");
        String before = ballots(page, "stevenshof");

        type(page, "1", "2", "3", "4", "j", "6", "-", "Enter", "Backspace", "1", "2", "1", "2", "3", "4", "n", "0");
        page.keyboard().press("Enter");
        page.waitForSelector("main > .notice.good");

        assertThat(page.locator("main > .notice.good").innerText()).contains("Meegenomen", "Nu ingevoerd: 1");
        assertThat(page.url()).endsWith("/beheer/invoeren");
        assertThat(page.locator("fieldset input:checked").count()).isZero();
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("v1");
        assertThat(ballots(page, "stevenshof")).isNotEqualTo(before);

        String after = ballots(page, "stevenshof");
        page.reload();
        assertThat(page.locator("main > .notice.good").innerText()).contains("Nu ingevoerd: 1");
        assertThat(ballots(page, "stevenshof")).isEqualTo(after);
    }

    /** What a wrong code does not take: the answers. */
    void keepsTheAnswersOfAFormThatIsRefused() {
        Page page = staff.signIn(Role.INTERVIEWER);
        begin(page, "merenwijk", "TELEFOON");
        String before = ballots(page, "merenwijk");

        type(page, "2");
        page.fill("#code", "ABCD-EFGH-JKMN");
        page.click("button[value=VERSTUREN]");
        assertThat(page.locator(".notice.bad").innerText()).contains("code is niet geldig");
        assertThat(page.locator("input[name=v1]:checked").getAttribute("value")).isEqualTo("MEE_EENS");
        assertThat(ballots(page, "merenwijk")).isEqualTo(before);

        page.fill("#code", "");
        page.evaluate("document.querySelector('input[name=kwartaal]').value = '2025-Q1'"); // it ended while the form was open
        page.click("button[value=VERSTUREN]");
        assertThat(page.locator("#kwartaal-fout").innerText()).contains("Kies een ander kwartaal");
        assertThat(page.locator("input[name=v1]:checked").getAttribute("value")).isEqualTo("MEE_EENS");
        page.click("button[value=VERSTUREN]");
        assertThat(page.locator("main > .notice.good").innerText()).contains("Meegenomen");
    }

    private static void begin(Page page, String team, String channel) {
        page.navigate("/beheer/invoeren");
        page.selectOption("#vragenlijst", "client");
        page.selectOption("#team", team);
        page.check("#kanaal-" + channel);
        page.click("button[value=BEGIN]");
        page.waitForSelector("form.keys");
    }

    private static void type(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** As "9 waiting, 0 counted". */
    private static String ballots(Page page, String team) {
        return page.request().get("/api/v1/stembiljetten-in-een-test?plek=" + team).text();
    }

    /** Another approves what one wrote; what is asked today stays as it is. */
    void writesTheNextVersionOfAQuestionnaire() {
        Page researcher = staff.signIn(Role.ONDERZOEKER);
        researcher.clock().install();
        researcher.navigate("/beheer/vragenlijsten/aanbieder");
        researcher.click("button[value=begin]");
        researcher.waitForLoadState();
        assertThat(researcher.inputValue("#geldigVan")).isEqualTo("2027-01-01");
        Page other = staff.signIn(Role.ONDERZOEKER);
        other.navigate("/beheer/vragenlijsten/aanbieder");
        researcher.fill("#vraag5_nl", "De indicatie komt op tijd");
        researcher.clock().fastForward(20_000);
        PlaywrightAssertions.assertThat(researcher.locator("main")).not().containsText("Bezig met bewaren");
        assertThat(researcher.request().get("/beheer/vragenlijsten/aanbieder").text()).as("kept by itself").contains("De indicatie komt op tijd");
        other.fill("#vraag5_nl", "De indicatie komt gauw");
        other.click("button[value=BEWAAR]:not(.hidden)");
        assertThat(other.locator(".clash").innerText()).contains("De indicatie komt op tijd");
        assertThat(other.inputValue("#vraag5_nl")).isEqualTo("De indicatie komt gauw");
        researcher.click("button[value=indienen]");
        assertThat(researcher.locator(".notice.bad").innerText()).contains("Vraag 5");
        researcher.fill("#reden5", "Aanbieders begrepen ‘snel genoeg’ niet");
        researcher.fill("#waarom", "Duidelijker gevraagd");
        researcher.click("button[value=indienen]");
        assertThat(researcher.locator("button[value=keurgoed]").count()).as("who wrote it does not let it out").isZero();

        Page editor = staff.signIn(Role.EINDREDACTEUR);
        editor.navigate("/beheer/vragenlijsten/aanbieder");
        assertThat(editor.locator("main").innerText()).contains("In andere woorden: ‘De indicatie komt op tijd’", "Duidelijker gevraagd");
        editor.click("button[value=keurgoed]");

        assertThat(editor.locator("tr", new Page.LocatorOptions().setHasText("aanbieder")).innerText())
                .contains("Versie 1", "Versie 2, vanaf 1 januari 2027");
        assertThat(editor.request().get("/api/v1/vragenlijsten/aanbieder").text()).contains("\"versie\":1", "De indicatie komt snel genoeg");
    }

    /** The codes come once, in one file, and are good for one ballot each. */
    void sendsLettersWithACode() throws IOException {
        Page page = staff.signIn(Role.ONDERZOEKER);
        page.navigate("/beheer/uitnodigingen");
        page.fill("#naam", "Najaar");
        page.fill("#aantal", "3");
        page.click("button[value=maak]");
        assertThat(page.locator(".notice.bad").innerText()).contains("van 10 tot en met 5.000");
        page.fill("#aantal", "12");
        page.selectOption("#team", "leiden-noord");
        Download download = page.waitForDownload(() -> page.click("button[value=maak]"));
        Map<String, byte[]> files = unzip(download);

        assertThat(files).containsOnlyKeys("codes.csv", "brieven-0001-0012.pdf");
        try (PDDocument letters = Loader.loadPDF(files.get("brieven-0001-0012.pdf"))) {
            assertThat(letters.getNumberOfPages()).isEqualTo(12);
        }
        List<String> lines = new String(files.get("codes.csv"), StandardCharsets.UTF_8).lines().skip(1).toList();
        assertThat(lines).hasSize(12).allMatch(line -> line.contains("/ervaring/client?team=leiden-noord"));
        String code = lines.get(0).split(",")[0];
        page.navigate("/beheer/uitnodigingen");
        assertThat(row(page)).contains("12", "minder dan 10", "Trek in").doesNotContain(code);

        assertThat(send(page, code)).isEqualTo(202);
        assertThat(send(page, code)).isEqualTo(400);
        page.reload();
        assertThat(row(page)).as("who answers is not to be seen").contains("minder dan 10", "Trek in");
        page.locator("tr", new Page.LocatorOptions().setHasText("Najaar")).locator("button").click();
        assertThat(page.locator(".notice.bad").innerText()).contains("niet meer in te trekken");
    }

    private static String row(Page page) {
        return page.locator("tr", new Page.LocatorOptions().setHasText("Najaar")).innerText();
    }

    private static int send(Page page, String code) {
        String experience = "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"leiden-noord\",\"kanaal\":\"WEB\",\"code\":\"" + code
                + "\",\"antwoorden\":{\"1\":\"MEE_EENS\"}}";
        return page.request().post("/api/v1/ervaringen",
                RequestOptions.create().setHeader("Content-Type", "application/json").setData(experience)).status();
    }

    private static Map<String, byte[]> unzip(Download download) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(download.path()); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
