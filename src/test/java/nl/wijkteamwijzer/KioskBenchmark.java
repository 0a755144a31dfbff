package nl.wijkteamwijzer;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * How quick a kiosk is on a processor six times as slow, next to the home page of the site in the same browser, and what it costs the
 * network. Prints medians; bytes are those that came over the wire, of the page and of its worker, counted between browser and
 * server.
 */
public final class KioskBenchmark {

    private static final int SLOWER = 6;
    private static final int ROUNDS = 7;

    /** Milliseconds from a click until what it brings has been painted. */
    private static final String CLICK = """
            button => new Promise(done => {
              const began = performance.now();
              button.click();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
            })""";

    private static final String FIRST_PAINT =
            "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1";

    private KioskBenchmark() {}

    /** @param arguments the address of a demo server, as http://127.0.0.1:8080 */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0].replaceAll(".*:", ""));
        try (CountingProxy proxy = new CountingProxy(port); Chromium chromium = Chromium.start()) {
            String site = "http://127.0.0.1:" + proxy.port();
            weigh(chromium.browser(), site, proxy);
            time(chromium.browser(), site);
        }
    }

    private static void weigh(Browser browser, String site, CountingProxy proxy) {
        try (BrowserContext context = browser.newContext(glass())) {
            Page page = context.newPage();
            open(page, site);
            page.waitForFunction("() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller)");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            System.out.printf(Locale.ROOT, "first load, with what is kept for later: %d KB; at most 400%n", proxy.kilobytes());
            visit(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            System.out.printf(Locale.ROOT, "a visit after that, until the next may begin: %d KB; at most 60%n", proxy.kilobytes());
        }
    }

    private static void time(Browser browser, String site) {
        double home = median(IntStream.range(0, ROUNDS).mapToDouble(round -> firstPaint(browser, site + "/", "main")).toArray());
        double first = median(IntStream.range(0, ROUNDS).mapToDouble(round -> firstPaint(browser, site + "/kiosk?demo", "main.attract")).toArray());
        System.out.printf(Locale.ROOT, "processor %d times slower, milliseconds%n", SLOWER);
        System.out.printf(Locale.ROOT, "home page of the site, nothing kept: %.0f%n", home);
        System.out.printf(Locale.ROOT, "first screen, nothing kept: %.0f, %.1f of home%n", first, first / home);
        try (BrowserContext context = browser.newContext(glass())) {
            Page page = context.newPage();
            open(page, site);
            page.waitForFunction("() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller)");
            slow(context, page);
            double again = median(IntStream.range(0, ROUNDS).mapToDouble(round -> {
                page.reload();
                page.waitForSelector("main.attract");
                return ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
            }).toArray());
            System.out.printf(Locale.ROOT, "first screen, kept: %.0f, %.1f of home%n", again, again / home);
            changes(page);
        }
    }

    private static void changes(Page page) {
        click(page, "welcome to the six tiles", ".start[lang=nl]");
        click(page, "who can help me", ".tile.WIE");
        click(page, "keys for a postcode", ".choice");
        click(page, "a key", ".key");
        click(page, "back", ".go.terug");
        click(page, "keys for a word", ".choice:nth-child(4)");
        click(page, "a first letter", ".key");
        click(page, "a second letter, with the search", ".words.keys .row:nth-child(2) .key");
        click(page, "to the begin", ".go.begin");
        click(page, "who is there now", ".tile.NU");
        click(page, "a team", ".choice");
        click(page, "the next page", ".turn.next");
        click(page, "to the begin", ".go.begin");
        click(page, "how did it go", ".tile.ERVARING");
        click(page, "which team", ".choice");
        click(page, "the first question", ".choice");
        click(page, "the next question", ".choice");
        click(page, "larger letters", ".aids .aid");
    }

    private static void click(Page page, String name, String button) {
        double took = ((Number) page.locator(button).first().evaluate(CLICK)).doubleValue();
        System.out.printf(Locale.ROOT, "%s: %.0f%n", name, took);
    }

    private static double firstPaint(Browser browser, String address, String shown) {
        try (BrowserContext context = browser.newContext(glass())) {
            Page page = context.newPage();
            slow(context, page);
            page.navigate(address);
            page.waitForSelector(shown);
            page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            return ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
        }
    }

    /** Finds a team, sees what it costs, tells how it went, and goes. */
    private static void visit(Page page) {
        for (String button : List.of(".start[lang=nl]", ".tile.NU", ".choice", ".go.begin", ".tile.KOSTEN", ".primary", ".choice", ".go.begin",
                ".tile.ERVARING", ".choice", ".choice", ".choice", ".go.klaar")) {
            page.locator(button).first().click();
        }
        page.waitForSelector("main.attract");
    }

    private static void open(Page page, String site) {
        page.navigate(site + "/kiosk?demo");
        page.waitForSelector("main.attract");
    }

    private static void slow(BrowserContext context, Page page) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    private static Browser.NewContextOptions glass() {
        return new Browser.NewContextOptions().setViewportSize(1080, 1920).setHasTouch(true);
    }

    private static double median(double... times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    /** Passes everything on, and counts what the server says. */
    private static final class CountingProxy implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final ExecutorService carriers = Executors.newCachedThreadPool();
        private final AtomicLong bytes = new AtomicLong();

        CountingProxy(int port) throws IOException {
            carriers.submit(() -> {
                while (true) {
                    Socket browser = door.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                    carriers.submit(() -> carry(browser, server, new AtomicLong()));
                    carriers.submit(() -> carry(server, browser, bytes));
                }
            });
        }

        int port() {
            return door.getLocalPort();
        }

        /** Since the last time it was asked. */
        long kilobytes() {
            return (bytes.getAndSet(0) + 1023) / 1024;
        }

        private static void carry(Socket from, Socket to, AtomicLong counted) {
            byte[] some = new byte[16_384];
            try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                for (int many = in.read(some); many >= 0; many = in.read(some)) {
                    counted.addAndGet(many);
                    out.write(some, 0, many);
                }
            } catch (IOException e) {
                // one of them went away
            }
        }

        @Override
        public void close() {
            carriers.shutdownNow();
            try {
                door.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
