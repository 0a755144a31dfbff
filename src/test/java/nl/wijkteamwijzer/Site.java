package nl.wijkteamwijzer;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The site as one visitor without JavaScript meets it, from behind a proxy that the site trusts. Each visitor has an address
 * and so a measure of questions of its own. Follows no redirects.
 */
final class Site {

    private static final Duration LONGEST_UNTIL_FIGURES = Duration.ofMinutes(4);

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final URI root;
    private final String visitor;

    /** @param address of which the port counts: it is asked from this machine, as by a proxy */
    Site(URL address) {
        root = URI.create("http://127.0.0.1:" + address.getPort());
        visitor = "2001:db8::" + Integer.toHexString(VISITORS.incrementAndGet());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String... form) {
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    HttpResponse<String> postJson(String path, String body) {
        return send(request(path, "Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).header("X-Forwarded-For", visitor);
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Every page to which links lead from the two home pages, by address, without queries. */
    Map<String, HttpResponse<String>> pages() {
        Map<String, HttpResponse<String>> pages = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/", "/en"));
        for (String path = ahead.poll(); path != null; path = ahead.poll()) {
            if (!pages.containsKey(path)) {
                HttpResponse<String> page = get(path);
                pages.put(path, page);
                ahead.addAll(isHtml(page) ? links(page) : List.of());
            }
        }
        return pages;
    }

    static Document html(HttpResponse<String> page) {
        return Jsoup.parse(page.body());
    }

    static boolean isHtml(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** The first line and the headers of the answer to a visitor who does not come by the proxy but from that address. */
    String headersFor(String address, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), root.getPort(), InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf("\r\n\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ballots of the demo are cast and its figures published while pages are answered already. */
    void waitForFigures() {
        await("figures").atMost(LONGEST_UNTIL_FIGURES).pollInterval(Duration.ofSeconds(1))
                .until(() -> get("/api/v1/resultaten").body().contains("2026-Q3"));
    }

    private static List<String> links(HttpResponse<String> page) {
        return html(page).select("a[href^=/]").eachAttr("href").stream().map(href -> href.replaceFirst("[?#].*", "")).toList();
    }

    private static String encoded(String... form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            text.append(i == 0 ? "" : "&").append(form[i]).append('=').append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
