package nl.wijkteamwijzer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** Goes past every screen of a kiosk in one language, and has somebody look at each. Presses at once, wherever a button stands. */
final class KioskWalk {

    /** Of which some answers lie with one team and some with another. */
    private static final String ON_A_BORDER = "2315KE";

    private final KioskGlass glass;
    private final String language;
    private final Consumer<String> look;

    KioskWalk(KioskGlass glass, String language, Consumer<String> look) {
        this.glass = glass;
        this.language = language;
        this.look = look;
    }

    /** From before somebody comes until they are asked whether they are still there. */
    void all() {
        see("attract");
        glass.come(language);
        visit();
        leave();
    }

    /** The same with the largest letters, in black and white, and all buttons low. */
    void allEnlarged() {
        glass.come(language);
        for (String aid : new String[] {"groter", "groter", "contrast", "lager"}) {
            press(".aid:has(use[href$='#i-" + aid + "'])");
        }
        visit();
        leave();
    }

    private void visit() {
        see("home");
        byPostcode();
        byThemeWijkAndWord();
        tile("NU", "now open");
        costs();
        worriedAndLanguages();
        experience();
        emptyExperience();
    }

    private void byPostcode() {
        tile("WIE", "ways");
        label("wie.postcode", "postcode");
        keys("2315");
        see("postcode letters");
        keys("AB");
        see("found");
        press(".items .choice");
        see("team");
        again("WIE", "wie.postcode");
        keys(ON_A_BORDER);
        see("house number");
        keys("1");
        press("main .primary");
        see("found on the border");
        again("WIE", "wie.postcode");
        keys("2351");
        see("postcode of a neighbour");
        again("WIE", "wie.postcode");
        keys("9999");
        see("unknown postcode");
    }

    private void byThemeWijkAndWord() {
        again("WIE", "wie.thema");
        see("themes");
        press(".items .tile");
        see("theme");
        press("main .primary");
        see("where");
        label("wie.wijk", "wijken");
        press(".items .choice");
        see("found for a theme");
        again("WIE", "wie.woord");
        see("word");
        glass.page().keyboard().type("leid");
        see("word found");
        glass.page().keyboard().type("qqqqqq");
        see("word not found");
    }

    private void costs() {
        tile("KOSTEN", "costs");
        press("main .primary");
        for (String question : new String[] {"kind of help", "who", "AOW", "Wlz"}) {
            see("costs " + question);
            press(question.equals("who") ? ".items .choice >> nth=1" : ".items .choice");
        }
        see("costs outcome");
    }

    private void worriedAndLanguages() {
        tile("ZORGEN", "worried");
        tile("TAAL", "languages");
    }

    private void experience() {
        tile("ERVARING", "who tells");
        press(".items .choice");
        see("about whom");
        press(".items .choice");
        answer(".items .choice");
        see("ready");
        sendInVain();
        press("main .primary");
        glass.page().locator("main .primary").waitFor();
        see("thanks");
    }

    /** As when the disk is full. */
    private void sendInVain() {
        glass.page().evaluate("() => { crypto.subtle.encrypt = () => Promise.reject(new Error('a test')); }");
        press("main .primary");
        glass.page().locator("h1:text-is('" + glass.say("ervaring.mislukt").replace("'", "\\'") + "')").waitFor();
        see("not sent");
        glass.page().evaluate("() => { delete crypto.subtle.encrypt; }");
        press(".items .choice");
    }

    private void emptyExperience() {
        again("ERVARING", null);
        press(".items .choice >> nth=2");
        press(".items .choice");
        answer(".items .skip");
        see("nothing told");
    }

    private void answer(String how) {
        while (glass.page().locator(".progress").count() > 0) {
            see("question " + glass.page().locator(".progress").textContent());
            press(how);
        }
    }

    private void leave() {
        glass.after(61);
        glass.page().locator("dialog[open]").waitFor();
        see("warning");
    }

    private void tile(String name, String screen) {
        again(name, null);
        see(screen);
    }

    private void again(String tile, String label) {
        press(".go.begin");
        press(".tile." + tile);
        if (label != null) {
            press(".items button:has([data-say]:text-is(\"" + glass.say(label) + "\"))");
        }
    }

    private void label(String key, String screen) {
        press(".items button:has([data-say]:text-is(\"" + glass.say(key) + "\"))");
        see(screen);
    }

    private void keys(String text) {
        for (String key : text.split("")) {
            press(".key:text-is('" + key + "')");
        }
    }

    private void see(String screen) {
        look.accept(screen);
    }

    /** A finger that finds it at once. */
    private void press(String selector) {
        Page page = glass.page();
        Locator button = page.locator(selector).first();
        button.evaluate("button => { button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); button.click(); }");
    }
}
