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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.WeekBlock;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

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

        private Block(WeekText.Hours hours) {
            weekday = hours.weekday();
            opens = hours.opens();
            closes = hours.closes();
        }
    }

    protected ChannelWeek() {
        // for JPA
    }

    ChannelWeek(String accessPoint, Channel channel, int revision, Publication publication, List<WeekText.Hours> hours) {
        super(revision, publication);
        this.accessPoint = accessPoint;
        this.channel = channel;
        hours.forEach(stretch -> blocks.add(new Block(stretch)));
    }

    /** Another first day makes another record, a successor; the same first day a revision. */
    @Override
    public String recordKey() {
        return accessPoint + ' ' + channel + ' ' + getPublication().getValidFrom();
    }

    public String accessPoint() {
        return accessPoint;
    }

    public Channel channel() {
        return channel;
    }

    /** By day and time. */
    public WeekText text() {
        return new WeekText(
                blocks.stream()
                        .map(block -> new WeekText.Hours(block.weekday, block.opens, block.closes))
                        .sorted(Comparator.comparing(WeekText.Hours::weekday).thenComparing(WeekText.Hours::opens))
                        .toList(),
                List.of());
    }

    boolean beginsBy(LocalDate day) {
        return !getPublication().getValidFrom().isAfter(day);
    }

    /** @param successor the first day of the next week for this channel; null when there is none */
    Stream<WeekBlock> blocks(LocalDate successor) {
        LocalDate ownEnd = getPublication().getValidTo().orElse(null);
        LocalDate end = successor != null && (ownEnd == null || !successor.isAfter(ownEnd)) ? successor.minusDays(1) : ownEnd;
        return blocks.stream()
                .map(block -> new WeekBlock(block.weekday, block.opens, block.closes, getPublication().getValidFrom(), end));
    }
}
