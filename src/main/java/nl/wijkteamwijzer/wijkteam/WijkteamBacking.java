package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind wijkteams/wijkteam.xhtml: one access point. */
@Named
@RequestScoped
public class WijkteamBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Answers answers;

    @Inject
    Words words;

    private String slug;
    private String wijk;
    private AccessPoint point;
    private AccessPoint ended;

    public void look() {
        AccessPoints points = picture.part(AccessPoints.class);
        point = points.called(slug, asAt.day()).orElse(null);
        ended = point == null ? points.ended(slug, asAt.day()).orElse(null) : null;
        if (point == null && ended == null) {
            answers.notFound();
        }
    }

    /** The access point whose work others go on with; null when it is still there. */
    public AccessPoint getEnded() {
        return ended;
    }

    /** Those who go on with its work today. */
    public List<AccessPoint> getSuccessors() {
        return ended.getSuccessors().stream()
                .flatMap(successor -> picture.part(AccessPoints.class).called(successor, asAt.day()).stream())
                .toList();
    }

    public String getTitle() {
        return ended == null ? point.getName() : words.say("team.ended.title", ended.getName());
    }

    public AccessPoint getPoint() {
        return point;
    }

    public AccessPoint.Text getText() {
        return point.text(page.getLanguage());
    }

    public AccessKind getKind() {
        return picture.part(AccessPoints.class).kind(point);
    }

    public WeekTable getWeek() {
        return WeekTable.of(picture.part(Doors.class), point, page.getLanguage(), asAt.day());
    }

    /** When the oldest of its weeks was checked, if somebody should have looked again by today; else null. */
    public LocalDate getHoursOverdueSince() {
        return picture.part(Doors.class).weeks(point, asAt.day()).stream()
                .filter(week -> week.beginsBy(asAt.day()))
                .map(ChannelWeek::getPublication)
                .filter(publication -> publication.isOverdueOn(asAt.day()))
                .map(Publication::getCheckedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public List<ComingDay> getComingDays() {
        return ComingDay.of(picture.part(Doors.class), point, page.getLanguage(), asAt.day());
    }

    /** Those to whom one goes with another kind of question. */
    public List<AccessPoint> getBeside() {
        return picture.part(AccessPoints.class).beside(point, chosenWijk(), asAt.day());
    }

    public List<Wijk> getWijken() {
        return point.getWijken().stream()
                .flatMap(code -> picture.part(AreaMap.class).wijk(code, asAt.day()).stream())
                .toList();
    }

    /** The names of the buurten of a wijk. */
    public String buurten(Wijk of) {
        return picture.part(AreaMap.class).buurten(asAt.day()).stream()
                .filter(buurt -> buurt.getCode().wijk().equals(of.getCode()))
                .map(Buurt::getName)
                .collect(Collectors.joining(", "));
    }

    /** The languages that are spoken there, each in the language of the page. */
    public String getLanguages() {
        Locale reader = Locale.forLanguageTag(page.getLanguage());
        return point.getLanguages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader))
                .collect(Collectors.joining(", "));
    }

    public String names(List<Channel> channels) {
        return channels.stream().map(channel -> words.say("channel." + channel)).collect(Collectors.joining(", "));
    }

    public AccessKind kindOf(AccessPoint other) {
        return picture.part(AccessPoints.class).kind(other);
    }

    public String getJsonLd() {
        return SchemaOrg.of(point, picture.part(AccessPoints.class), picture.part(Doors.class), asAt.day());
    }

    public LocalDate getToday() {
        return asAt.day();
    }

    /** Null when the visitor did not come from one wijk, or from one that is not of this team. */
    private WijkCode chosenWijk() {
        return WijkCode.parse(wijk).filter(point::serves).orElse(null);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getWijk() {
        return wijk;
    }

    public void setWijk(String wijk) {
        this.wijk = wijk;
    }
}
