package nl.wijkteamwijzer.beheer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody of the staff at work without a browser: signs in, opens pages, sends forms as they are but for what is typed. */
final class Colleague {

    private static final String FIELDS = "input:not([type=submit]):not([type=checkbox]):not([type=radio]):not([type=file]),"
            + "input[checked], textarea, select";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String site;
    private Document page;

    Colleague(String site) {
        this.site = site;
    }

    /** With a password alone: an account of the demo that needs no second factor. */
    void signIn(String account) throws IOException, InterruptedException {
        open("/beheer/aanmelden");
        send("#signIn", Map.of("username", account, "password", "voorbeeld-wijkteamwijzer"));
        if (page.selectFirst("body.signed-in") == null) {
            throw new IllegalStateException("Not signed in: " + page.select(".notice.bad").text());
        }
    }

    void open(String path) throws IOException, InterruptedException {
        take(HttpRequest.newBuilder(URI.create(site).resolve(path)).GET());
    }

    /**
     * Presses a button of the page that is open.
     *
     * @param button a selector of CSS
     * @param typed by the id of the field
     */
    void send(String button, Map<String, String> typed) throws IOException, InterruptedException {
        Element pressed = page.selectFirst(button);
        Element form = pressed.closest("form");
        StringJoiner body = new StringJoiner("&");
        for (Element field : form.select(FIELDS)) {
            body.add(pair(field, typed.getOrDefault(field.id(), value(field))));
        }
        body.add(pair(pressed, pressed.val()));
        take(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** What is on the screen. */
    Document page() {
        return page;
    }

    private void take(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.uri());
        }
        page = Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static String value(Element field) {
        if (!field.is("select")) {
            return field.val();
        }
        Element chosen = field.selectFirst("option[selected]");
        Element option = chosen == null ? field.selectFirst("option") : chosen;
        return option == null ? "" : option.val();
    }

    private static String pair(Element field, String value) {
        return encode(field.attr("name")) + "=" + encode(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
