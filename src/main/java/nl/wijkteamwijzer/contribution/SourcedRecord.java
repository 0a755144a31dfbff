package nl.wijkteamwijzer.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** A record with a legal source that has an address. */
@MappedSuperclass
public abstract class SourcedRecord extends PublicRecord {

    @Column(name = "source_url")
    private String sourceUrl;

    protected SourcedRecord() {
        // for JPA
    }

    protected SourcedRecord(int revision, Publication publication, String sourceUrl) {
        super(revision, publication);
        this.sourceUrl = sourceUrl;
    }

    /** Where the source can be read; nothing when it is not on the internet. */
    public Optional<String> getSourceUrl() {
        return Optional.ofNullable(sourceUrl);
    }
}
