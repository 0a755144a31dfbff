package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public pages in a real browser, on Monday 5 October 2026 at 10.00: some doors are open, some are not. */
@ExtendWith({Chromium.class, ArquillianExtension.class})
class BrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_ABOUT_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final Page.EmulateMediaOptions LIGHT = colours(ColorScheme.LIGHT, ForcedColors.NONE);
    private static final Page.EmulateMediaOptions DARK = colours(ColorScheme.DARK, ForcedColors.NONE);
    private static final Page.EmulateMediaOptions FORCED = colours(ColorScheme.LIGHT, ForcedColors.ACTIVE);
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 8;
    private static final int NARROW = 320;

    private static Chromium chromium;

    private BrowserContext context;

    @ArquillianResource
    URL site;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackagedAt("2026-10-05T10:00");
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        if (context != null) {
            context.close();
        }
    }

    /** By a name that a browser trusts without TLS. */
    private String home() {
        return "http://localhost:" + site.getPort();
    }

    private Page visit(Browser.NewContextOptions options) {
        new Site(site).waitForFigures();
        context = chromium.browser().newContext(options.setBaseURL(home()));
        return context.newPage();
    }

    private Page visit() {
        return visit(new Browser.NewContextOptions());
    }

    private Page visitWithoutJavaScript() {
        return visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** For a moment after a page has come, Chromium answers that it is "not attached to an active page": then once more. */
    private static void goBack(Page page) {
        await().pollInSameThread().ignoreExceptionsMatching(BrowserIT::isBetweenPages).untilAsserted(page::goBack);
    }

    private static boolean isBetweenPages(Throwable thrown) {
        return thrown instanceof PlaywrightException && thrown.getMessage().contains("Not attached to an active page");
    }

    // what everybody can use

    @ParameterizedTest
    @EnumSource
    void givesAxeNothingToObjectTo(Screen screen) {
        Page page = visit();
        for (String language : List.of("nl", "en")) {
            page.emulateMedia(LIGHT);
            screen.show(page, language);

            assertThat(objections(new AxeBuilder(page).withTags(RULES))).isEmpty();
            for (Page.EmulateMediaOptions colours : List.of(DARK, FORCED)) {
                page.emulateMedia(colours);
                assertThat(objections(new AxeBuilder(page).withRules(RULES_ABOUT_COLOUR))).isEmpty();
            }
        }
    }

    private static Page.EmulateMediaOptions colours(ColorScheme scheme, ForcedColors forced) {
        return new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced);
    }

    private static List<String> objections(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }

    /** 320 pixels is also a window of 1280 pixels at 400%. */
    @ParameterizedTest
    @EnumSource
    void needsNoSidewaysScrollingInANarrowWindow(Screen screen) {
        Page page = visit(new Browser.NewContextOptions().setViewportSize(NARROW, 256));
        for (String language : List.of("nl", "en")) {
            screen.show(page, language);

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysItsLanguageAndLeadsToTheSamePageInTheOther(Screen screen) {
        Page page = visitWithoutJavaScript();
        for (String language : List.of("nl", "en")) {
            String other = language.equals("nl") ? "en" : "nl";
            screen.show(page, language);

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            page.click("header a[hreflang=" + other + "]");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(other);
            if (screen.hasAnAddress()) {
                assertThat(page.url()).endsWith(screen.address(other));
            }
        }
    }

    // whole visits without JavaScript

    @Test
    void bringsAResidentFromPostcodeToTeamAndTakesARemark() {
        Page page = visitWithoutJavaScript();
        Screen.find("2315 AB 12").go(page, "nl");

        assertThat(page.url()).endsWith("/wijkteams/leiden-noord");
        assertThat(page.locator("a.call").getAttribute("href")).startsWith("tel:+31");
        page.click("a[href$='/klopt-niet']");
        page.getByLabel("Openingstijden").check();
        page.fill("#message", "Op vrijdag is de deur om 11 uur dicht");
        page.click("#send");
        assertThat(page.url()).endsWith("/wijkteams/leiden-noord/klopt-niet/bedankt");
        assertThat(page.locator("h1").textContent()).isEqualTo("Dank u wel");
    }

    @Test
    void keepsWhatWasTypedWhenARemarkIsRefused() {
        Page page = visitWithoutJavaScript();
        page.navigate(Screen.REMARK.address("nl"));
        page.getByLabel("Adres of wijk").check();
        page.fill("#message", "Bel mij op 06-12345678");
        page.click("#send");

        assertThat(page.inputValue("#message")).isEqualTo("Bel mij op 06-12345678");
        assertThat(page.isChecked("input[value=ADRES]")).isTrue();
        assertThat(page.title()).startsWith("Fout:");
    }

    @Test
    void asksTheHouseNumberWhereAPostcodeHasTwoTeams() {
        Page page = visitWithoutJavaScript();
        Screen.find("2315 KD").go(page, "nl");
        page.fill("#huisnummer", "229");
        page.click("main button:first-of-type");

        assertThat(page.url()).endsWith("/wijkteams/leiden-noord");
    }

    @Test
    void bringsAParentToTheYouthTeamFirst() {
        Page page = visitWithoutJavaScript();
        page.navigate("/");
        page.click(".themes a[href$='/kind-en-opvoeden']");
        page.fill("#q", "2315 AB");
        page.click("main form button");

        assertThat(page.locator("h1").textContent()).isEqualTo("Jeugd- en Gezinsteam Leiden Noord");
    }

    @Test
    void tellsWhatSupportCostsInThreeQuestionsAndKeepsNothing() {
        Page page = visitWithoutJavaScript();
        page.navigate("/wijkteams/leiden-noord");
        page.click("a[href='/eigen-bijdrage']");
        page.click("main a.button");
        page.check("#hulp-HULP_BIJ_HUISHOUDEN");
        page.check("#hulp-ROLSTOEL");
        page.click("main .buttons button");
        page.check("#wie-ALLEEN");
        page.click("main .buttons button");
        page.getByLabel("Nee").check();
        page.click("main .buttons button");
        assertThat(page.locator("h1").textContent()).isEqualTo("Kloppen uw antwoorden?");
        assertThat(page.locator(".said dd:not(.no-print)").allTextContents())
                .containsExactly("Hulp bij het huishouden, Rolstoel", "Alleen", "Nee");
        page.click("button[value=UITKOMST]");

        assertThat(page.locator("h1").textContent()).isEqualTo("U betaalt €\u00a021,80 per maand");
        assertThat(page.locator("main").textContent())
                .contains("één vast bedrag", "Rolstoel: gratis", "Dit is een indicatie. Het CAK stelt het bedrag vast.",
                        "de eerste rekening in december 2026", "Gecontroleerd op", "Gemaakt op 5 oktober 2026");
        assertThat(page.url()).endsWith("/eigen-bijdrage/berekenen");
        assertThat(context.cookies()).isEmpty();
    }

    @Test
    void letsOneGoBackAndChangeAnAnswer() {
        Page page = visitWithoutJavaScript();
        Screen.answers("#hulp-BEGELEIDING", "#wie-SAMEN", "#aow-JA").go(page, "nl");
        goBack(page);
        assertThat(page.title()).startsWith("Hebt u allebei de AOW-leeftijd?");
        assertThat(page.isChecked("#aow-JA")).isTrue();
        page.click("button[value=WIE]");
        assertThat(page.isChecked("#wie-SAMEN")).isTrue();
        page.check("#wie-KIND");
        page.click("main .buttons button");
        page.click("button[value=UITKOMST]");
        assertThat(page.locator("h1").textContent()).isEqualTo("U betaalt niets");
        page.click("button[value=HULP]");
        assertThat(page.isChecked("#hulp-BEGELEIDING")).isTrue();
    }

    @Test
    void asksAboutAYearThatIsPastAsPast() {
        Page page = visitWithoutJavaScript();
        page.navigate("/eigen-bijdrage?op=2018-06-01");
        page.click("main button[name=jaar]");
        page.check("#hulp-BEGELEIDING");
        page.click("main .buttons button");
        assertThat(page.locator("h1").textContent()).isEqualTo("Met wie woonde u in 2018?");
        page.check("#wie-ALLEEN");
        page.click("main .buttons button");
        page.check("#aow-JA");
        page.click("main .buttons button");
        page.check("#wlz-NEE");
        page.click("main .buttons button");
        page.fill("#inkomen", "€ 30.474,-");
        page.click("main .buttons button");
        page.click("button[value=UITKOMST]");
        assertThat(page.locator("h1").textContent()).isEqualTo("U betaalde €\u00a0142,60 per 4 weken");
    }

    @Test
    void saysWhatIsAndIsNotKnownOfAnotherDay() {
        Page page = visitWithoutJavaScript();
        page.navigate("/eigen-bijdrage?op=2027-01-01");
        assertThat(page.locator("main").textContent())
                .contains("vrijdag 1 januari 2027", "nog niet bekend", "tot en met 31 december 2026: €\u00a021,80 per maand")
                .doesNotContain("23,60");
        page.navigate("/eigen-bijdrage?op=2025-12-31");
        assertThat(page.locator("main").textContent()).contains("€\u00a021,00 per maand", "Daarvoor was het €\u00a020,60");
        assertThat(page.navigate("/eigen-bijdrage?op=31-12-2025").status()).isEqualTo(422);
        assertThat(page.locator("[role=alert]").textContent()).contains("2027-01-01");
    }

    @Test
    void takesAnExperienceWithOneQuestionAPage() {
        Page page = visitWithoutJavaScript();
        page.navigate("/wijkteams/leiden-noord");
        page.click("a[href^='/ervaring']");
        assertThat(page.locator("#team").inputValue()).isEqualTo("leiden-noord");
        page.click(".who li:first-child button");
        page.getByLabel("Mee eens", new Page.GetByLabelOptions().setExact(true)).check();
        page.click("main .buttons button");
        assertThat(page.locator(".asked").textContent()).isEqualTo("Vraag 2 van 15");
        page.getByLabel("Neutraal").check();
        page.click("button[value=OVERSLAAN]");
        PlaywrightAssertions.assertThat(page.locator(".asked")).hasText("Vraag 3 van 15");
        goBack(page);
        assertThat(page.locator("h1").textContent()).isEqualTo("Ik werd snel geholpen");
        page.click("button[value='1']");
        assertThat(page.isChecked("#v1-MEE_EENS")).isTrue();
        page.check("#v1-NIET_MEE_EENS");
        for (int i = 0; i < 15; i++) {
            page.click("main .buttons button");
        }
        assertThat(page.locator(".said dd:not(.no-print)").allTextContents()).hasSize(15)
                .startsWith("Niet mee eens").containsOnlyOnce("Niet mee eens").contains("Overgeslagen");
        page.click("button[value='15']");
        page.check("#v15-9");
        page.click("main .buttons button");
        assertThat(page.locator(".said dd:not(.no-print)").allTextContents()).endsWith("9");
        page.click("button[value=VERSTUREN]:not(.hidden)");

        assertThat(page.url()).endsWith("/ervaring/bedankt");
        assertThat(page.locator("main").textContent()).contains("31 december 2026", "klacht", "vertrouwenspersoon", "cliëntondersteuner");
        goBack(page);
        page.click("button[value=VERSTUREN]:not(.hidden)");
        assertThat(page.url()).as("sent again, and thanked again").endsWith("/ervaring/bedankt");
        assertThat(context.cookies()).isEmpty();
    }

    @Test
    void takesAnExperienceOnOnePageAndKeepsItWhenACodeIsWrong() {
        Page page = visitWithoutJavaScript();
        page.navigate("/en/ervaring?team=mors");
        page.click(".who li:nth-child(2) button");
        page.check("#v1-MEE_EENS");
        page.click("button[value=ALLES]");
        assertThat(page.isChecked("#v1-MEE_EENS")).isTrue();
        page.check("#v11-VERVOER");
        page.check("#v12-6");
        page.fill("#code", "WRONG");
        page.click("button[value=VERSTUREN]");
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.isChecked("#v11-VERVOER") && page.isChecked("#v12-6")).isTrue();
        page.check("#v12-");
        page.fill("#code", "");
        page.click("button[value=VERSTUREN]");

        assertThat(page.url()).endsWith("/en/ervaring/bedankt");
    }

    /** The voice is a stand-in; this browser has none, and then there is no button. */
    @Test
    void readsAQuestionAloudWithAVoiceOfTheDeviceOnly() {
        Page page = visit();
        page.navigate(Screen.EXPERIENCE_QUESTION.address("nl"));
        assertThat(page.locator(".aloud").count()).isZero();
        page.addInitScript(
                """
                window.heard = [];
                Object.defineProperty(window, 'speechSynthesis', {value: {
                    getVoices: () => [{lang: 'nl-NL', localService: false}, {lang: 'nl-BE', localService: true}],
                    speak: words => heard.push(words.lang + ' ' + words.text), cancel() {}, addEventListener() {}}});
                window.SpeechSynthesisUtterance = function (text) { this.text = text; };
                """);
        page.navigate(Screen.EXPERIENCE_QUESTION.address("nl"));
        page.click(".aloud");

        assertThat(page.textContent(".aloud")).isEqualTo("Stop met voorlezen");
        assertThat(page.evaluate("heard.length + ' ' + heard[0] + '. ' + heard[2]"))
                .isEqualTo("8 nl-BE Ik wist waar ik moest zijn met mijn hulpvraag. nl-BE Helemaal mee eens");
        page.click(".aloud");
        assertThat(page.textContent(".aloud")).isEqualTo("Lees voor");
    }

    // with the keyboard alone

    /** Enter on an answer must not send what cannot be taken back. */
    @Test
    void letsTheKeyboardTellHowItWent() {
        Page page = visit();
        page.navigate("/ervaring?team=mors");
        tabTo(page, ".who li:nth-child(3) button").press("Enter");
        tabTo(page, "button[value=ALLES]").press("Enter");
        page.waitForSelector("#v8-JA");
        tabTo(page, "#v2-JA").press("Space");
        page.keyboard().press("Enter");
        page.waitForSelector("dl.said");
        assertThat(page.url()).endsWith("/ervaring/niet-gebruiker");
        tabTo(page, "button[value=VERSTUREN]:not(.hidden)").press("Enter");
        page.waitForURL("**/ervaring/bedankt");
    }

    @Test
    void letsTheKeyboardWorkOutWhatSupportCosts() {
        Page page = visit();
        page.navigate("/eigen-bijdrage/berekenen");
        tabTo(page, "#hulp-BEGELEIDING").press("Space");
        tabTo(page, "main .buttons button").press("Enter");
        page.waitForSelector("#wie-ALLEEN");
        tabTo(page, "#wie-ALLEEN").press("Space");
        tabTo(page, "main .buttons button").press("Enter");
        page.waitForSelector("#wlz-NEE");
        tabTo(page, "#wlz-JA").press("ArrowDown");
        tabTo(page, "main .buttons button").press("Enter");
        tabTo(page, "button[value=UITKOMST]").press("Enter");
        page.waitForSelector("h1:has-text('U betaalt €\u00a021,80 per maand')");
    }

    private static Locator tabTo(Page page, String selector) {
        Locator goal = page.locator(selector).first();
        goal.waitFor();
        while (!(Boolean) goal.evaluate("at => at === document.activeElement")) {
            page.keyboard().press("Tab");
            assertThat(focused(page, "tagName")).as("still on the page, before " + selector).isNotEqualTo("BODY");
        }
        return goal;
    }

    @Test
    void letsTheKeyboardSkipTheMenuAndSearch() {
        Page page = visit();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(focused(page, "className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(focused(page, "id")).isEqualTo("q");
        page.keyboard().type("2315AB");
        page.keyboard().press("Enter");
        page.waitForURL("**/wijkteams/leiden-noord");
    }

    @Test
    void letsTheKeyboardGoFromTheMapToTheList() {
        Page page = visit();
        page.navigate(Screen.MAP.address("nl"));
        Locator wijk = page.locator(".map a[href='#wijk-4']");
        while (!(Boolean) wijk.evaluate("a => a === document.activeElement")) {
            page.keyboard().press("Tab");
            assertThat(focused(page, "tagName")).as("still on the page").isNotEqualTo("BODY");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**/kaart#wijk-4");
        assertThat(page.locator("#wijk-4").evaluate("item => item.matches(':target')")).isEqualTo(true);
        page.keyboard().press("Tab");
        assertThat(page.locator("#wijk-4").evaluate("item => item.contains(document.activeElement)")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "TEAM_OPEN", "MAP", "REMARK_REFUSED", "HOUSE_NUMBER", "SEARCH_RESULTS", "COSTS", "CALCULATE_REFUSED", "CALCULATE_PAYS",
        "EXPERIENCE", "EXPERIENCE_MARK", "EXPERIENCE_CODE_REFUSED"})
    void showsWhereTheKeyboardIs(Screen screen) {
        Page page = visit();
        screen.show(page, "nl");
        page.keyboard().press("Tab");
        for (int stops = 0; !focused(page, "tagName").equals("BODY"); stops++) {
            assertThat(stops).as("stops, so that a trap is found").isLessThan(200);
            assertThat(page.evaluate(
                            """
                            () => {
                                const at = document.activeElement, style = getComputedStyle(at);
                                if (at instanceof SVGElement) {
                                    return parseFloat(getComputedStyle(at.querySelector('.edge')).strokeWidth) >= 6;
                                }
                                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                            }
                            """))
                    .as("focus is seen on " + focused(page, "outerHTML"))
                    .isEqualTo(true);
            page.keyboard().press("Tab");
        }
    }

    private static Object focused(Page page, String property) {
        return page.evaluate("document.activeElement." + property);
    }

    // light, quiet and still

    @ParameterizedTest
    @EnumSource(names = {"HOME", "TEAM_OPEN", "MAP", "EXPERIENCE", "EXPERIENCE_QUESTION"})
    void isLightAndQuietAtFirstView(Screen screen) {
        Page page = visit();
        List<Request> finished = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequestFinished(finished::add);
        page.onRequestFailed(request -> complaints.add(request.failure() + ": " + request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        screen.show(page, "nl");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<Request> requests = List.copyOf(finished);

        assertThat(complaints).isEmpty();
        assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS).allMatch(request -> request.url()
                .startsWith(home()));
        assertThat(requests.stream().map(Request::sizes).mapToInt(size -> size.responseBodySize
                        + size.responseHeadersSize).sum())
                .isLessThanOrEqualTo(MOST_BYTES);
        assertThat(context.cookies()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "TEAM_OPEN", "MAP", "EXPERIENCE", "EXPERIENCE_QUESTION"})
    void doesNotShiftWhileItAppears(Screen screen) {
        Page page = visit();
        page.addInitScript(
                """
                window.shift = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
                    .observe({type: 'layout-shift', buffered: true});
                """);
        screen.show(page, "nl");
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"TEAM_OPEN", "TEAM_CLOSED", "YOUTH_TEAM"})
    void fitsOnOneSheetOfPaper(Screen screen) {
        for (String language : List.of("nl", "en")) {
            Page page = visit();
            screen.show(page, language);
            String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                    StandardCharsets.ISO_8859_1);

            assertThat(PDF_PAGE.matcher(pdf).results().count()).isEqualTo(1);
            leave();
        }
    }
}
