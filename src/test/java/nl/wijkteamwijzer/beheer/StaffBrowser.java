package nl.wijkteamwijzer.beheer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkteamwijzer.account.Totp;
import nl.wijkteamwijzer.security.Role;

/**
 * The people of the demo at their browsers. Each has a browser of their own, so that two can work at once; what a browser
 * complains about is kept.
 */
public final class StaffBrowser implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    /** The cookies of who has signed in, by site and role. */
    private static final Map<String, String> CAME_IN = new ConcurrentHashMap<>();

    private final Browser browser;
    private final String home;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** @param home the site, without a slash at the end */
    public StaffBrowser(Browser browser, String home) {
        this.browser = browser;
        this.home = home;
    }

    /** The start page of somebody who has just signed in. Addresses may be given from the root: {@code page.navigate("/beheer/…")}. */
    public Page signIn(Role role) {
        // a code works once in half a minute: who came in before goes on in the same session
        Page page = visitor(CAME_IN.get(home + role));
        page.navigate("/beheer");
        if (page.url().contains("/beheer/aanmelden")) {
            signIn(page, role);
            CAME_IN.put(home + role, page.context().storageState());
        }
        return page;
    }

    /** On the page that asks who one is. */
    void signIn(Page page, Role role) {
        page.locator("#username").fill(role.name().toLowerCase(Locale.ROOT));
        page.locator("#password").fill("voorbeeld-wijkteamwijzer");
        page.locator("#signIn").click();
        if (role.needsSecondFactor()) {
            page.locator("#code").fill(Totp.of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").codeAt(Instant.now()));
            page.locator("#signIn").click();
        }
        page.waitForURL("**/beheer");
    }

    /** Somebody who has not signed in: a resident, who looks at what staff have published. */
    public Page visitor() {
        return visitor(null);
    }

    private Page visitor(String cookies) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
                .setStorageState(cookies)
                .setViewportSize(WIDE, HIGH)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What browsers complained about since the last time this was asked: scripts that fail, what the policy forbids. */
    public List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    private void listen(ConsoleMessage message) {
        // a form that is shown again because something is wrong with it answers 422, and a browser calls that an error
        if (message.type().equals("error") && !message.text().contains("status of 422")) {
            complaints.add(message.page().url() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
