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

        @Override
        public String language() {
            return language;
        }
    }

    protected Closure() {
        // for JPA
    }

    /** The same place on the same first day. */
    @Override
    public String recordKey() {
        return String.join(" ", gemeente.value(), accessPoint, String.valueOf(channel), firstDay.toString());
    }

    boolean isOfGemeente(GemeenteCode code) {
        return accessPoint == null && gemeente.equals(code);
    }

    boolean isOf(String slug, Channel ofChannel) {
        return slug.equals(accessPoint) && channel == ofChannel;
    }

    Deviation deviation(String language) {
        return new Deviation(firstDay, lastDay, closed, opens, closes, InLanguage.choose(texts, language).reason);
    }
}
