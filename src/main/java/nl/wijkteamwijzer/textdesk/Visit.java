package nl.wijkteamwijzer.textdesk;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.textdesk.OutsideLink.Answer;

/** Asks a page of somebody else whether it is there, and reads nothing of it. */
final class Visit {

    /** Whether we may ask at an address. */
    @FunctionalInterface
    interface Guard {

        boolean allows(URI address) throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_STEPS = 5;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Pattern HOST = Pattern.compile("(?<before>https?://)(?<host>[^/?#:@]+)(?<after>.*)", Pattern.DOTALL);
    private static final String WHO = "Wijkteamwijzer (controleert of links werken)";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
    private final Guard guard;

    Visit(Guard guard) {
        this.guard = guard;
    }

    Answer to(String address) throws InterruptedException {
        try {
            URI here = plain(address);
            for (int step = 0; step < MOST_STEPS; step++) {
                if (!guard.allows(here)) {
                    return Answer.NOT_ALLOWED;
                }
                HttpResponse<?> response = ask(here);
                Optional<String> elsewhere = response.headers().firstValue("Location");
                if (response.statusCode() / 100 != 3 || elsewhere.isEmpty()) {
                    return answer(response.statusCode());
                }
                here = plain(here.resolve(elsewhere.get()).toString());
            }
            return Answer.UNKNOWN;
        } catch (IllegalArgumentException e) {
            return Answer.NOT_ALLOWED;
        } catch (IOException e) {
            return Answer.UNREACHABLE;
        }
    }

    /** As it is asked for: the name of a host with letters that we write and the internet does not, such as café.example, in its own way. */
    static URI plain(String address) {
        Matcher parts = HOST.matcher(address);
        String ours = parts.matches() ? parts.group("before") + IDN.toASCII(parts.group("host")) + parts.group("after") : address;
        return URI.create(URI.create(ours).toASCIIString());
    }

    /** For the head of the page; some sites only give a whole one. */
    private HttpResponse<?> ask(URI address) throws IOException, InterruptedException {
        HttpResponse<?> head = ask(address, "HEAD");
        return head.statusCode() >= 400 ? ask(address, "GET") : head;
    }

    private HttpResponse<?> ask(URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", WHO)
                .build();
        HttpResponse<java.io.InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    private static Answer answer(int status) {
        if (GONE.contains(status)) {
            return Answer.GONE;
        }
        // who asks for a password or wants no machines is there
        return status < 400 || status == 401 || status == 403 || status == 429 ? Answer.OK : Answer.ERROR;
    }
}
