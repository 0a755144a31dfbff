package nl.wijkteamwijzer.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.wijkteamwijzer.security.Role;

/** A kiosk in the hands of staff, and the screen that it is. */
final class KioskWork {

    private static final String BEAT = "import('/kiosk/assets/terminal.js').then(terminal => terminal.beat(document.body.dataset.version)).then(told => told.naam ?? told)";
    private static final String START = "code => import('/kiosk/assets/terminal.js').then(terminal => terminal.register(code)).then(() => 'goed', () => 'geweigerd')";

    private final StaffBrowser staff;

    KioskWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** From its registration until nobody believes it any more. */
    void livesAKiosk() {
        Page editor = staff.signIn(Role.EINDREDACTEUR);
        register(editor, "Proefkiosk");
        assertThat(editor.locator(".said")).containsText("Maak nu het startadres");
        assertThat(editor.locator("dl .badge")).hasText("nog geen startadres");

        editor.click("#prepare");
        String address = editor.locator("#link").textContent();
        assertThat(address).matches(".*/kiosk\\?start=[\\w-]{43}");
        assertThat(editor.locator("svg.qr")).isVisible();
        editor.navigate(editor.url());
        assertThat(editor.locator("#link")).hasCount(0);
        assertThat(editor.locator("dl .badge")).hasText("wacht op starten");

        Page screen = staff.visitor();
        screen.navigate(address);
        screen.waitForURL(url -> url.endsWith("/kiosk"));
        assertThat(screen.evaluate(BEAT)).isEqualTo("Proefkiosk");
        editor.navigate(editor.url());
        assertThat(editor.locator("dl .badge")).hasText("aan");
        assertThat(editor.locator("dl")).containsText("1 oktober 2026, 10.");
        assertThat(editor.locator("dl")).containsText("(de nieuwste)");

        Page stranger = staff.visitor();
        stranger.navigate("/kiosk");
        assertThat(stranger.evaluate(START, address.substring(address.indexOf('=') + 1))).isEqualTo("geweigerd");

        editor.click("#revoke");
        assertThat(editor.locator(".said")).containsText("Er is niets veranderd");
        editor.check("#sure");
        editor.click("#revoke");
        assertThat(editor.locator("dl .badge")).hasText("ingetrokken");
        assertThat(screen.evaluate(BEAT)).isEqualTo("revoked");

        Page beheerder = staff.signIn(Role.BEHEERDER);
        beheerder.navigate("/beheer/logboek");
        assertThat(beheerder.locator("main")).containsText("KIOSK_INGETROKKEN");
        staff.complaints();
    }

    /** On the page of a new kiosk afterwards. */
    static void register(Page editor, String name) {
        editor.navigate("/beheer/kiosken");
        editor.click("a[href='/beheer/kiosken/nieuw']");
        editor.fill("#name", name);
        editor.fill("#place", "Bibliotheek Nieuwstraat");
        editor.selectOption("#team", "leiden-noord");
        editor.click("#register");
        editor.waitForURL("**/beheer/kiosken/*?klaar=kioskGemaakt");
    }
}
