package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.ListRow;
import nl.wijkteamwijzer.editing.Stage;
import nl.wijkteamwijzer.editing.Version;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.web.Words;

/** How far drafts and versions are, in words and as a badge. */
@Named
@RequestScoped
public class Stages {

    @Inject
    Words words;

    @Inject
    AsAt asAt;

    public String name(Draft draft) {
        if (draft.getStage() == Stage.INGEPLAND && draft.getFailedAt() != null) {
            return words.say("beheer.stage.MISLUKT");
        }
        if (draft.getStage() == Stage.INGEPLAND) {
            return words.say("beheer.stage.INGEPLAND", words.date(draft.getPublishAt().toLocalDate()),
                    words.time(draft.getPublishAt().toLocalTime()));
        }
        return words.say("beheer.stage." + draft.getStage());
    }

    public String css(Draft draft) {
        return switch (draft.getStage()) {
            case CONCEPT -> draft.getRemark() == null ? "concept" : "let-op";
            case TER_BEOORDELING -> "ter-beoordeling";
            case INGEPLAND -> draft.getFailedAt() == null ? "gepland" : "te-laat";
            case WEGGEGOOID -> "vervallen";
        };
    }

    /** @param shown the version that the public sees today; null when it sees none */
    public String nameOf(Version version, Version shown) {
        return words.say("beheer.version." + state(version, shown));
    }

    public String cssOf(Version version, Version shown) {
        return switch (state(version, shown)) {
            case "GELDIG" -> "gepubliceerd";
            case "KOMT" -> "gepland";
            case "CONCEPT" -> "concept";
            default -> "vervallen";
        };
    }

    /** GELDIG, KOMT, VERVANGEN, VERLOPEN, INGETROKKEN or CONCEPT. */
    private String state(Version version, Version shown) {
        LocalDate today = asAt.day();
        if (version.status() == Status.VERVALLEN) {
            return "INGETROKKEN";
        }
        if (version.status() != Status.GEPUBLICEERD) {
            return "CONCEPT";
        }
        if (version.comesAfter(today)) {
            return "KOMT";
        }
        if (!version.holdsOn(today)) {
            return "VERLOPEN";
        }
        return version.equals(shown) ? "GELDIG" : "VERVANGEN";
    }

    public String nameOf(ListRow row) {
        return words.say("beheer.version." + row.state());
    }

    public String cssOf(ListRow row) {
        return switch (row.state()) {
            case GELDIG -> "gepubliceerd";
            case KOMT -> "gepland";
            case CONCEPT -> "concept";
            case VERLOPEN -> "vervallen";
        };
    }

    public boolean isOverdue(ListRow row) {
        return row.isOverdueOn(asAt.day());
    }
}
