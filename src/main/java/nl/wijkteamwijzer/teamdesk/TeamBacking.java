package nl.wijkteamwijzer.teamdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.ChannelWeek;
import nl.wijkteamwijzer.wijkteam.ChannelWeekKind;
import nl.wijkteamwijzer.wijkteam.Doors;
import nl.wijkteamwijzer.wijkteam.WeekTable;

/** Behind beheer/team.xhtml: all that belongs to one team, and where to change it. */
@Named
@RequestScoped
public class TeamBacking {

    @Inject
    TeamFiles files;

    @Inject
    Desk desk;

    @Inject
    PublishedPicture picture;

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

    private String slug;
    private TeamFile file;

    @PostConstruct
    void look() {
        slug = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("slug");
        file = files.of(slug).orElse(null);
    }

    /** A team that is not there, or of somebody else, is not found. */
    public void open() {
        if (file == null) {
            throw new NotThere("team " + slug);
        }
        PostedForm form = new PostedForm(request);
        if (form.isPosted()) {
            act(form.first("klopt"), form.first("afgehandeld"));
        }
    }

    /**
     * The button that was pressed says by its value what it is about.
     *
     * @param right what somebody looked at and needs no change: the contact, or a week by its key; else empty
     * @param remark that somebody dealt with; else empty
     */
    private void act(String right, String remark) {
        if (!remark.isEmpty()) {
            again(files.handleRemark(remark) ? "afgehandeld" : "alAfgehandeld");
        } else if (right.equals("contact")) {
            desk.stillRight(AccessPointKind.NAME, slug);
            again("nagekeken");
        } else {
            desk.stillRight(ChannelWeekKind.NAME, right);
            again("nagekeken");
        }
    }

    private void again(String done) {
        answers.seeOther("/beheer/teams/" + slug + "?klaar=" + done);
    }

    public TeamFile getFile() {
        return file;
    }

    public boolean isMayWrite() {
        return staff.person().mayWriteTeam(slug);
    }

    public String getKind() {
        return picture.part(AccessPoints.class).kind(file.point()).text(page.getLanguage()).getName();
    }

    public WeekTable getWeek() {
        return WeekTable.of(picture.part(Doors.class), file.point(), page.getLanguage(), asAt.day());
    }

    public String getWijken() {
        return file.point().getWijken().stream()
                .flatMap(code -> picture.part(AreaMap.class).wijk(code, asAt.day()).stream())
                .map(Wijk::getName)
                .collect(Collectors.joining(", "));
    }

    public String getLanguages() {
        Locale reader = Locale.forLanguageTag(page.getLanguage());
        return file.point().getLanguages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader))
                .collect(Collectors.joining(", "));
    }

    public String getFacilities() {
        return file.point().getFacilities().stream()
                .map(facility -> words.say("facility." + facility))
                .collect(Collectors.joining(", "));
    }

    public LocalDate getToday() {
        return asAt.day();
    }

    public boolean isOverdue(PublicRecord record) {
        return record.getPublication().isOverdueOn(asAt.day());
    }

    public boolean isComing(PublicRecord record) {
        return record.getPublication().getValidFrom().isAfter(asAt.day());
    }

    public String weekKey(ChannelWeek week) {
        return ChannelWeekKind.key(week.accessPoint(), week.channel());
    }

    /** Where a record is changed, or its versions are seen by who may not. */
    public String link(String kind, String key) {
        return "/beheer/soort/" + kind + "/" + key + (isMayWrite() ? "/bewerken" : "");
    }

    public String draftLink(Draft draft) {
        return "/beheer/beoordelen/" + draft.getId();
    }

    /** What is being written, as "Openingstijden: concept". */
    public String about(Draft draft) {
        return words.say("beheer.kind." + draft.getKind() + ".one");
    }
}
