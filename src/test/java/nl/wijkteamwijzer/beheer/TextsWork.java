package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.wijkteamwijzer.security.Role;

/** What communicatie staff do with texts. */
final class TextsWork {

    private final StaffBrowser staff;

    TextsWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** Written by one, let out by another, and there for residents on the pages that it is about. */
    void putsUpAnIncidentNotice() {
        Page writer = staff.signIn(Role.REDACTEUR);
        writer.navigate("/beheer/soort/meldingen/nieuw");
        writer.selectOption("#soort", "INCIDENT");
        writer.fill("#titel_nl", "De telefoon doet het niet");
        writer.fill("#tekst_nl", "Mail ons, of [kom langs](/wijkteams).");
        writer.fill("#titel_en", "No telephone");
        writer.fill("#tekst_en", "Send us a mail.");
        writer.fill("#geldigTot", "2026-10-01");
        writer.fill("#eindtijd", "17.30");
        writer.check("#plekken-WIJKTEAMS");
        writer.click("button[value=INDIENEN]:visible");
        Page approver = staff.signIn(Role.EINDREDACTEUR);
        approver.navigate("/beheer");
        approver.locator("a", new Page.LocatorOptions().setHasText("De telefoon doet het niet")).first().click();
        approver.click("button[value=GOED]");
        Page resident = staff.visitor();

        resident.navigate("/wijkteams/mors");
        assertThat(resident.locator(".notice h2").textContent()).isEqualTo("De telefoon doet het niet");
        assertThat(resident.locator(".notice a").getAttribute("href")).isEqualTo("/wijkteams");
        resident.navigate("/en/wijkteams");
        assertThat(resident.locator(".notice h2").textContent()).isEqualTo("No telephone");
        resident.navigate("/kaart");
        assertThat(resident.locator(".notice").count()).isZero();
        assertThat(staff.complaints()).isEmpty();
    }

    /** Buttons put marks into the field; below it stands how residents will see it, and what is wrong. */
    void writesAText() {
        Page writer = staff.signIn(Role.REDACTEUR);
        writer.navigate("/beheer/soort/paginas/nieuw");
        Locator field = writer.locator("#tekst_nl");
        field.fill("Een kop");
        writer.click("[data-marks=tekst_nl] [data-mark=heading]");
        assertThat(field.inputValue()).isEqualTo("## Een kop");
        field.press("Control+End");
        field.pressSequentially("\n\nUw aanvraag wordt beoordeeld door het CAK, met betrekking tot [dit](/bestaat-niet) ");
        writer.click("[data-marks=tekst_nl] [data-mark=bold]");
        field.pressSequentially("nu");
        assertThat(field.inputValue()).endsWith(" **nu**");

        Locator help = writer.locator(".writing[data-field=tekst_nl]");
        help.locator("summary").first().click();
        help.locator(".as-seen").waitFor();

        assertThat(help.locator(".as-seen h2").textContent()).isEqualTo("Een kop");
        assertThat(help.locator(".as-seen strong").textContent()).isEqualTo("nu");
        assertThat(help.locator(".as-seen details.term").count()).isEqualTo(1);
        assertThat(help.locator(".notice.warn").textContent()).contains("/bestaat-niet");
        assertThat(help.locator(".advice").textContent()).contains("met betrekking tot", "Wie doet het?");
        field.fill("<img src=x onerror=\"document.title='mis'\">");
        help.locator(".as-seen", new Locator.LocatorOptions().setHasText("<img")).waitFor();
        assertThat(writer.title()).doesNotContain("mis");
        assertThat(staff.complaints()).isEmpty();
    }

    /** A photo gets words for who cannot see it, and stays as long as a text shows it. */
    void addsAPicture() {
        Page writer = staff.signIn(Role.REDACTEUR);
        writer.navigate("/beheer/afbeeldingen");
        writer.setInputFiles("#file", new FilePayload("bord.jpg", "image/jpeg", photo()));
        writer.fill("#name", "Bord");
        writer.click("#add");
        assertThat(writer.locator("#altNl-error").textContent()).isNotBlank();
        writer.setInputFiles("#file", new FilePayload("bord.jpg", "image/jpeg", photo()));
        writer.fill("#altNl", "Een bord met de naam van het team");
        writer.fill("#altEn", "A sign with the name of the team");
        writer.click("#add");
        writer.waitForURL("**/beheer/afbeeldingen/*");
        String file = writer.locator("main img").getAttribute("src");

        APIResponse answer = staff.visitor().request().get(file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "image/jpeg")
                .hasEntrySatisfying("cache-control", kept -> assertThat(kept).contains("immutable"));

        String number = writer.url().replaceFirst(".*/", "");
        writer.navigate("/beheer/soort/paginas/nieuw");
        writer.click("[data-marks=tekst_nl] [data-mark=picture]");
        writer.locator(".pictures [data-picture]").first().click();
        assertThat(writer.locator("#tekst_nl").inputValue()).contains("![](afbeelding:" + number + ")");
        assertThat(staff.complaints()).isEmpty();
    }

    /** A day that is not certain yet, on the page of its month. */
    void plansAMessage() {
        Page writer = staff.signIn(Role.REDACTEUR);
        writer.navigate("/beheer/kalender");
        writer.click("a[href='/beheer/kalender/nieuw']");
        writer.click("#save");
        assertThat(writer.locator("#title-error").textContent()).isNotBlank();
        writer.fill("#title", "Nieuwe folder over de wijkteams");
        writer.selectOption("#audience", "MANTELZORGERS");
        writer.fill("#plannedOn", "2026-11-05");
        writer.fill("#owner", "communicatieadviseur");
        writer.click("#save");
        writer.waitForURL("**/beheer/kalender?maand=2026-11");

        assertThat(writer.locator("table").textContent())
                .contains("donderdag 5 november 2026", "Nieuwe folder over de wijkteams", "Mantelzorgers", "Nog niet bekend");
        staff.complaints();
    }

    private static byte[] photo() {
        BufferedImage picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, 600, 800);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
