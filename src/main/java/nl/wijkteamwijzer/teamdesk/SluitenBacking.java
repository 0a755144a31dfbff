package nl.wijkteamwijzer.teamdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.Holiday;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.ComingDay;
import nl.wijkteamwijzer.wijkteam.DoorNow;
import nl.wijkteamwijzer.wijkteam.Doors;
import nl.wijkteamwijzer.wijkteam.DoorsNow;

/** Behind beheer/sluiten.xhtml: closes teams on a day or in a period, after showing what residents will read. */
@Named
@RequestScoped
public class SluitenBacking {

    /** In the morning most doors would be open. */
    private static final int MORNING = 10;

    private static final int MONTHS_AHEAD = 14;

    @Inject
    ClosingDesk desk;

    @Inject
    ClosingForm form;

    @Inject
    ClosureKind kind;

    @Inject
    KindWords kindWords;

    @Inject
    PublishedPicture picture;

    @Inject
    DoorsNow doorsNow;

    @Inject
    CurrentStaff staff;

    @Inject
    AsAt asAt;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    @Inject
    Page page;

    @Inject
    Words words;

    private List<Preview> previews = List.of();
    private List<KnownClosures.Standing> standing = List.of();
    private boolean refused;

    /** What residents will read on the page of a team. */
    public record Preview(AccessPoint point, List<DoorNow> now, List<ComingDay> days, int channels) {}

    public List<AccessPoint> getChoices() {
        return desk.teams(form.day().filter(day -> day.isAfter(asAt.day())).orElse(asAt.day()));
    }

    public Channel[] getAllChannels() {
        return Channel.values();
    }

    public List<Closure> getReasons() {
        return desk.reasons();
    }

    /** The days on which doors are closed by themselves. */
    public List<Holiday> getHolidays() {
        return picture.part(AreaMap.class).served(asAt.day()).stream()
                .map(Gemeente::getCode)
                .flatMap(code -> Stream.of(0, 1)
                        .flatMap(more -> picture.part(Doors.class).holidays(code, page.getLanguage())
                                .inYear(asAt.day().getYear() + more).stream()))
                .filter(holiday -> !holiday.date().isBefore(asAt.day()))
                .filter(holiday -> holiday.date().isBefore(asAt.day().plusMonths(MONTHS_AHEAD)))
                .distinct()
                .toList();
    }

    /** What fills in a holiday. */
    public String query(Holiday holiday) {
        return "dag=" + holiday.date() + "&reden=" + URLEncoder.encode(holiday.name(), StandardCharsets.UTF_8);
    }

    public void preview() {
        if (check()) {
            Closing closing = closing();
            Doors doors = desk.doorsWith(closing);
            previews = closing.teams().stream().map(point -> preview(doors, point)).toList();
        }
    }

    private Preview preview(Doors doors, AccessPoint point) {
        LocalDate first = form.day().orElseThrow();
        ZonedDateTime morning = first.atTime(MORNING, 0).atZone(asAt.moment().getZone());
        List<ComingDay> days = ComingDay.of(doors, point, page.getLanguage(), first).stream()
                .filter(day -> !day.date().isAfter(form.last()))
                .toList();
        return new Preview(point, doorsNow.at(morning, doors, point), days, doors.channels(point).size());
    }

    private Closing closing() {
        return form.closing(getChoices(), desk.reasons(), staff.may(Right.WRITE_TEAMS));
    }

    /** Says all that is wrong at once. */
    private boolean check() {
        List<Trouble> troubles = form.troubles(asAt.day(), kind);
        if (troubles.isEmpty()) {
            standing = desk.inTheWay(closing());
            troubles = standing.stream().map(KnownClosures.Standing::trouble).toList();
        }
        if (!troubles.isEmpty()) {
            refuse(troubles);
        }
        return troubles.isEmpty();
    }

    private void refuse(List<Trouble> troubles) {
        troubles.forEach(this::tell);
        refused = true;
        answers.notUnderstood();
    }

    public void submit() {
        if (!check()) {
            return;
        }
        try {
            answers.seeOther("/beheer/sluiten?ingediend=" + desk.submit(closing()));
        } catch (NotReady e) {
            refuse(e.getTroubles());
        }
    }

    /** Before the page is shown: the button beside something that waits says by its number which. */
    public void open() {
        String number = new PostedForm(request).first("terug");
        if (number.matches("\\d{1,18}")) {
            answers.seeOther("/beheer/sluiten?klaar=" + (desk.takeBack(Long.parseLong(number)) ? "sluitingTerug" : "nietMeerWachtend"));
        }
    }

    /** What closes the same places from the same day already. */
    public List<KnownClosures.Standing> getStanding() {
        return standing;
    }

    public List<WaitingClosing> getWaiting() {
        return desk.waiting();
    }

    private void tell(Trouble trouble) {
        String text = kindWords.trouble(ClosureKind.NAME, trouble, kind.fields());
        FacesContext.getCurrentInstance()
                .addMessage(trouble.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public List<Preview> getPreviews() {
        return previews;
    }

    /** Whether the preview is shown, or its button was pressed. */
    public boolean isShown() {
        return !previews.isEmpty() || !refused
                && FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey("submit");
    }
}
