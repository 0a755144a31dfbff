package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.content.Notices;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.Doors;
import nl.wijkteamwijzer.wijkteam.Facility;

/** All that a kiosk says in one language. */
@ApplicationScoped
public class KioskTexts {

    /** Notices of the home page are those of a kiosk: it is where a resident comes in. */
    static final String HOME = "/";

    @Inject
    PublishedPicture picture;

    JsonObject in(KioskLanguage language, LocalDateTime moment) {
        return in(language, picture.part(TranslationMemory.class), moment);
    }

    /** Every Dutch text for which a translation is looked for, in the order in which that is done. */
    public List<Spoken> spoken(KioskLanguage language, LocalDateTime moment) {
        ListeningMemory memory = new ListeningMemory();
        in(language, memory, moment);
        Map<String, String> came = KioskWords.came(language);
        return memory.asked().stream().map(dutch -> new Spoken(dutch, came.getOrDefault(dutch, ""))).toList();
    }

    private JsonObject in(KioskLanguage language, TranslationMemory memory, LocalDateTime moment) {
        Tongue tongue = new Tongue(language.code(), memory);
        LocalDate day = moment.toLocalDate();
        RecordTexts records = new RecordTexts(tongue);
        return JSON.createObjectBuilder()
                .add("taal", language.code())
                .add("richting", language.isRightToLeft() ? "rtl" : "ltr")
                .add("woorden", KioskWords.in(tongue))
                .add("soorten", kinds(tongue, AccessKind.Text::getName))
                .add("waarvoor", kinds(tongue, AccessKind.Text::getWhatFor))
                .add("toegankelijkheid", words(tongue, "facility.", Stream.of(Facility.values()).map(Facility::name)))
                .add("antwoorden", words(tongue, "answer.", answers()))
                .add("redenen", ReasonTexts.of(picture.part(Doors.class), picture.part(AccessPoints.class).on(day), day, tongue))
                .add("themas", list(picture.part(Texts.class).themes(day).stream().map(records::theme)))
                .add("vragenlijsten", list(picture.part(Questionnaires.class).on(day).stream().map(records::questionnaire)))
                .add("berichten", list(picture.part(Notices.class).showing(HOME, moment).stream().map(records::notice)))
                .add("kosten", CostTexts.of(
                        picture.part(Contributions.class),
                        picture.part(AreaMap.class).served(day).stream().map(Gemeente::getCode).toList(),
                        day,
                        tongue))
                .build();
    }

    private JsonObjectBuilder kinds(Tongue tongue, Function<AccessKind.Text, String> part) {
        JsonObjectBuilder kinds = JSON.createObjectBuilder();
        picture.part(AccessPoints.class).kinds().forEach(
                kind -> kinds.add(kind.getKind(), tongue.say(Original.of(kind::text, part)).json(tongue.language())));
        return kinds;
    }

    /** Marks need no words. */
    private static Stream<String> answers() {
        return Stream.of(QuestionKind.values())
                .filter(kind -> kind != QuestionKind.CIJFER)
                .flatMap(kind -> kind.answers().stream())
                .distinct();
    }

    private static JsonObjectBuilder words(Tongue tongue, String prefix, Stream<String> names) {
        JsonObjectBuilder words = JSON.createObjectBuilder();
        names.forEach(name -> words.add(name, tongue.say(Original.words(prefix + name)).json(tongue.language())));
        return words;
    }

    private static JsonArrayBuilder list(Stream<JsonObjectBuilder> all) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        all.forEach(list::add);
        return list;
    }
}
