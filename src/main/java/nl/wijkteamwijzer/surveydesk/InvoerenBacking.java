package nl.wijkteamwijzer.surveydesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.ballotbox.BallotDesk;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.ballotbox.NotAllowed;
import nl.wijkteamwijzer.ballotbox.NotKept;
import nl.wijkteamwijzer.experience.Place;
import nl.wijkteamwijzer.experience.Sheet;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind beheer/invoeren.xhtml: filling in for somebody on the phone or on paper, one form after the other. Each form carries the
 * choices to the next; the server remembers nothing.
 */
@Named
@RequestScoped
public class InvoerenBacking {

    private static final Logger LOG = Logger.getLogger(InvoerenBacking.class.getName());

    /** Why it did not go on; what was typed is shown again. */
    public enum Trouble {
        CHOICES,
        QUARTER,
        EMPTY,
        NOT_SENT,
        CODE,
        TOO_MANY,
        NOT_KEPT
    }

    @Inject
    EntryChoices choices;

    @Inject
    EntryDesk desk;

    @Inject
    BallotDesk ballots;

    @Inject
    AsAt asAt;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private EntryForm form;
    private Questionnaire questionnaire;
    private Place place;
    private Channel channel;
    private Quarter quarter;
    private Sheet sheet;
    private String token;
    private String code;
    private int entered;
    private boolean taken;
    private Trouble trouble;
    private long secondsToWait;

    @PostConstruct
    void read() {
        form = new EntryForm(new PostedForm(request));
        channel = form.channel().orElse(null);
        quarter = form.quarter().orElseGet(() -> Quarter.of(asAt.day()));
        questionnaire = choices.questionnaire(form, day()).orElse(null);
        place = choices.place(form.team(), day()).orElse(null);
        code = form.code();
        entered = form.entered();
        token = form.token().orElseGet(ballots::newForm);
        sheet = questionnaire == null ? null : form.sheet(questionnaire);
    }

    /** The day that stands for the quarter: its last, or today. */
    private LocalDate day() {
        return quarter.isBefore(Quarter.of(asAt.day())) ? quarter.lastDay() : asAt.day();
    }

    /** Before the page is shown. */
    public void open() {
        if (!form.isPosted() || form.pressed(EntryForm.CHOOSE)) {
            return;
        }
        trouble = checkChoices().orElseGet(() -> form.pressed(EntryForm.BEGIN) ? null : send());
        if (trouble == null) {
            return;
        }
        switch (trouble) {
            case TOO_MANY -> answers.tooMany(secondsToWait, getProblem());
            case NOT_KEPT -> answers.unavailable(getProblem());
            default -> {
                answers.notUnderstood();
                FacesContext.getCurrentInstance().addMessage(field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, getProblem(), null));
            }
        }
    }

    /** What the trouble is about; null when it is about no field in particular. */
    private String field() {
        return switch (trouble) {
            case CODE -> "code";
            case QUARTER -> "kwartaal";
            case CHOICES -> questionnaire == null ? "vragenlijst" : place == null ? "team" : "kanaal-TELEFOON";
            default -> null;
        };
    }

    private Optional<Trouble> checkChoices() {
        if (questionnaire == null || place == null || channel == null) {
            return Optional.of(Trouble.CHOICES);
        }
        return getQuarters().contains(quarter) ? Optional.empty() : Optional.of(Trouble.QUARTER);
    }

    private Trouble send() {
        if (!form.pressed(EntryForm.SEND)) {
            return Trouble.NOT_SENT;
        }
        Trouble failure = ballots.hasTaken(token) ? null : cast();
        if (failure == null) {
            next();
        }
        return failure;
    }

    /** Null when the ballot is safe. */
    private Trouble cast() {
        if (sheet.isEmpty()) {
            return Trouble.EMPTY;
        }
        secondsToWait = desk.secondsToWait(request);
        if (secondsToWait > 0) {
            return Trouble.TOO_MANY;
        }
        try {
            desk.take(sheet.ballot(place.box(questionnaire, quarter), channel), Optional.of(code).filter(typed -> !typed.isEmpty()), token);
            return null;
        } catch (NotAllowed e) {
            return Trouble.CODE;
        } catch (NotKept e) {
            LOG.log(Level.SEVERE, "A ballot could not be kept: {0}", e.getMessage());
            return Trouble.NOT_KEPT;
        }
    }

    /** An empty form with the same choices, of the version that is asked now. */
    private void next() {
        taken = true;
        entered++;
        code = "";
        token = ballots.newForm();
        questionnaire = choices.current(questionnaire.getName(), day()).orElse(questionnaire);
        sheet = Sheet.read(questionnaire, number -> "");
    }

    /** Whether there are questions to show; else it is to be chosen which. */
    public boolean isEntering() {
        return form.isPosted() && !form.pressed(EntryForm.CHOOSE) && trouble != Trouble.CHOICES
                && !(trouble == Trouble.QUARTER && form.pressed(EntryForm.BEGIN));
    }

    /** The quarter ended under the form: it is kept, and counts for another. */
    public boolean isQuarterGone() {
        return trouble == Trouble.QUARTER;
    }

    /** The ballot is safe. */
    public boolean isTaken() {
        return taken;
    }

    public int getEntered() {
        return entered;
    }

    public Trouble getTrouble() {
        return trouble;
    }

    public String getProblem() {
        return trouble == Trouble.TOO_MANY
                ? words.say("beheer.invoeren.trouble.TOO_MANY", words.time(asAt.moment().plusSeconds(secondsToWait).plusMinutes(1).toLocalTime()))
                : words.say("beheer.invoeren.trouble." + trouble);
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public Place getPlace() {
        return place;
    }

    public Channel getChannel() {
        return channel;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    /** For which the chosen form may count; without choices those of paper. */
    public List<Quarter> getQuarters() {
        return place == null || channel == null
                ? List.of(Quarter.of(asAt.day()), Quarter.of(asAt.day()).previous())
                : desk.quarters(channel, place, asAt.day());
    }

    public String getToken() {
        return token;
    }

    public String getCode() {
        return code;
    }

    /** As forms call it; empty when there is none. */
    public String answer(Question question) {
        return sheet.answer(question).orElse("");
    }
}
