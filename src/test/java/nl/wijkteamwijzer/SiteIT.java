package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DecoderJNI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site as a browser without JavaScript meets it. The clock starts at Saturday 3 October 2026, 10.00: Leidens Ontzet. */
@ExtendWith(ArquillianExtension.class)
class SiteIT {

    private static final String WRONG = "/wijkteams/leiden-noord/klopt-niet";
    /** Linked, and not there yet. */
    private static final Path LOG = Path.of("target/site-under-test.log.0");

    @ArquillianResource
    URL address;

    Site site;

    @Deployment(testable = false)
    static WebArchive application() {
        return TheApplication.asPackaged().addClass(MeldingenResource.class);
    }

    @BeforeEach
    void open() {
        site = new Site(address);
        site.waitForFigures();
    }

    @Test
    void readsAFormInTheLettersInWhichItWasTyped() {
        assertThat(site.post("/zoek", "q", "xézyqq").headers().firstValue("Location")).hasValue("/zoek?q=x%C3%A9zyqq");
        assertThat(site.post("/eigen-bijdrage/berekenen", "jaar", "2018", "hulp", "BEGELEIDING", "wie", "ALLEEN", "aow", "JA", "wlz", "NEE",
                        "inkomen", "€ onbekend", "vraag", "INKOMEN").body())
                .contains("value=\"€ onbekend\"", "aria-invalid=\"true\"");
    }

    @Test
    void refusesAFormThatIsTooLarge() {
        assertThat(site.post("/", "q", " ".repeat(65_536)).statusCode()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsNoFormOfOurs() {
        for (String page : List.of("/eigen-bijdrage/berekenen", WRONG, "/zoek")) {
            assertThat(site.post(page, "jakarta.faces.ViewState", "abc").statusCode()).as(page).isEqualTo(400);
            assertThat(site.get(page + "?jakarta.faces.ViewState=abc").statusCode()).as(page).isEqualTo(400);
            assertThat(site.send(site.request(page).PUT(BodyPublishers.ofString("a=b"))).statusCode()).as(page).isEqualTo(405);
            assertThat(site.postJson(page, "{}").statusCode()).as(page).isEqualTo(415);
        }
        assertThat(site.post("/eigen-bijdrage/berekenen", "jakarta.faces.ViewState", "stateless").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoAnswerFromAnAddress() {
        assertThat(site.get("/eigen-bijdrage/berekenen?hulp=ROLSTOEL&wie=ALLEEN&naar=UITKOMST").body())
                .isEqualTo(site.get("/eigen-bijdrage/berekenen").body());
    }

    @Test
    void showsEveryPageToWhichALinkLeads() {
        Map<String, HttpResponse<String>> pages = site.pages();

        assertThat(pages).containsKeys("/wijkteams/mors", "/en/wijkteams/mors", "/thema/geld-en-schulden", "/kaart", "/privacy");
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages).allSatisfy((path, page) -> assertThat(page.statusCode()).isEqualTo(200));
    }

    @Test
    void speaksTheLanguageOfTheAddress() {
        onEachPage((path, page) -> assertThat(Site.html(page).selectFirst("html").attr("lang"))
                .isEqualTo(path.matches("/en(/.*)?") ? "en" : "nl"));
    }

    @Test
    void setsNoCookieAndTellsBrowsersWhatToTrust() {
        onEachPage((path, page) -> {
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.headers().allValues("Content-Security-Policy")).singleElement().asString()
                    .contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe-", "*", "http");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(page.headers().firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
        });
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNothing() {
        onEachPage((path, page) -> {
            Document html = Site.html(page);
            assertThat(html.select("link[rel=stylesheet], link[rel=icon], use").eachAttr("href")).isNotEmpty().allMatch(SiteIT::isOwn);
            assertThat(html.select("[src]").eachAttr("src")).allMatch(SiteIT::isOwn);
            assertThat(html.select("form").eachAttr("action")).allMatch(SiteIT::isOwn);
            assertThat(html.select("style, [style], iframe, object, embed, script:not([type=application/ld+json])")).isEmpty();
            assertThat(html.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).map(Attribute::getKey))
                    .noneMatch(name -> name.startsWith("on"));
        });
    }

    @Test
    void givesAPageAgainOnlyWhenItChanged() {
        onEachKeptPage((path, page) -> {
            String etag = page.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = site.get(path, "If-None-Match", etag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(etag);
            assertThat(site.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
            String packed = site.bytes(path, "Accept-Encoding", "br").headers().firstValue("ETag").orElseThrow();
            assertThat(packed).isNotEqualTo(etag);
            assertThat(site.bytes(path, "Accept-Encoding", "br", "If-None-Match", packed).statusCode()).isEqualTo(304);
        });
    }

    @Test
    void packsAPageForWhoCanUnpackIt() {
        Brotli4jLoader.ensureAvailability();
        onEachKeptPage((path, page) -> {
            assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
            byte[] plain = site.bytes(path).body();
            HttpResponse<byte[]> gzip = site.bytes(path, "Accept-Encoding", "gzip, deflate");
            HttpResponse<byte[]> brotli = site.bytes(path, "Accept-Encoding", "gzip, deflate, br");
            assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(ungzipped(gzip.body())).isEqualTo(plain);
            assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
            assertThat(unbrotlied(brotli.body())).isEqualTo(plain);
            assertThat(brotli.body()).hasSizeLessThan(gzip.body().length);
        });
    }

    @Test
    void tellsNothingOfItselfWhenSomethingIsWrong() {
        List<HttpResponse<String>> answers = List.of(
                site.get("/bestaat-niet"), site.get("/en/nope"), site.get("/wijkteams/bestaat-niet"), site.get("/assets/niets.css?v=1"),
                site.post("/wijkteams"), site.post("/"), site.get("/api/v1/niets"), site.get("/api"),
                site.postJson("/api/v1/vind", "{"), site.post("/zoek", "q", "a".repeat(70_000)), site.post(WRONG, "kloptNiet", "x"),
                site.get("/jakarta.faces.resource/faces.js.xhtml"), site.get("/wijkteams/%00"), site.get("/zoek?huisnummer=%FF"),
                site.send(site.request("/").method("TRACE", BodyPublishers.noBody())),
                site.send(site.request("/api/v1/wijkteams").method("OPTIONS", BodyPublishers.noBody())));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.request().toString()).isNotEqualTo(500);
            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
            assertThat(answer.body()).doesNotContainPattern("(?i)payara|glassfish|grizzly|jersey|mojarra|eclipse|exception|\\.java|\\sat [a-z]+\\.");
        });
    }

    @Test
    void hidesWhatIsNotAPage() {
        for (String path : List.of("/index.xhtml", "/WEB-INF/pages/index.xhtml", "/WEB-INF/web.xml", "/WEB-INF/voorbeeld/security.txt",
                "/META-INF/MANIFEST.MF", "/openapi", "/metrics", "/health", "/agenda?slug=mors", "/assets/", "/assets/%2e%2e/WEB-INF/web.xml",
                "/wijkteams/mors/", "/wijkteams/mors;x=1", "/zoek.xhtml", "/en/en", "/beheerder")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void helpsOnWhoMissesAPage() {
        HttpResponse<String> missing = site.get("/wijkteam/mors");
        HttpResponse<String> oldAsset = site.get("/assets/weg.css?v=1");

        assertThat(Site.html(missing).select("main form[action=/zoek] input[name=q]")).hasSize(1);
        assertThat(oldAsset.statusCode()).isEqualTo(404);
        assertThat(oldAsset.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void keepsBrowsersToTlsOnTheWordOfAProxyItTrusts() {
        String request = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n";

        assertThat(site.get("/", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(site.get("/", "X-Forwarded-Proto", "http").headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(site.headersFor("127.0.0.1", request)).contains("200", "Strict-Transport-Security");
        assertThat(site.headersFor("127.0.0.2", request)).contains("200").doesNotContain("Strict-Transport-Security");
    }

    @Test
    void sendsAResidentOnToTheDoorAndLeavesThePostcodeBehind() {
        for (String typed : List.of("2315AB", "2315 ab 12", "12, 2315 AB")) {
            HttpResponse<String> answer = site.post("/zoek", "q", typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/wijkteams/leiden-noord");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(site.post("/en/zoek", "q", "2315AB").headers().firstValue("Location")).hasValue("/en/wijkteams/leiden-noord");
    }

    @Test
    void sendsOnToTheKindThatTheThemeNeedsFirst() {
        assertThat(site.post("/zoek", "q", "2312AA", "thema", "kind-en-opvoeden").headers().firstValue("Location").orElse(""))
                .startsWith("/wijkteams/jeugd-en-gezinsteam-binnenstad");
        assertThat(site.post("/zoek", "q", "2312AA").headers().firstValue("Location").orElse(""))
                .startsWith("/wijkteams/binnenstad-noord");
    }

    @Test
    void putsWordsInTheAddressSoThatTheResultsCanBeShared() {
        HttpResponse<String> sent = site.post("/zoek", "q", "schulden & zo");
        Document results = Site.html(site.get("/zoek?q=schulden"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue("/zoek?q=schulden+%26+zo");
        assertThat(results.select("main ol a").eachAttr("href")).contains("/thema/geld-en-schulden");
    }

    @Test
    void asksForTheWholePostcodeAndKeepsWhatWasTyped() {
        for (String typed : List.of("2315", "2315A", "2315 S")) {
            HttpResponse<String> answer = site.post("/zoek", "q", typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(Site.html(answer).selectFirst("#q").attr("value")).isEqualTo(typed);
            assertThat(Site.html(answer).text()).contains("vier cijfers en twee letters");
        }
        assertThat(site.post("/zoek", "q", " ").statusCode()).isEqualTo(422);
    }

    @Test
    void asksTheHouseNumberOfASplitPostcodeAndSaysWhy() {
        HttpResponse<String> question = site.post("/zoek", "q", "2315ke", "thema", "kind-en-opvoeden");
        HttpResponse<String> refused = site.post("/zoek", "postcode", "2315 KE", "huisnummer", "x");

        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(Site.html(question).text()).contains("2315 KE ligt in meer dan één wijk");
        assertThat(Site.html(question).select("form input[name=postcode]").val()).isEqualTo("2315 KE");
        assertThat(Site.html(question).select("form input[name=thema]").val()).isEqualTo("kind-en-opvoeden");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Site.html(refused).selectFirst("#huisnummer").val()).isEqualTo("x");
        assertThat(site.post("/zoek", "postcode", "2315 KE", "huisnummer", "170").headers().firstValue("Location"))
                .hasValue("/wijkteams/binnenstad-noord");
    }

    @Test
    void showsTheCandidatesToWhoKeepsTheHouseNumber() {
        for (HttpResponse<String> candidates : List.of(
                site.post("/zoek", "postcode", "2315 KE", "huisnummer", "", "zonder", "ja"),
                site.post("/zoek", "postcode", "2315 KE", "huisnummer", "9999"))) {
            assertThat(candidates.statusCode()).isEqualTo(200);
            assertThat(Site.html(candidates).select("main a").eachAttr("href")).contains(
                    "/wijkteams/leiden-noord", "/wijkteams/binnenstad-noord", "/wijkteams/jeugd-en-gezinsteam-leiden-noord");
        }
    }

    @Test
    void pointsOnWhoLivesElsewhereAndWhoseWordsItDoesNotKnow() {
        Document outside = Site.html(site.post("/zoek", "q", "2351AB"));
        Document unknown = Site.html(site.post("/zoek", "q", "9999ZZ"));
        Document gibberish = Site.html(site.get("/zoek?q=xqzvwk"));

        assertThat(outside.select("main a").eachAttr("href")).contains("https://www.leiderdorp.nl", "/wijkteams");
        assertThat(unknown.text()).contains("9999 ZZ", "postbus");
        assertThat(gibberish.select("main ol a")).isNotEmpty();
        assertThat(gibberish.select("main a").eachAttr("href")).contains("/wijkteams");
        assertThat(gibberish.text()).contains("Bedoelt u misschien");
    }

    @Test
    void showsWhatWasTypedAsTextOnly() {
        String typed = "<script>alert(1)</script>\"'";

        assertThat(site.get("/zoek?q=%3Cscript%3Ealert(1)%3C/script%3E%22'").body()).doesNotContain("<script>alert");
        assertThat(sendsRemark("ANDERS", typed + " 0612345678", "").body()).doesNotContain("<script>alert");
    }

    @Test
    void takesARemarkAndKeepsNoMoreThanItsText() {
        HttpResponse<String> answer = sendsRemark("OPENINGSTIJDEN", "  Op maandag is de deur dicht\r\nvanaf drie uur. ", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(WRONG + "/bedankt");
        assertThat(site.get(WRONG + "/bedankt").statusCode()).isEqualTo(200);
        assertThat(remarks()).contains("leiden-noord|OPENINGSTIJDEN|Op maandag is de deur dicht\nvanaf drie uur.");
    }

    @Test
    void saysWhatARemarkLacksAndKeepsWhatWasTyped() {
        HttpResponse<String> empty = sendsRemark(null, "", "");
        HttpResponse<String> noSubject = sendsRemark(null, "De bel is stuk", "");
        HttpResponse<String> odd = sendsRemark("NIETS", "De bel is stuk", "");

        refused(empty, "Kies waar het over gaat", "Schrijf op wat er niet klopt");
        refused(sendsRemark("ADRES", "  ", ""), "Schrijf op wat er niet klopt");
        refused(site.post(WRONG, "kloptNiet", "kloptNiet", "subject", "ADRES", "jakarta.faces.ViewState", "stateless", "send", "x"),
                "Schrijf op wat er niet klopt");
        refused(noSubject, "Kies waar het over gaat");
        refused(odd, "Kies waar het over gaat");
        assertThat(odd.body()).doesNotContain("enum");
        assertThat(site.post("/wijkteams/bestaat-niet/klopt-niet", "kloptNiet", "kloptNiet", "subject", "ADRES", "message", "Weg",
                "jakarta.faces.ViewState", "stateless", "send", "x").statusCode()).isEqualTo(404);
        assertThat(Site.html(noSubject).selectFirst("#message").val()).isEqualTo("De bel is stuk");
    }

    @Test
    void refusesARemarkThatLeadsToAPersonOrIsTooLong() {
        for (Map.Entry<String, String> remark : List.of(
                entry("Bel mij op 06 12 34 56 78", "het telefoonnummer"), entry("Mail anna@voorbeeld.example", "het e-mailadres"),
                entry("Mijn nummer is 111222333", "het burgerservicenummer"), entry("Ik woon op 2315 AB 12", "het adres"),
                entry("lang ".repeat(101), "hoogstens 500 tekens"))) {
            HttpResponse<String> answer = sendsRemark("CONTACT", remark.getKey(), "");
            refused(answer, remark.getValue());
            assertThat(Site.html(answer).selectFirst("#message").wholeText().strip()).isEqualTo(remark.getKey().strip());
            assertThat(remarks()).doesNotContain(remark.getKey().strip());
        }
        assertThat(sendsRemark("CONTACT", "y".repeat(500), "").statusCode()).isEqualTo(303);
    }

    @Test
    void letsAMachineThinkThatItsRemarkWasTaken() {
        assertThat(sendsRemark("CONTACT", "Koop hier goedkope horloges", "https://horloges.example").statusCode()).isEqualTo(303);
        assertThat(remarks()).doesNotContain("horloges");
    }

    @Test
    void tellsSearchEnginesAboutADoor() {
        onEachPage((path, page) -> {
            if (path.matches("(/en)?/wijkteams/[a-z-]+")) {
                JsonObject office = Json.createReader(new StringReader(Site.html(page).selectFirst("script").data())).readObject();
                assertThat(office.getString("@type")).isEqualTo("GovernmentOffice");
                assertThat(office.getString("name")).isEqualTo(Site.html(page).selectFirst("h1").text());
            }
        });
        JsonObject office = Json.createReader(new StringReader(Site.html(site.get("/wijkteams/leiden-noord")).selectFirst("script").data()))
                .readObject();
        assertThat(office.getJsonArray("openingHoursSpecification")).hasSize(8);
        assertThat(office.getJsonArray("specialOpeningHoursSpecification").stream().map(JsonValue::asJsonObject))
                .anySatisfy(day -> assertThat(day.getString("validFrom") + day.getString("opens") + day.getString("closes"))
                        .isEqualTo("2026-10-0800:0000:00"));
    }

    @Test
    void logsNothingOfWhatResidentsType() throws Exception {
        String log = Files.readString(LOG);
        assertThat(log).as("the log of the server under test").contains("wijkteamwijzer");
        for (String typed : List.of("2316QX", "2316 QX 77", "regenboogforel", "2316Q", "regenboogforel 77")) {
            site.post("/zoek", "q", typed);
            site.postJson("/api/v1/vind", "{\"postcode\":\"" + typed + "\"}");
            site.postJson("/api/v1/vind", "{\"postcode\":\"" + typed);
            sendsRemark("CONTACT", "regenboogforel " + typed, "");
            sendsRemark("CONTACT", "regenboogforel".repeat(40), "");
            sendsRemark("regenboogforel", typed, "");
            site.post("/eigen-bijdrage/berekenen", "hulp", "regenboogforel", "wie", typed, "inkomen", typed, "vraag", "HULP");
            site.postJson("/api/v1/eigen-bijdrage/berekening", "{\"voorzieningen\":[\"" + typed + "\"],\"aow\":\"regenboogforel\"}");
        }
        assertThat(Files.readString(LOG)).doesNotContain("2316QX", "2316 QX", "regenboogforel");
    }

    private void onEachPage(BiConsumer<String, HttpResponse<String>> check) {
        Map<String, HttpResponse<String>> pages = site.pages();
        pages.entrySet().removeIf(page -> !Site.isHtml(page.getValue()));
        assertThat(pages).hasSizeGreaterThan(80).allSatisfy(check);
    }

    private void onEachKeptPage(BiConsumer<String, HttpResponse<String>> check) {
        onEachPage((path, page) -> {
            if (!path.endsWith("/klopt-niet") && !path.endsWith("/berekenen")) {
                check.accept(path, page);
            }
        });
    }

    private static boolean isOwn(String href) {
        return href.startsWith("/") && !href.startsWith("//");
    }

    private HttpResponse<String> sendsRemark(String subject, String message, String website) {
        return subject == null
                ? site.post(WRONG, "kloptNiet", "kloptNiet", "message", message, "website", website,
                        "jakarta.faces.ViewState", "stateless", "send", "Versturen")
                : site.post(WRONG, "kloptNiet", "kloptNiet", "subject", subject, "message", message, "website", website,
                        "jakarta.faces.ViewState", "stateless", "send", "Versturen");
    }

    private static void refused(HttpResponse<String> answer, String... messages) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Site.html(answer).select("[role=alert]").text()).contains(messages);
    }

    private String remarks() {
        return site.get("/api/v1/meldingen-in-een-test").body();
    }

    private static byte[] ungzipped(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] unbrotlied(byte[] body) {
        try {
            assertThat(Decoder.decompress(body).getResultStatus()).isEqualTo(DecoderJNI.Status.DONE);
            return Decoder.decompress(body).getDecompressedData();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
