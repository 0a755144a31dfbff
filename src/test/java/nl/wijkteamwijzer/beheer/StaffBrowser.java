package nl.wijkteamwijzer.beheer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.security.Role;

/**
 * The people of the demo at their browsers. Each has a browser of their own, so that two can work at once; what a browser
 * complains about is kept.
 */
public final class StaffBrowser implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    private final Browser browser;
    private final String home;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** @param home the site, without a slash at the end */
    StaffBrowser(Browser browser, String home) {
        this.browser = browser;
        this.home = home;
    }

    /** The start page of somebody who has just signed in. Addresses may be given from the root: {@code page.navigate("/beheer/…")}. */
    public Page signIn(Role role) {
        Page page = visitor();
        page.navigate("/beheer?als=" + role);
        return page;
    }

    /** Somebody who has not signed in: a resident, who looks at what staff have published. */
    public Page visitor() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
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
