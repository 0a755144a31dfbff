package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wijkteamwijzer.textdesk.OutsideLink.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = Integer.parseInt(path.substring(1, 4));
            boolean onlyWhole = path.endsWith("/whole") && exchange.getRequestMethod().equals("HEAD");
            if (status / 100 == 3) {
                String query = exchange.getRequestURI().getQuery();
                exchange.getResponseHeaders().add("Location", query == null ? path : query);
            }
            exchange.sendResponseHeaders(onlyWhole ? 405 : status, -1);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"200, OK", "403, OK", "429, OK", "404, GONE", "410, GONE", "500, ERROR", "503, ERROR"})
    void tellsHowAPageAnswers(int status, Answer answer) throws InterruptedException {
        assertThat(new Visit(address -> true).to(here("/" + status))).isEqualTo(answer);
    }

    @Test
    void asksForTheWholePageWhereTheHeadIsRefused() throws InterruptedException {
        assertThat(new Visit(address -> true).to(here("/200/whole"))).isEqualTo(Answer.OK);
        assertThat(asked).containsExactly("HEAD /200/whole", "GET /200/whole");
    }

    @Test
    void followsWhereItIsSent() throws InterruptedException {
        assertThat(new Visit(address -> true).to(here("/301?/404"))).isEqualTo(Answer.GONE);
    }

    @Test
    void looksAgainBeforeItFollows() throws InterruptedException {
        Visit visit = new Visit(address -> !address.getPath().startsWith("/200"));

        assertThat(visit.to(here("/302?/200"))).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(asked).containsExactly("HEAD /302");
    }

    @Test
    void doesNotGoRoundForEver() throws InterruptedException {
        assertThat(new Visit(address -> true).to(here("/302?/302"))).isEqualTo(Answer.UNKNOWN);
        assertThat(asked).hasSizeLessThan(10);
    }

    @Test
    void doesNotAskWhereItMayNot() throws InterruptedException {
        assertThat(new Visit(PublicInternet::holds).to(here("/200"))).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(new Visit(PublicInternet::holds).to("https://een naam")).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://café.example/uit eten, ''", "https://www.voorbeeld.example/café?q=1#kop, https://www.voorbeeld.example/caf%C3%A9?q=1#kop",
        "https://café.example, https://xn--caf-dma.example", "http://café.example:8080/a, http://xn--caf-dma.example:8080/a"
    })
    void writesANameWithAccentsAsTheInternetDoes(String address, String asked) {
        if (asked.isEmpty()) {
            assertThatThrownBy(() -> Visit.plain(address)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(Visit.plain(address)).hasToString(asked);
        }
    }

    @Test
    void whatSendsOnAndOnIsNotCalledBroken() {
        OutsideLink link = new OutsideLink("https://elders.example");
        link.answered(Answer.UNKNOWN, LocalDateTime.parse("2026-11-20T10:00"));
        link.answered(Answer.UNKNOWN, LocalDateTime.parse("2026-11-22T10:00"));

        assertThat(link.isBroken()).isFalse();
    }

    @Test
    void saysThatNobodyAnswers() throws InterruptedException {
        String nobody = here("/200");
        site.stop(0);

        assertThat(new Visit(address -> true).to(nobody)).isEqualTo(Answer.UNREACHABLE);
    }

    private String here(String path) {
        return "http://localhost:" + site.getAddress().getPort() + path;
    }
}
