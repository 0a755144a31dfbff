package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** One approved draft whose moment has come, in a transaction of its own. */
@ApplicationScoped
public class PlannedRelease {

    @Inject
    Drafts drafts;

    @Inject
    Release release;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> due() {
        return drafts.due(LocalDateTime.now(clock));
    }

    /** The draft is held meanwhile, so that of several nodes only the first lets it out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(long draft) {
        drafts.hold(draft).filter(held -> held.getStage() == Stage.INGEPLAND).ifPresent(release::publish);
    }

    /** It is not tried again by itself: somebody has to look what is the matter. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long draft) {
        drafts.hold(draft).ifPresent(held -> held.fail(LocalDateTime.now(clock)));
    }
}
