package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.Saved;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.Interpretation;
import nl.wijkteamwijzer.results.InterpretationKind;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** The duiding of each quarter, beside its figures: what is out, and what is being written. */
@ApplicationScoped
@Needs({Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH})
public class Interpretations {

    @Inject
    Desk desk;

    @Inject
    Drafts drafts;

    @Inject
    InterpretationKind kind;

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    /** What the public reads; also before the figures themselves are out. */
    public Optional<Interpretation> published(QuarterKey of) {
        return picture.part(Results.class).interpretation(of.gemeente(), of.quarter(), LocalDate.now(clock));
    }

    /** With what a change begins: what is out, or an empty sheet. */
    public Sheet begin(QuarterKey of) {
        return published(of).map(kind::read).orElseGet(() -> InterpretationKind.begin(of.gemeente(), of.quarter()));
    }

    /** What somebody is writing. */
    @Transactional
    public Optional<Draft> draft(QuarterKey of) {
        return drafts.ofKind(InterpretationKind.NAME).stream()
                .filter(draft -> of.toString().equals(draft.isNew() ? kind.newKey(draft.sheet()) : draft.getRecordKey()))
                .findFirst();
    }

    /**
     * Takes over what somebody wrote; begins a draft where there is none.
     *
     * @param opened what stood in the fields as they were opened
     */
    @Transactional
    public Saved save(QuarterKey of, Sheet opened, Sheet mine) {
        Draft draft = draft(of).orElseGet(() -> draftOf(of));
        return desk.save(draft.getId(), opened, mine);
    }

    private Draft draftOf(QuarterKey of) {
        return published(of).isPresent()
                ? desk.open(InterpretationKind.NAME, of.toString())
                : desk.begin(InterpretationKind.NAME, begin(of));
    }
}
