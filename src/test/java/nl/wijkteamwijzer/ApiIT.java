package nl.wijkteamwijzer;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What other programs read from the site. The clock starts at Saturday 3 October 2026, 10.00: Leidens Ontzet. */
@ExtendWith(ArquillianExtension.class)
class ApiIT {

    private static final String API = "/api/v1/";
    private static final String PROBLEM = "application/problem+json";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> QUESTIONNAIRES = List.of("client", "mantelzorger", "niet-gebruiker", "netwerkpartner", "aanbieder");

    private static final List<String> KIOSK_LANGUAGES = List.of("nl", "en", "ar", "tr", "pl", "uk");

    /** Literally those of the national survey, DOMAIN section 5. */
    private static final List<String> NATIONAL_QUESTIONS = List.of(
            "Ik wist waar ik moest zijn met mijn hulpvraag",
            "Ik werd snel geholpen",
            "De medewerker nam mij serieus",
            "De medewerker en ik hebben in het gesprek samen naar oplossingen gezocht",
            "Wist u dat u gebruik kon maken van een onafhankelijke cliëntondersteuner?",
            "Ik vind de kwaliteit van de ondersteuning die ik krijg goed",
            "De ondersteuning die ik krijg past bij mijn hulpvraag",
            "Door de ondersteuning die ik krijg, kan ik beter de dingen doen die ik wil",
            "Door de ondersteuning die ik krijg, kan ik mij beter redden",
            "Door de ondersteuning die ik krijg, heb ik een betere kwaliteit van leven");

    /** Moments at which hours are special: holidays, closures, changes of the clock and of the week. */
    private static final List<String> TURNING_POINTS = List.of(
            "2026-01-01T10:00", "2026-03-29T01:59", "2026-03-29T02:30", "2026-03-29T03:00", "2026-04-06T10:00", "2026-04-27T10:00",
            "2026-05-05T10:00", "2026-05-14T10:00", "2026-07-19T23:59", "2026-07-20T10:00", "2026-07-31T10:00", "2026-08-01T00:00",
            "2026-10-02T17:00", "2026-10-03T00:00", "2026-10-03T10:00", "2026-10-08T10:00", "2026-10-25T02:30",
            "2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+02:00", "2026-10-26T09:00", "2026-11-11T13:59", "2026-11-11T14:00",
            "2026-11-11T15:30", "2026-11-27T11:59", "2026-11-27T12:00", "2026-12-24T10:00", "2026-12-24T12:00", "2026-12-25T10:00",
            "2026-12-31T10:00", "2026-12-31T23:59", "2027-01-01T00:00", "2027-01-01T12:00", "2027-01-04T09:00", "2027-03-26T10:00",
            "2027-03-28T02:30", "2027-03-29T10:00", "2027-04-27T10:00", "2027-05-05T10:00", "2027-05-06T10:00", "2027-05-17T10:00",
            "2027-10-03T10:00", "2027-10-04T10:00", "2027-10-31T02:30", "2027-12-24T15:00", "2027-12-31T16:59:59");

    private static final List<String> CALCULATIONS = List.of(
            "{\"personenInHuishouden\":1,\"aow\":\"GEEN\",\"voorzieningen\":[\"HULP_BIJ_HUISHOUDEN\",\"SCOOTMOBIEL\"]}",
            "{\"datum\":\"2018-01-01\",\"personenInHuishouden\":2,\"aow\":\"DEEL\",\"voorzieningen\":[\"BEGELEIDING\"],\"inkomen\":30000.50}",
            "{\"datum\":\"2016-12-31\",\"personenInHuishouden\":1,\"aow\":\"ALLEN\",\"voorzieningen\":[\"BEGELEIDING\"],\"inkomen\":30000}",
            "{\"gemeente\":\"GM0546\",\"personenInHuishouden\":2,\"aow\":\"GEEN\",\"wlz\":true,\"voorzieningen\":[\"REGIOTAXI\"],\"inkomen\":null}",
            "{\"personenInHuishouden\":1,\"aow\":\"GEEN\",\"voorzieningen\":[\"BESCHERMD_WONEN\",\"ROLSTOEL\"],\"iets\":\"anders\"}");

    @ArquillianResource
    URL address;

    Site site;
    ApiDescription description;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackaged();
    }

    @BeforeEach
    void open() {
        site = new Site(address);
        site.waitForFigures();
        description = new ApiDescription(site.get(API + "openapi.json").body());
    }

    @Test
    void answersEveryDescribedCallAsDescribed() {
        Map<String, List<HttpResponse<String>>> answers = Map.ofEntries(
                entry("GET /wijkteams", gets("wijkteams", "wijkteams?gemeente=GM0546&soort=SOCIAAL_WIJKTEAM&op=2027-01-01", "wijkteams?gemeente=GM9999")),
                entry("GET /wijkteams/{slug}", slugs().flatMap(slug -> gets("wijkteams/" + slug).stream()).toList()),
                entry("GET /wijkteams/{slug}/openingstijden",
                        slugs().flatMap(slug -> gets("wijkteams/" + slug + "/openingstijden", "wijkteams/" + slug + "/openingstijden?tijdstip=2026-10-05T10:00").stream()).toList()),
                entry("GET /sluitingsdagen", gets("sluitingsdagen?gemeente=GM0546", "sluitingsdagen?gemeente=GM0546&jaar=2030")),
                entry("POST /vind", Stream.of("2315AB", "2315KE", "2351AB", "9999ZZ").map(postcode -> find(postcode, null)).toList()),
                entry("GET /zoek", gets("zoek?q=schulden", "zoek?q=Kooilaan", "zoek?q=leiden%20noord", "zoek?q=xqzvwk")),
                entry("GET /vragenlijsten/{naam}",
                        QUESTIONNAIRES.stream().flatMap(name -> gets("vragenlijsten/" + name, "vragenlijsten/" + name + "?taal=en").stream()).toList()),
                entry("POST /ervaringen", description.requests("/ervaringen").stream()
                        .filter(example -> !example.contains("code"))
                        .map(example -> site.postJson(API + "ervaringen", example)).toList()),
                entry("GET /eigen-bijdrage/tarieven", gets("eigen-bijdrage/tarieven")),
                entry("POST /eigen-bijdrage/berekening", CALCULATIONS.stream()
                        .map(question -> site.postJson(API + "eigen-bijdrage/berekening", question)).toList()),
                entry("GET /resultaten", gets("resultaten", "resultaten?gemeente=GM0546")),
                entry("GET /resultaten/{periode}", periods().flatMap(period -> gets("resultaten/" + period).stream()).toList()),
                entry("GET /resultaten/{periode}.csv", periods().flatMap(period -> gets("resultaten/" + period + ".csv").stream()).toList()),
                entry("GET /indicatoren", gets("indicatoren")),
                entry("GET /kiosk/feiten", gets("kiosk/feiten")),
                entry("GET /kiosk/postcodes", gets("kiosk/postcodes")),
                entry("GET /kiosk/teksten/{taal}",
                        KIOSK_LANGUAGES.stream().flatMap(language -> gets("kiosk/teksten/" + language).stream()).toList()),
                entry("POST /kiosk/aanmelden", description.requests("/kiosk/aanmelden").stream()
                        .map(example -> site.postJson(API + "kiosk/aanmelden", example)).toList()),
                entry("POST /kiosk/hartslag", unsigned("hartslag")),
                entry("POST /kiosk/stembriefjes", unsigned("stembriefjes")),
                entry("POST /kiosk/ontvangsten", unsigned("ontvangsten")),
                entry("GET /openapi.json", gets("openapi.json")));

        assertThat(answers.keySet()).isEqualTo(description.calls());
        answers.forEach((call, ofOneCall) -> ofOneCall.forEach(answer -> {
            assertThat(answer.statusCode()).as(answer + answer.body()).isEqualTo(expected(call));
            description.holds(answer);
        }));
    }

    /** Who is no kiosk is refused; what a kiosk gets is tested where there is one. */
    private static int expected(String call) {
        return call.equals("POST /ervaringen") ? 202 : call.startsWith("POST /kiosk/") ? 403 : 200;
    }

    private List<HttpResponse<String>> unsigned(String message) {
        return List.of(site.send(site.request(API + "kiosk/" + message, "Content-Type", "application/jose")
                .POST(BodyPublishers.ofString("e30.e30.e30"))));
    }

    @Test
    void givesAKioskWhatItKeepsOnceUntilItChanges() {
        for (String kept : List.of("feiten", "postcodes", "teksten/nl", "teksten/ar")) {
            HttpResponse<String> first = isThere(site.get(API + "kiosk/" + kept));
            String etag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = site.get(API + "kiosk/" + kept, "If-None-Match", etag);

            assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.headers().firstValue("ETag")).hasValue(etag);
            description.holds(again);
            assertThat(isThere(site.get(API + "kiosk/" + kept, "If-None-Match", "\"other\"")).body()).isEqualTo(first.body());
            HttpResponse<String> packed = isThere(site.get(API + "kiosk/" + kept, "Accept-Encoding", "gzip"));
            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(packed.headers().firstValue("ETag")).isPresent().isNotEqualTo(first.headers().firstValue("ETag"));
        }
        for (String strange : List.of("fr", "NL", "nl-NL", "%20")) {
            refuses(404, "nl, en, ar, tr, pl, uk", site.get(API + "kiosk/teksten/" + strange));
        }
        String team = json(site.get(API + "kiosk/feiten")).getJsonArray("teams").getJsonObject(0).getString("adresOpSite");
        assertThat(team).isEqualTo("http://127.0.0.1:" + address.getPort() + "/wijkteams/binnenstad-noord");
    }

    @Test
    void isDescribedWithExamplesThatAreRight() {
        description.examplesHold();
    }

    @Test
    void saysInDutchWhatIsWrongAndWithWhichField() {
        refuses(400, "op", site.get(API + "wijkteams?op=vandaag"));
        refuses(400, "op", site.get(API + "wijkteams?op=1999-12-31"));
        refuses(400, "op", site.get(API + "wijkteams/mors?op=2026-02-30"));
        refuses(400, "soort", site.get(API + "wijkteams?soort=WINKEL"));
        refuses(400, "gemeente", site.get(API + "wijkteams?gemeente=Leiden"));
        refuses(400, "tijdstip", site.get(API + "wijkteams/mors/openingstijden?tijdstip=nu"));
        refuses(400, "tijdstip", site.get(API + "wijkteams/mors/openingstijden?tijdstip=2026-10-03"));
        refuses(400, "tijdstip", site.get(API + "wijkteams/mors/openingstijden?tijdstip=2200-01-01T00:00"));
        refuses(400, "gemeente", site.get(API + "sluitingsdagen"));
        refuses(400, "gemeente", site.get(API + "sluitingsdagen?gemeente=GM0547"));
        refuses(400, "jaar", site.get(API + "sluitingsdagen?gemeente=GM0546&jaar=26"));
        refuses(400, "q", site.get(API + "zoek"));
        refuses(400, "q", site.get(API + "zoek?q=%20"));
        refuses(400, "q", site.get(API + "zoek?q=" + "a".repeat(201)));
        refuses(400, "postcode", site.get(API + "zoek?q=2315AB"));
        for (String postcode : List.of("\"2315SS\"", "\"2315\"", "\"0315AB\"", "2315", "null", "\"\"", "[]")) {
            refuses(400, "postcode", site.postJson(API + "vind", "{\"postcode\":" + postcode + "}"));
        }
        refuses(400, "postcode", site.postJson(API + "vind", "{}"));
        for (String number : List.of("0", "-1", "100000", "1.5", "1e99", "1e-999999999", "\"12\"", "true", "{}")) {
            refuses(400, "huisnummer", site.postJson(API + "vind", "{\"postcode\":\"2315AB\",\"huisnummer\":" + number + "}"));
        }
        for (String body : List.of("", "{", "[]", "\"2315AB\"", "{\"postcode\":\"2315AB\"} {}", "{\"postcode\":\"2315AB\",}")) {
            refuses(400, "JSON", site.postJson(API + "vind", body));
        }
        refusesACalculation("datum", "\"datum\":\"2015-12-31\"", "\"datum\":\"2027-01-01\"", "\"datum\":\"1 maart\"", "\"datum\":\"2026-02-30\"", "\"datum\":20260301");
        refusesACalculation("gemeente", "\"gemeente\":\"GM0547\"", "\"gemeente\":546", "\"gemeente\":\"Leiden\"");
        refusesACalculation("personenInHuishouden", "\"personenInHuishouden\":-1", "\"personenInHuishouden\":0", "\"personenInHuishouden\":1.5",
                "\"personenInHuishouden\":21", "\"personenInHuishouden\":1e99", "\"personenInHuishouden\":" + "1".repeat(50), "\"personenInHuishouden\":\"1\"", "\"personenInHuishouden\":null");
        refusesACalculation("aow", "\"aow\":\"DEEL\"", "\"aow\":\"JA\"", "\"aow\":true", "\"aow\":null");
        refusesACalculation("clientJongerDan18", "\"clientJongerDan18\":\"nee\"", "\"clientJongerDan18\":0");
        refusesACalculation("wlz", "\"wlz\":\"true\"", "\"wlz\":[]");
        refusesACalculation("voorzieningen", "\"voorzieningen\":[]", "\"voorzieningen\":\"ROLSTOEL\"", "\"voorzieningen\":[\"ZONNEBANK\"]",
                "\"voorzieningen\":[\"ROLSTOEL\",null]", "\"voorzieningen\":[\"GESPREK\"]", "\"voorzieningen\":null");
        refusesACalculation("inkomen", "\"inkomen\":-0.01", "\"inkomen\":\"30000\"", "\"inkomen\":true", "\"inkomen\":1e99", "\"inkomen\":1e-999999999", "\"inkomen\":1e-3000000",
                "\"aow\":\"ALLEN\",\"datum\":\"2018-06-01\"");
        refusesACalculation("JSON", "\"inkomen\":1e99999999999", "\"inkomen\":" + "1".repeat(1200));
        for (String body : List.of("", "{", "[]", "null", "{} {}")) {
            refuses(400, "JSON", site.postJson(API + "eigen-bijdrage/berekening", body));
        }
        refuses(400, "personenInHuishouden", site.postJson(API + "eigen-bijdrage/berekening", "{}"));
        for (String form : List.of("", ".csv")) {
            refuses(400, "periode", site.get(API + "resultaten/2026-Q5" + form));
            refuses(400, "periode", site.get(API + "resultaten/morgen" + form));
            refuses(400, "gemeente", site.get(API + "resultaten/2026-Q3" + form + "?gemeente=GM0547"));
            refuses(404, "/api/v1/resultaten", site.get(API + "resultaten/2020-Q1" + form));
        }
        refuses(400, "gemeente", site.get(API + "resultaten?gemeente=Leiden"));
        refuses(404, "wijkteam", site.get(API + "wijkteams/bestaat-niet"));
        refuses(404, "wijkteam", site.get(API + "wijkteams/bestaat-niet/openingstijden"));
        refuses(406, "application/json", site.get(API + "wijkteams", "Accept", "text/xml"));
        refuses(415, "application/json", site.post(API + "vind", "postcode", "2315AB"));
        refuses(415, "UTF-8", site.send(site.request(API + "vind", "Content-Type", "application/json; charset=geheim")
                .POST(BodyPublishers.ofString("{}"))));
    }

    @Test
    void asksTheNationalQuestionsFirstAndLiterally() {
        JsonObject client = json(site.get(API + "vragenlijsten/client"));
        List<JsonObject> questions = client.getJsonArray("vragen").getValuesAs(JsonObject.class);

        assertThat(questions).hasSize(15);
        assertThat(questions.subList(0, 10)).extracting(question -> question.getString("vraag")).isEqualTo(NATIONAL_QUESTIONS);
        assertThat(questions.subList(0, 10)).extracting(question -> question.getString("soort"))
                .containsExactly("SCHAAL", "SCHAAL", "SCHAAL", "SCHAAL", "JA_NEE", "SCHAAL", "SCHAAL", "SCHAAL", "SCHAAL", "SCHAAL");
        for (String name : QUESTIONNAIRES) {
            List<JsonObject> dutch = json(site.get(API + "vragenlijsten/" + name)).getJsonArray("vragen").getValuesAs(JsonObject.class);
            List<JsonObject> english = json(site.get(API + "vragenlijsten/" + name + "?taal=en")).getJsonArray("vragen").getValuesAs(JsonObject.class);
            assertThat(dutch).extracting(question -> question.getString("vraag"))
                    .doesNotContainAnyElementsOf(english.stream().map(question -> question.getString("vraag")).toList());
            assertThat(dutch).extracting(question -> question.getString("sleutel"))
                    .isEqualTo(english.stream().map(question -> question.getString("sleutel")).toList());
        }
    }

    @Test
    void tellsFiguresWithTheirUncertaintyAndHidesWhatIsTooSmall() {
        List<String> periods = periods().toList();
        assertThat(periods).hasSize(8).startsWith("2026-Q3").endsWith("2024-Q4");
        for (String period : periods) {
            JsonObject told = json(isThere(site.get(API + "resultaten/" + period)));
            List<JsonObject> figures = told.getJsonArray("cijfers").getValuesAs(JsonObject.class);
            int k = told.getJsonObject("regels").getInt("k");
            assertThat(k).isEqualTo(10);
            assertThat(told.getBoolean("voorbeeld")).isTrue();
            assertThat(told.getJsonObject("duiding").getString("rol")).isEqualTo("Onderzoeker");
            assertThat(told.getString("kader")).contains("zelf wilden meedoen");
            assertThat(figures).anyMatch(figure -> figure.getBoolean("onderdrukt")).anyMatch(figure -> figure.isNull("wijkteam"));
            assertThat(figures).allSatisfy(figure -> {
                if (figure.getBoolean("onderdrukt")) {
                    assertThat(Stream.of("n", "zonderMening", "percentage", "gemiddelde", "grens", "onder", "boven", "vergelijking"))
                            .allMatch(figure::isNull);
                } else {
                    assertThat(figure.getInt("n")).isGreaterThanOrEqualTo(k);
                    double value = figure.getJsonNumber(figure.isNull("percentage") ? "gemiddelde" : "percentage").doubleValue();
                    assertThat(value).isBetween(
                            figure.getJsonNumber("onder").doubleValue(), figure.getJsonNumber("boven").doubleValue());
                }
            });
            HttpResponse<String> csv = isThere(site.get(API + "resultaten/" + period + ".csv"));
            assertThat(csv.headers().firstValue("Link")).hasValueSatisfying(link -> assertThat(link)
                    .contains("creativecommons.org/publicdomain/zero", "rel=\"license\""));
            assertThat(csv.body()).startsWith(BYTE_ORDER_MARK);
            List<NamedCsvRecord> table = CsvReader.builder()
                    .ofNamedCsvRecord(csv.body().substring(BYTE_ORDER_MARK.length())).stream().toList();
            assertThat(table).hasSameSizeAs(figures).allSatisfy(line -> assertThat(line.getField("voorbeeld")).isEqualTo("true"));
            assertThat(table).extracting(line -> line.getField("n"))
                    .isEqualTo(figures.stream().map(figure -> figure.isNull("n") ? "" : figure.get("n").toString()).toList());
        }
    }

    @Test
    void saysWhatIsNotMeasuredYet() {
        List<JsonObject> goals = json(isThere(site.get(API + "indicatoren"))).getJsonArray("doelen").getValuesAs(JsonObject.class);
        List<JsonObject> indicators = goals.stream()
                .flatMap(goal -> goal.getJsonArray("indicatoren").getValuesAs(JsonObject.class).stream()).toList();

        assertThat(goals).extracting(goal -> goal.getString("doel")).containsExactly("TOEGANG", "PASSEND", "MEEDOEN", "ZICHT");
        assertThat(indicators).filteredOn(each -> each.getString("indicator").equals("client-2")).singleElement().satisfies(quick -> {
            assertThat(quick.getJsonObject("nulmeting").getString("waarde")).isEqualTo("63%");
            assertThat(quick.getJsonObject("laatste").getString("periode")).isEqualTo("2026-Q3");
        });
        assertThat(indicators).filteredOn(each -> each.getString("indicator").equals("kent-wijkteam")).singleElement().satisfies(known -> {
            assertThat(known.getString("stand")).isEqualTo("NOG_NIET_GEMETEN");
            assertThat(known.getJsonObject("nulmeting").getString("waarde")).isEqualTo("26%");
            assertThat(known.get("laatste")).isEqualTo(JsonValue.NULL);
            assertThat(known.get("ingevoerd")).isEqualTo(JsonValue.NULL);
        });
    }

    private Stream<String> periods() {
        return json(site.get(API + "resultaten")).getJsonArray("resultaten").stream()
                .map(period -> period.asJsonObject().getString("periode"));
    }

    @Test
    void refusesAnExperienceThatIsNotOne() {
        for (String body : List.of("", "[]", "{", "{} {}")) {
            refuses(400, "JSON", site.postJson(API + "ervaringen", body));
        }
        tells(400, "vragenlijst", "\"vragenlijst\":\"clienten\"");
        tells(400, "vragenlijst", "\"vragenlijst\":1");
        tells(400, "versie", "\"versie\":2");
        tells(400, "versie", "\"versie\":\"1\"");
        tells(400, "versie", "\"versie\":1e999999999");
        tells(400, "wijkteam", "\"wijkteam\":\"bestaat-niet\"");
        tells(400, "GM0546", "\"wijkteam\":null");
        tells(400, "GM0546", "\"wijkteam\":null,\"gemeente\":\"GM0547\"");
        tells(400, "WEB, KIOSK", "\"kanaal\":\"TELEFOON\"");
        tells(400, "antwoorden", "\"antwoorden\":[]");
        tells(400, "antwoorden", "\"antwoorden\":{}");
        tells(400, "antwoorden", "\"antwoorden\":{\"1\":null}");
        tells(400, "1, 2, 3", "\"antwoorden\":{\"16\":\"JA\"}");
        tells(400, "JA, NEE", "\"antwoorden\":{\"5\":\"MISSCHIEN\"}");
        tells(400, "9, 10", "\"antwoorden\":{\"15\":8}");
        tells(400, "code", "\"code\":\"ABCD-EFGH-JKMN\"");
        tells(400, "formulier", "\"formulier\":\"kort\"");
        tells(202, null, "\"iets\":\"anders\"");
    }

    @Test
    void takesNoMoreThanAnOfficeWouldGive() {
        String body = description.requests("/ervaringen").get(0);
        HttpResponse<String> answer = Stream.generate(() -> site.postJson(API + "ervaringen", body))
                .limit(100)
                .filter(each -> each.statusCode() != 202)
                .findFirst()
                .orElseThrow();

        refuses(429, "Wacht", answer);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isPositive();
        assertThat(new Site(address).postJson(API + "ervaringen", body).statusCode()).as("of another visitor").isEqualTo(202);
    }

    @Test
    void refusesWhatIsTooLargeBeforeReadingIt() {
        refuses(413, "groot", site.postJson(API + "vind", " ".repeat(65_537)));
        refuses(413, "groot", site.postJson(API + "vind", " ".repeat(5_000_000)));
        refuses(411, "Content-Length", site.send(site.request(API + "vind", "Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("{\"postcode\":\"2315AB\"}")))));
        assertThat(site.postJson(API + "vind", "{\"postcode\":\"2315AB\"}" + " ".repeat(60_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void answersWhatIsNotThereAsAProblemToo() {
        for (String path : List.of("", "niets", "wijkteams/mors/niets", "eigen-bijdrage", "eigen-bijdrage/niets", "application.wadl")) {
            isProblem(404, "adres", site.get(API + path));
        }
        for (String path : List.of("wijkteams", "wijkteams/mors", "wijkteams/mors/openingstijden", "sluitingsdagen", "zoek", "vragenlijsten/client", "eigen-bijdrage/tarieven",
                "resultaten", "resultaten/2026-Q3", "resultaten/2026-Q3.csv", "indicatoren", "kiosk/feiten", "kiosk/postcodes", "kiosk/teksten/nl", "openapi.json")) {
            isProblem(405, "methode", site.postJson(API + path, "{}"));
        }
        isProblem(405, "methode", site.get(API + "vind"));
        isProblem(405, "methode", site.get(API + "ervaringen"));
        isProblem(405, "methode", site.get(API + "eigen-bijdrage/berekening"));
        isProblem(405, "methode", site.get(API + "kiosk/hartslag"));
        refuses(415, "application/json", site.postJson(API + "kiosk/hartslag", "{}"));
        refuses(404, "client", site.get(API + "vragenlijsten/bestaat-niet"));
        refuses(400, "taal", site.get(API + "vragenlijsten/client?taal=fr"));
    }

    @Test
    void letsOtherSitesAskToo() {
        HttpResponse<String> preflight = site.send(site.request(API + "vind",
                        "Origin", "https://elders.example", "Access-Control-Request-Method", "POST",
                        "Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(preflight.statusCode()).isBetween(200, 204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers")).hasValue("Content-Type");
        assertThat(preflight.body()).doesNotContain("jersey");
    }

    @Test
    void asksWhoAsksTooMuchToWait() {
        Site greedy = new Site(address);
        HttpResponse<String> answer = Stream.generate(() -> greedy.get(API + "zoek"))
                .limit(5_000)
                .filter(each -> each.statusCode() != 400)
                .findFirst()
                .orElseThrow();

        refuses(429, "Wacht", answer);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isPositive();
        assertThat(site.get(API + "wijkteams").statusCode()).as("of another visitor").isEqualTo(200);
    }

    @Test
    void findsTheTeamsOfAnAddress() {
        finds("2315AB", null, "GEVONDEN", "leiden-noord", "jeugd-en-gezinsteam-leiden-noord");
        finds("2312 aa", null, "GEVONDEN", "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad");
        finds("2333AA", null, "GEVONDEN", "boerhaave-en-station", "jeugd-en-gezinsteam-binnenstad");
        finds("2315KE", 158, "GEVONDEN", "leiden-noord", "jeugd-en-gezinsteam-leiden-noord");
        finds("2315KE", 170, "GEVONDEN", "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad");
        finds("2312VB", 37, "GEVONDEN", "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad");
        finds("2312VB", 51, "GEVONDEN", "boerhaave-en-station", "jeugd-en-gezinsteam-binnenstad");
    }

    @Test
    void asksTheHouseNumberOnlyWhereItMatters() {
        finds("2315KE", null, "HUISNUMMER_NODIG",
                "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad", "leiden-noord", "jeugd-en-gezinsteam-leiden-noord");
        finds("2315KE", 9999, "MEERDERE",
                "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad", "leiden-noord", "jeugd-en-gezinsteam-leiden-noord");
        finds("2312VB", null, "HUISNUMMER_NODIG", "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad", "boerhaave-en-station");
        finds("2311NX", null, "GEVONDEN", "binnenstad-noord", "jeugd-en-gezinsteam-binnenstad");
    }

    @Test
    void pointsElsewhereOrNowhereWhenItIsNotOurs() {
        assertThat(finds("2351AB", null, "BUITEN_GEMEENTE").getJsonObject("gemeente").getString("naam")).isEqualTo("Leiderdorp");
        assertThat(finds("2301AA", null, "ONBEKEND").getString("uitleg")).contains("postbus in Leiden");
        assertThat(finds("9999ZZ", null, "ONBEKEND").get("gemeente")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void leadsFromWordsAboutMoneyToWhatSupportCosts() {
        for (String words : List.of("eigen%20bijdrage", "wat%20kost%20het", "abonnementstarief", "CAK")) {
            assertThat(json(isThere(site.get(API + "zoek?q=" + words))).getJsonArray("resultaten").stream()
                            .map(found -> found.asJsonObject().getString("url")))
                    .as(words)
                    .contains("/eigen-bijdrage");
        }
    }

    @Test
    void tellsWhatSupportCostsAndWhy() {
        JsonObject paying = costs("\"datum\":\"2026-03-01\",\"personenInHuishouden\":1,\"aow\":\"ALLEN\",\"voorzieningen\":[\"SCOOTMOBIEL\",\"ROLSTOEL\"]");
        JsonObject free = costs("\"datum\":\"2026-03-01\",\"personenInHuishouden\":2,\"aow\":\"GEEN\",\"voorzieningen\":[\"HULP_BIJ_HUISHOUDEN\"],\"inkomen\":30000");
        JsonObject byIncome = costs("\"datum\":\"2018-03-01\",\"personenInHuishouden\":2,\"aow\":\"ALLEN\",\"voorzieningen\":[\"BEGELEIDING\"],\"inkomen\":37128");
        JsonObject notKnown = costs("\"datum\":\"2018-03-01\",\"personenInHuishouden\":2,\"aow\":\"DEEL\",\"voorzieningen\":[\"BEGELEIDING\"],\"inkomen\":37128");

        assertThat(paying.getString("bedrag") + paying.getString("periode") + paying.getString("regel")).isEqualTo("21.80MAANDABONNEMENTSTARIEF");
        assertThat(paying.getJsonArray("gratis").getString(0)).isEqualTo("ROLSTOEL");
        assertThat(paying.getJsonArray("totKostprijs").getString(0)).isEqualTo("SCOOTMOBIEL");
        assertThat(paying.getJsonObject("eersteRekening").getString("komtIn")).isEqualTo("2026-05");
        assertThat(paying.getJsonObject("bron").getString("url")).startsWith("https://www.hetcak.nl/");
        assertThat(free.getString("bedrag") + free.getString("regel")).isEqualTo("0.00MEER_NIET_ALLEN_AOW");
        assertThat(free.getString("reden")).contains("AOW-leeftijd");
        assertThat(byIncome.getString("bedrag") + byIncome.getString("periode")).isEqualTo("142.60VIER_WEKEN");
        assertThat(byIncome.getString("reden")).contains("24.128,00", "12,5%");
        assertThat(notKnown.getBoolean("bekend")).isFalse();
        assertThat(notKnown.getString("reden")).contains("0800-1925");
        assertThat(List.of(notKnown.get("bedrag"), notKnown.get("periode"))).containsOnly(JsonValue.NULL);
        assertThat(List.of(paying, free, byIncome, notKnown)).allSatisfy(outcome -> assertThat(outcome.getString("toelichting"))
                .isEqualTo("Dit is een indicatie. Het CAK stelt het bedrag vast."));
    }

    private JsonObject costs(String question) {
        return json(isThere(site.postJson(API + "eigen-bijdrage/berekening", "{" + question + "}")));
    }

    @Test
    void tellsOpenAndClosedAsAnybodyCanWorkOutFromTheWeek() {
        Map<LocalDate, String> holidays = holidays(2026, 2027, 2028, 2029);
        List<String> moments = Stream.concat(TURNING_POINTS.stream(), anyMoments()).toList();
        List<String> slugs = new TreeSet<>(slugs("2026-01-01", "2026-10-03", "2027-12-31")).stream().toList();

        for (String slug : slugs) {
            Site visitor = new Site(address);
            Map<String, HoursByHand> byHand = json(isThere(visitor.get(API + "wijkteams/" + slug))).getJsonArray("kanalen").stream()
                    .map(JsonValue::asJsonObject)
                    .collect(toMap(channel -> channel.getString("kanaal"), channel -> new HoursByHand(channel, holidays)));
            for (String moment : moments) {
                JsonObject told = json(isThere(visitor.get(
                        API + "wijkteams/" + slug + "/openingstijden?tijdstip=" + moment.replace("+", "%2B"))));
                ZonedDateTime at = OffsetDateTime.parse(told.getString("tijdstip")).atZoneSameInstant(HoursByHand.ZONE);
                assertThat(told.getString("tijdstip")).as(moment).startsWith(moment.equals("2026-03-29T02:30") ? "2026-03-29T03:30"
                        : moment.equals("2027-03-28T02:30") ? "2027-03-28T03:30" : moment);
                assertThat(told.getJsonArray("kanalen")).hasSameSizeAs(byHand.keySet());
                told.getJsonArray("kanalen").stream().map(JsonValue::asJsonObject).forEach(channel -> assertThat(status(channel))
                        .as(told + " " + channel)
                        .isEqualTo(byHand.get(channel.getString("kanaal")).at(at)));
            }
        }
    }

    @Test
    void givesItsHoursToCalendars() throws Exception {
        HttpResponse<String> answer = site.get("/wijkteams/leiden-noord.ics");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));

        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        calendar.validate();
        List<String> starts = calendar.getComponents(Component.VEVENT).stream()
                .map(event -> event.getRequiredProperty("DTSTART").getValue())
                .toList();
        assertThat(starts).contains("20261005T070000Z", "20261026T080000Z").noneMatch(start -> start.startsWith("20261008"));
    }

    @Test
    void tellsHealthToWhoWatches() {
        for (String probe : List.of("live", "ready", "started")) {
            assertThat(json(site.get("/health/" + probe)).getString("status")).as(probe).isEqualTo("UP");
        }
    }

    @Test
    void saysWhereToReportALeakAndWhatRobotsMayRead() {
        HttpResponse<String> security = site.get("/.well-known/security.txt");
        HttpResponse<String> robots = site.get("/robots.txt");

        assertThat(security.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(security.body()).containsPattern("(?m)^Contact: (mailto:|https://).*voorbeeld");
        String expires = security.body().lines().filter(line -> line.startsWith("Expires: ")).findFirst().orElseThrow();
        assertThat(OffsetDateTime.parse(expires.substring(9)).toLocalDate())
                .isBetween(LocalDate.of(2026, 10, 3), LocalDate.of(2027, 10, 3));
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.body()).contains("User-agent: *", "Disallow: /api/");
    }

    /** Each fault in an otherwise right question: the last value of a name counts. */
    private void refusesACalculation(String naming, String... faults) {
        for (String fault : faults) {
            refuses(400, naming, site.postJson(API + "eigen-bijdrage/berekening",
                    "{\"datum\":\"2026-03-01\",\"personenInHuishouden\":1,\"aow\":\"GEEN\",\"voorzieningen\":[\"BEGELEIDING\"]," + fault + "}"));
        }
    }

    private void refuses(int status, String naming, HttpResponse<String> answer) {
        description.holds(answer);
        isProblem(status, naming, answer);
    }

    private static void isProblem(int status, String naming, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.request() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
        assertThat(json(answer).getInt("status")).isEqualTo(status);
        assertThat(json(answer).getString("detail")).as(answer.request().toString()).contains(naming).endsWith(".");
    }

    /** An experience in which a field is another than it must be. */
    private void tells(int status, String naming, String field) {
        String good = "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"mors\",\"kanaal\":\"WEB\",\"antwoorden\":{\"1\":\"MEE_EENS\"}";
        HttpResponse<String> answer = site.postJson(API + "ervaringen", good + "," + field + "}");
        if (naming == null) {
            assertThat(answer.statusCode()).isEqualTo(status);
        } else {
            refuses(status, naming, answer);
        }
    }

    private JsonObject finds(String postcode, Integer number, String outcome, String... slugs) {
        HttpResponse<String> answer = find(postcode, number);
        description.holds(answer);
        JsonObject found = json(answer);
        assertThat(found.getString("uitkomst")).as(postcode).isEqualTo(outcome);
        assertThat(found.getJsonArray("wijkteams").stream().map(team -> team.asJsonObject().getString("slug")))
                .as(postcode).containsExactly(slugs);
        return found;
    }

    private HttpResponse<String> find(String postcode, Integer number) {
        return site.postJson(API + "vind", "{\"postcode\":\"" + postcode + "\",\"huisnummer\":" + number + "}");
    }

    private List<HttpResponse<String>> gets(String... paths) {
        return Stream.of(paths).map(path -> site.get(API + path)).toList();
    }

    private Stream<String> slugs() {
        return slugs("2026-10-03").stream();
    }

    private List<String> slugs(String... days) {
        return Stream.of(days)
                .flatMap(day -> json(site.get(API + "wijkteams?op=" + day)).getJsonArray("wijkteams").stream())
                .map(team -> team.asJsonObject().getString("slug"))
                .toList();
    }

    private Map<LocalDate, String> holidays(int... years) {
        return IntStream.of(years)
                .mapToObj(year -> json(site.get(API + "sluitingsdagen?gemeente=GM0546&jaar=" + year)).getJsonArray("sluitingsdagen"))
                .flatMap(days -> days.stream().map(JsonValue::asJsonObject))
                .collect(toMap(day -> LocalDate.parse(day.getString("datum")), day -> day.getString("naam"), (one, other) -> one));
    }

    /** Of each fourth day of two years one moment, most of them at a half hour in the daytime, the same ones in every run. */
    private static Stream<String> anyMoments() {
        Random random = new Random(2026);
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1), Period.ofDays(4))
                .map(day -> day.plusDays(random.nextInt(4)))
                .map(day -> random.nextInt(4) == 0
                        ? day.atTime(random.nextInt(24), random.nextInt(60))
                        : day.atTime(8 + random.nextInt(10), 30 * random.nextInt(2)))
                .map(Object::toString);
    }

    private static HttpResponse<String> isThere(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    private static List<Object> status(JsonObject channel) {
        return HoursByHand.nullable(channel.getBoolean("open"), moment(channel.get("tot")), moment(channel.get("volgende")),
                channel.isNull("reden") ? null : channel.getString("reden"));
    }

    private static ZonedDateTime moment(JsonValue value) {
        return value == JsonValue.NULL ? null
                : OffsetDateTime.parse(((JsonString) value).getString()).atZoneSameInstant(HoursByHand.ZONE);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.body()).as(answer.toString()).startsWith("{");
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
