package nl.wijkteamwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import nl.wijkteamwijzer.Chromium;
import nl.wijkteamwijzer.KioskGlass;
import nl.wijkteamwijzer.beheer.StaffBrowser;
import nl.wijkteamwijzer.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ballots that a kiosk kept, handed in to the real process while that is killed: each counts, and counts once. */
@ExtendWith(Chromium.class)
class KioskDeliveryIT {

    private static final String READY = "Wijkteamwijzer staat klaar op http://localhost:";
    private static final String TEAM = "merenwijk";
    private static final int KILLS = 3;
    private static final int BEFORE_EACH = 25;
    private static final int LONGEST_UNTIL_THE_KILL = 300;

    /** As the page does it after somebody told how it went. */
    private static final String PUT =
            """
            async ([many, wijkteam]) => {
              const { put } = await import('/kiosk/assets/ballots.js');
              for (let i = 0; i < many; i++) {
                await put({ vragenlijst: 'client', versie: 1, wijkteam, kanaal: 'KIOSK', antwoorden: { 5: 'JA' } });
              }
            }
            """;

    private static final String DELIVER = "async () => (await (await import('/kiosk/assets/ballots.js')).deliver()).left";
    private static final String BEGIN_TO_DELIVER = "() => { import('/kiosk/assets/ballots.js').then(({ deliver }) => deliver()); }";
    private static final String COUNT = "async store => (await import('/kiosk/assets/terminal.js')).within([store], 'readonly', it => it.count())";

    private final Random random = new Random();

    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void chooseAPort() throws IOException {
        port = Program.freePort();
    }

    /** Send without a receipt, count in two transactions, or drop an envelope before the answer, and the numbers differ. */
    @Test
    void countsEachBallotOnceThroughEveryKill() throws Exception {
        try (Chromium chromium = Chromium.start(); KioskGlass glass = new KioskGlass(chromium.browser(), home())) {
            Page page = glass.page();
            try (Program demo = start()) {
                glass.register(startCode(chromium));
                page.evaluate(PUT, new Object[] {BEFORE_EACH, TEAM});
                killWhileItDelivers(page, demo);
            }
            for (int i = 1; i < KILLS; i++) {
                page.evaluate(PUT, new Object[] {BEFORE_EACH, TEAM});
                try (Program demo = start()) {
                    killWhileItDelivers(page, demo);
                }
            }
            handInTheRest(page);
        }
        DemoDatabase database = new DemoDatabase(folder.resolve("data"));
        assertThat(database.number("select count(*) from ballot where access_point = '" + TEAM + "'")
                        + database.number("select coalesce(sum(ballots), 0) from counted_ballots where access_point = '" + TEAM + "'"))
                .isEqualTo(KILLS * BEFORE_EACH);
        assertThat(database.number("select count(*) from kiosk_receipt")).as("one for each envelope, for an hour").isEqualTo(KILLS * BEFORE_EACH);
    }

    /** In the midst: some are handed in, and some are not. */
    private void killWhileItDelivers(Page page, Program demo) throws Exception {
        int before = waiting(page);
        page.evaluate(BEGIN_TO_DELIVER);
        await().pollInSameThread().pollInterval(Duration.ofMillis(10)).until(() -> waiting(page) < before);
        Thread.sleep(random.nextInt(LONGEST_UNTIL_THE_KILL));
        demo.send("KILL");
        demo.exitStatus();
        assertThat(waiting(page)).as("left when it was killed").isBetween(1, before - 1);
    }

    private void handInTheRest(Page page) throws Exception {
        try (Program demo = start()) {
            await().atMost(Duration.ofMinutes(1)).pollInSameThread().until(() -> page.evaluate(DELIVER), Integer.valueOf(0)::equals);
            await().pollInSameThread().until(() -> page.evaluate(COUNT, "counted"), Integer.valueOf(0)::equals);
            demo.send("TERM");
            demo.exitStatus();
        }
    }

    private static int waiting(Page page) {
        return (int) page.evaluate(COUNT, "envelopes");
    }

    /** As staff make it. */
    private String startCode(Chromium chromium) {
        try (StaffBrowser staff = new StaffBrowser(chromium.browser(), home())) {
            Page page = staff.signIn(Role.BEHEERDER);
            page.navigate("/beheer/kiosken/nieuw");
            page.locator("#name").fill("Kiosk bibliotheek");
            page.locator("#place").fill("Bibliotheek Merenwijk");
            page.locator("#register").click();
            page.locator("#prepare").click();
            return page.locator("#link").textContent().replaceFirst(".*start=", "");
        }
    }

    private Program start() throws Exception {
        Program demo = Program.start(Map.of(
                "PORT", String.valueOf(port),
                "WIJKTEAMWIJZER_DATA", folder.resolve("data").toString(),
                "WIJKTEAMWIJZER_CLOCK", "2026-11-03T10:00",
                "WIJKTEAMWIJZER_SAMPLE_EXPERIENCES", "false",
                "WIJKTEAMWIJZER_LIMIT_PERMINUTE", "1000000"), "demo");
        demo.waitFor(READY);
        return demo;
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
