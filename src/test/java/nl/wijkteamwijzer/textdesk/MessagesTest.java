package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Audience;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Channel;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final SeededDatabase database = new SeededDatabase();
    private final EntityManager em = database.entities();
    private final List<String> trail = new ArrayList<>();
    private final Messages messages = new Messages();

    @BeforeEach
    void plan() {
        messages.em = em;
        messages.trail = new AuditTrail() {
            @Override
            public void write(String account, String action, String kind, String key, String was, String became) {
                trail.add(action + (was == null ? "" : " was") + (became == null ? "" : " became"));
            }
        };
        messages.staff = new CurrentStaff() {
            @Override
            public Staff person() {
                return new Staff("emma", "Emma", Set.of(Role.REDACTEUR), Set.of());
            }
        };
        em.getTransaction().begin();
        messages.add(folder("Folder"));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    @Test
    void aMessageThatNobodyTouchedSinceIsChanged() {
        PlannedMessage kept = messages.all().get(0);

        Optional<PlannedMessage> theirs = messages.change(kept.getId(), kept.getVersion(), folder("Nieuwe folder"));

        assertThat(theirs).isEmpty();
        assertThat(messages.all()).extracting(PlannedMessage::getTitle).containsExactly("Nieuwe folder");
        assertThat(trail).containsExactly("OPGESLAGEN became", "OPGESLAGEN was became");
    }

    @Test
    void whatAColleagueMadeOfItInTheMeantimeStays() {
        PlannedMessage kept = messages.all().get(0);
        int seen = kept.getVersion();
        messages.change(kept.getId(), seen, folder("Van een collega"));

        Optional<PlannedMessage> theirs = messages.change(kept.getId(), seen, folder("Van mij"));

        assertThat(theirs).map(PlannedMessage::getTitle).contains("Van een collega");
        assertThat(messages.all()).extracting(PlannedMessage::getTitle).containsExactly("Van een collega");
    }

    @Test
    void aMessageThatAColleagueRemovedIsTold() {
        PlannedMessage kept = messages.all().get(0);
        messages.remove(kept.getId());

        assertThatThrownBy(() -> messages.change(kept.getId(), kept.getVersion(), folder("Van mij"))).isInstanceOf(NotThere.class);
    }

    private static PlannedMessage folder(String title) {
        return new PlannedMessage(title, Audience.INWONERS, Channel.BRIEF, new Plan(LocalDate.parse("2026-11-05"), false, "adviseur", null));
    }
}
