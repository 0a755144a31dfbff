package nl.wijkteamwijzer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** The glass of a kiosk, in a browser of its own, and somebody's finger on it. What the browser complains about is kept. */
public final class KioskGlass implements AutoCloseable {

    /** How it can hang or stand. */
    public enum Shape {
        UPRIGHT(1080, 1920),
        LYING(1280, 800),
        TABLET(800, 1280);

        final int width;
        final int height;

        Shape(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final int PATIENCE = 15_000;
    private static final int SETTLING = 500;

    /** A server that has just come up may let it wait, and then it asks again later. */
    private static final int FIRST_START = 60_000;

    /** The browsers of tests have no voice: a stand-in that says all at once. */
    private static final String SPEECH =
            """
            window.heard = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => voices, cancel() {}, addEventListener() {}, speaking: false,
              speak: words => heard.push(`${words.lang} ${words.text} ${Math.round(words.volume * 10) / 10}${words.voice.localService ? '' : ' over the network'}`),
            } });
            window.SpeechSynthesisUtterance = function SpeechSynthesisUtterance(text) { this.text = text; };
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private KioskWords words = new KioskWords("nl");

    /** @param home the site, without a slash at the end */
    public KioskGlass(Browser browser, String home) {
        this(browser, home, Shape.UPRIGHT);
    }

    public KioskGlass(Browser browser, String home, Shape shape) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(shape.width, shape.height)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    private void listen(ConsoleMessage message) {
        // what the server answers, or that it does not, is no fault of the page
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What the browser complained about: scripts that fail, what the policy forbids. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the clock of the terminal says, which goes on from there. */
    public KioskGlass at(String moment) {
        page.clock().install(new Clock.InstallOptions().setTime(moment));
        return this;
    }

    /** Has a voice of its own for one language, and one that comes over the network; keeps what they say. */
    public KioskGlass hears(String fromElsewhere, String own) {
        page.addInitScript("const voices = [{ lang: '" + fromElsewhere + "', localService: false }, { lang: '" + own + "-XX', localService: true }];" + SPEECH);
        return this;
    }

    /** What was said since this was asked last: language, words and loudness of each. */
    @SuppressWarnings("unchecked")
    public List<String> heard() {
        return (List<String>) page.evaluate("() => heard.splice(0)");
    }

    /** Time stands from a second ahead, and goes on only when {@link #after} says so. */
    public KioskGlass still() {
        page.clock().pauseAt(((Number) page.evaluate("Date.now() + 1000")).longValue());
        return this;
    }

    /** So many seconds later, with all that happens meanwhile. */
    public void after(int seconds) {
        page.clock().runFor(seconds * 1000L);
    }

    public boolean hasFocus(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    /** Comes up before anybody stands there. */
    public KioskGlass open(String address) {
        page.navigate(address);
        attract().waitFor();
        return this;
    }

    public Locator attract() {
        return page.locator("main.attract");
    }

    /** Becomes a kiosk, by the start address that staff made. */
    public KioskGlass register(String code) {
        page.navigate("/kiosk?start=" + code);
        attract().waitFor(new Locator.WaitForOptions().setTimeout(FIRST_START));
        return this;
    }

    /** Somebody comes who reads this language. */
    public KioskGlass come(String language) {
        tap(".start[lang=" + language + "]");
        words = new KioskWords(language);
        return this;
    }

    /** What it says for a key of the bundle, in the language of who stands before it. */
    public String say(String key, Object... about) {
        return words.say(key, about);
    }

    public void tap(String selector) {
        tap(page.locator(selector));
    }

    /** Once the glass takes touches again: a second touch right after the first is none. */
    private void tap(Locator place) {
        if ((boolean) page.evaluate("document.body.classList.contains('settling')")) {
            page.clock().runFor(SETTLING);
        }
        place.tap();
    }

    /** One of the ways on from the first screen. */
    public KioskGlass tile(String name) {
        tap(".tile." + name);
        return this;
    }

    /** A button below the title with exactly these words, on whichever of its pages it is. */
    public KioskGlass choose(String label) {
        Locator choice = page.locator(".items button:has([data-say]:text-is(" + quoted(label) + "))");
        tap(onItsPage(choice.first()));
        return this;
    }

    /** Something below the title, after as many times "more" as that takes. */
    public Locator onItsPage(Locator item) {
        item.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        while (!item.isVisible()) {
            tap(".turn.next");
        }
        return item;
    }

    /** By the keys on the glass. */
    public KioskGlass type(String text) {
        for (String key : text.split("")) {
            tap(".key:text-is(" + quoted(key) + ")");
        }
        return this;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    /** Back, to the beginning, or done: {@code terug}, {@code begin}, {@code klaar}. */
    public KioskGlass go(String way) {
        tap(".go." + way);
        return this;
    }

    public String title() {
        return page.locator("main h1").textContent();
    }

    /** Answers all questions by the first answer, and sends them. */
    public void tellHowItWent(String list, String team) {
        tile("ERVARING").choose(list).choose(team);
        while (page.locator("main .primary").count() == 0) {
            tap(".items .choice >> nth=0");
        }
        choose(say("ervaring.verstuur"));
        page.locator("h1").filter(new Locator.FilterOptions().setHasText(say("ervaring.bedankt"))).waitFor();
    }

    @Override
    public void close() {
        context.close();
    }
}
