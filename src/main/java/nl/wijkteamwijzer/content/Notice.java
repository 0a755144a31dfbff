package nl.wijkteamwijzer.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** What residents must know for a while, above the pages that it is about. */
@Entity
public class Notice extends PublicRecord {

    /** Why it is there; the most urgent first. */
    public enum Kind {
        INCIDENT,
        NIEUWS
    }

    @Column(nullable = false, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(name = "begin_time")
    private LocalTime beginTime;

    @Column(name = "end_time")
    private LocalTime endTime;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "notice_place", joinColumns = @JoinColumn(name = "notice_id"))
    @Column(name = "place")
    private Set<String> places = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "notice_text", joinColumns = @JoinColumn(name = "notice_id"))
    private List<Text> texts = new ArrayList<>();

    /** The notice in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String title;
        private String body;

        protected Text() {
            // for JPA
        }

        private Text(String language, Sheet sheet) {
            this.language = language;
            title = sheet.get("titel_" + language);
            body = sheet.get("tekst_" + language);
        }

        @Override
        public String language() {
            return language;
        }

        public String getTitle() {
            return title;
        }

        /** Markdown. */
        public String getBody() {
            return body;
        }
    }

    protected Notice() {
        // for JPA
    }

    /** As staff wrote it in a sheet. */
    Notice(String slug, int revision, Publication publication, Sheet sheet) {
        super(revision, publication);
        this.slug = slug;
        kind = Kind.valueOf(sheet.get("soort"));
        beginTime = TimeText.parse(sheet.get("begintijd")).orElse(null);
        endTime = TimeText.parse(sheet.get("eindtijd")).orElse(null);
        places = new HashSet<>(Stream.concat(sheet.lines("plekken").stream(), sheet.lines("paginas").stream()).toList());
        texts = new ArrayList<>(Translations.of(sheet, "titel", language -> new Text(language, sheet)));
    }

    @Override
    public String recordKey() {
        return slug;
    }

    public String getSlug() {
        return slug;
    }

    public Kind getKind() {
        return kind;
    }

    /** Whether it is about the page at a path; the path of a page that is not there is empty. */
    boolean isAbout(String path) {
        return places.stream().anyMatch(place -> place.equals(path)
                || NoticePlace.called(place).filter(group -> group.covers(path)).isPresent());
    }

    LocalDateTime begins() {
        return getPublication().getValidFrom().atTime(beginTime == null ? LocalTime.MIDNIGHT : beginTime);
    }

    /** The first moment at which it does not show any more; far away when it has no last day. */
    public LocalDateTime ends() {
        return getPublication().getValidTo()
                .map(day -> endTime == null ? day.plusDays(1).atStartOfDay() : day.atTime(endTime))
                .orElse(LocalDateTime.MAX);
    }

    boolean showsAt(LocalDateTime moment) {
        return !moment.isBefore(begins()) && moment.isBefore(ends());
    }

    /** Null when it begins with the day. */
    LocalTime getBeginTime() {
        return beginTime;
    }

    /** Null when it ends with the day. */
    LocalTime getEndTime() {
        return endTime;
    }

    /** The names of groups and the paths of pages, in order. */
    List<String> places() {
        return places.stream().sorted().toList();
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    /** In each language in which it was written. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }
}
