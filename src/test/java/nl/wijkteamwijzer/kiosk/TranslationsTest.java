package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import nl.wijkteamwijzer.SeededDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static SeededDatabase database;

    private final EntityManager em = database.entities();
    private final Translations translations = new Translations();

    TranslationsTest() {
        translations.em = em;
        em.getTransaction().begin();
    }

    @BeforeAll
    static void seed() {
        database = new SeededDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @AfterEach
    void leave() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aTextIsFoundToTheLetterAndInItsOwnLanguage() {
        translations.add(new Translation("tr", "Waar bent u?", "Neredesiniz?"));

        TranslationMemory memory = new TranslationMemory(translations.all());

        assertThat(memory.find("tr", "Waar bent u?")).contains("Neredesiniz?");
        assertThat(memory.find("tr", "Waar bent u")).isEmpty();
        assertThat(memory.find("pl", "Waar bent u?")).isEmpty();
        assertThat(memory.find("xx", "Waar bent u?")).isEmpty();
    }

    @Test
    void theLongestTextAndItsTranslationFitWithLettersOfAnyKind() {
        String dutch = "é".repeat(Translation.LONGEST_DUTCH);
        translations.add(new Translation("ar", dutch, "ع".repeat(Translation.LONGEST)));
        em.flush();
        em.clear();

        assertThat(translations.of("ar", dutch)).get().extracting(Translation::getWords).isEqualTo("ع".repeat(Translation.LONGEST));
    }

    @Test
    void aTextHasOneTranslationInALanguage() {
        translations.add(new Translation("tr", "Twee keer", "İki kez"));
        translations.flush();
        translations.add(new Translation("tr", "Twee keer", "İki defa"));

        assertThatThrownBy(translations::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void whatIsHeldIsAsItStandsNow() {
        Translation seen = new Translation("tr", "Vast", "Eski");
        translations.add(seen);
        translations.flush();
        em.createNativeQuery("update kiosk_translation set words = 'Yeni' where language = 'tr' and dutch = 'Vast'").executeUpdate();

        assertThat(translations.hold("tr", "Vast")).get().extracting(Translation::getWords).isEqualTo("Yeni");
        assertThat(translations.hold("tr", "Los")).isEmpty();
    }

    @Test
    void newWordsWaitForATranslatorAgain() {
        Translation translation = new Translation("pl", "Dag", "Dzień");
        translation.check(LocalDate.of(2026, 11, 22), "redacteur");
        assertThat(translation.getCheckedBy()).contains("redacteur");

        translation.say("Dni", "emma");

        assertThat(translation.getCheckedBy()).isEmpty();
        assertThat(translation.getCheckedOn()).isEmpty();
    }
}
