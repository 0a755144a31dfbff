package nl.wijkteamwijzer.kiosk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.openinghours.HolidayCalendar;
import nl.wijkteamwijzer.openinghours.HolidayRules;
import nl.wijkteamwijzer.openinghours.LiberationDay;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.Facility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The translations that come along: of words that are there, and of all that a kiosk shows. */
class TranslationSeedTest {

    private static final List<String> COLUMNS = List.of(
            "questionnaire_text.title", "questionnaire_text.summary", "questionnaire_wording.wording", "access_kind_text.name",
            "access_kind_text.what_for", "theme_text.title", "theme_text.summary", "theme_text.search_words", "support_kind_text.name",
            "support_kind_text.explanation", "contribution_exemption_text.reason");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static SeededDatabase database;
    private static List<Translation> translations;

    @BeforeAll
    static void seed() {
        database = new SeededDatabase();
        EntityManager em = database.entities();
        translations = em.createQuery("select t from Translation t", Translation.class).getResultList();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "pl", "uk"})
    void whatIsKeptInDutchIsThereInEveryLanguage(String language) {
        assertThat(in(language).map(Translation::getDutch)).containsAll(kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "pl", "uk"})
    void everyAnswerAndFacilityIsThereInEveryLanguage(String language) {
        Stream<String> answers = Stream.of(QuestionKind.values())
                .filter(kind -> kind != QuestionKind.CIJFER)
                .flatMap(kind -> kind.answers().stream())
                .map("answer."::concat);
        Stream<String> facilities = Stream.of(Facility.values()).map(facility -> "facility." + facility);

        assertThat(Stream.concat(answers, facilities).map(key -> Words.sayIn("nl", key)))
                .isNotEmpty()
                .isSubsetOf(in(language).map(Translation::getDutch).collect(toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "pl", "uk"})
    void everyHolidayIsThereInEveryLanguage(String language) {
        assertThat(in(language).map(Translation::getDutch)).containsAll(holidays());
    }

    @Test
    void nothingIsTranslatedThatNobodySays() {
        ResourceBundle bundle = ResourceBundle.getBundle("nl.wijkteamwijzer.i18n.Messages", Locale.forLanguageTag("nl"));
        Set<String> said = kept();
        said.addAll(texts("closure_text.reason"));
        said.addAll(holidays());
        bundle.keySet().forEach(key -> said.add(bundle.getString(key)));

        assertThat(translations).extracting(Translation::getDutch).isSubsetOf(said);
    }

    @Test
    void everyTranslationHasItsOwnWordsAndTheArgumentsOfTheDutch() {
        assertThat(translations).isNotEmpty().allSatisfy(translation -> {
            assertThat(translation.getWords()).isEqualTo(translation.getWords().strip()).isNotBlank();
            assertThat(arguments(translation.getWords())).isEqualTo(arguments(translation.getDutch()));
        });
        assertThat(translations)
                .filteredOn(translation -> translation.getWords().equals(translation.getDutch()))
                .extracting(Translation::getDutch)
                .containsOnly("E-mail");
    }

    @Test
    void arabicAndUkrainianAreInTheirOwnLetters() {
        assertThat(in("ar")).allMatch(translation -> Pattern.compile("\\p{IsArabic}").matcher(translation.getWords()).find());
        assertThat(in("uk")).allMatch(translation -> Pattern.compile("\\p{IsCyrillic}").matcher(translation.getWords()).find());
    }

    @Test
    void noneIsSaidToBeCheckedThatNobodyChecked() {
        assertThat(translations).allMatch(translation -> translation.getCheckedOn().isEmpty() && translation.getCheckedBy().isEmpty());
    }

    private static Stream<Translation> in(String language) {
        return translations.stream().filter(translation -> translation.getLanguage().equals(language));
    }

    /** All that offices keep somewhere, in some year, and those of Leiden. */
    private static Set<String> holidays() {
        HolidayRules every = new HolidayRules(true, LiberationDay.ELK_JAAR, List.of());
        Set<String> names = new TreeSet<>();
        new HolidayCalendar(Locale.forLanguageTag("nl"), day -> every).inYear(2026).forEach(holiday -> names.add(holiday.name()));
        try (EntityManager em = database.entities()) {
            ((List<?>) em.createNativeQuery("select name_nl from local_holiday").getResultList())
                    .forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    private static Set<String> kept() {
        return COLUMNS.stream().flatMap(column -> texts(column).stream()).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static List<String> texts(String column) {
        String[] parts = column.split("\\.");
        try (EntityManager em = database.entities()) {
            return ((List<?>) em.createNativeQuery("select " + parts[1] + " from " + parts[0] + " where language = 'nl'").getResultList())
                    .stream().map(String::valueOf).toList();
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
