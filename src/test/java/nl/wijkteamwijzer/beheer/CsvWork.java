package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.security.Role;

/** A list that goes out as a table, is changed in a spreadsheet and comes back. */
final class CsvWork {

    private static final String PAGE = "/beheer/soort/begrippen/csv";

    /** As a spreadsheet of Windows writes it, with two faults: a word that is gone, and a key that nobody knows. */
    private static final String TWO_FAULTS = "sleutel,woord_nl,uitleg_nl\r\n"
            + "cak,,\"Het CAK stuurt u de rekening, ook als u cliënt bent.\"\r\n"
            + "kostprijs,kostprijs,Wat iets kost.\r\n"
            + "bestaat-niet,woord,Uitleg.\r\n";

    private static final String MENDED = TWO_FAULTS.replace("cak,,", "cak,CAK,").replaceAll("bestaat-niet.*\r\n", "");

    private final StaffBrowser staff;

    CsvWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** Two faults are told by row and column; mended, it waits, goes out as a whole and is undone as a whole. */
    void importsAFileWithTwoFaults() {
        Page editor = staff.signIn(Role.REDACTEUR);
        send(editor, TWO_FAULTS);
        assertThat(editor.locator("#fouten tbody tr").allInnerTexts())
                .satisfiesExactly(
                        first -> assertThat(first).contains("begrippen.csv", "2", "woord_nl"),
                        second -> assertThat(second).contains("begrippen.csv", "4", "sleutel", "bestaat-niet"));
        assertThat(editor.locator("#klaar").count()).isZero();

        send(editor, MENDED);
        assertThat(editor.locator("#fouten").count()).isZero();
        assertThat(String.join(" ", editor.locator("article.change ins").allInnerTexts())).contains("cliënt");
        editor.locator("#reden").fill("Duidelijker");
        editor.locator("#klaar").click();
        editor.waitForURL(Pattern.compile(".*/beheer/imports/\\d+"));
        String path = editor.url().replaceFirst("^https?://[^/]+", "");
        assertThat(editor.locator("#allesGoed").count()).as("own work").isZero();

        Page chief = staff.signIn(Role.EINDREDACTEUR);
        chief.navigate("/beheer");
        assertThat(chief.locator("main a[href='" + path + "']").count()).as("on the worklist").isPositive();
        chief.navigate(path);
        chief.locator("#allesGoed").click();
        chief.locator(".badge.gepubliceerd").waitFor();
        assertThat(exported(chief)).contains("ook als u cliënt bent.");

        chief.locator("#ongedaan").click();
        chief.locator(".badge.vervallen").waitFor();
        assertThat(exported(chief)).doesNotContain("ook als u cliënt bent.");
    }

    /** What comes out goes in again without changing anything, and a coordinator takes out only their own team. */
    void bringsBackWhatWasTakenOut() {
        Page coordinator = staff.signIn(Role.TEAMCOORDINATOR);
        coordinator.navigate("/beheer/soort/weken/csv");
        String own = coordinator.request().get("/beheer/soort/weken/csv/bestand").text();
        Page chief = staff.signIn(Role.EINDREDACTEUR);
        String all = chief.request().get("/beheer/soort/weken/csv/bestand").text();
        assertThat(rows(own)).isPositive().isLessThan(rows(all));

        chief.navigate("/beheer/soort/weken/csv");
        send(chief, "/beheer/soort/weken/csv", all);
        assertThat(chief.locator("#fouten").count()).isZero();
        assertThat(chief.locator("article.change").count()).isZero();

        send(coordinator, "/beheer/soort/weken/csv", all.replace("9.00", "9.30"));
        assertThat(coordinator.locator("#fouten tbody tr").count()).isPositive();
    }

    private static int rows(String csv) {
        Matcher row = Pattern.compile("\r\n").matcher(csv);
        return (int) row.results().count();
    }

    private static void send(Page page, String text) {
        send(page, PAGE, text);
    }

    private static void send(Page page, String path, String text) {
        page.navigate(path);
        byte[] bytes = text.startsWith("\uFEFF") ? text.getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName("windows-1252"));
        page.locator("#bestand").setInputFiles(new FilePayload("begrippen.csv", "text/csv", bytes));
        page.locator("#proef").click();
        page.locator("#uitkomst").waitFor();
        page.waitForLoadState();
    }

    private static String exported(Page page) {
        return page.request().get(PAGE + "/bestand").text();
    }
}
