package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.security.Role;

/** What translators do with what a kiosk says. */
final class KioskTranslationWork {

    private static final String TURKISH = "/beheer/kiosken/vertalingen?taal=tr&toon=TE_CONTROLEREN";

    private final StaffBrowser staff;

    KioskTranslationWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** One mends a text, another had it open: her words do not go over his unseen. Who wrote the words does not tick them off. */
    void mendsATextThatTheKioskSaysAtOnce() {
        Page first = staff.signIn(Role.REDACTEUR);
        Page second = staff.signIn(Role.EINDREDACTEUR);
        first.navigate(TURKISH);
        second.navigate(TURKISH);
        int waiting = waiting(first);

        assertThat(text(first).locator("[name=gecontroleerd]").count()).as("a writer does not tick off").isZero();
        fill(text(first), "Tamam");
        assertThat(first.locator(".said").textContent()).contains("Bewaard");
        assertThat(said()).isEqualTo("Tamam");

        fill(text(second), "Bitirdim");
        assertThat(second.locator(".said").textContent()).contains("Tamam");
        assertThat(text(second).locator("[name=woorden]").inputValue()).isEqualTo("Bitirdim");
        assertThat(said()).isEqualTo("Tamam");
        text(second).locator("button").click();
        assertThat(second.locator(".said").textContent()).contains("Bewaard");
        assertThat(said()).isEqualTo("Bitirdim");
        assertThat(text(second).textContent()).contains("nog te controleren door een vertaler");
        text(second).locator("[name=gecontroleerd]").check();
        text(second).locator("button").click();
        assertThat(second.locator(".said").textContent()).contains("vinkt die niet zelf af");

        first.navigate(TURKISH);
        fill(text(first), "Tamam");
        second.navigate(TURKISH);
        text(second).locator("[name=gecontroleerd]").check();
        text(second).locator("button").click();
        assertThat(text(second).count()).as("what is ticked off waits no more").isZero();
        assertThat(waiting(second)).isEqualTo(waiting - 1);
        assertThat(said()).isEqualTo("Tamam");
        assertThat(staff.complaints()).isEmpty();
    }

    private static Locator text(Page page) {
        return page.locator("form.panel").filter(new Locator.FilterOptions().setHas(
                page.locator("h2", new Page.LocatorOptions().setHasText(Pattern.compile("^Klaar$")))));
    }

    private static void fill(Locator text, String words) {
        text.locator("[name=woorden]").fill(words);
        text.locator("button").click();
    }

    /** "321 teksten, 304 nog te controleren, 17 nog niet vertaald." */
    private static int waiting(Page page) {
        String count = page.locator("main > p[role=status]").textContent();
        return Integer.parseInt(count.replaceAll(".*teksten, (\\d+) nog te controleren.*", "$1"));
    }

    /** What a kiosk says on the button that ends a visit. */
    private String said() {
        String answer = staff.visitor().request().get("/api/v1/kiosk/teksten/tr").text();
        return answer.replaceAll("(?s).*\"balk.klaar\":\"([^\"]*)\".*", "$1");
    }
}
