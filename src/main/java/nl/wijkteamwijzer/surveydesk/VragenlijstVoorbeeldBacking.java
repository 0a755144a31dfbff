package nl.wijkteamwijzer.surveydesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/vragenlijst-voorbeeld.xhtml: a version as the public sees it on one page, with nothing to send. */
@Named
@RequestScoped
public class VragenlijstVoorbeeldBacking {

    @Inject
    QuestionnaireDesk desk;

    @Inject
    AsAt asAt;

    @Inject
    Answers answers;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String key;
    private boolean draft;
    private List<Questionnaire> versions;
    private Questionnaire questionnaire;

    @PostConstruct
    void read() {
        key = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("key");
        draft = "ja".equals(request.getParameter("concept"));
        versions = desk.versions(key);
        questionnaire = draft ? desk.draft(key).map(desk::shown).orElse(null) : version(request.getParameter("versie"));
        page.keepQuery(draft ? "concept=ja" : questionnaire == null ? "" : "versie=" + questionnaire.getRevision());
    }

    /** Without a number: what is asked now, or else the last. */
    private Questionnaire version(String number) {
        return versions.stream()
                .filter(each -> String.valueOf(each.getRevision()).equals(number))
                .findFirst()
                .or(() -> PublicRecord.inForceOn(asAt.day(), versions).stream().findFirst())
                .orElse(versions.isEmpty() ? null : versions.get(0));
    }

    /** Before the page is shown. */
    public void open() {
        if (questionnaire == null) {
            answers.seeOther("/beheer/vragenlijsten");
        }
    }

    public String getKey() {
        return key;
    }

    public boolean isDraft() {
        return draft;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public int getTotal() {
        return questionnaire.getQuestions().size();
    }

    public String wording(Question question) {
        return questionnaire.wording(question, page.getLanguage());
    }

    /** Nothing is answered here. */
    public String answer(Question question) {
        return "";
    }

    public String say(Question question, String answer) {
        return question.getKind() == QuestionKind.CIJFER ? answer : words.say("answer." + answer);
    }
}
