package nl.wijkteamwijzer.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.wijkteamwijzer.security.Role;

/** Something of all that only sometimes waits for staff: a draft, a file that was read in, a remark of a resident, a kiosk. */
final class WaitingWork implements AutoCloseable {

    private static final String DRAFT = "/beheer/soort/paginas/toegankelijkheid/bewerken";
    private static final String TABLE = "sleutel,uitleg_nl\r\ncak,Het CAK stuurt u de rekening.\r\n";

    private final Page writer;

    WaitingWork(StaffBrowser staff) {
        writer = staff.signIn(Role.REDACTEUR);
        writer.navigate(DRAFT);
        writer.fill("#zoekwoorden_nl", "schermlezer");
        writer.click(".buttons button[value=BEWAAR]");
        writer.waitForURL("**?klaar=bewaard");
        bringIn();
        remark(staff.visitor());
        KioskWork.register(staff.signIn(Role.EINDREDACTEUR), "Kiosk " + System.nanoTime());
    }

    private void bringIn() {
        writer.navigate("/beheer/soort/begrippen/csv");
        writer.setInputFiles("#bestand", new FilePayload("begrippen.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        writer.click("#proef");
        writer.click("#klaar");
        writer.waitForURL("**/beheer/imports/*");
    }

    private static void remark(Page resident) {
        resident.navigate("/wijkteams/leiden-noord/klopt-niet");
        resident.getByLabel("Openingstijden").check();
        resident.fill("#message", "Op vrijdag is de deur om 11 uur dicht");
        resident.click("#send");
        assertThat(resident.locator("h1")).hasText("Dank u wel");
    }

    /** Puts away what others would find; the remark and the kiosk stay. */
    @Override
    public void close() {
        writer.navigate("/beheer/imports");
        writer.locator("main table a").first().click();
        writer.click("#ongedaan");
        writer.locator(".badge.vervallen").waitFor();
        writer.navigate(DRAFT);
        writer.click("button[value=WEG]");
        writer.waitForURL("**?klaar=weggegooid*");
    }
}
