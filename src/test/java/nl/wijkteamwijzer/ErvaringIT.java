package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Telling how it went, as a browser without JavaScript does it. The clock starts at Saturday 3 October 2026, 10.00. */
@ExtendWith(ArquillianExtension.class)
class ErvaringIT {

    private static final String CLIENT = "/ervaring/client";
    private static final Path LOG = Path.of("target/site-under-test.log.0");
    private static final String MARK = "regenboogforel";

    @ArquillianResource
    URL address;

    Site site;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackaged().addClass(StembiljettenResource.class);
    }

    @BeforeEach
    void open() {
        site = new Site(address);
    }

    @Test
    void startsFromATeamPageWithTheTeamChosen() {
        assertThat(Site.html(site.get("/wijkteams/mors")).select("a[href^=/ervaring]").eachAttr("href")).containsExactly("/ervaring?team=mors");
        Document choose = Site.html(site.get("/ervaring?team=mors"));

        assertThat(choose.select("#team option[selected]").eachAttr("value")).containsExactly("mors");
        assertThat(choose.select(".who button").eachAttr("formaction")).containsExactly(
                CLIENT, "/ervaring/mantelzorger", "/ervaring/niet-gebruiker", "/ervaring/netwerkpartner", "/ervaring/aanbieder");
        assertThat(choose.select("header a[hreflang=en]").attr("href")).isEqualTo("/en/ervaring?team=mors");
        assertThat(Site.html(site.get(CLIENT + "?team=mors")).text()).contains("Het gaat over Sociaal Wijkteam Mors");
        assertThat(Site.html(site.get(CLIENT)).text()).contains("Het gaat over de gemeente Leiden");
    }

    @Test
    void asksForATeamWhenNoneWasChosenOrItIsGone() {
        for (String team : List.of("", "opgeheven-team", "%3Cscript%3E")) {
            assertThat(site.get(CLIENT + "?team=" + team).headers().firstValue("Location")).hasValue("/ervaring?team=");
        }
        assertThat(Site.html(site.get("/ervaring?team=")).select("#fout").text()).contains("Kies over welk team het gaat");
        assertThat(site.get("/ervaring/bestaat-niet?team=mors").statusCode()).isEqualTo(404);
        assertThat(site.post("/ervaring/bestaat-niet", "naar", "VERSTUREN").statusCode()).isEqualTo(404);
        assertThat(site.post(CLIENT, "versie", "99", "team", "mors").statusCode()).isEqualTo(404);
    }

    /** What one visitor puts in the address is not what the next one gets. */
    @Test
    void keepsNoPageWithTheQueryOfAnother() {
        site.get("/ervaring?team=%6Dors&a=1");
        assertThat(Site.html(site.get("/ervaring?a=1")).select("#team option[selected]")).isEmpty();
        site.get("/wijkteams/leiden-noord?wijk=%57K054606");
        assertThat(site.get("/wijkteams/leiden-noord?a=1").body()).isEqualTo(site.get("/wijkteams/leiden-noord").body());
    }

    @Test
    void carriesTheAnswersInTheFormAlone() {
        HttpResponse<String> second = answer("stevenshof", "vraag", "1", "v1", "MEE_EENS");
        HttpResponse<String> third = answer("stevenshof", "vraag", "2", "v1", "MEE_EENS", "v2", "NEUTRAAL", "naar", "OVERSLAAN");

        assertThat(Site.html(second).select("input[type=hidden][name=v1]").val()).isEqualTo("MEE_EENS");
        assertThat(Site.html(second).select(".asked").text()).isEqualTo("Vraag 2 van 15");
        assertThat(Site.html(third).select("[name=v2]")).isEmpty();
        for (HttpResponse<String> page : List.of(second, third)) {
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
            assertThat(page.headers().map()).doesNotContainKeys("etag", "set-cookie", "last-modified");
            assertThat(Site.html(page).select("[href]").eachAttr("href")).noneMatch(href -> href.contains("MEE_EENS"));
            assertThat(Site.html(page).select("form").eachAttr("action")).containsExactly(CLIENT);
            assertThat(Site.html(page).select("script").eachAttr("src")).hasSize(1).allMatch(src -> src.startsWith("/assets/voorlezen.js?v="));
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self';");
        }
        assertThat(Site.html(site.get(CLIENT + "?team=mors&v1=MEE_EENS&vraag=1&naar=CONTROLE")).select("[value=MEE_EENS][checked], [type=hidden][name=v1]"))
                .as("answers in the address are no answers").isEmpty();
    }

    /** Without hasTaken and SentForms this counts more than one. */
    @Test
    void countsAFormOnceHoweverOftenItIsSent() {
        String form = newForm();
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> send("merenwijk", form, "v1", "MEE_EENS"))).limit(3).toList()
                .forEach(answer -> thanked(answer.join()));
        thanked(send("merenwijk", form, "v1", "NEUTRAAL"));

        assertThat(ballots("merenwijk")).isEqualTo("1 waiting, 0 counted");
        thanked(send("merenwijk", newForm(), "v1", "MEE_EENS"));
        assertThat(ballots("merenwijk")).isEqualTo("2 waiting, 0 counted");
    }

    @Test
    void countsAtTheTenthAndNotBefore() {
        for (int i = 0; i < 9; i++) {
            thanked(send("roodenburg", newForm(), "v5", "JA"));
        }
        assertThat(ballots("roodenburg")).isEqualTo("9 waiting, 0 counted");
        assertThat(figure("roodenburg", "client-5")).isEqualTo("nothing");
        thanked(send("roodenburg", newForm(), "v5", "NEE"));
        await().untilAsserted(() -> assertThat(ballots("roodenburg")).isEqualTo("0 waiting, 10 counted"));
        assertThat(figure("roodenburg", "client-5")).isEqualTo("90.0% of 10");
    }

    @Test
    void refusesWhatSaysNothingAndACodeThatIsNotGoodAndKeepsTheRest() {
        HttpResponse<String> empty = send("mors", newForm());
        HttpResponse<String> allEmpty = send("mors", newForm(), "alles", "ja", "v1", "");
        HttpResponse<String> code = send("mors", newForm(), "v1", "MEE_EENS", "code", "abcd-efgh-jkmn");
        HttpResponse<String> odd = send("mors", newForm(), "v1", "JA", "v99", "JA");

        for (HttpResponse<String> refused : List.of(empty, allEmpty, code, odd)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Site.html(refused).title()).startsWith("Fout:");
        }
        assertThat(Site.html(empty).select("[role=alert]").text()).contains("nog geen vraag beantwoord");
        assertThat(Site.html(allEmpty).select("fieldset")).hasSize(15);
        assertThat(Site.html(code).select("[role=alert] a[href=#code]").text()).contains("niet geldig");
        assertThat(Site.html(code).select("#code").val()).isEqualTo("abcd-efgh-jkmn");
        assertThat(Site.html(code).select("[type=hidden][name=v1]").val()).isEqualTo("MEE_EENS");
        assertThat(ballots("mors")).isEqualTo("0 waiting, 0 counted");
        thanked(send("mors", newForm(), "v1", "MEE_EENS", "website", "https://horloges.example"));
        assertThat(ballots("mors")).isEqualTo("0 waiting, 0 counted");
    }

    @Test
    void takesNothingFromAPageOfAnotherSite() {
        String experience = "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"merenwijk\",\"kanaal\":\"WEB\",\"antwoorden\":{\"1\":\"JA\"}}";
        for (String[] sent : List.of(
                new String[] {CLIENT, "application/x-www-form-urlencoded", "v1=MEE_EENS"},
                new String[] {"/en" + CLIENT, "application/x-www-form-urlencoded", "v1=MEE_EENS"},
                new String[] {"/api/v1/ervaringen", "application/json", experience})) {
            HttpResponse<String> answer = site.send(site.request(sent[0], "Content-Type", sent[1], "Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString(sent[2])));

            assertThat(answer.statusCode()).as(sent[0]).isEqualTo(403);
        }
        assertThat(site.send(site.request("/zoek", "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("q=schulden"))).statusCode()).isEqualTo(303);
    }

    @Test
    void takesACodeOnce() {
        String code = site.post("/api/v1/stembiljetten-in-een-test/code?naam=brief").body();

        thanked(send("stevenshof", newForm(), "v1", "MEE_EENS", "code", code.toLowerCase()));
        assertThat(ballots("stevenshof")).isEqualTo("1 waiting, 0 counted");
        assertThat(send("stevenshof", newForm(), "v1", "MEE_EENS", "code", code).statusCode()).isEqualTo(422);
        assertThat(ballots("stevenshof")).isEqualTo("1 waiting, 0 counted");
    }

    @Test
    void saysToTryLaterWhenTheDatabaseTakesNothingAndKeepsTheAnswers() {
        String form = newForm();
        site.post("/api/v1/stembiljetten-in-een-test/weg");
        HttpResponse<String> answer;
        HttpResponse<String> api;
        try {
            answer = send("mors", form, "v1", "MEE_EENS", "v15", "8");
            api = site.postJson("/api/v1/ervaringen",
                    "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"mors\",\"kanaal\":\"WEB\",\"antwoorden\":{\"1\":\"MEE_EENS\"}}");
        } finally {
            site.post("/api/v1/stembiljetten-in-een-test/terug");
        }

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Site.html(answer).select("[role=alert]").text()).isNotBlank();
        assertThat(Site.html(answer).select("[type=hidden][name=v15]").val()).isEqualTo("8");
        assertThat(api.statusCode()).isBetween(500, 503);
        assertThat(api.body()).doesNotContain("MEE_EENS", "ballot");
        thanked(send("leiden-noord", form, "v1", "MEE_EENS", "v15", "8"));
        assertThat(ballots("leiden-noord")).isEqualTo("1 waiting, 0 counted");
    }

    @Test
    void letsWhoSendsTooMuchWaitAndKeepsTheAnswers() {
        String first = newForm();
        thanked(send("bos-en-gasthuis", first, "v2", "NEUTRAAL"));
        HttpResponse<String> last = null;
        for (int i = 0; i < 70 && (last == null || last.statusCode() == 303); i++) {
            last = send("bos-en-gasthuis", newForm(), "v2", "NEUTRAAL", "v15", "7");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3600L);
        assertThat(Site.html(last).select("[role=alert]").text()).contains("Probeer het na 10.");
        assertThat(Site.html(last).select("[type=hidden][name=v15]").val()).isEqualTo("7");
        thanked(send("bos-en-gasthuis", first, "v2", "NEUTRAAL"));
        thanked(new Site(address).post(CLIENT, sent("bos-en-gasthuis", newForm(), "v2", "JA", "v5", "JA")));
    }

    @Test
    void leavesNoTraceInLogOrHeaders() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String naar : List.of("", "OVERSLAAN", "ALLES", "CONTROLE", "VERSTUREN", MARK)) {
            answers.add(site.post(CLIENT, "versie", "1", "team", MARK, "formulier", MARK + MARK, "v1", MARK, "v2", "HELEMAAL_NIET_MEE_EENS",
                    "vraag", MARK, "code", MARK, "naar", naar, "wijzig", MARK, MARK, MARK));
            answers.add(send("mors", MARK + MARK + naar, "code", MARK, "v2", "HELEMAAL_NIET_MEE_EENS", "naam", MARK));
        }
        answers.add(site.get(CLIENT + "?team=" + MARK));
        answers.add(site.post("/ervaring/" + MARK, "v1", MARK));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().map().toString()).doesNotContain(MARK, "HELEMAAL_NIET_MEE_EENS");
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie");
            assertThat(answer.statusCode()).isLessThan(500);
        });
        assertThat(Files.readString(LOG)).contains("wijkteamwijzer").doesNotContain(MARK, "HELEMAAL_NIET_MEE_EENS");
    }

    private HttpResponse<String> answer(String team, String... fields) {
        return site.post(CLIENT, Stream.concat(Stream.of("versie", "1", "team", team, "formulier", newForm()), Stream.of(fields))
                .toArray(String[]::new));
    }

    private HttpResponse<String> send(String team, String form, String... fields) {
        return site.post(CLIENT, sent(team, form, fields));
    }

    private static String[] sent(String team, String form, String... fields) {
        return Stream.concat(Stream.of("versie", "1", "team", team, "formulier", form, "naar", "VERSTUREN"), Stream.of(fields))
                .toArray(String[]::new);
    }

    private String newForm() {
        return Site.html(site.get(CLIENT + "?team=mors")).select("input[name=formulier]").val();
    }

    private String ballots(String accessPoint) {
        return site.get("/api/v1/stembiljetten-in-een-test?plek=" + accessPoint).body();
    }

    private String figure(String accessPoint, String question) {
        return site.get("/api/v1/stembiljetten-in-een-test/cijfer?plek=" + accessPoint + "&vraag=" + question).body();
    }

    private static void thanked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ervaring/bedankt");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
