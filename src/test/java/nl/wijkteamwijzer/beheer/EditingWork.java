package nl.wijkteamwijzer.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.security.Role;

/** The life of a draft, in a browser: written by two, kept by itself, looked at ahead, sent back, let out and put back. */
final class EditingWork {

    private static final String PAGE = "/beheer/soort/paginas/toegankelijkheid";
    private static final String FORM = PAGE + "/bewerken";

    private final StaffBrowser staff;

    EditingWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** Two who change different fields both get their way; of one field both see what the other wrote. */
    void losesNothingWhenTwoWriteAtOnce() {
        Page one = staff.signIn(Role.REDACTEUR);
        Page other = staff.signIn(Role.EINDREDACTEUR);
        one.navigate(FORM);
        other.navigate(FORM);
        one.fill("#zoekwoorden_nl", "schermlezer");
        save(one);
        other.fill("#titel_en", "Accessibility for all");
        save(other);
        assertThat(other.locator("#zoekwoorden_nl")).hasValue("schermlezer");

        one.fill("#titel_en", "Everybody can read this");
        save(one);
        assertThat(one.locator("#botsing")).isVisible();
        assertThat(one.locator("#titel_en")).hasValue("Everybody can read this");
        assertThat(one.locator(".clash")).containsText("Accessibility for all");
        one.check("#titel_en-hun");
        save(one);
        assertThat(one.locator("#titel_en")).hasValue("Accessibility for all");

        throwAway(one);
    }

    /** A form that is sent too late stays as it is until one has signed in beside it. */
    void keepsWhatWasTypedWhenTheSessionIsOver() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate(FORM);
        page.fill("#zoekwoorden_nl", "te laat");
        page.context().clearCookies();
        page.evaluate("localStorage.setItem('beheer-laatst', '1')");
        Locator save = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaren"));
        save.click();
        assertThat(page.locator("#sessie .gone")).isVisible();
        assertThat(page.locator("#sessie .soon")).isHidden();

        Page beside = page.context().newPage();
        beside.navigate("/beheer");
        staff.signIn(beside, Role.REDACTEUR);
        assertThat(beside.locator("h1")).hasText("Werklijst");
        page.evaluate("localStorage.setItem('beheer-laatst', '1')");
        save.click();
        page.waitForURL("**?klaar=bewaard");
        assertThat(page.locator("#zoekwoorden_nl")).hasValue("te laat");
        throwAway(page);
    }

    /** What is typed while another tab is looked at is kept, and is not taken for the work of somebody else. */
    void keepsWhatIsTypedWhenTheTabIsLeft() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate(FORM);
        page.fill("#zoekwoorden_nl", "voorlezen");
        leaveTab(page);
        page.fill("#zoekwoorden_nl", "voorlezen, schermlezer");
        save(page);
        assertThat(page.locator("#botsing")).hasCount(0);
        assertThat(page.locator(".notice.good")).containsText("Bewaard");
        assertThat(page.locator("#zoekwoorden_nl")).hasValue("voorlezen, schermlezer");
        throwAway(page);
    }

    /** A text of a colleague that did not come in, because one stood in the field, is not written over unseen. */
    void tellsOfAColleagueWhoWroteInTheFieldThatOneStandsIn() {
        Page one = staff.signIn(Role.REDACTEUR);
        Page other = staff.signIn(Role.EINDREDACTEUR);
        one.navigate(FORM);
        other.navigate(FORM);
        other.fill("#titel_en", "Accessibility for all");
        other.fill("#tekst_en", "For everybody.");
        save(other);
        assertThat(other.locator(".notice.good")).containsText("Bewaard");

        one.fill("#zoekwoorden_nl", "schermlezer");
        one.focus("#titel_en");
        leaveTab(one);
        assertThat(one.locator("#tekst_en")).hasValue("For everybody.");
        one.fill("#titel_en", "Everybody can read this");
        save(one);
        assertThat(one.locator("#botsing")).isVisible();
        assertThat(one.locator(".clash")).containsText("Accessibility for all");
        throwAway(one);
    }

    /** What is thrown away comes back with one press. */
    void bringsBackWhatWasThrownAway() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate(FORM);
        page.fill("#zoekwoorden_nl", "voorlezen");
        save(page);
        throwAway(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Concept terughalen")).click();
        assertThat(page.locator("#zoekwoorden_nl")).hasValue("voorlezen");
        throwAway(page);
    }

    /** The public page as it will be, and the public page as it is. */
    void showsWhatResidentsWillSeeAndNobodyElseSeesIt() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate(FORM);
        page.fill("#titel_nl", "Iedereen kan dit lezen");
        save(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voorbeeld").setExact(true)).click();
        FrameLocator frame = page.frameLocator("iframe.as-public");
        assertThat(frame.locator("h1")).hasText("Iedereen kan dit lezen");
        page.fill("#op", "2026-09-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laat zien")).click();
        assertThat(frame.locator("h1")).not().hasText("Iedereen kan dit lezen");

        Page resident = staff.visitor();
        resident.navigate("/toegankelijkheid");
        assertThat(resident.locator("h1")).not().hasText("Iedereen kan dit lezen");
        page.navigate(FORM);
        throwAway(page);
    }

    /** A colleague sends a draft back, lets it out when it is mended, and everybody sees it; later it is put back. */
    void goesFromHandToHandUntilItIsPublic() {
        Page writer = staff.signIn(Role.REDACTEUR);
        Page reviewer = staff.signIn(Role.EINDREDACTEUR);
        handIn(writer, "Toegankelijk");
        assertThat(writer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Goedkeuren en publiceren"))).hasCount(0);

        openWork(reviewer, "Toegankelijk");
        assertThat(reviewer.locator("ins").first()).containsText("Toegankelijk");
        press(reviewer, "Terugsturen");
        assertThat(reviewer.locator("#opmerking-error")).not().isEmpty();
        reviewer.fill("#opmerking", "Zeg voor wie");
        press(reviewer, "Terugsturen");

        openWork(writer, "Toegankelijk");
        assertThat(writer.locator(".notice.warn")).containsText("Zeg voor wie");
        handIn(writer, "Toegankelijk voor iedereen");
        openWork(reviewer, "Toegankelijk voor iedereen");
        press(reviewer, "Goedkeuren en publiceren");

        Page resident = staff.visitor();
        resident.navigate("/toegankelijkheid");
        assertThat(resident.locator("h1")).hasText("Toegankelijk voor iedereen");

        writer.navigate(PAGE);
        assertThat(writer.locator("#versies + form")).containsText("goedgekeurd door eindredacteur");
        assertThat(writer.locator("ins").first()).containsText("Toegankelijk voor iedereen");
        press(writer, "Maak een concept met de tekst van versie 1");
        assertThat(writer.locator("#titel_nl")).not().hasValue("Toegankelijk voor iedereen");
        throwAway(writer);
    }

    /** What is not right is said on top and beside its field, and what was typed stays. */
    void saysWhatIsMissing() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate("/beheer/soort/paginas/nieuw");
        page.fill("#titel_nl", "Iets nieuws");
        press(page, "Indienen");
        assertThat(page.locator("#fout + ul")).containsText("Tekst");
        assertThat(page.locator("#tekst_nl-error")).not().isEmpty();
        assertThat(page.locator("#titel_nl")).hasValue("Iets nieuws");
        assertThat(page).hasURL(Pattern.compile(".*/beheer/soort/paginas/nieuw.*"));
    }

    private static void handIn(Page writer, String title) {
        writer.navigate(FORM);
        writer.fill("#titel_nl", title);
        writer.fill("#reden", "Duidelijker");
        press(writer, "Indienen");
        assertThat(writer.locator(".notice.good")).containsText("Ingediend");
    }

    private static void openWork(Page page, String title) {
        page.navigate("/beheer");
        page.locator(".worklist").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title).setExact(true))
                .first().click();
    }

    private static void save(Page page) {
        page.waitForNavigation(() -> page.locator(".buttons button[value=BEWAAR]").click());
    }

    private static void leaveTab(Page page) {
        page.waitForResponse(answer -> answer.request().method().equals("GET") && answer.url().contains("klaar=bewaard"), () -> page.evaluate("() => {"
                + "Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
                + "document.dispatchEvent(new Event('visibilitychange'))}"));
        assertThat(page.locator("#bewaard")).containsText("Bewaard");
    }

    private static void throwAway(Page page) {
        page.locator("button[value=WEG]").click();
        assertThat(page.locator(".notice.good")).containsText("weggegooid");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
