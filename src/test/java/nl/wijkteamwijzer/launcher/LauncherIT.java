package nl.wijkteamwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.PostgresDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the operator meets it: it starts, it ends, it says in one line why not, and the data outlives it all. */
class LauncherIT {

    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String READY = "Wijkteamwijzer staat klaar op http://localhost:";

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private int port;

    @BeforeEach
    void chooseAPort() throws IOException {
        port = Program.freePort();
    }

    @Test
    void keepsItsDataThroughEveryKindOfEnd() throws Exception {
        try (Program demo = Program.start(settings(), "demo")) {
            assertThat(demo.waitFor(READY)).isEqualTo(READY + port);
            sendARemark();
            refuses(settings(), "Poort " + port + " op 127.0.0.1 is niet vrij", "demo");
            refuses(with("PORT", String.valueOf(Program.freePort())), "de database is in gebruik door een ander proces", "demo");
            demo.send("INT");
            endedCleanly(demo);
        }
        try (Program demo = Program.start(settings(), "demo")) {
            demo.waitFor(READY);
            demo.send("KILL");
            demo.exitStatus();
        }
        try (Program demo = Program.start(settings(), "demo")) {
            demo.waitFor(READY);
            demo.send("TERM");
            endedCleanly(demo);
        }

        assertThat(inDatabase("select count(*) from remark where message = 'De deur is blauw.'")).isOne();
        assertThat(inDatabase("select count(*) from address_edition")).isOne();

        refuses(settings(), "deze database bevat verzonnen voorbeeldgegevens", "start");
        refuses(with("WIJKTEAMWIJZER_CLOCK", "2026-10-03T10:00"), "WIJKTEAMWIJZER_CLOCK is alleen voor het voorbeeld", "start");
        onDatabase("""
                insert into "flyway_schema_history"
                    ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                    values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'test', 1, true)""");
        refuses(settings(), "de database is van een nieuwere versie van dit programma", "demo");
    }

    /** Nobody has added a tariff: what is known is told, what is not known is said, and nothing fails. */
    @Test
    void livesOnAfterTheLastTariffItKnows() throws Exception {
        try (Program demo = Program.start(with("WIJKTEAMWIJZER_CLOCK", "2027-02-01T10:00"), "demo")) {
            demo.waitFor(READY);

            assertThat(page(HttpRequest.newBuilder(at("/eigen-bijdrage"))))
                    .contains("nog niet bekend", "tot en met 31 december 2026", "voor het laatst gebeurd op 22 november 2026");
            assertThat(answered("hulp=ROLSTOEL&naar=UITKOMST")).contains("U betaalt niets");
            assertThat(answered("hulp=BEGELEIDING&wie=SAMEN&aow=NEE&naar=UITKOMST")).contains("U betaalt niets");
            assertThat(answered("hulp=BEGELEIDING&wie=ALLEEN&wlz=NEE&naar=UITKOMST")).contains("nog niet bekend", "0800-1925");
            assertThat(answered("jaar=2026&hulp=BEGELEIDING&wie=ALLEEN&wlz=NEE&naar=UITKOMST")).contains("U betaalde");
        }
    }

    private String answered(String form) throws Exception {
        return page(HttpRequest.newBuilder(at("/eigen-bijdrage/berekenen"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String page(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void refusesInOneLine() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        refuses(with("WIJKTEAMWIJZER_DATA", file.toString()), "In de map " + file + " kan niet geschreven worden", "demo");
        refuses(with("PORT", "tachtig"), "\"tachtig\" is geen poort", "demo");
        refuses(with("PORT", "65536"), "\"65536\" is geen poort", "demo");
        refuses(with("WIJKTEAMWIJZER_CLOCK", "morgen"), "WIJKTEAMWIJZER_CLOCK is \"morgen\"", "demo");
        refuses(with("WIJKTEAMWIJZER_LIMIT_PERMINUTE", "veel"), "wijkteamwijzer.limit.perminute is \"veel\"", "demo");
        refuses(with("WIJKTEAMWIJZER_SURVEY_K", "4"), "wijkteamwijzer.survey.k is \"4\", maar moet een getal van 5 of meer zijn", "demo");
        refuses(with("WIJKTEAMWIJZER_SURVEY_PERHOUR", "0"), "wijkteamwijzer.survey.perhour is \"0\"", "demo");
        refuses(with("WIJKTEAMWIJZER_RESULTS_GRACE", "-2"), "wijkteamwijzer.results.grace is \"-2\"", "demo");
        refuses(with("WIJKTEAMWIJZER_THEME", "/er/is/niets.css"), "/er/is/niets.css", "demo");
        refuses(with("WIJKTEAMWIJZER_LOGGING", "/er/is/niets"), "wijkteamwijzer.logging is niet te lezen", "demo");
        refuses(with("WIJKTEAMWIJZER_ADDRESS", "192.0.2.1"), "Het adres 192.0.2.1 bestaat hier niet", "start");
        refuses(with("WIJKTEAMWIJZER_DB_URL", "jdbc:postgresql://127.0.0.1:" + Program.freePort() + "/w"), "niet bereikbaar", "demo");
        refuses(settings(), "Het instellingenbestand er-niet.properties is niet te lezen", "start", "er-niet.properties");
        ends(NOT_UNDERSTOOD, settings(), "begin");
        ends(NOT_UNDERSTOOD, settings());
    }

    @Test
    void readsAddressesInFromTheCommandLine() throws Exception {
        String sample = folder.resolve("voorbeeld").toString();
        String table = sample + "/postcodes-voorbeeld.csv";

        assertThat(ends(0, settings(), "voorbeelddata", sample).out()).anyMatch(line -> line.contains(sample));
        assertThat(ends(0, settings(), "postcodes", table, "--proef", "--voorbeeld").out())
                .contains("Proef: er is niets gewijzigd.");
        assertThat(inDatabase("select count(*) from address_edition")).isZero();
        assertThat(ends(0, settings(), "postcodes", table, "--voorbeeld").out()).contains("Van kracht.");
        assertThat(ends(0, settings(), "postcodes", table, "--voorbeeld").out()).contains("Van kracht.");
        assertThat(ends(0, settings(), "terug").out()).anyMatch(line -> line.startsWith("Weer van kracht: "));
        assertThat(inDatabase("select count(*) from address_edition where in_force")).isOne();

        Path bad = Files.writeString(folder.resolve("fout.csv"), """
                PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025
                2311AA;1;5460000;54600;546
                2311;3;5460000;54600;546
                2311AB;nul;5460000;54600;546
                """);
        assertThat(ends(REFUSED, settings(), "postcodes", bad.toString()).out())
                .anyMatch(line -> line.contains("Regel 3"))
                .anyMatch(line -> line.contains("Regel 4"))
                .anyMatch(line -> line.startsWith("Geweigerd."));
        Program missing = ends(REFUSED, settings(), "postcodes", "er-niet.csv");
        assertThat(missing.errors()).containsExactly("Dat is niet gelukt: het bestand er-niet.csv bestaat niet. Er is niets gewijzigd.");
        ends(NOT_UNDERSTOOD, settings(), "postcodes");

        onDatabase("insert into gemeente (code, name, served, valid_from) values ('GM9999', 'Echt', true, '2020-01-01')");
        refuses(settings(), "deze database bevat echte gegevens", "demo");
    }

    @Test
    void makesCodesAndPublishesFromTheCommandLine() throws Exception {
        Program early = ends(REFUSED, settings(), "codes", "najaar", "3");
        assertThat(early.errors()).singleElement().asString().startsWith("Dat is niet gelukt: er is nog geen gemeente");
        onDatabase("insert into gemeente (code, name, served, valid_from) values ('GM0546', 'Leiden', true, '2020-01-01')");
        onDatabase("insert into counted_ballots values ('GM0546', 'mors', 'client', '2025-Q1', 'WEB', 30)");
        onDatabase("insert into tally values ('GM0546', 'mors', 'client', '2025-Q1', 'WEB', 'client-1', 'MEE_EENS', 30)");

        Program codes = ends(0, settings(), "codes", "najaar", "3");
        assertThat(codes.out()).hasSize(3).doesNotHaveDuplicates().allMatch(code -> code.matches("\\w{4}-\\w{4}-\\w{4}"));
        assertThat(codes.errors()).singleElement().asString().contains("alleen deze ene keer");
        assertThat(ends(REFUSED, settings(), "codes", "najaar", "3").errors()).singleElement().asString().contains("er zijn al codes");
        ends(NOT_UNDERSTOOD, settings(), "codes");

        Program published = ends(0, settings(), "publiceer", "2025-Q1");
        assertThat(published.out()).singleElement().asString().startsWith("2025-Q1 van Leiden: versie 1 is gepubliceerd, met ");
        assertThat(published.errors()).isEmpty();
        assertThat(ends(0, settings(), "publiceer", "2025-Q1", "--verbeter", "Later").out()).singleElement().asString().contains("versie 2");
        assertThat(ends(REFUSED, settings(), "publiceer", "2025-Q1").errors()).singleElement().asString().contains("al gepubliceerd");
        assertThat(ends(REFUSED, with("WIJKTEAMWIJZER_SURVEY_K", "2"), "publiceer", "2025-Q1").errors())
                .singleElement().asString().contains("wijkteamwijzer.survey.k");
    }

    @Test
    void runsOnPostgres() throws Exception {
        try (PostgresDatabase postgres = PostgresDatabase.create()) {
            Map<String, String> settings = with("WIJKTEAMWIJZER_DB_URL", postgres.url());
            settings.put("WIJKTEAMWIJZER_DB_USER", postgres.user());
            settings.put("WIJKTEAMWIJZER_DB_PASSWORD", postgres.password());
            try (Program demo = Program.start(settings, "demo")) {
                demo.waitFor(READY);

                assertThat(get("/health/ready").statusCode()).isEqualTo(200);
                HttpResponse<String> found = post("/api/v1/vind", "application/json", "{\"postcode\":\"2315 AB\",\"huisnummer\":12}");
                assertThat(found.statusCode()).isEqualTo(200);
                assertThat(found.body()).contains("\"GEVONDEN\"").contains("leiden-noord");
                sendARemark();
                demo.send("TERM");
                endedCleanly(demo);
            }
        }
    }

    private void sendARemark() throws Exception {
        HttpResponse<String> thanks = post("/wijkteams/leiden-noord/klopt-niet", "application/x-www-form-urlencoded",
                "kloptNiet=kloptNiet&subject=ANDERS&message=De+deur+is+blauw.&website=&send=Versturen"
                        + "&jakarta.faces.ViewState=stateless");
        assertThat(thanks.statusCode()).isEqualTo(303);
    }

    private static void endedCleanly(Program program) throws InterruptedException {
        program.exitStatus();
        assertThat(program.errors()).noneMatch(LauncherIT::isTrace);
        assertThat(program.out()).noneMatch(LauncherIT::isTrace);
    }

    private static void refuses(Map<String, String> settings, String why, String... words) throws Exception {
        Program program = ends(REFUSED, settings, words);
        assertThat(program.errors()).singleElement().asString().startsWith("Wijkteamwijzer start niet: ").contains(why);
        assertThat(program.out()).isEmpty();
    }

    private static Program ends(int status, Map<String, String> settings, String... words) throws Exception {
        try (Program program = Program.start(settings, words)) {
            assertThat(program.exitStatus())
                    .as("%s with %s and %s", List.of(words), program.out(), program.errors())
                    .isEqualTo(status);
            assertThat(program.errors()).noneMatch(LauncherIT::isTrace);
            assertThat(program.out()).noneMatch(LauncherIT::isTrace);
            return program;
        }
    }

    private static boolean isTrace(String line) {
        return line.startsWith("\tat ") || line.contains("Exception");
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of("PORT", String.valueOf(port), "WIJKTEAMWIJZER_DATA", folder.resolve("data").toString()));
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> settings = settings();
        settings.put(name, value);
        return settings;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private long inDatabase(String query) throws SQLException {
        try (Connection connection = open(); ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            release();
        }
    }

    private void onDatabase(String sql) throws SQLException {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } finally {
            release();
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + folder.resolve("data/db"), "wijkteamwijzer", "wijkteamwijzer");
    }

    /** Or the program could not have it. */
    private void release() {
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:derby:" + folder.resolve("data/db") + ";shutdown=true"))
                .isInstanceOf(SQLException.class);
    }
}
