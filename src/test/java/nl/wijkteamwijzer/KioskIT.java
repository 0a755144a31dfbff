package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk on its glass, by touch, on Monday 5 October 2026 at 10.05: some doors are open, some are not. */
@ExtendWith({Chromium.class, ArquillianExtension.class})
class KioskIT {

    private static final String NOW = "2026-10-05T10:05:00+02:00";
    private static final String CLIENT = "Hoe ging het met de hulp?";
    private static final String TEAM = "Sociaal Wijkteam Leiden Noord";
    private static final String WORD = "wzqkoorts";
    private static final String[] TRACES = {"2315AB", "2315 AB", WORD, "HELEMAAL_NIET_MEE_EENS", "SCOOTMOBIEL"};

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("cat.color");

    /** Seconds between two times that the kiosk asks whether there is something new. */
    private static final int ROUND = 300;

    private static final int MINUTE = 60;

    /** Seconds within which a new version is noticed, and a bit. */
    private static final int HALF_A_MINUTE = 31;

    /** Seconds after which it says that it has not heard of the server. */
    private static final int LONG_AGO = 16 * 60;

    private static Chromium chromium;

    private final List<KioskGlass> glasses = new ArrayList<>();
    private KioskLine line;
    private Site site;

    @ArquillianResource
    URL address;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackagedWith("wijkteamwijzer.clock=2026-10-05T10:00", "wijkteamwijzer.sample.experiences=false")
                .addClasses(StembiljettenResource.class, KioskenResource.class);
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

    @BeforeEach
    void connect() throws IOException {
        site = new Site(address);
        line = new KioskLine(address.getPort());
    }

    @AfterEach
    void leave() throws IOException {
        glasses.forEach(KioskGlass::close);
        line.close();
    }

    private KioskGlass glass() {
        KioskGlass glass = new KioskGlass(chromium.browser(), line.home());
        glasses.add(glass);
        return glass;
    }

    private KioskGlass kiosk() {
        return kiosk(startCode(), NOW);
    }

    private KioskGlass kiosk(String code, String moment) {
        return glass().at(moment).register(code);
    }

    private String startCode() {
        return startCode(UUID.randomUUID().toString());
    }

    private String startCode(String name) {
        HttpResponse<String> registered = site.post("/api/v1/kiosken-in-een-test?naam=" + name);
        assertThat(registered.statusCode()).isEqualTo(200);
        return registered.body();
    }

    /** Of an access point in this quarter: those that wait and those that were counted. */
    private long ballots(String team) {
        return Pattern.compile("\\d+").matcher(site.get("/api/v1/stembiljetten-in-een-test?plek=" + team).body())
                .results().mapToLong(number -> Long.parseLong(number.group())).sum();
    }

    private long receipts() {
        return Long.parseLong(site.get("/api/v1/kiosken-in-een-test/ontvangsten").body());
    }

    // a whole visit

    @Test
    void servesAWholeVisitByTouch() {
        KioskGlass glass = kiosk().come("nl");

        glass.tile("WIE").choose(glass.say("wie.postcode")).type("2315AB").choose(TEAM);
        assertThat(glass.title()).isEqualTo(TEAM);
        String taken = QrReader.read(glass.onItsPage(glass.page().locator(".qr")).screenshot());
        assertThat(taken).isEqualTo(line.home() + "/wijkteams/leiden-noord");
        assertThat(site.get("/wijkteams/leiden-noord").statusCode()).isEqualTo(200);

        glass.go("begin").tile("KOSTEN").choose(glass.say("kosten.reken")).choose("Begeleiding")
                .choose(glass.say("kosten.keuze.WIE.ALLEEN")).choose(glass.say("kosten.keuze.WLZ.NEE"));
        JsonObject outcome = json(site.postJson("/api/v1/eigen-bijdrage/berekening",
                "{\"datum\":\"2026-10-05\",\"personenInHuishouden\":1,\"aow\":\"GEEN\",\"voorzieningen\":[\"BEGELEIDING\"]}"));
        assertThat(glass.title()).isEqualTo(glass.say("kosten.bedrag." + outcome.getString("periode"),
                "€\u00a0" + outcome.getString("bedrag").replace('.', ',')));

        long before = ballots("leiden-noord");
        glass.go("begin").tellHowItWent(CLIENT, TEAM);
        await().untilAsserted(() -> assertThat(ballots("leiden-noord")).isEqualTo(before + 1));
        glass.go("klaar").attract().waitFor();
        assertThat(glass.complaints()).isEmpty();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    // nothing is left for the next

    @Test
    void leavesNothingOfAVisitThatIsDone() {
        KioskGlass glass = kiosk();
        Map<String, String> before = keptAtRest(glass);
        asksForMuch(glass.come("nl"));
        glass.go("klaar");

        leftNothing(glass, before);
        assertThat(line.answers()).filteredOn(answer -> answer.contains("Clear-Site-Data: \"cache\"")).as("answers that clear").hasSize(1);
    }

    @Test
    void leavesNothingOfAVisitorWhoWalksAway() {
        KioskGlass glass = kiosk();
        Map<String, String> before = keptAtRest(glass);
        asksForMuch(glass.come("nl"));
        glass.still().type("q");
        Locator warning = glass.page().locator("[role=alertdialog]");
        Locator stay = warning.locator("button");

        glass.after(59);
        assertThat(warning.isVisible()).isFalse();
        glass.after(1);
        assertThat(warning.isVisible()).isTrue();
        assertThat(glass.hasFocus(stay)).isTrue();
        assertThat(warning.textContent()).contains(glass.say("stilte.titel"));
        assertThat(warning.locator(".seconds").textContent()).isEqualTo("20");
        glass.after(13);
        assertThat(warning.locator(".seconds").textContent()).isEqualTo("7");
        stay.tap();
        assertThat(warning.isVisible()).isFalse();
        assertThat(glass.page().locator(".typed").textContent()).isEqualTo(WORD + "q");

        glass.after(120);
        assertThat(warning.isVisible()).isTrue();
        glass.after(19);
        assertThat(warning.isVisible()).isTrue();
        glass.after(1);
        leftNothing(glass, before);
    }

    /** Once what it does for itself after coming up is over. */
    private Map<String, String> keptAtRest(KioskGlass glass) {
        glass.page().waitForFunction("() => navigator.serviceWorker.ready");
        await().until(() -> line.asked("GET /api/v1/kiosk/feiten ") == 2);
        Map<String, String> kept = KioskMemory.of(glass.page());
        assertThat(kept.keySet()).as("what a kiosk does keep")
                .contains("database wijkteamwijzer-kiosk terminal self")
                .anyMatch(place -> place.matches("cache gegevens\\S* /api/v1/kiosk/teksten/nl"))
                .anyMatch(place -> place.matches("cache kiosk-\\w+ /kiosk"));
        return kept;
    }

    /** By postcode, what it costs, half a ballot, and a word at last. */
    private static void asksForMuch(KioskGlass glass) {
        glass.tile("WIE").choose(glass.say("wie.postcode")).type("2315AB").choose(TEAM);
        glass.go("begin").tile("KOSTEN").choose(glass.say("kosten.reken")).choose("Scootmobiel").choose(glass.say("kosten.keuze.WIE.SAMEN"));
        glass.go("begin").tile("ERVARING").choose(CLIENT).choose(TEAM).choose("Helemaal niet mee eens").choose("Mee eens");
        glass.go("begin").tile("WIE").choose(glass.say("wie.woord")).type(WORD);
        assertThat(glass.page().locator("input, textarea, select, form, [contenteditable]").count()).as("what a browser could fill in").isZero();
    }

    private void leftNothing(KioskGlass glass, Map<String, String> before) {
        Page page = glass.page();
        glass.attract().waitFor();
        assertThat(page.locator("h1").textContent()).isEqualTo(new KioskWords("nl").say("begin.titel"));
        assertThat(KioskMemory.of(page)).isEqualTo(before);
        assertThat(glass.context().cookies()).isEmpty();
        for (String trace : TRACES) {
            assertThat(page.content()).doesNotContainIgnoringCase(trace);
            assertThat(line.questions()).noneMatch(question -> question.toLowerCase(Locale.ROOT).contains(trace.toLowerCase(Locale.ROOT)));
        }
        page.goBack();
        assertThat(page.content()).doesNotContain(TRACES);
        assertThat(page.url()).satisfiesAnyOf(url -> assertThat(url).endsWith("/kiosk"), url -> assertThat(url).isEqualTo("about:blank"));
        assertThat(glass.complaints()).isEmpty();
    }

    // without a network

    @Test
    void goesOnWithoutANetworkAndHandsInLater() {
        KioskGlass glass = kiosk();
        keptAtRest(glass);
        line.becomes(KioskLine.State.AWAY);
        glass.context().setOffline(true);
        glass.page().reload();
        glass.attract().waitFor();
        glass.after(LONG_AGO);
        assertThat(glass.page().locator(".age").textContent()).matches(glass.say("oud", "maandag 5 oktober \u206610:0\\d\u2069"));
        glass.come("nl");

        glass.tile("WIE").choose(glass.say("wie.postcode")).type("2315AB").choose(TEAM);
        assertThat(glass.title()).isEqualTo(TEAM);
        glass.go("begin").tile("WIE").choose(glass.say("wie.wijk")).choose("Leiden-Noord").choose(TEAM);
        assertThat(glass.title()).isEqualTo(TEAM);
        glass.go("begin").tile("WIE").choose(glass.say("wie.woord")).type("merenw").choose("Sociaal Wijkteam Merenwijk");
        assertThat(glass.title()).isEqualTo("Sociaal Wijkteam Merenwijk");
        for (String moment : List.of("2026-10-05T10:30:00+02:00", "2026-10-05T20:00:00+02:00", "2026-10-06T09:15:00+02:00")) {
            glass.go("klaar").attract().waitFor();
            glass.page().clock().setSystemTime(moment);
            glass.come("nl").tile("NU");
            assertThat(glass.page().locator(".items use[href$='#i-open']").count()).as("open inside at " + moment).isEqualTo(openInside(moment));
        }
        handsInLater(glass.go("begin"));
    }

    private long openInside(String moment) {
        return teams().stream()
                .map(slug -> json(site.get("/api/v1/wijkteams/" + slug + "/openingstijden?tijdstip=" + moment.replace("+", "%2B"))))
                .flatMap(hours -> hours.getJsonArray("kanalen").stream())
                .map(JsonValue::asJsonObject)
                .filter(channel -> channel.getString("kanaal").equals("INLOOP") && channel.getBoolean("open"))
                .count();
    }

    private List<String> teams() {
        return json(site.get("/api/v1/wijkteams")).getJsonArray("wijkteams").stream().map(team -> team.asJsonObject().getString("slug")).toList();
    }

    private void handsInLater(KioskGlass glass) {
        long before = ballots("mors");
        glass.tellHowItWent(CLIENT, "Sociaal Wijkteam Mors");
        glass.go("klaar").attract().waitFor();
        String kept = String.join(" ", KioskMemory.ofBallots(glass.page()).values());
        assertThat(kept).isNotEmpty();
        for (String part : kept.replace("\"", "").split("\\.")) {
            assertThat(part + new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1))
                    .doesNotContain("antwoorden", "client", "HELEMAAL", "mors", "KIOSK");
        }
        assertThat(ballots("mors")).isEqualTo(before);

        line.becomes(KioskLine.State.UP);
        glass.context().setOffline(false);
        await().untilAsserted(() -> assertThat(ballots("mors")).isEqualTo(before + 1));
        await().pollInSameThread().untilAsserted(() -> assertThat(KioskMemory.ofBallots(glass.page())).isEmpty());
        assertThat(line.asked("POST /api/v1/kiosk/ontvangsten ")).as("said that it destroyed the envelope").isEqualTo(1);
        assertThat(glass.complaints()).isEmpty();
    }

    /** A server that cannot help, and one of which the answer is lost on the way. The clock is right: else it has to learn the time first. */
    @Test
    void countsOnceWhateverBecomesOfTheAnswer() {
        long before = ballots("merenwijk");
        long known = receipts();
        KioskGlass glass = kiosk(startCode(), Instant.now().toString()).come("nl");
        line.becomes(KioskLine.State.FAILING);
        glass.tellHowItWent(CLIENT, "Sociaal Wijkteam Merenwijk");
        glass.go("klaar").attract().waitFor();
        line.becomes(KioskLine.State.LOSING_ANSWERS);
        untilLater(glass, () -> assertThat(ballots("merenwijk")).isEqualTo(before + 1));
        assertThat(KioskMemory.ofBallots(glass.page())).hasSize(1);
        assertThat(receipts()).isEqualTo(known + 1);

        line.becomes(KioskLine.State.UP);
        untilLater(glass, () -> assertThat(KioskMemory.ofBallots(glass.page())).isEmpty());
        assertThat(receipts()).isEqualTo(known + 1);
        assertThat(ballots("merenwijk")).isEqualTo(before + 1);
    }

    /** However many minutes that takes there; here it takes less. */
    private static void untilLater(KioskGlass glass, ThrowingRunnable holds) {
        await().pollInSameThread().untilAsserted(() -> {
            glass.after(MINUTE);
            holds.run();
        });
    }

    /** It would take the words out of the mouth of who stands there. */
    @Test
    void takesANewVersionOnlyWhileNobodyStandsThere() {
        KioskGlass glass = kiosk();
        keptAtRest(glass);
        glass.open("/kiosk");
        Page page = glass.page();
        page.waitForFunction("() => navigator.serviceWorker.controller");
        List<String> before = versions(page);
        glass.come("nl").tile("WIE");
        line.bringNewVersion();
        page.evaluate("async () => { window.before = true; await (await navigator.serviceWorker.ready).update(); }");
        page.waitForFunction("async () => (await navigator.serviceWorker.ready).waiting");
        glass.after(HALF_A_MINUTE);
        assertThat(glass.title()).isEqualTo(glass.say("wie.titel"));
        assertThat(page.evaluate("window.before")).isEqualTo(true);

        glass.go("klaar").attract().waitFor();
        page.waitForFunction("() => navigator.serviceWorker.controller && !window.before");
        page.evaluate("() => { window.before = true; }");
        glass.after(HALF_A_MINUTE);
        page.waitForFunction("() => !window.before");
        glass.attract().waitFor();
        await().pollInSameThread().untilAsserted(() -> assertThat(versions(page)).hasSize(1).isNotEqualTo(before));
        assertThat(glass.complaints()).isEmpty();
    }

    /** Of the page and what belongs to it, as the worker keeps them. */
    private static List<String> versions(Page page) {
        return KioskMemory.of(page).keySet().stream()
                .filter(place -> place.startsWith("cache kiosk-")).map(place -> place.split(" ")[1]).distinct().toList();
    }

    // by ear

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void readsAScreenAloud(String language) {
        KioskGlass glass = glass().at(NOW).hears(language + "-XX", language).register(startCode()).come(language);
        assertThat(glass.heard()).as("before one asks").isEmpty();
        glass.tap(".aid.lees");
        assertThat(glass.heard()).isEqualTo(aloud(language, "0.8", glass, "home.title", "tile.WIE", "tile.NU", "tile.KOSTEN", "tile.ERVARING",
                "tile.ZORGEN", "tile.TAAL"));
        glass.tap(".aid.herhaal");
        assertThat(glass.heard()).hasSize(7);
        glass.tap(".aid.zachter");
        assertThat(glass.heard()).hasSize(7).allMatch(words -> words.endsWith(" 0.6"));
        glass.tap(".aid.harder");
        glass.tap(".aid.harder");
        assertThat(glass.heard()).last().asString().endsWith(" 1");

        glass.tile("WIE").choose(glass.say("wie.postcode"));
        glass.heard();
        glass.type("2");
        assertThat(glass.heard()).contains(language + "-XX 2 1");
        glass.tap(".aid.stil");
        glass.heard();
        glass.type("3");
        assertThat(glass.heard()).isEmpty();
        assertThat(glass.complaints()).isEmpty();
    }

    private static List<String> aloud(String language, String volume, KioskGlass glass, String... keys) {
        return Stream.of(keys).map(key -> language + "-XX " + glass.say(key) + " " + volume).toList();
    }

    /** A voice of elsewhere would tell others what is asked. */
    @Test
    void readsNothingWithoutAVoiceOfItsOwn() {
        KioskGlass glass = glass().at(NOW).hears("nl-NL", "en").register(startCode()).come("nl");

        assertThat(glass.page().locator(".aid.lees").count()).isZero();
        assertThat(glass.heard()).isEmpty();
    }

    // who may not, and who comes otherwise

    @Test
    void showsTheWayToTheSiteWithoutJavaScript() {
        try (BrowserContext plain = chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(line.home()).setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate("/kiosk");
            List<String> ways = page.locator("main a").evaluateAll("links => links.map(link => link.getAttribute('href'))").toString()
                    .replaceAll("[\\[\\] ]", "").transform(all -> List.of(all.split(",")));

            assertThat(ways).hasSize(6).doesNotHaveDuplicates().allMatch(way -> way.startsWith("/"));
            assertThat(ways).allSatisfy(way -> assertThat(site.get(way).statusCode()).as(way).isEqualTo(200));
        }
    }

    @Test
    void sendsNothingFromTheExample() {
        KioskGlass glass = glass().at(NOW).open("/kiosk?demo").come("nl");
        glass.tellHowItWent(CLIENT, TEAM);
        assertThat(glass.page().locator("main").textContent()).contains(glass.say("ervaring.demo"));
        glass.go("klaar").attract().waitFor();
        glass.after(ROUND);

        assertThat(line.questions()).noneMatch(question -> question.startsWith("POST ") && !question.startsWith("POST /api/v1/kiosk/wissen "));
        assertThat(KioskMemory.ofBallots(glass.page())).isEmpty();
        assertThat(glass.page().url()).endsWith("/kiosk?demo");
    }

    @Test
    void isNoKioskWithoutAStartAddressThatIsGood() {
        String code = startCode();
        kiosk(code, NOW);
        for (String address : List.of("/kiosk", "/kiosk?start=" + "x".repeat(43), "/kiosk?start=" + code)) {
            KioskGlass glass = glass().at(NOW);
            glass.page().navigate(address);
            glass.page().locator("main.only").waitFor();
            assertThat(glass.page().locator("h1").textContent()).isEqualTo(glass.say("uit.nieuw"));
            assertThat(glass.page().locator("main").textContent().contains(glass.say("uit.geweigerd"))).isEqualTo(address.contains("start"));
            assertThat(glass.page().locator("button").count()).isZero();
            assertThat(misfits(glass, "no kiosk")).isEmpty();
            assertThat(axe(glass, RULES)).isEmpty();
            assertThat(glass.complaints()).isEmpty();
        }
        assertThat(line.answers()).filteredOn(answer -> answer.startsWith("HTTP/1.1 403")).hasSize(2);
    }

    @Test
    void saysThatItIsOutOfUse() {
        String name = UUID.randomUUID().toString();
        KioskGlass glass = kiosk(startCode(name), NOW);
        keptAtRest(glass);
        site.post("/api/v1/kiosken-in-een-test/uit?naam=" + name);
        glass.after(ROUND);
        glass.page().locator("main.only").waitFor();

        assertThat(glass.page().locator("main").textContent()).contains(glass.say("uit.gestopt"), "14 071");
        assertThat(glass.page().locator("button, a").count()).isZero();
        assertThat(misfits(glass, "out of use")).isEmpty();
        assertThat(axe(glass, RULES)).isEmpty();
    }

    @Test
    void worksWithTheKeyboardAlone() {
        KioskGlass glass = kiosk();
        tabTo(glass, ".start[lang=nl]");
        tabTo(glass, ".tile.WIE");
        tabTo(glass, ".items .choice >> nth=0");
        glass.page().keyboard().type("2315ab");
        tabTo(glass, ".items .choice:has-text('" + TEAM + "')");
        assertThat(glass.title()).isEqualTo(TEAM);
        tabTo(glass, ".go.begin");
        tabTo(glass, ".tile.KOSTEN");
        tabTo(glass, "main .primary");
        tabTo(glass, ".items .choice >> nth=1");
        assertThat(glass.title()).isEqualTo(glass.say("kosten.vraag.WIE"));
        tabTo(glass, ".go.klaar");
        glass.attract().waitFor();
        assertThat(glass.complaints()).isEmpty();
    }

    /** Sees where it is on the way, and presses Enter there. */
    private static void tabTo(KioskGlass glass, String selector) {
        Locator goal = glass.page().locator(selector);
        goal.waitFor();
        for (int i = 0; !glass.hasFocus(goal); i++) {
            assertThat(i).as("Tabs before " + selector).isLessThan(40);
            glass.page().keyboard().press("Tab");
        }
        assertThat(goal.evaluate("goal => goal.matches(':focus-visible') && parseFloat(getComputedStyle(goal).outlineWidth)"))
                .as("outline of " + selector).matches(width -> width instanceof Number pixels && pixels.doubleValue() >= 3);
        goal.press("Enter");
    }

    @Test
    void keepsToItselfAndToItsPolicy() {
        KioskGlass glass = kiosk();
        List<String> hosts = new ArrayList<>();
        glass.context().onRequest(request -> hosts.add(request.url().replaceFirst("^(\\w+:(//[^/]*)?).*", "$1")));
        new KioskWalk(glass, "nl", screen -> { }).all();
        glass.tap("dialog button");
        glass.go("klaar").attract().waitFor();

        assertThat(hosts).isNotEmpty().containsOnly(line.home());
        assertThat(glass.context().cookies()).isEmpty();
        assertThat(line.answers()).noneMatch(answer -> answer.toLowerCase(Locale.ROOT).contains("\nset-cookie:"));
        assertThat(site.get("/kiosk").headers().firstValue("Content-Security-Policy").orElse("")).contains("require-trusted-types-for 'script'");
        assertThat(glass.page().evaluate("() => { try { document.createElement('p').innerHTML = '<b>'; return 'put'; } catch { return 'refused'; } }"))
                .as("text that would become markup").isEqualTo("refused");
    }

    // what everybody can use

    /** Every screen: what can be touched, what is cut off, in which language it is, and in two of them what axe says. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar", "tr", "pl", "uk"})
    void fitsOnEveryGlassInOneLanguage(String language) {
        KioskGlass glass = kiosk();
        KioskTongue tongue = new KioskTongue(language, texts("nl"), texts(language));
        List<String> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new KioskWalk(glass, language, screen -> {
            objections.addAll(misfits(glass, screen));
            objections.addAll(ofAxe(glass, language, screen, seen, RULES));
            if (!screen.equals("attract")) {
                tongue.objections(glass.page()).forEach(each -> objections.add(screen + ": " + each));
            }
        }).all();

        assertThat(objections).isEmpty();
        assertThat(glass.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar", "tr", "pl", "uk"})
    void fitsWithTheLargestLettersAndLowButtons(String language) {
        KioskGlass glass = kiosk();
        List<String> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new KioskWalk(glass, language, screen -> {
            objections.addAll(misfits(glass, screen));
            objections.addAll(ofAxe(glass, language, screen, seen, COLOURS));
        }).allEnlarged();

        assertThat(objections).isEmpty();
    }

    /** On a glass that stands upright at last. */
    private static List<String> misfits(KioskGlass glass, String screen) {
        return Stream.of(KioskGlass.Shape.LYING, KioskGlass.Shape.TABLET, KioskGlass.Shape.UPRIGHT)
                .flatMap(shape -> GlassCheck.objections(glass.page(), shape).stream())
                .map(each -> screen + ": " + each)
                .toList();
    }

    /** Of each kind of screen once, in a language from the left and one from the right. */
    private static List<String> ofAxe(KioskGlass glass, String language, String screen, Set<String> seen, List<String> tags) {
        boolean isAsked = List.of("nl", "ar").contains(language) && seen.add(screen.replaceFirst("^question .*", "question"));
        return isAsked ? axe(glass, tags).stream().map(each -> screen + ": " + each).toList() : List.of();
    }

    private JsonObject texts(String language) {
        return json(site.get("/api/v1/kiosk/teksten/" + language));
    }

    private static List<String> axe(KioskGlass glass, List<String> tags) {
        return new AxeBuilder(glass.page()).withTags(tags).setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }
}
