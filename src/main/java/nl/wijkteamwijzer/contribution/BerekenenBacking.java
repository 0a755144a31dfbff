package nl.wijkteamwijzer.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.contribution.Interview.Living;
import nl.wijkteamwijzer.contribution.Interview.Question;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind eigen-bijdrage/berekenen.xhtml: one question a page, then the answers, then what it costs. Each page carries the answers
 * so far to the next; the server remembers nothing.
 */
@Named
@RequestScoped
public class BerekenenBacking {

    private static final String OUTCOME = "UITKOMST";

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Words words;

    @Inject
    Explanation explanation;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private Contributions records;
    private List<Gemeente> gemeenten;
    private InterviewForm form;
    private int year;
    private Interview interview;
    private Question question;
    private boolean refused;
    private Outcome outcome;

    @PostConstruct
    void read() {
        records = picture.part(Contributions.class);
        gemeenten = picture.part(AreaMap.class).served(asAt.day());
        form = new InterviewForm(new PostedForm(request));
        year = years().filter(each -> form.isYear(each)).findFirst().orElse(asAt.day().getYear());
        interview = form.interview(records, day(), gemeenten.stream().map(Gemeente::getCode).toList());
        choosePage();
    }

    private void choosePage() {
        Optional<Question> wanted = form.wanted().filter(interview.path()::contains);
        Optional<Question> next = interview.next();
        if (wanted.isPresent()) {
            question = wanted.get();
        } else if (next.isPresent()) {
            question = next.get();
            refused = form.isAnswerTo(question);
        } else if (form.wants(OUTCOME)) {
            outcome = interview.outcome();
        }
    }

    /** Before the page is shown: browsers may keep it, or their back button would not bring it back. */
    public void open() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-cache");
        if (refused) {
            answers.notUnderstood();
        }
    }

    public String getTitle() {
        if (question != null) {
            return asked(question);
        }
        return isChecking() ? words.say("calculate.check") : explanation.result(outcome, isThisYear());
    }

    /** A question in words, which tell whether it is about now or a year that is past, and about one or two. */
    public String asked(Question about) {
        String tense = isThisYear() ? "calculate." : "calculate.past.";
        boolean together = about == Question.AOW && interview.household() == Living.SAMEN;
        return words.say(tense + about + (together ? ".SAMEN" : ""), String.valueOf(year));
    }

    /** The question that is shown; null when all were answered. */
    public Question getQuestion() {
        return question;
    }

    public boolean isRefused() {
        return refused;
    }

    /** Whether the answers are shown, to be looked at once more. */
    public boolean isChecking() {
        return question == null && outcome == null;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Interview getInterview() {
        return interview;
    }

    public int getNumber() {
        return interview.path().indexOf(question) + 1;
    }

    /** The question that the back button leads to; null at the first. */
    public Question getBefore() {
        return interview.before(question).orElse(null);
    }

    public List<Question> getPath() {
        return interview.path();
    }

    public List<Gemeente> getGemeenten() {
        return gemeenten;
    }

    public List<SupportKind> getKinds() {
        return records.kinds(day(), interview.gemeente()).stream().filter(SupportKind::isAsked).toList();
    }

    public boolean isChosen(String kind) {
        return interview.kinds().contains(kind);
    }

    public List<Integer> getYears() {
        return years().toList();
    }

    public int getYear() {
        return year;
    }

    public boolean isThisYear() {
        return year == asAt.day().getYear();
    }

    public LocalDate getToday() {
        return asAt.day();
    }

    /** As it was typed, to be typed on. */
    public String getTypedIncome() {
        return form.income();
    }

    /** "In heel 2016", or that we do not know of which year. */
    public String getIncomeYear() {
        return records.tariff(day()).flatMap(Tariff::getIncomeYear)
                .map(of -> words.say("calculate.INKOMEN.year", String.valueOf(of)))
                .orElseGet(() -> words.say("calculate.INKOMEN.noYear"));
    }

    /** What was answered, in words. */
    public String said(Question about) {
        return switch (about) {
            case GEMEENTE -> gemeenten.stream().filter(each -> each.getCode().equals(interview.gemeente())).findFirst().orElseThrow().getName();
            case HULP -> explanation.names(getKinds().stream().filter(kind -> isChosen(kind.getKind())).toList());
            case WIE -> words.say("calculate.WIE." + interview.household());
            case AOW -> words.say(interview.aow() ? "calculate.yes" : "calculate.no");
            case WLZ -> words.say(interview.wlz() ? "calculate.yes" : "calculate.no");
            case INKOMEN -> words.money(interview.income());
        };
    }

    /** What the gemeente does for who has little: those below a line pay nothing. */
    public List<MinimaSetting> getMinimaSettings() {
        return records.minimaSettings(day(), interview.gemeente()).stream()
                .filter(setting -> setting.getFreeUpTo().isPresent())
                .toList();
    }

    private LocalDate day() {
        return isThisYear() ? asAt.day() : LocalDate.of(year, 1, 1);
    }

    /** This year, and those before it of which we know a tariff, the latest first. */
    private Stream<Integer> years() {
        int now = asAt.day().getYear();
        int first = records.firstDay().map(LocalDate::getYear).orElse(now);
        return IntStream.rangeClosed(0, now - first)
                .mapToObj(back -> now - back)
                .filter(each -> each == now || records.tariff(LocalDate.of(each, 1, 1)).isPresent());
    }
}
