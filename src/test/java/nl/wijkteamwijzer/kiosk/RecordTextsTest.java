package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.content.Notice;
import nl.wijkteamwijzer.content.NoticeKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.publishing.Publication;
import org.junit.jupiter.api.Test;

class RecordTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Sheet STORING = Sheet.empty()
            .with("soort", "INCIDENT")
            .with("titel_nl", "De telefoon doet het niet")
            .with("tekst_nl", "Mail **ons**, of [kom langs](/wijkteams).\n\n- Mors\n- Noord\n\n<b>Dank</b>")
            .with("titel_en", "The telephone is out of order")
            .with("tekst_en", "Please *email* us.")
            .with("plekken", "OVERAL");

    @Test
    void aNoticeIsPlainText() {
        JsonObject said = said("nl", STORING, DAY);

        assertThat(said.getString("titel")).isEqualTo("De telefoon doet het niet");
        assertThat(said.getString("tekst")).isEqualTo("Mail ons, of kom langs.\n\n- Mors\n- Noord\n\n<b>Dank</b>");
        assertThat(said.getString("soort") + said.getString("taal")).isEqualTo("INCIDENTnl");
    }

    @Test
    void aNoticeOfTodayIsSaidInEnglishWhereNobodyTranslatedIt() {
        assertThat(said("ar", STORING, DAY).getString("taal")).isEqualTo("en");
        assertThat(said("ar", STORING, DAY).getString("tekst")).isEqualTo("Please email us.");
        assertThat(said("ar", STORING.with("titel_en", "").with("tekst_en", ""), DAY).getString("taal")).isEqualTo("nl");
    }

    @Test
    void aKioskWithoutNetworkKnowsWhenANoticeEnds() {
        assertThat(said("nl", STORING.with("eindtijd", "17.30"), DAY).getString("tot")).isEqualTo("2026-11-23T17:30");
        assertThat(said("nl", STORING, DAY).getString("tot")).isEqualTo("2026-11-24T00:00");
        assertThat(said("nl", STORING, null).isNull("tot")).isTrue();
    }

    private static JsonObject said(String language, Sheet sheet, LocalDate lastDay) {
        Publication publication = Publication.published(DAY, lastDay, DAY, null, null, false);
        Notice notice = new NoticeKind().write("storing", 1, publication, sheet);
        return new RecordTexts(new Tongue(language, new TranslationMemory(List.of()))).notice(notice).build();
    }
}
