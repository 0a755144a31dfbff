package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.content.Notice;
import nl.wijkteamwijzer.content.PlainText;
import nl.wijkteamwijzer.content.Theme;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.Questionnaire;

/** Records in one language, each with the language in which it really is. */
record RecordTexts(Tongue tongue) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    JsonObjectBuilder theme(Theme theme) {
        Passage said = tongue.say(
                Original.of(theme::text, Theme.Text::getTitle), Original.of(theme::text, Theme.Text::getSummary));
        return JSON.createObjectBuilder()
                .add("slug", theme.getSlug())
                .add("titel", said.text(0))
                .add("samenvatting", said.text(1))
                .add("taal", said.language())
                .add("zoekwoorden", searchWords(theme))
                .add("soort", theme.getFirstKind());
    }

    /** Those of the language and the Dutch ones: who speaks little Dutch may know the Dutch word. */
    private String searchWords(Theme theme) {
        Original words = Original.of(theme::text, Theme.Text::getSearchWords);
        return Stream.of(tongue.say(words).text(0), words.dutch())
                .flatMap(list -> Stream.of(list.split("[,،]")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    JsonObjectBuilder questionnaire(Questionnaire questionnaire) {
        Passage said = tongue.say(
                Original.of(questionnaire::text, Questionnaire.Text::getTitle),
                Original.of(questionnaire::text, Questionnaire.Text::getSummary));
        JsonArrayBuilder questions = JSON.createArrayBuilder();
        questionnaire.getQuestions().forEach(question -> questions.add(question(questionnaire, question)));
        return JSON.createObjectBuilder()
                .add("naam", questionnaire.getName())
                .add("versie", questionnaire.getRevision())
                .add("perspectief", questionnaire.getPerspective().name())
                .add("titel", said.text(0))
                .add("samenvatting", said.text(1))
                .add("taal", said.language())
                .add("vragen", questions);
    }

    private JsonObjectBuilder question(Questionnaire questionnaire, Question question) {
        String english = questionnaire.exactWording(question, Original.ENGLISH);
        Passage said = tongue.say(new Original(
                questionnaire.wording(question, InLanguage.SOURCE), english.isEmpty() ? null : english));
        JsonArrayBuilder answers = JSON.createArrayBuilder();
        question.getAnswers().forEach(answers::add);
        return JSON.createObjectBuilder()
                .add("nummer", question.getNumber())
                .add("soort", question.getKind().name())
                .add("vraag", said.text(0))
                .add("taal", said.language())
                .add("antwoorden", answers);
    }

    JsonObjectBuilder notice(Notice notice) {
        Passage said = tongue.say(
                Original.of(notice::text, Notice.Text::getTitle), Original.of(notice::text, Notice.Text::getBody));
        return JSON.createObjectBuilder()
                .add("titel", said.text(0))
                .add("tekst", PlainText.of(said.text(1)))
                .add("soort", notice.getKind().name())
                .add("tot", notice.ends().equals(LocalDateTime.MAX) ? JsonValue.NULL : JSON.createValue(MINUTE.format(notice.ends())))
                .add("taal", said.language());
    }
}
