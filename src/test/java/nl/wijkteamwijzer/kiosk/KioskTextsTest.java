package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.publishing.InLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kiosk says is in the language that was asked, or says in which other. */
class KioskTextsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    private final KioskTexts texts = KioskPicture.texts();

    @ParameterizedTest
    @EnumSource
    void nothingOfTheProductOrTheDemoIsSaidInAnotherLanguage(KioskLanguage language) {
        List<String> strangers = new ArrayList<>();
        collect("", texts.in(language, NOW), language.code(), strangers);

        assertThat(strangers).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThings(KioskLanguage language) {
        JsonObject dutch = texts.in(KioskLanguage.NL, NOW);
        JsonObject told = texts.in(language, NOW);

        assertThat(told.keySet()).isEqualTo(dutch.keySet());
        for (String map : List.of("woorden", "soorten", "waarvoor", "toegankelijkheid", "antwoorden", "redenen", "kosten")) {
            assertThat(told.getJsonObject(map).keySet()).as(map).isEqualTo(dutch.getJsonObject(map).keySet()).isNotEmpty();
        }
        for (String list : List.of("themas", "vragenlijsten")) {
            assertThat(told.getJsonArray(list)).as(list).hasSameSizeAs(dutch.getJsonArray(list)).isNotEmpty();
        }
        assertThat(told.getString("richting")).isEqualTo(language == KioskLanguage.AR ? "rtl" : "ltr");
    }

    @Test
    void allThatIsSaidIsListedOnceWithTheTranslationThatCameAlong() {
        List<Spoken> spoken = texts.spoken(KioskLanguage.TR, NOW);

        assertThat(spoken).doesNotHaveDuplicates()
                .contains(new Spoken("Ik maak me zorgen", "Endişeliyim"), new Spoken("Mee eens", ""))
                .noneMatch(each -> each.dutch().isBlank());
    }

    @Test
    void whatHasNoTranslationIsSaidInEnglishElseInDutch() {
        Translation kept = new Translation("tr", "Maandag", "Pazartesi");
        Tongue turkish = new Tongue("tr", new TranslationMemory(List.of(kept)));
        Original monday = new Original("Maandag", "Monday");
        Original tuesday = new Original("Dinsdag", "Tuesday");

        assertThat(turkish.say(monday)).isEqualTo(new Passage("tr", List.of("Pazartesi")));
        assertThat(turkish.say(tuesday)).isEqualTo(new Passage("en", List.of("Tuesday")));
        assertThat(turkish.say(new Original("Woensdag", null))).isEqualTo(new Passage(InLanguage.SOURCE, List.of("Woensdag")));
        assertThat(turkish.say(monday, tuesday)).as("what belongs together").isEqualTo(new Passage("en", List.of("Monday", "Tuesday")));
        assertThat(turkish.say(monday, new Original("", null)).texts()).containsExactly("Pazartesi", "");
        assertThat(new Tongue("nl", turkish.memory()).say(monday).texts()).containsExactly("Maandag");
        assertThat(new Tongue("en", turkish.memory()).say(monday).texts()).containsExactly("Monday");
    }

    @Test
    void anotherLanguageIsMarked() {
        assertThat(new Passage("en", List.of("Monday")).json("en").toString()).isEqualTo("\"Monday\"");
        assertThat(new Passage("en", List.of("Monday")).json("tr").toString()).isEqualTo("{\"tekst\":\"Monday\",\"taal\":\"en\"}");
    }

    @Test
    void whatStaffWroteGoesBeforeTheWordsThatCameAlong() {
        String dutch = texts.in(KioskLanguage.NL, NOW).getJsonObject("woorden").getString("home.title");
        Tongue tongue = new Tongue("en", new TranslationMemory(List.of(new Translation("en", dutch, "Mended"))));

        assertThat(KioskWords.in(tongue).build().getString("home.title")).isEqualTo("Mended");
    }

    /** The places at which something is said in another language. */
    private static void collect(String place, JsonValue value, String language, List<String> strangers) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(place + "/" + i, array.get(i), language, strangers);
            }
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("taal") && !object.getString("taal").equals(language)) {
                strangers.add(place + " " + object.getString(object.containsKey("tekst") ? "tekst" : object.containsKey("vraag") ? "vraag" : "titel"));
            }
            object.forEach((key, part) -> collect(place + "/" + key, part, language, strangers));
        }
    }
}
