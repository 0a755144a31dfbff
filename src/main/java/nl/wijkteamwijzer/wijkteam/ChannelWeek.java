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
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.WeekBlock;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** The ordinary week of one channel of an access point, from a day on. */
@Entity
@Table(name = "channel_week")
public class ChannelWeek extends PublicRecord {

    @Column(name = "access_point_slug", nullable = false)
    private String accessPoint;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "channel_block", joinColumns = @JoinColumn(name = "channel_week_id"))
    private List<Block> blocks = new ArrayList<>();

    /** One stretch of a weekday. */
    @Embeddable
    public static class Block {

        @Enumerated(EnumType.STRING)
        private DayOfWeek weekday;

        private LocalTime opens;
        private LocalTime closes;

        protected Block() {
            // for JPA
        }
    }

    protected ChannelWeek() {
        // for JPA
    }

    /** Another first day makes another record, a successor; the same first day a revision. */
    @Override
    public String recordKey() {
        return accessPoint + ' ' + channel + ' ' + getPublication().getValidFrom();
    }

    String accessPoint() {
        return accessPoint;
    }

    Channel channel() {
        return channel;
    }

    /** @param successor the first day of the next week for this channel; null when there is none */
    Stream<WeekBlock> blocks(LocalDate successor) {
        LocalDate ownEnd = getPublication().getValidTo().orElse(null);
        LocalDate end = successor != null && (ownEnd == null || !successor.isAfter(ownEnd)) ? successor.minusDays(1) : ownEnd;
        return blocks.stream()
                .map(block -> new WeekBlock(block.weekday, block.opens, block.closes, getPublication().getValidFrom(), end));
    }
}
