package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import nl.wijkteamwijzer.security.Role;

/** What staff do for teams, in a browser. */
final class TeamsWork {

    private final StaffBrowser staff;

    TeamsWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** All teams close for a day: residents' words first, then one draft for the gemeente, which can be taken back. */
    void closesAllTeamsForADay() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate("/beheer/sluiten");
        page.locator("#preview").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator(".notice.bad").textContent()).contains("Kruis aan wie er sluit.", "Schrijf waarom");

        page.locator("#all").check();
        page.locator("#eersteDag").fill("2027-10-05");
        page.locator("#reden_nl").fill("de intocht van de harmonie");
        page.locator("#preview").click();
        // the last of the page: what is read before it comes may be half
        page.locator("#submit").waitFor();
        assertThat(page.locator("#voorbeeld").textContent())
                .contains("Sociaal Wijkteam Mors", "Vanwege de intocht van de harmonie", "dinsdag 5 oktober 2027");

        page.locator("#submit").click();
        page.waitForURL("**/beheer/sluiten?ingediend=1");
        assertThat(page.locator("#wacht").textContent()).contains("dinsdag 5 oktober 2027", "alles in Leiden", "ter beoordeling");

        page.locator("#wacht button[name=terug]").click();
        page.waitForURL("**/beheer/sluiten?klaar=sluitingTerug");
        assertThat(page.locator("main").textContent()).doesNotContain("intocht van de harmonie");
    }

    /** A teamcoördinator sees their own team, and no other. */
    void keepsACoordinatorAtTheirOwnTeam() {
        Page page = staff.signIn(Role.TEAMCOORDINATOR);
        page.navigate("/beheer/teams");
        assertThat(page.locator("tbody tr").count()).isOne();
        page.locator("tbody a").click();
        assertThat(page.locator("h1").textContent()).contains("Leiden Noord");

        assertThat(page.navigate("/beheer/teams/mors").status()).isEqualTo(404);
        page.navigate("/beheer/sluiten");
        assertThat(page.locator("#teams input").count()).isOne();
    }

    /** The map of a layer has a table beside it, and says that each wijk has one team. */
    void looksAtTheAreasOfEachLayer() {
        Page page = staff.signIn(Role.EINDREDACTEUR);
        page.navigate("/beheer/gebieden?dag=2027-01-01");
        assertThat(page.locator(".notice.good").count()).isEqualTo(2);
        assertThat(page.locator("table").first().textContent()).contains("Morsdistrict", "Sociaal Wijkteam Mors");
    }
}
