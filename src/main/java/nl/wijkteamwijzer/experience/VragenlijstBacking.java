package nl.wijkteamwijzer.experience;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.ballotbox.BallotDesk;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.ballotbox.NotAllowed;
import nl.wijkteamwijzer.ballotbox.NotKept;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/**
 * Behind ervaring/vragenlijst.xhtml: one question a page and then the answers to look over, or all questions on one page. Each page
 * carries the answers so far to the next; the server remembers nothing.
 */
@Named
@RequestScoped
public class VragenlijstBacking {

    private static final Logger LOG = Logger.getLogger(VragenlijstBacking.class.getName());

    /** Why a ballot did not go in; the answers are shown again. */
    public enum Trouble {
        EMPTY,
        CODE,
        TOO_MANY,
        NOT_KEPT
    }

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    BallotDesk desk;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private Questionnaire questionnaire;
    private Place place;
    private Sheet sheet;
    private Step step;
    private QuestionnaireForm form;
    private String token;
    private Trouble trouble;
    private long secondsToWait;

    @PostConstruct
    void read() {
        form = new QuestionnaireForm(new PostedForm(request));
        findQuestionnaire();
        findPlace();
        if (questionnaire == null || place == null) {
            return;
        }
        page.keepQuery("team=" + place.name());
        sheet = form.sheet(questionnaire);
        step = form.step(questionnaire, !form.isPosted() && "ja".equals(request.getParameter("alles")));
        token = form.token().orElseGet(desk::newForm);
    }

    /** Who has begun goes on with the version that they began with. */
    private void findQuestionnaire() {
        Questionnaires questionnaires = picture.part(Questionnaires.class);
        String name = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("vragenlijst");
        questionnaire = form.version()
                .map(version -> questionnaires.version(name, version, asAt.day()))
                .orElseGet(() -> questionnaires.called(name, asAt.day()))
                .orElse(null);
    }

    /** A team that was lifted while somebody answered is no reason to lose the answers. */
    private void findPlace() {
        String named = request.getParameter("team");
        AreaMap map = picture.part(AreaMap.class);
        place = Place.called(named, picture.part(AccessPoints.class), map, asAt.day())
                .or(() -> form.isPosted() || named == null ? Place.only(map, asAt.day()) : Optional.empty())
                .orElse(null);
    }

    /** Before the page is shown: browsers may keep it, or their back button would not bring it back. */
    public void open() {
        if (questionnaire == null) {
            answers.notFound();
        } else if (place == null) {
            answers.seeOther("/ervaring?team=");
        } else {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-cache");
            if (form.pressed(Step.SEND)) {
                send();
            }
        }
    }

    private void send() {
        if (!form.isFromMachine() && !desk.hasTaken(token)) {
            trouble = cast();
        }
        if (trouble == null) {
            answers.seeOther("/ervaring/bedankt");
            return;
        }
        switch (trouble) {
            case TOO_MANY -> answers.tooMany(secondsToWait, getProblem());
            case NOT_KEPT -> answers.unavailable(getProblem());
            default -> answers.notUnderstood();
        }
    }

    /** Null when the ballot is safe. */
    private Trouble cast() {
        if (sheet.isEmpty()) {
            return Trouble.EMPTY;
        }
        secondsToWait = form.code().isEmpty() ? desk.secondsToWait(request) : 0;
        if (secondsToWait > 0) {
            return Trouble.TOO_MANY;
        }
        try {
            desk.take(
                    sheet.ballot(place.box(questionnaire, Quarter.of(asAt.day())), Channel.WEB),
                    Optional.of(form.code()).filter(typed -> !typed.isEmpty()),
                    Optional.of(token));
            return null;
        } catch (NotAllowed e) {
            return Trouble.CODE;
        } catch (NotKept e) {
            LOG.log(Level.SEVERE, "A ballot could not be kept: {0}", e.getMessage());
            return Trouble.NOT_KEPT;
        }
    }

    public String getTitle() {
        return switch (step.view()) {
            case QUESTION -> words.say("experience.question.title", wording(step.question()), step.question().getNumber(), getTotal());
            case ALL -> questionnaire.text(page.getLanguage()).getTitle();
            case CHECK -> words.say("experience.check");
        };
    }

    public String getProblem() {
        return trouble == Trouble.TOO_MANY
                ? words.say("experience.trouble.TOO_MANY", words.time(asAt.moment().plusSeconds(secondsToWait).plusMinutes(1).toLocalTime()))
                : words.say("experience.trouble." + trouble);
    }

    public Trouble getTrouble() {
        return trouble;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public Place getPlace() {
        return place;
    }

    public Step getStep() {
        return step;
    }

    public String getToken() {
        return token;
    }

    public String getCode() {
        return form.code();
    }

    public int getTotal() {
        return questionnaire.getQuestions().size();
    }

    /** Where the back button leads; empty when there is nothing before. */
    public String getBefore() {
        return form.isChanging() ? Step.CHECK : Step.before(questionnaire, step.question()).map(Question::getNumber).orElse("");
    }

    /** Whether the question is asked again, from the answers to look over. */
    public boolean isChanging() {
        return form.isChanging();
    }

    /** Answers that are not asked for on this page, to be carried on. */
    public List<Question> getCarried() {
        return step.view() == Step.View.ALL
                ? List.of()
                : sheet.answered().stream().filter(question -> !question.equals(step.question())).toList();
    }

    public String wording(Question question) {
        return questionnaire.wording(question, page.getLanguage());
    }

    /** As forms call it; empty when there is none. */
    public String answer(Question question) {
        return sheet.answer(question).orElse("");
    }

    /** What was answered, in words. */
    public String said(Question question) {
        return sheet.answer(question).map(answer -> say(question, answer)).orElseGet(() -> words.say("experience.skipped"));
    }

    public String say(Question question, String answer) {
        return question.getKind() == QuestionKind.CIJFER ? answer : words.say("answer." + answer);
    }
}
