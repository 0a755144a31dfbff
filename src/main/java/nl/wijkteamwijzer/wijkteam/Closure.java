package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.Deviation;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** Days that differ from the week, closed or with special hours: for a gemeente, an access point or one of its channels. */
@Entity
public class Closure extends PublicRecord {

    @Column(name = "gemeente_code", nullable = false)
    private GemeenteCode gemeente;

    @Column(name = "access_point_slug")
    private String accessPoint;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "closure_key", updatable = false)
    private String key;

    private boolean closed;
    private LocalTime opens;
    private LocalTime closes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "closure_text", joinColumns = @JoinColumn(name = "closure_id"))
    private List<Text> texts = new ArrayList<>();

    /** The reason in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String reason;

        protected Text() {
            // for JPA
        }

        Text(String language, String reason) {
            this.language = language;
            this.reason = reason;
        }

        @Override
        public String language() {
            return language;
        }

        String reason() {
            return reason;
        }
    }

    protected Closure() {
        // for JPA
    }

    /** As staff wrote it. */
    Closure(String key, int revision, Publication publication, ClosureSheet written) {
        super(revision, publication);
        this.key = key;
        gemeente = written.gemeente();
        accessPoint = written.accessPoint();
        channel = written.channel();
        firstDay = written.firstDay();
        lastDay = written.lastDay();
        closed = written.hours().isEmpty();
        opens = written.hours().map(WeekText.Hours::opens).orElse(null);
        closes = written.hours().map(WeekText.Hours::closes).orElse(null);
        texts.addAll(written.reasons());
    }

    /** The place and the first day it was made for; it stays when the days change. */
    @Override
    public String recordKey() {
        return key != null ? key : ClosureSheet.key(gemeente, accessPoint, channel, firstDay);
    }

    boolean isOfGemeente(GemeenteCode code, Channel ofChannel) {
        return accessPoint == null && gemeente.equals(code) && channel == ofChannel;
    }

    boolean isOf(String slug, Channel ofChannel) {
        return slug.equals(accessPoint) && channel == ofChannel;
    }

    /** Whether there is a day on which it counts: it may have been called off. */
    public boolean happens() {
        return getPublication().getValidTo().filter(end -> end.isBefore(firstDay)).isEmpty();
    }

    Deviation deviation(String language) {
        return new Deviation(firstDay, lastDayKept(), closed, opens, closes, reason(language));
    }

    private LocalDate lastDayKept() {
        return getPublication().getValidTo().filter(end -> end.isBefore(lastDay)).orElse(lastDay);
    }

    public String reason(String language) {
        return InLanguage.choose(texts, language).reason;
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    public GemeenteCode gemeente() {
        return gemeente;
    }

    /** The slug; null when it holds for all of the gemeente. */
    public String accessPoint() {
        return accessPoint;
    }

    /** Null when it holds for all channels. */
    public Channel channel() {
        return channel;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** When it is open all the same, "9.00-12.00"; empty when it is closed. */
    public String hours() {
        return closed ? "" : WeekText.text(opens) + "-" + WeekText.text(closes);
    }
}
