package nl.wijkteamwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import nl.wijkteamwijzer.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Staff who sign in with the account of the gemeente, at Keycloak: {@code mvn verify -Poidc}. */
@ExtendWith(Chromium.class)
@EnabledIfSystemProperty(named = "keycloak", matches = ".+")
class OpenIdIT {

    private static final Path REALM = Path.of("src/test/resources/keycloak/gemeente-realm.json");

    private static Process keycloak;
    private static Program program;
    private static Chromium chromium;
    private static String site;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        int port = Program.freePort();
        int keycloakPort = Program.freePort();
        site = "http://localhost:" + port;
        String issuer = "http://127.0.0.1:" + keycloakPort + "/realms/gemeente";
        keycloak = startKeycloak(Path.of(System.getProperty("keycloak")), keycloakPort);
        await("Keycloak").atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(1)).until(() -> isThere(issuer));
        program = Program.start(Map.of(
                "PORT", String.valueOf(port), "WIJKTEAMWIJZER_DATA", data.toString(), "WIJKTEAMWIJZER_SAMPLE_EXPERIENCES", "false",
                "WIJKTEAMWIJZER_OIDC_ISSUER", issuer, "WIJKTEAMWIJZER_OIDC_CLIENTSECRET", "alleen-voor-de-test",
                "WIJKTEAMWIJZER_OIDC_SITE", site), "demo");
        program.waitFor("staat klaar");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.close();
        }
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
            keycloak.destroyForcibly().waitFor();
        }
    }

    @Test
    void comesInWithTheRolesOfTheGemeenteAndOnThePageThatWasAskedFor() {
        Page page = newPage();
        page.navigate("/beheer/links");
        signInAtKeycloak(page, "els");

        assertThat(page.url()).isEqualTo(site + "/beheer/links");
        assertThat(page.locator(".personal").textContent()).contains("Els de Boer");
        assertThat(page.navigate("/beheer/logboek").status()).isEqualTo(404);
        assertThat(page.navigate("/beheer/accounts").status()).isEqualTo(404);
        assertThat(page.navigate("/beheer/account").status()).isEqualTo(404);
    }

    @Test
    void signsOutAtTheGemeenteToo() {
        Page page = newPage();
        page.navigate("/beheer");
        signInAtKeycloak(page, "els");
        page.locator("details.drop > summary").click();
        page.locator("#signOut").click();
        page.waitForURL(site + "/");

        page.navigate("/beheer");
        assertThat(page.locator("#password").isVisible()).as("the gemeente asks again").isTrue();
    }

    @Test
    void keepsOutWhoHasNoRoleHere() {
        Page page = newPage();
        page.navigate("/beheer");
        Response answer = page.waitForNavigation(() -> signInAtKeycloak(page, "tom"));

        assertThat(page.navigate("/beheer").status()).isEqualTo(403);
        assertThat(answer.url()).startsWith(site);
    }

    @Test
    void leavesVisitorsAlone() throws Exception {
        var home = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(site + "/")).build(), BodyHandlers.ofString());

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static Page newPage() {
        return chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(site)).newPage();
    }

    private static void signInAtKeycloak(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(name + "-van-de-gemeente");
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(site));
    }

    private static Process startKeycloak(Path home, int port) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/import"));
        Files.copy(REALM, folder.resolve("gemeente-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        return new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--http-host=127.0.0.1",
                "--http-port=" + port).redirectErrorStream(true).redirectOutput(home.resolve("keycloak.log").toFile()).start();
    }

    private static boolean isThere(String issuer) {
        try {
            URI address = URI.create(issuer + "/.well-known/openid-configuration");
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
