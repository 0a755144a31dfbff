package nl.wijkteamwijzer.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/start.xhtml: what waits for whoever comes in. */
@Named
@RequestScoped
public class StartBacking {

    private static final Logger LOG = Logger.getLogger(StartBacking.class.getName());

    /** The rest comes behind, in the order of the alphabet. */
    private static final List<String> FIRST = List.of("FAILED", "SENT_BACK", "REVIEW", "MINE", "REMARKS", "OVERDUE", "EXPIRING", "TARIFF",
            "CHECK_SOON", "CLOSURES", "PLANNED");

    @Inject
    @Any
    Instance<WorkSource> sources;

    @Inject
    CurrentStaff staff;

    @Inject
    Words words;

    private final Map<String, List<WorkItem>> groups = new TreeMap<>(
            Comparator.comparingInt((String group) -> FIRST.contains(group) ? FIRST.indexOf(group) : FIRST.size())
                    .thenComparing(Comparator.naturalOrder()));

    @PostConstruct
    void look() {
        for (WorkSource source : sources) {
            try {
                source.groups().forEach(group -> groups.computeIfAbsent(group, key -> new ArrayList<>()));
                source.waiting().forEach(item -> groups.computeIfAbsent(item.group(), key -> new ArrayList<>()).add(item));
            } catch (RuntimeException e) {
                // what one feature cannot tell must not keep somebody from the rest of their work
                LOG.log(Level.SEVERE, "A part of the worklist is not there", e);
            }
        }
        groups.values().forEach(items -> items.sort(Comparator
                .comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(WorkItem::title)));
    }

    public String getName() {
        return staff.person().name();
    }

    public List<String> getGroups() {
        return List.copyOf(groups.keySet());
    }

    public List<WorkItem> items(String group) {
        return groups.get(group);
    }

    public String heading(String group) {
        return words.say("beheer.work." + group);
    }

    /** What it means that there is nothing in a group. */
    public String nothing(String group) {
        return words.say("beheer.work." + group + ".empty");
    }

    public String due(LocalDate day) {
        return day == null ? "" : words.date(day);
    }
}
