package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site as a browser without JavaScript meets it. The clock starts at Saturday 3 October 2026, 10.00: Leidens Ontzet. */
@ExtendWith(ArquillianExtension.class)
class SiteIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @ArquillianResource
    URL site;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackaged();
    }

    @Test
    void sendsAResidentOnToTheDoorAndLeavesThePostcodeBehind() throws Exception {
        HttpResponse<String> answer = post("zoek", "q=2315+ab+12");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/wijkteams/leiden-noord");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
