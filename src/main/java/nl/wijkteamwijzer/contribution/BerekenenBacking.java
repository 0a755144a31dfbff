package nl.wijkteamwijzer.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Interview.Living;
import nl.wijkteamwijzer.contribution.Interview.Question;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind eigen-bijdrage/berekenen.xhtml: one question a page, then the answers, then what it costs. Each page carries the answers
 * so far to the next; the server remembers nothing.
 */
@Named
@RequestScoped
public class BerekenenBacking {

    private static final String CHECK = "CONTROLE";
    private static final String OUTCOME = "UITKOMST";
    private static final Pattern EUROS =
            Pattern.compile("(?<whole>\\d{1,3}(?:[.,\\h]\\d{3}){1,3}|\\d{1,9})(?:[.,](?<cents>\\d{1,2}))?");

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private Contributions records;
    private List<Gemeente> gemeenten;
    private int year;
    private Interview interview;
    private Question question;
    private boolean checking;
    private boolean refused;
    private Outcome outcome;

    @PostConstruct
    void read() {
        records = picture.part(Contributions.class);
        gemeenten = picture.part(AreaMap.class).served(asAt.day());
        year = years().filter(each -> String.valueOf(each).equals(parameter("jaar"))).findFirst().orElse(asAt.day().getYear());
        List<GemeenteCode> codes = gemeenten.stream().map(Gemeente::getCode).toList();
        GemeenteCode gemeente = codes.stream().filter(code -> code.value().equals(parameter("gemeente"))).findFirst().orElse(null);
        GemeenteCode chooser = gemeente == null && codes.size() == 1 ? codes.get(0) : gemeente;
        interview = new Interview(
                        records,
                        day(),
                        codes,
                        chooser,
                        kinds(chooser),
                        choice(Living.class, parameter("wie")).orElse(null),
                        yesOrNo("aow"),
                        yesOrNo("wlz"),
                        euros(parameter("inkomen")).orElse(null))
                .plain();
        choosePage();
    }

    private void choosePage() {
        Optional<Question> next = interview.next();
        String to = parameter("naar");
        Optional<Question> asked = choice(Question.class, to).filter(interview.path()::contains);
        if (asked.isPresent()) {
            question = asked.get();
        } else if (next.isPresent()) {
            question = next.get();
            refused = question.name().equals(parameter("vraag")) && to.isEmpty();
        } else if (to.equals(OUTCOME)) {
            outcome = interview.outcome();
        } else {
            checking = true;
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
            return words.say("calculate." + question + variant());
        }
        return checking ? words.say("calculate.check") : getResult();
    }

    /** The words of some questions depend on an answer before: ".SAMEN" or nothing. */
    private String variant() {
        return question == Question.AOW && interview.household() == Living.SAMEN ? ".SAMEN" : "";
    }

    /** In a few words what is paid. */
    public String getResult() {
        if (!outcome.isKnown()) {
            return words.say("calculate.notKnown");
        }
        return words.say(
                outcome.isNothing() ? "calculate.nothing" : "calculate.amount",
                words.money(outcome.amount()),
                words.say("contribution.per." + outcome.tariff().getPeriod()));
    }

    public Question getQuestion() {
        return question;
    }

    public boolean isRefused() {
        return refused;
    }

    public boolean isChecking() {
        return checking;
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
        return parameter("inkomen");
    }

    /** "2016", or that it is not said of which year. */
    public String getIncomeYear() {
        return records.tariff(day()).flatMap(Tariff::getIncomeYear)
                .map(of -> words.say("calculate.INKOMEN.year", String.valueOf(of)))
                .orElseGet(() -> words.say("calculate.INKOMEN.noYear"));
    }

    /** What was answered, in words. */
    public String said(Question about) {
        return switch (about) {
            case GEMEENTE -> gemeenten.stream().filter(each -> each.getCode().equals(interview.gemeente())).findFirst().orElseThrow().getName();
            case HULP -> getKinds().stream()
                    .filter(kind -> isChosen(kind.getKind()))
                    .map(kind -> kind.text(page.getLanguage()).getName())
                    .collect(Collectors.joining(", "));
            case WIE -> words.say("calculate.WIE." + interview.household());
            case AOW -> words.say(interview.aow() ? "calculate.yes" : "calculate.no");
            case WLZ -> words.say(interview.wlz() ? "calculate.yes" : "calculate.no");
            case INKOMEN -> words.money(interview.income());
        };
    }

    /** What was asked, in words. */
    public String asked(Question about) {
        boolean together = about == Question.AOW && interview.household() == Living.SAMEN;
        return words.say("calculate." + about + (together ? ".SAMEN" : ""));
    }

    public List<MinimaSetting> getMinimaSettings() {
        return records.minimaSettings(day(), interview.gemeente()).stream()
                .filter(setting -> setting.getFreeUpTo().isPresent())
                .toList();
    }

    private LocalDate day() {
        return year == asAt.day().getYear() ? asAt.day() : LocalDate.of(year, 1, 1);
    }

    /** The years of which we know a tariff, up to this one, the latest first. */
    private Stream<Integer> years() {
        int now = asAt.day().getYear();
        int first = records.firstDay().map(LocalDate::getYear).orElse(now);
        return IntStream.rangeClosed(0, now - first).mapToObj(back -> now - back);
    }

    private Set<String> kinds(GemeenteCode gemeente) {
        String[] chosen = Optional.ofNullable(request.getParameterValues("hulp")).orElse(new String[0]);
        List<String> allowed = records.askable(day(), gemeente);
        return Arrays.stream(chosen).filter(allowed::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Boolean yesOrNo(String name) {
        return switch (parameter(name)) {
            case "JA" -> true;
            case "NEE" -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** With or without dots, commas or spaces between thousands. */
    private static Optional<BigDecimal> euros(String typed) {
        Matcher amount = EUROS.matcher(typed.replaceFirst("^€\\h*", ""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String cents = amount.group("cents") == null ? "" : "." + amount.group("cents");
        return Optional.of(new BigDecimal(amount.group("whole").replaceAll("\\D", "") + cents));
    }

    private String parameter(String name) {
        String value = request.getMethod().equals("POST") ? request.getParameter(name) : null;
        return value == null ? "" : value.strip();
    }
}
