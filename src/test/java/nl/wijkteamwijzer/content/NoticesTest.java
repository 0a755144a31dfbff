package nl.wijkteamwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Sheet STORING = Sheet.empty()
            .with("soort", "INCIDENT")
            .with("titel_nl", "De telefoon doet het niet")
            .with("tekst_nl", "Mail ons, of kom langs.")
            .with("geldigVan", "2026-10-05")
            .with("geldigTot", "2026-10-06")
            .with("plekken", "WIJKTEAMS");

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T08:59, false", "2026-10-05T09:00, true", "2026-10-06T17:29, true", "2026-10-06T17:30, false"
    })
    void showsFromItsBeginUntilItsEnd(LocalDateTime moment, boolean shows) {
        Notices notices = new Notices(List.of(notice(1, STORING.with("begintijd", "9.00").with("eindtijd", "17.30"))));

        assertThat(notices.showing("/wijkteams/mors", moment)).hasSize(shows ? 1 : 0);
    }

    @Test
    void showsWholeDaysWithoutTimes() {
        Notices notices = new Notices(List.of(notice(1, STORING)));

        assertThat(notices.showing("/wijkteams", MONDAY.atStartOfDay())).hasSize(1);
        assertThat(notices.showing("/wijkteams", MONDAY.plusDays(1).atTime(23, 59))).hasSize(1);
        assertThat(notices.showing("/wijkteams", MONDAY.plusDays(2).atStartOfDay())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WIJKTEAMS, '', /wijkteams/mors, true",
        "WIJKTEAMS, '', /wijkteamsoverzicht, false",
        "WIJKTEAMS, '', /, false",
        "OVERAL, '', '', true",
        "HOME, '', '', false",
        "'', /wijkteams/mors, /wijkteams/mors, true",
        "'', /wijkteams/mors, /wijkteams/mors/klopt-niet, false"
    })
    void showsOnItsPagesOnly(String group, String path, String asked, boolean shows) {
        Notices notices = new Notices(List.of(notice(1, STORING.with("plekken", group).with("paginas", path))));

        assertThat(notices.showing(asked, MONDAY.atTime(12, 0))).hasSize(shows ? 1 : 0);
    }

    @Test
    void putsAnIncidentAboveNews() {
        Notice news = new Notice("nieuws", 1, publication(), STORING.with("soort", "NIEUWS"));
        Notice incident = notice(1, STORING);

        assertThat(new Notices(List.of(news, incident)).showing("/wijkteams", MONDAY.atTime(12, 0)))
                .containsExactly(incident, news);
    }

    @Test
    void doesNotComeBackInAnOlderRevisionWhenItsEndWasPutEarlier() {
        Notices notices = new Notices(List.of(notice(1, STORING), notice(2, STORING.with("eindtijd", "12.00"))));

        assertThat(notices.showing("/wijkteams", MONDAY.plusDays(1).atTime(12, 0))).isEmpty();
    }

    @Test
    void showsAsItWasUntilTheDayOnWhichItChanges() {
        Notice now = notice(1, STORING);
        Publication later = Publication.published(MONDAY.plusDays(1), MONDAY.plusDays(3), MONDAY, null, null, false);
        Notice changed = new Notice("storing", 2, later, STORING.with("plekken", "HOME"));
        Notices notices = new Notices(List.of(now, changed));

        assertThat(notices.showing("/wijkteams", MONDAY.atTime(12, 0))).containsExactly(now);
        assertThat(notices.showing("/wijkteams", MONDAY.plusDays(1).atTime(12, 0))).isEmpty();
        assertThat(notices.showing("/", MONDAY.plusDays(1).atTime(12, 0))).containsExactly(changed);
    }

    @Test
    void tellsWhenAPageMustBeMadeAgain() {
        Notices notices = new Notices(List.of(notice(1, STORING.with("begintijd", "9.00"))));

        assertThat(notices.nextChange("/wijkteams", MONDAY.atStartOfDay())).contains(MONDAY.atTime(9, 0));
        assertThat(notices.nextChange("/wijkteams", MONDAY.atTime(9, 0))).contains(MONDAY.plusDays(2).atStartOfDay());
        assertThat(notices.nextChange("/wijkteams", MONDAY.plusDays(2).atStartOfDay())).isEmpty();
        assertThat(notices.nextChange("/", MONDAY.atStartOfDay())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "begintijd, 25.00, beheer.meldingen.trouble.time",
        "plekken, '', beheer.meldingen.trouble.nowhere",
        "paginas, www.voorbeeld.example/kaart, beheer.meldingen.trouble.path",
        "paginas, /geen-pagina, beheer.meldingen.trouble.path",
        "titel_en, No telephone, beheer.trouble.translation"
    })
    void saysWhatStandsInTheWay(String field, String text, String trouble) {
        assertThat(new NoticeKind().check("storing", STORING.with(field, text), List.of()))
                .extracting(Trouble::key)
                .containsExactly(trouble);
    }

    @Test
    void refusesAnEndBeforeTheBegin() {
        Sheet oneDay = STORING.with("geldigTot", "2026-10-05").with("begintijd", "12.00");

        assertThat(new NoticeKind().check("storing", oneDay.with("eindtijd", "11.00"), List.of())).hasSize(1);
        assertThat(new NoticeKind().check("storing", oneDay.with("eindtijd", "12.30"), List.of())).isEmpty();
    }

    @Test
    void readsBackWhatWasWritten() {
        Sheet sheet = STORING.with("begintijd", "9.05").with("paginas", "/kaart\n/wijkteams/mors")
                .with("titel_en", "No telephone").with("tekst_en", "Send a mail.");

        Sheet read = new NoticeKind().read(notice(1, sheet));

        sheet.texts().forEach((field, text) -> {
            if (!field.startsWith("geldig")) {
                assertThat(read.get(field)).as(field).isEqualTo(text);
            }
        });
    }

    private static Notice notice(int revision, Sheet sheet) {
        return new Notice("storing", revision, publication(), sheet);
    }

    private static Publication publication() {
        return Publication.published(MONDAY, MONDAY.plusDays(1), MONDAY, null, null, false);
    }
}
