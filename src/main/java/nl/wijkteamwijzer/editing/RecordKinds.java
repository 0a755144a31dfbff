package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All kinds of record that staff can write. */
@ApplicationScoped
public class RecordKinds {

    @Inject
    @Any
    Instance<RecordKind<?>> kinds;

    public List<RecordKind<?>> all() {
        return kinds.stream()
                .sorted(Comparator.comparing((RecordKind<?> kind) -> kind.subject()).thenComparing(RecordKind::name))
                .<RecordKind<?>>map(kind -> kind)
                .toList();
    }

    public Optional<RecordKind<?>> called(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** @throws NotThere when there is no such kind */
    public RecordKind<?> named(String name) {
        return called(name).orElseThrow(() -> new NotThere("kind " + name));
    }
}
