package nl.wijkteamwijzer.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.contribution.HouseholdExample;
import nl.wijkteamwijzer.contribution.Outcome;
import nl.wijkteamwijzer.contribution.Tariff;
import nl.wijkteamwijzer.contribution.TariffKind;
import nl.wijkteamwijzer.contribution.TariffTimeline;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.KnownRevisions;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Preview;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/tarieven.xhtml: which tariff holds when, what comes, and what residents will see on a day. */
@Named
@RequestScoped
public class TarievenBacking {

    @Inject
    KnownRevisions revisions;

    @Inject
    TariffKind kind;

    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    Preview preview;

    @Inject
    PublishedPicture picture;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    private List<Tariff> tariffs;
    private TariffTimeline timeline;
    private LocalDate day;
    private String household;
    private String draft;
    private Seen seen;

    /**
     * What residents see on a day.
     *
     * @param tariff null: none holds
     * @param example for whom it is worked out; null: none was chosen, or it does not hold on that day
     */
    public record Seen(Tariff tariff, HouseholdExample example, Outcome outcome) {}

    @PostConstruct
    void read() {
        tariffs = revisions.all(kind);
        timeline = TariffTimeline.of(tariffs.stream()
                .filter(tariff -> tariff.getPublication().getStatus() == Status.GEPUBLICEERD)
                .toList());
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        household = asked.getOrDefault("huishouden", "");
        draft = asked.getOrDefault("concept", "");
        day = LocalDate.now(clock);
        try {
            day = asked.containsKey("op") ? LocalDate.parse(asked.get("op").strip()) : day;
        } catch (DateTimeException e) {
            problem(words.say("beheer.tarieven.day.refused"));
        }
    }

    /** Before the page is shown. */
    public void look() throws Exception {
        try {
            if (draft.matches("\\d{1,18}") && drafts.ofKind(TariffKind.NAME).stream().anyMatch(one -> draft.equals(one.getId().toString()))) {
                preview.show(Long.parseLong(draft), day, () -> seen = see());
            } else {
                seen = see();
            }
        } catch (NotReady e) {
            e.getTroubles().forEach(trouble -> problem(kindWords.trouble(TariffKind.NAME, trouble, CommonFields.allOf(kind))));
            seen = see();
        }
    }

    private Seen see() {
        Contributions records = picture.part(Contributions.class);
        GemeenteCode gemeente = picture.part(AreaMap.class).served(day).stream().map(Gemeente::getCode).findFirst().orElse(null);
        List<String> askable = records.askable(day, gemeente);
        HouseholdExample example = getExamples().stream()
                .filter(one -> one.recordKey().equals(household))
                .filter(one -> askable.containsAll(one.on(day, gemeente).kinds()))
                .findFirst()
                .orElse(null);
        Outcome outcome = example == null ? null : records.outcome(example.on(day, gemeente));
        return new Seen(records.tariff(day).orElse(null), example, outcome);
    }

    private void problem(String what) {
        answers.notUnderstood();
        FacesContext.getCurrentInstance().addMessage("op", new FacesMessage(FacesMessage.SEVERITY_ERROR, what, null));
    }

    /** Somebody looked, and it needs no change. */
    public void stillRight(String key) {
        desk.stillRight(TariffKind.NAME, key);
        answers.seeOther("/beheer/tarieven");
    }

    /** The latest first. */
    public List<TariffTimeline.Stretch> getStretches() {
        List<TariffTimeline.Stretch> latest = new ArrayList<>(timeline.stretches());
        Collections.reverse(latest);
        return latest;
    }

    /** What comes after what holds now; null when that holds until further notice. */
    public TariffTimeline.Stretch getNext() {
        return timeline.after(getToday()).orElse(null);
    }

    /** What came with the installation and is no law: for staff alone. */
    public List<Tariff> getConcepts() {
        return tariffs.stream().filter(tariff -> !tariff.getPublication().wasEverPublic()).toList();
    }

    public List<Draft> getDrafts() {
        return drafts.ofKind(TariffKind.NAME);
    }

    public boolean isBeingWritten(String key) {
        return getDrafts().stream().anyMatch(one -> one.getRecordKey().equals(key));
    }

    public List<HouseholdExample> getExamples() {
        return picture.part(Contributions.class).examples(day);
    }

    public Seen getSeen() {
        return seen;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public LocalDate getDay() {
        return day;
    }

    public String getHousehold() {
        return household;
    }

    public String getDraft() {
        return draft;
    }
}
