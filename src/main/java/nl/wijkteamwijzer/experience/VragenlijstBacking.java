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
import nl.wijkteamwijzer.ballotbox.NotAllowed;
import nl.wijkteamwijzer.ballotbox.NotKept;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
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
    private static final int SHORTEST_FORM = 16;
    private static final int LONGEST_FORM = 100;
    private static final int LONGEST_CODE = 40;

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
    private String form;
    private String code;
    private Trouble trouble;
    private long secondsToWait;

    @PostConstruct
    void read() {
        findQuestionnaire();
        findPlace();
        if (questionnaire == null || place == null) {
            return;
        }
        page.keepQuery("team=" + place.name());
        sheet = Sheet.read(questionnaire, number -> sent("v" + number));
        questionnaire.question(sent("vraag")).filter(asked -> pressed(Step.SKIP)).ifPresent(asked -> sheet = sheet.without(asked));
        boolean all = pressed(Step.ALL) || pressed(Step.SEND) && sent("alles").equals("ja")
                || !isPosted() && "ja".equals(request.getParameter("alles"));
        step = Step.after(questionnaire, all ? Step.ALL : sent("naar"), sent("vraag"), isChanging());
        form = sent("formulier").length() < SHORTEST_FORM || sent("formulier").length() > LONGEST_FORM
                ? desk.newForm()
                : sent("formulier");
        code = sent("code").substring(0, Math.min(sent("code").length(), LONGEST_CODE));
    }

    /** Who has begun goes on with the version that they began with. */
    private void findQuestionnaire() {
        Questionnaires questionnaires = picture.part(Questionnaires.class);
        String name = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("vragenlijst");
        Optional<Questionnaire> found = isPosted() && sent("versie").matches("\\d{1,6}")
                ? questionnaires.version(name, Integer.parseInt(sent("versie")), asAt.day())
                : questionnaires.called(name, asAt.day());
        questionnaire = found.orElse(null);
    }

    /** A team that was lifted while somebody answered is no reason to lose the answers. */
    private void findPlace() {
        String named = request.getParameter("team");
        AreaMap map = picture.part(AreaMap.class);
        place = Place.called(named, picture.part(AccessPoints.class), map, asAt.day())
                .or(() -> isPosted() || named == null ? Place.only(map, asAt.day()) : Optional.empty())
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
            if (pressed(Step.SEND)) {
                send();
            }
        }
    }

    private void send() {
        boolean fromMachine = !sent("website").isEmpty();
        if (!fromMachine && !desk.hasTaken(form)) {
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
        secondsToWait = code.isEmpty() ? desk.secondsToWait(request) : 0;
        if (secondsToWait > 0) {
            return Trouble.TOO_MANY;
        }
        try {
            desk.take(
                    sheet.ballot(place.box(questionnaire, asAt.day())),
                    Optional.of(code).filter(typed -> !typed.isEmpty()),
                    Optional.of(form));
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

    public String getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public int getTotal() {
        return questionnaire.getQuestions().size();
    }

    /** Where the back button leads; empty when there is nothing before. */
    public String getBefore() {
        return isChanging() ? Step.CHECK : Step.before(questionnaire, step.question()).map(Question::getNumber).orElse("");
    }

    /** Whether the question is asked again, from the answers to look over. */
    public boolean isChanging() {
        return sent("wijzig").equals("ja");
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

    private boolean pressed(String button) {
        return sent("naar").equals(button);
    }

    private boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    /** What came in the form, never in the address. */
    private String sent(String name) {
        String value = isPosted() ? request.getParameter(name) : null;
        return value == null ? "" : value.strip();
    }
}
