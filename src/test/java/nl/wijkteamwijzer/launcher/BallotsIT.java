package nl.wijkteamwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ballots in the real process: none is lost whatever ends it, and nothing of who gave it reaches a file or a log. */
class BallotsIT {

    private static final String READY = "Wijkteamwijzer staat klaar op http://localhost:";
    private static final String MARK = "MERK7Q3Z";
    private static final String MARKED_ADDRESS = "198.51.100.77";
    private static final long TIME_FOR_THE_ROUND_AT_THE_START = 3_000;
    private static final int KILLS = 4;

    /** One for each client, so that each counts its own ballots. */
    private static final List<String> TEAMS = List.of("binnenstad-noord", "boerhaave-en-station", "leiden-noord", "roodenburg",
            "bos-en-gasthuis", "mors", "merenwijk", "stevenshof");

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void chooseAPort() throws IOException {
        port = Program.freePort();
    }

    /**
     * Each client sends one after the other, so of each at most one ballot is without an answer at each kill. Answer 202 before
     * the commit, or count in two transactions, and the numbers differ.
     */
    @Test
    void countsWhatItAnsweredThroughEveryKill() throws Exception {
        List<Client> clients = TEAMS.stream().map(Client::new).toList();
        for (int i = 0; i < KILLS; i++) {
            try (Program demo = Program.start(settings(), "demo")) {
                demo.waitFor(READY);
                List<Thread> sending = clients.stream().map(Thread::new).toList();
                sending.forEach(Thread::start);
                Thread.sleep(700 + new Random().nextInt(2_500));
                demo.send("KILL");
                demo.exitStatus();
                for (Thread thread : sending) {
                    thread.join();
                }
            }
            for (Client client : clients) {
                assertThat(inDatabase("select count(*) from ballot where access_point = '" + client.team + "'")
                                + inDatabase("select coalesce(sum(ballots), 0) from counted_ballots where access_point = '" + client.team + "'"))
                        .as("%s after kill %d", client.team, i + 1)
                        .isBetween(client.answered, client.answered + client.unanswered);
            }
        }
        assertThat(clients).allMatch(client -> client.answered > 10).allSatisfy(client -> assertThat(client.refusals).isEmpty());

        await().atMost(Duration.ofMinutes(4)).pollInSameThread().until(this::nothingWaitsThatCanBeCounted);
        for (Client client : clients) {
            long counted = inDatabase("select coalesce(sum(ballots), 0) from counted_ballots where access_point = '" + client.team + "'");
            assertThat(inDatabase("select sum(votes) from tally where question_key = 'client-5' and access_point = '" + client.team + "'"))
                    .isEqualTo(counted);
        }
    }

    /** Gives the round at the start its time: it tells nobody when it is done, so when there was too little it starts again. */
    private boolean nothingWaitsThatCanBeCounted() throws Exception {
        try (Program demo = Program.start(settings(), "demo")) {
            demo.waitFor(READY);
            Thread.sleep(TIME_FOR_THE_ROUND_AT_THE_START);
            demo.send("TERM");
            demo.exitStatus();
            assertThat(demo.out()).noneMatch(line -> line.contains("Exception"));
        }
        for (String team : TEAMS) {
            if (inDatabase("select count(*) from ballot where access_point = '" + team + "'") >= 10) {
                return false;
            }
        }
        return true;
    }

    /** Sends until the process is gone. */
    private final class Client implements Runnable {

        private final String team;
        private volatile long answered;
        private volatile long unanswered;
        private final List<Integer> refusals = new CopyOnWriteArrayList<>();

        Client(String team) {
            this.team = team;
        }

        @Override
        public void run() {
            AtomicBoolean gone = new AtomicBoolean();
            while (!gone.get()) {
                try {
                    int status = post("/api/v1/ervaringen", experience(team, "\"antwoorden\":{\"1\":\"NEUTRAAL\",\"5\":\"JA\"}"));
                    if (status == 202) {
                        answered++;
                    } else {
                        refusals.add(status);
                    }
                } catch (IOException e) {
                    unanswered++;
                    gone.set(true);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    gone.set(true);
                }
            }
        }
    }

    /**
     * Log a request, an address or the message of a database, or give the ballot a column for one of these, and this finds it.
     */
    @Test
    void leavesNoTraceOfWhoSentIt() throws Exception {
        List<String> out = new ArrayList<>();
        try (Program demo = Program.start(settings(), "demo")) {
            demo.waitFor(READY);
            for (int i = 0; i < 12; i++) {
                assertThat(marked("roodenburg", "\"antwoorden\":{\"3\":\"HELEMAAL_NIET_MEE_EENS\",\"5\":\"NEE\"}")).isEqualTo(202);
            }
            for (int i = 0; i < 3; i++) {
                assertThat(marked("mors", "\"antwoorden\":{\"4\":\"NIET_MEE_EENS\",\"14\":\"EEN_BEETJE\"}")).isEqualTo(202);
            }
            sendOddThings();
            assertThat(filesWith("client-4=NIET_MEE_EENS;client-eigen-bijdrage=EEN_BEETJE"))
                    .as("what waits is found, so what is not found is not there").isNotEmpty();
            assertThat(filesWith(MARK)).isEmpty();
            assertThat(filesWith(MARKED_ADDRESS)).isEmpty();
            demo.send("TERM");
            demo.exitStatus();
            out.addAll(demo.out());
            out.addAll(demo.errors());
        }
        assertThat(inDatabase("select sum(ballots) from counted_ballots where access_point = 'roodenburg'")).isEqualTo(12);

        try (Program demo = Program.start(settings(), "demo")) {
            demo.waitFor(READY);
            String counted = "client-3=HELEMAAL_NIET_MEE_EENS;client-5=NEE";
            await().atMost(Duration.ofSeconds(30)).until(() -> filesWith(counted).isEmpty());
            assertThat(filesWith(counted)).as("of ballots that were counted").isEmpty();
            demo.send("TERM");
            demo.exitStatus();
            out.addAll(demo.out());
            out.addAll(demo.errors());
        }
        assertThat(filesWith(MARK)).isEmpty();
        assertThat(filesWith(MARKED_ADDRESS)).isEmpty();
        assertThat(out).anyMatch(line -> line.contains(READY)).noneMatch(line -> line.contains(MARK) || line.contains(MARKED_ADDRESS));
        assertThat(out).noneMatch(line -> line.contains("client-3") || line.contains("HELEMAAL_NIET_MEE_EENS"));
    }

    /**
     * Write to the audit trail that somebody entered a ballot, log it, save it as a draft, or put its team into an address, and this
     * finds it.
     */
    @Test
    void leavesNoTraceOfWhoEnteredItForAnother() throws Exception {
        List<String> out = new ArrayList<>();
        HttpClient interviewer = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        try (Program demo = Program.start(settings(), "demo")) {
            demo.waitFor(READY);
            HttpResponse<String> signIn = send(interviewer, "/beheer/aanmelden", null);
            Document page = Jsoup.parse(signIn.body());
            send(interviewer, "/beheer/aanmelden", hidden(page, "form#aanmelden")
                    + "&username=interviewer&password=voorbeeld-wijkteamwijzer&" + field(page.selectFirst("#signIn")));
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> entered = send(interviewer, "/beheer/invoeren",
                        "vragenlijst=client&versie=1&team=mors&kanaal=PAPIER&kwartaal=2026-Q4&naar=VERSTUREN&v4=NIET_MEE_EENS&v14=EEN_BEETJE"
                                + "&opmerking=" + MARK + "&formulier=" + MARK + "formulier" + i);
                assertThat(entered.statusCode()).isEqualTo(200);
                assertThat(entered.body()).contains("Meegenomen");
                assertThat(entered.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(Jsoup.parse(entered.body()).select("input[checked]")).isEmpty();
            }
            send(interviewer, "/beheer/invoeren", "vragenlijst=" + MARK + "&team=" + MARK + "&naar=VERSTUREN&v4=" + MARK);
            assertThat(filesWith(MARK)).isEmpty();
            demo.send("TERM");
            demo.exitStatus();
            out.addAll(demo.out());
            out.addAll(demo.errors());
        }
        assertThat(inDatabase("select count(*) from ballot where access_point = 'mors' and channel = 'PAPIER'")).isEqualTo(3);
        assertThat(inDatabase("select count(*) from audit_entry where account = 'interviewer' and action <> 'AANGEMELD'")).isZero();
        assertThat(inDatabase("select count(*) from draft")).isZero();
        assertThat(filesWith(MARK)).isEmpty();
        assertThat(out).noneMatch(line -> line.contains(MARK) || line.contains("invoeren") || line.contains("mors"));
    }

    /** A GET without a form. */
    private HttpResponse<String> send(HttpClient client, String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", MARK + "agent/1.0")
                .header("X-Forwarded-For", MARKED_ADDRESS);
        return client.send((form == null ? request.GET() : request.POST(BodyPublishers.ofString(form))).build(), BodyHandlers.ofString());
    }

    private static String hidden(Document page, String form) {
        return page.select(form + " input[type=hidden]").stream().map(BallotsIT::field).collect(Collectors.joining("&"));
    }

    private static String field(Element input) {
        return URLEncoder.encode(input.attr("name"), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(input.val(), StandardCharsets.UTF_8);
    }

    private int marked(String team, String answers) throws Exception {
        String form = MARK + "formulier" + new Random().nextLong();
        return post("/api/v1/ervaringen?" + MARK + "vraag=1",
                experience(team, "\"formulier\":\"" + form + "\",\"naam\":\"" + MARK + " Jansen\",\"email\":\"" + MARK
                        + "@voorbeeld.example\",\"toelichting\":{\"" + MARK + "\":[\"" + MARK + "\"]}," + answers));
    }

    private void sendOddThings() throws Exception {
        String good = "\"antwoorden\":{\"5\":\"JA\"}";
        for (String body : List.of(
                experience(MARK, good),
                experience("mors", "\"antwoorden\":{\"" + MARK + "\":\"JA\"}"),
                experience("mors", "\"antwoorden\":{\"5\":\"" + MARK + "\"}"),
                experience("mors", "\"antwoorden\":{\"5\":[\"" + MARK + "\"]}"),
                experience("mors", good + ",\"code\":\"" + MARK + "\""),
                experience("mors", good + ",\"code\":\"ABCD-EFGH-JKMN\",\"x\":\"" + MARK + "\""),
                experience("mors", good).replace("client", MARK),
                experience("mors", good).replace("KIOSK", MARK),
                experience("mors", good).replace("\"versie\":1", "\"versie\":\"" + MARK + "\""),
                "{\"" + MARK + "\":", MARK, "[\"" + MARK + "\"]", "\u0000" + MARK, "{\"a\":\"" + MARK.repeat(9_000) + "\"}")) {
            assertThat(post("/api/v1/ervaringen", body)).as(body.substring(0, Math.min(80, body.length()))).isIn(400, 413);
        }
        assertThat(post("/api/v1/ervaringen/" + MARK, "{}")).isEqualTo(404);
        assertThat(post("/api/v1/vragenlijsten/" + MARK, "{}")).isEqualTo(405);
        for (String raw : List.of(
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\n" + MARK + " without colon\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/ervaringen?%zz" + MARK + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\nContent-Length: " + MARK + "\r\n\r\n{}",
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\nContent-Type: " + MARK + "\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=" + MARK
                        + "\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\nAccept: " + MARK + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\nCookie: JSESSIONID=" + MARK + "; a=\u0001\"\r\nContent-Length: 2\r\n\r\n{}",
                "POST /wijkteams/mors/klopt-niet HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded; charset=" + MARK
                        + "\r\nContent-Length: 8\r\n\r\nmessage=",
                "GET /" + MARK + "/\\..;/%00" + MARK + " HTTP/1.1\r\nHost: x\r\n\r\n",
                MARK + " / HTTP/9.9\r\nHost: " + MARK + ":99999\r\n\r\n",
                "POST /api/v1/ervaringen HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"" + MARK)) {
            sendRaw(raw);
        }
    }

    /** Whatever it answers, and also when it hangs up. */
    private void sendRaw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1_500);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.getInputStream().readNBytes(400);
        } catch (IOException e) {
            // hanging up is an answer too; what counts is what it leaves behind
        }
    }

    private static String experience(String team, String rest) {
        return "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"" + team + "\",\"kanaal\":\"KIOSK\"," + rest + "}";
    }

    private int post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("User-Agent", MARK + "agent/1.0")
                .header("X-Forwarded-For", MARKED_ADDRESS)
                .header("X-Real-IP", MARKED_ADDRESS)
                .header("Forwarded", "for=" + MARKED_ADDRESS)
                .header("Referer", "https://voorbeeld.example/" + MARK)
                .header("Cookie", "sessie=" + MARK)
                .header("From", MARK + "@voorbeeld.example")
                .header("Accept-Language", "x-" + MARK)
                .header("Authorization", "Basic " + MARK)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        return answer.statusCode();
    }

    /** The files below the data folder that hold a text, in any encoding that a database or a log would use. */
    private List<Path> filesWith(String text) {
        List<byte[]> forms = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map((Charset charset) -> text.getBytes(charset))
                .toList();
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (holdsOne(file, forms)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE; // the database lets go of files as it runs
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    private static boolean holdsOne(Path file, List<byte[]> forms) throws IOException {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return forms.stream().anyMatch(form -> bytes.contains(new String(form, StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "PORT", String.valueOf(port),
                "WIJKTEAMWIJZER_DATA", folder.resolve("data").toString(),
                "WIJKTEAMWIJZER_CLOCK", "2026-11-03T10:00",
                "WIJKTEAMWIJZER_PROXIES", "127.0.0.1",
                "WIJKTEAMWIJZER_SAMPLE_EXPERIENCES", "false",
                "WIJKTEAMWIJZER_LIMIT_PERMINUTE", "1000000",
                "WIJKTEAMWIJZER_SURVEY_PERHOUR", "1000000"));
    }

    private long inDatabase(String query) throws SQLException {
        return new DemoDatabase(folder.resolve("data")).number(query);
    }
}
