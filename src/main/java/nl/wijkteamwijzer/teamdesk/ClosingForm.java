package nl.wijkteamwijzer.teamdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.ClosureSheet;

/** What somebody fills in to close teams. */
@Named
@RequestScoped
public class ClosingForm {

    private List<String> teams = List.of();
    private boolean all;
    private List<String> channels = List.of();
    private String firstDay = "";
    private String lastDay = "";
    private String hours = "";
    private String reasonNl = "";
    private String reasonEn = "";

    /** What the address asks for stands in the form already. */
    @PostConstruct
    void look() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        teams = asked.containsKey("team") ? List.of(asked.get("team")) : List.of();
        // when the form is read the choices must be known, and these are those of its first day
        firstDay = asked.getOrDefault(ClosureSheet.FIRST_DAY, asked.getOrDefault("dag", ""));
        reasonNl = asked.getOrDefault("reden", "");
        reasonEn = asked.getOrDefault("reason", "");
    }

    Optional<LocalDate> day() {
        return parsed(firstDay);
    }

    /** The last day, when there are no troubles. */
    LocalDate last() {
        return parsed(lastDay).or(this::day).orElseThrow();
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * @param choices the teams from which was chosen
     * @param earlier closures, for what a reason is called in English
     * @param forAll whether all of the choices are all there are
     */
    Closing closing(List<AccessPoint> choices, List<Closure> earlier, boolean forAll) {
        List<AccessPoint> chosen = choices.stream().filter(point -> all || teams.contains(point.getSlug())).toList();
        String english = earlier.stream()
                .filter(closure -> reasonEn.isBlank() && closure.reason("nl").equals(reasonNl.strip()))
                .map(closure -> closure.reason("en"))
                .filter(reason -> !reason.equals(reasonNl.strip()))
                .findFirst()
                .orElse(reasonEn);
        return new Closing(chosen, forAll && chosen.size() == choices.size(),
                channels.stream().map(Channel::valueOf).collect(Collectors.toSet()),
                common().with(ClosureSheet.REASON + "_en", english));
    }

    private Sheet common() {
        return Sheet.empty()
                .with(ClosureSheet.FIRST_DAY, firstDay)
                .with(ClosureSheet.LAST_DAY, lastDay)
                .with(ClosureSheet.HOURS, hours)
                .with(ClosureSheet.REASON + "_nl", reasonNl)
                .with(ClosureSheet.REASON + "_en", reasonEn);
    }

    /** All that is wrong; the fields have the names of those of a closure. */
    List<Trouble> troubles(LocalDate today, ClosureKind kind) {
        List<Trouble> troubles = new ArrayList<>();
        if (!all && teams.isEmpty()) {
            troubles.add(Trouble.in("teams", "beheer.sluiten.trouble.teams"));
        }
        if (day().isEmpty()) {
            troubles.add(Trouble.in(ClosureSheet.FIRST_DAY, "beheer.sluiten.trouble.day"));
        } else if (day().get().isBefore(today)) {
            troubles.add(Trouble.in(ClosureSheet.FIRST_DAY, "beheer.sluiten.trouble.past"));
        }
        if (!lastDay.isBlank() && parsed(lastDay).isEmpty()) {
            troubles.add(Trouble.in(ClosureSheet.LAST_DAY, "beheer.sluiten.trouble.day"));
        }
        if (reasonNl.isBlank()) {
            troubles.add(Trouble.in(ClosureSheet.REASON + "_nl", "beheer.sluiten.trouble.reason"));
        }
        troubles.addAll(kind.check("", common(), List.of()));
        return troubles;
    }

    public List<String> getTeams() {
        return teams;
    }

    public void setTeams(List<String> teams) {
        this.teams = teams;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay == null ? "" : firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay == null ? "" : lastDay;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours == null ? "" : hours;
    }

    public String getReasonNl() {
        return reasonNl;
    }

    public void setReasonNl(String reasonNl) {
        this.reasonNl = reasonNl == null ? "" : reasonNl;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn == null ? "" : reasonEn;
    }
}
