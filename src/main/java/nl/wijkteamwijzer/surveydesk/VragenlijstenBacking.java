package nl.wijkteamwijzer.surveydesk;

import static java.util.Comparator.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;

/** Behind beheer/vragenlijsten.xhtml: the questionnaires, what is asked now, what comes, and what is being written. */
@Named
@RequestScoped
public class VragenlijstenBacking {

    @Inject
    QuestionnaireDesk desk;

    @Inject
    AsAt asAt;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private List<Line> lines;
    private List<Draft> fresh;

    /**
     * A questionnaire.
     *
     * @param now the version that is asked; null when none is
     * @param next one that is published and begins later; null when there is none
     * @param draft null when nobody writes one
     */
    public record Line(String name, Questionnaire now, Questionnaire next, Draft draft) {

        /** One to speak of it by. */
        public Questionnaire any() {
            return now == null ? next : now;
        }
    }

    @PostConstruct
    void read() {
        LocalDate today = asAt.day();
        Map<String, Draft> drafts = desk.drafts().stream().collect(Collectors.toMap(Draft::getRecordKey, draft -> draft));
        Map<String, List<Questionnaire>> versions = desk.published().stream().collect(Collectors.groupingBy(Questionnaire::getName));
        lines = versions.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), drafts.get(each.getKey()), today))
                .filter(line -> line.any() != null)
                .sorted(comparing((Line line) -> line.any().getPerspective()).thenComparing(Line::name))
                .toList();
        fresh = drafts.values().stream().filter(Draft::isNew).sorted(comparing(Draft::getChangedAt)).toList();
    }

    private static Line line(String name, List<Questionnaire> versions, Draft draft, LocalDate today) {
        Optional<Questionnaire> now = PublicRecord.inForceOn(today, versions).stream().findFirst();
        Optional<Questionnaire> next = versions.stream()
                .filter(each -> each.getPublication().getValidFrom().isAfter(today))
                .min(comparing(each -> each.getPublication().getValidFrom()));
        return new Line(name, now.orElse(null), next.orElse(null), draft);
    }

    /** Before the page is shown. */
    public void open() {
        if (new PostedForm(request).isPosted()) {
            answers.seeOther("/beheer/vragenlijsten/" + desk.begin().getRecordKey());
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Drafts of questionnaires that are not there yet. */
    public List<Draft> getFresh() {
        return fresh;
    }
}
