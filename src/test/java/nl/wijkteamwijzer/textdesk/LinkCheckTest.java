package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.content.TextsSource;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.textdesk.BrokenLink.Why;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.AccessPointsSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    private static SeededDatabase database;
    private static LinkCheck check;

    @BeforeAll
    static void open() {
        database = new SeededDatabase();
        EntityManager entities = database.entities();
        Texts texts = new TextsSource(entities).read();
        AccessPoints points = new AccessPointsSource(entities).read();
        PublishedPicture picture = new PublishedPicture() {
            @Override
            public <T> T part(Class<T> type) {
                return type.cast(type == Texts.class ? texts : points);
            }
        };
        check = new LinkCheck(picture, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/en", "/wijkteams", "/wijkteams/leiden-noord", "/en/wijkteams/leiden-noord", "/wijkteams/leiden-noord.ics",
        "/wijkteams/leiden-noord/klopt-niet", "/wijkteams?wijk=WK054600#tijden", "/thema/wonen", "/privacy", "/informatie/klacht",
        "/eigen-bijdrage/berekenen", "/kaart", "#kop", "https://elders.example/niets", "http://localhost:8080/thema/wonen", "http://localhost:8080", "http://localhost:80801/niets", "mailto:a@voorbeeld.example", "tel:+31715160000"
    })
    void findsNothingWrongWithWhatLeadsSomewhere(String address) {
        assertThat(check.broken("[hier](" + address + ")")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/wijkteams/leiden-zuidpool, NO_PAGE", "/en/thema/ruimtevaart, NO_PAGE", "/informatie/oude-pagina, NO_PAGE",
        "/niets, NO_PAGE", "/zoekt, NO_PAGE", "wijkteams/leiden-noord, NO_ADDRESS", "www.elders.example, NO_ADDRESS",
        "http://localhost:8080/niets, NO_PAGE", "//elders.example, NO_ADDRESS", "javascript:alert(1), NO_ADDRESS"
    })
    void findsWhatLeadsNowhere(String address, Why why) {
        assertThat(check.broken("Lees [hier](" + address + ") verder.")).containsExactly(new BrokenLink(address, why));
    }

    @Test
    void anAddressByItselfIsALinkToo() {
        assertThat(Addresses.in("https://wetten.overheid.nl/BWBR0035362")).containsExactly("https://wetten.overheid.nl/BWBR0035362");
        assertThat(Addresses.in("Lees https://elders.example")).isEmpty();
    }

    @Test
    void namesALinkOnce() {
        assertThat(check.broken("[een](/niets) en [twee](/niets), en `[geen](/code)`"))
                .isEqualTo(List.of(new BrokenLink("/niets", Why.NO_PAGE)));
    }
}
