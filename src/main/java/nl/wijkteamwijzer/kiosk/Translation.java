package nl.wijkteamwijzer.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A Dutch text of a kiosk in another language, and who looked whether it is right. */
@Entity
@Table(name = "kiosk_translation")
public class Translation {

    public static final int LONGEST_DUTCH = 2000;

    public static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, columnDefinition = "char(2)")
    private String language;

    @Column(nullable = false, length = LONGEST_DUTCH)
    private String dutch;

    @Column(nullable = false, length = LONGEST)
    private String words;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    protected Translation() {
        // for JPA
    }

    public Translation(String language, String dutch, String words) {
        this.language = language;
        this.dutch = dutch;
        this.words = words;
    }

    /** Nobody has looked at the new words yet. */
    public void say(String newWords, String account) {
        words = newWords;
        writtenBy = account;
        uncheck();
    }

    public void uncheck() {
        checkedOn = null;
        checkedBy = null;
    }

    public void check(LocalDate day, String account) {
        checkedOn = day;
        checkedBy = account;
    }

    public String getLanguage() {
        return language;
    }

    public String getDutch() {
        return dutch;
    }

    public String getWords() {
        return words;
    }

    /** Empty when nobody of the staff did. */
    public Optional<String> getWrittenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Optional<LocalDate> getCheckedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<String> getCheckedBy() {
        return Optional.ofNullable(checkedBy);
    }
}
