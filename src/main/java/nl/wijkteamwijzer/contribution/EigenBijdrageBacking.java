package nl.wijkteamwijzer.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.content.InformationPage;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;

/** Behind eigen-bijdrage/eigen-bijdrage.xhtml: what support costs, today or as published for another day. */
@Named
@RequestScoped
public class EigenBijdrageBacking {

    private static final String TEXT = "eigen-bijdrage";

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private Contributions records;
    private LocalDate day;
    private boolean dayRefused;

    @PostConstruct
    void read() {
        records = picture.part(Contributions.class);
        day = asAt.day();
        String asked = request.getParameter("op");
        if (asked != null) {
            try {
                day = LocalDate.parse(asked.strip());
            } catch (DateTimeException e) {
                dayRefused = true;
            }
        }
    }

    /** Before the page is shown. */
    public void open() {
        if (dayRefused) {
            answers.notUnderstood();
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isDayRefused() {
        return dayRefused;
    }

    public boolean isAnotherDay() {
        return !day.equals(asAt.day());
    }

    public LocalDate getToday() {
        return asAt.day();
    }

    /** Null when none is published for that day. */
    public Tariff getTariff() {
        return records.tariff(day).orElse(null);
    }

    /** The one before; null when there is none. */
    public Tariff getTariffBefore() {
        return records.tariffBefore(day).orElse(null);
    }

    /** The latest first. */
    public List<Tariff> getTariffs() {
        return records.tariffs().stream()
                .sorted(Comparator.comparing((Tariff tariff) -> tariff.getPublication().getValidFrom()).reversed())
                .toList();
    }

    public List<Exemption> getExemptions() {
        return records.exemptions(day);
    }

    public List<SupportKind> kinds(String treatment) {
        return records.kinds(day, gemeente()).stream()
                .filter(kind -> kind.getTreatment() == Treatment.valueOf(treatment))
                .toList();
    }

    public List<MinimaSetting> getMinimaSettings() {
        return records.minimaSettings(day, gemeente());
    }

    /** Households of which we can say what they pay; none on a day without a tariff. */
    public List<HouseholdExample> getExamples() {
        List<String> known = records.askable(day, gemeente());
        return getTariff() == null
                ? List.of()
                : records.examples(day).stream()
                        .filter(example -> known.containsAll(example.on(day, gemeente()).kinds()))
                        .toList();
    }

    public Outcome outcome(HouseholdExample example) {
        return records.outcome(example.on(day, gemeente()));
    }

    /** The text of the page; null when none is published for that day. */
    public InformationPage.Text getText() {
        return picture.part(Texts.class).page(TEXT, day).map(text -> text.text(page.getLanguage())).orElse(null);
    }

    private GemeenteCode gemeente() {
        return picture.part(AreaMap.class).served(day).stream().map(Gemeente::getCode).findFirst().orElse(null);
    }
}
