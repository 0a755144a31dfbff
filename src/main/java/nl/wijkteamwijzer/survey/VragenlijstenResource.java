package nl.wijkteamwijzer.survey;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Problem;
import nl.wijkteamwijzer.web.Words;

/** What is asked today, for a kiosk or another form than ours. */
@Path("vragenlijsten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VragenlijstenResource {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @GET
    @Path("{naam}")
    public JsonObject questionnaire(@PathParam("naam") String name, @QueryParam("taal") String asked) {
        String language = asked == null || asked.isEmpty() ? "nl" : asked;
        if (!LANGUAGES.contains(language)) {
            throw Problem.badRequest("taal kan zijn: " + String.join(", ", LANGUAGES) + ".");
        }
        Questionnaires questionnaires = picture.part(Questionnaires.class);
        return questionnaires.called(name, asAt.day())
                .map(questionnaire -> json(questionnaire, language))
                .orElseThrow(() -> Problem.notFound("Er is geen vragenlijst met deze naam. naam kan zijn: " + names(questionnaires) + "."));
    }

    private String names(Questionnaires questionnaires) {
        return questionnaires.on(asAt.day()).stream().map(Questionnaire::getName).collect(Collectors.joining(", "));
    }

    private static JsonObject json(Questionnaire questionnaire, String language) {
        JsonArrayBuilder questions = JSON.createArrayBuilder();
        questionnaire.getQuestions().forEach(question -> questions.add(json(questionnaire, question, language)));
        return JSON.createObjectBuilder()
                .add("vragenlijst", questionnaire.getName())
                .add("versie", questionnaire.getRevision())
                .add("perspectief", questionnaire.getPerspective().name())
                .add("taal", language)
                .add("titel", questionnaire.text(language).getTitle())
                .add("uitleg", questionnaire.text(language).getSummary())
                .add("vragen", questions)
                .build();
    }

    private static JsonObjectBuilder json(Questionnaire questionnaire, Question question, String language) {
        JsonArrayBuilder answers = JSON.createArrayBuilder();
        question.getAnswers().forEach(answer -> answers.add(JSON.createObjectBuilder()
                .add("antwoord", answer)
                .add("tekst", question.getKind() == QuestionKind.CIJFER ? answer : Words.sayIn(language, "answer." + answer))));
        return JSON.createObjectBuilder()
                .add("nummer", question.getNumber())
                .add("sleutel", question.getKey())
                .add("blok", question.getBlock().name())
                .add("soort", question.getKind().name())
                .add("vraag", questionnaire.wording(question, language))
                .add("antwoorden", answers);
    }
}
