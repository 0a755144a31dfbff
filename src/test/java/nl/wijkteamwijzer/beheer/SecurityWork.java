package nl.wijkteamwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkteamwijzer.account.Totp;
import nl.wijkteamwijzer.backoffice.StaffPages;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.security.Role;
import org.jsoup.Jsoup;

/** Who comes in, how, and how far. */
final class SecurityWork {

    private static final String GOOD = "paars fietspad kruimel lantaarn";
    private static final String BETTER = "groene stoel vergeet nooit";
    private static final String DEMO = "voorbeeld-wijkteamwijzer";
    private static final int FREE_GUESSES = 5;

    private final StaffBrowser staff;

    SecurityWork(StaffBrowser staff) {
        this.staff = staff;
    }

    /** Tries each address that is known as every role and as nobody; a page one may not see is not there. */
    void everyPageIsForWhomItIsMeant() {
        Set<String> addresses = new TreeSet<>(StaffPages.plainAddresses());
        for (Role role : Role.values()) {
            addresses.addAll(addressesThatLinksGive(staff.signIn(role)));
        }
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            Page page = staff.signIn(role);
            addresses.forEach(address -> wrong.addAll(heldAgainst(role, address, ask(page, address))));
        }
        Page nobody = staff.visitor();
        addresses.stream().filter(address -> !StaffPages.rights(address).isEmpty())
                .filter(address -> ask(nobody, address).status() != 303)
                .forEach(address -> wrong.add("nobody " + address));

        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
        assertThat(ask(nobody, "/beheer/bestaat-niet").status()).isEqualTo(303);
        assertThat(ask(staff.signIn(Role.BEHEERDER), "/beheer/bestaat-niet").status()).isEqualTo(404);
        staff.complaints();
    }

    /** One address of each page to which links lead somebody. */
    private static Collection<String> addressesThatLinksGive(Page page) {
        Map<String, String> byPage = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/beheer"));
        for (String address = ahead.poll(); address != null; address = ahead.poll()) {
            Optional<String> view = StaffPages.at(address);
            if (view.isPresent() && byPage.putIfAbsent(view.get(), address) == null) {
                ahead.addAll(Jsoup.parse(ask(page, address).text()).select("a[href^=/beheer]").eachAttr("href"));
            }
        }
        return byPage.values();
    }

    private static List<String> heldAgainst(Role role, String address, APIResponse answer) {
        Set<Right> rights = StaffPages.rights(address);
        boolean may = rights.isEmpty() || rights.stream().anyMatch(role::may);
        boolean shut = answer.status() == 404;
        // a page about one kind or record asks more: who may see such pages need not see this one
        boolean shutLater = StaffPages.isAboutOne(address) && (shut || answer.status() == 403);
        return (may ? answer.status() < 400 || shutLater : shut) ? List.of() : List.of(role + " " + address + ": " + answer.status());
    }

    private static APIResponse ask(Page page, String address) {
        return page.context().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    /** From the invitation until somebody is kept out. */
    void livesAnAccount() {
        Page beheerder = staff.signIn(Role.BEHEERDER);
        Page anna = staff.visitor();
        String link = invite(beheerder, "anna.de.vries", Role.REDACTEUR);
        choose(anna, link, GOOD);
        assertThat(anna.url()).endsWith("/beheer/aanmelden?gedaan=wachtwoord");
        signIn(anna, "Anna.de.Vries ", GOOD);
        assertThat(anna.url()).endsWith("/beheer");
        anna.navigate(link);
        assertThat(anna.locator("main").textContent()).contains("Deze link werkt niet meer");

        aStrangerWhoGuessesKeepsNobodyOut(anna);

        anna.navigate("/beheer/account");
        anna.locator("#current").first().fill(GOOD);
        anna.locator("#fresh").fill(BETTER);
        anna.locator("#again").fill(BETTER);
        anna.locator("#change").click();
        assertThat(anna.locator("main").textContent()).contains("Uw wachtwoord is gewijzigd");

        beheerder.navigate("/beheer/accounts/anna.de.vries");
        beheerder.locator("#block").click();
        anna.navigate("/beheer");
        assertThat(anna.url()).contains("/beheer/aanmelden");
        staff.complaints();
    }

    private void aStrangerWhoGuessesKeepsNobodyOut(Page anna) {
        Page stranger = staff.visitor();
        for (int guess = 0; guess < FREE_GUESSES; guess++) {
            assertThat(send(stranger, "anna.de.vries", "fout " + guess).status()).isEqualTo(422);
        }
        APIResponse late = send(stranger, "anna.de.vries", GOOD);
        assertThat(late.status()).isEqualTo(429);
        assertThat(Integer.parseInt(late.headers().get("retry-after"))).isBetween(1, 30);

        anna.locator("details.drop > summary").click();
        anna.locator("#signOut").click();
        signIn(anna, "anna.de.vries", GOOD);
        assertThat(anna.url()).endsWith("/beheer");
    }

    /** The same words for a name that is not there, so that nothing tells which names are. */
    void tellsNobodyWhichNamesThereAre() {
        Page stranger = staff.visitor();
        APIResponse known = send(stranger, "onderzoeker", "niet het wachtwoord");
        APIResponse unknown = send(stranger, "onbestaand", "niet het wachtwoord");

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(known.text().replace("onderzoeker", "").replaceAll("nonce-?[^;\\s>]*", "").replaceAll("'[A-Za-z0-9+/=]{40,}'", ""))
                .isEqualTo(unknown.text().replace("onbestaand", "").replace("onderzoeker", "").replaceAll("nonce-?[^;\\s>]*", "")
                        .replaceAll("'[A-Za-z0-9+/=]{40,}'", ""));
        staff.complaints();
    }

    /** Who publishes cannot come in by a password alone, and a code works once. */
    void asksACodeOfWhoPublishes() {
        Page piet = staff.visitor();
        choose(piet, invite(staff.signIn(Role.BEHEERDER), "piet", Role.EINDREDACTEUR), GOOD);
        signIn(piet, "piet", GOOD);
        assertThat(piet.url()).endsWith("/beheer/aanmelden/telefoon");
        String before = session(piet);
        assertThat(ask(piet, "/beheer/account").status()).isEqualTo(303);

        Totp telephone = Totp.of(piet.locator("#geheim").textContent().replace(" ", ""));
        String code = telephone.codeAt(Instant.now());
        piet.locator("#code").fill(code);
        piet.locator("#tie").click();
        List<String> recovery = piet.locator(".codes code").allTextContents();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(session(piet)).isNotEqualTo(before);
        assertThat(ask(piet, "/beheer/account").status()).isEqualTo(200);

        Page elsewhere = staff.visitor();
        signIn(elsewhere, "piet", GOOD);
        elsewhere.locator("#code").fill(code);
        elsewhere.locator("#signIn").click();
        assertThat(elsewhere.locator(".said").textContent()).contains("al gebruikt");
        elsewhere.locator("#code").fill(recovery.get(0));
        elsewhere.locator("#signIn").click();
        assertThat(elsewhere.url()).endsWith("/beheer");

        elsewhere.navigate("/beheer/account");
        elsewhere.locator("#signOutEverywhere").click();
        assertThat(ask(piet, "/beheer").status()).isEqualTo(303);
        staff.complaints();
    }

    /** A form outlives the session: one signs in beside it and sends it again. */
    void sendsAFormAfterSigningInAgain() {
        Page page = staff.visitor();
        signIn(page, "redacteur", DEMO);
        page.navigate("/beheer/sluiten");
        page.locator("#reden_nl").fill("Studiedag");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.locator("#sessie").evaluate("box => { box.hidden = false; }");
        page.locator("#sessie .soon button").click();
        page.locator("#sessie .gone").waitFor();
        page.locator("#preview").click();
        assertThat(page.locator("#reden_nl").inputValue()).isEqualTo("Studiedag");

        signIn(page.context().newPage(), "redacteur", DEMO);
        page.locator("#preview").click();
        page.locator(".said .bad").waitFor();
        assertThat(page.locator("#reden_nl").inputValue()).isEqualTo("Studiedag");
        staff.complaints();
    }

    /** A form that cannot be read any more, as after a restart, is begun again with a word about it. */
    void saysThatAFormIsTooOld() {
        Page page = staff.signIn(Role.REDACTEUR);
        page.navigate("/beheer/sluiten");
        page.locator("#reden_nl").fill("Studiedag");
        page.locator("[name='jakarta.faces.ViewState']").last().evaluate("state => { state.value = 'A'.repeat(400); }");
        page.locator("#preview").click();

        assertThat(page.locator(".said").textContent()).contains("is niet bewaard");
        assertThat(page.url()).endsWith("/beheer/sluiten?mis=verlopen");
    }

    /** Two beheerders at one account: the second is told what the first made of it, and decides. */
    void tellsTheSecondOfTwoWhatTheFirstMadeOfAnAccount() {
        Page first = staff.signIn(Role.BEHEERDER);
        invite(first, "otto", Role.REDACTEUR);
        Page second = first.context().newPage();
        second.navigate("/beheer/accounts/otto");
        first.navigate("/beheer/accounts/otto");
        first.locator("#displayName").fill("Otto Bos");
        first.locator("#save").click();
        second.locator("#roles input").nth(Role.MODERATOR.ordinal()).check();
        second.locator("#save").click();

        assertThat(second.locator(".said").textContent()).contains("Naam voor collega’s: Otto Bos");
        second.locator("#save").click();
        assertThat(second.url()).endsWith("?gedaan=ja");
        assertThat(second.locator("#displayName").inputValue()).isEqualTo("otto uit de test");
        staff.complaints();
    }

    /** What was done to accounts can be read, searched and kept. */
    void readsWhatWasDone() {
        Page beheerder = staff.signIn(Role.BEHEERDER);
        invite(beheerder, "karin", Role.MODERATOR);
        beheerder.navigate("/beheer/logboek?soort=accounts&tekst=karin");

        assertThat(beheerder.locator("tbody tr").first().textContent()).contains("beheerder", "ACCOUNT_GEMAAKT", "karin");
        assertThat(ask(beheerder, "/beheer/logboek.csv?tekst=karin").text()).contains("beheerder,ACCOUNT_GEMAAKT,accounts,karin");
    }

    private static String invite(Page beheerder, String name, Role role) {
        beheerder.navigate("/beheer/accounts/nieuw");
        beheerder.locator("#name").fill(name);
        beheerder.locator("#displayName").fill(name + " uit de test");
        beheerder.locator("#roles input").nth(Arrays.asList(Role.values()).indexOf(role)).check();
        beheerder.locator("#save").click();
        return beheerder.locator("#link").textContent();
    }

    private static void choose(Page page, String link, String password) {
        page.navigate(link);
        page.locator("#fresh").fill(password);
        page.locator("#again").fill(password);
        page.locator("#choose").click();
    }

    private static void signIn(Page page, String name, String password) {
        page.navigate("/beheer");
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#signIn").click();
    }

    /** As a machine would, which guesses faster than a browser can. */
    private static APIResponse send(Page page, String name, String password) {
        return page.context().request().post("/beheer/aanmelden", RequestOptions.create().setMaxRedirects(0).setForm(FormData.create()
                .set("aanmelden", "aanmelden").set("terug", "/beheer").set("username", name).set("password", password).set("signIn", "x")
                .set("jakarta.faces.ViewState", "stateless")));
    }

    private static String session(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID")).map(SecurityWork::value).findFirst()
                .orElseThrow();
    }

    private static String value(Cookie cookie) {
        return cookie.value;
    }
}
