package nl.wijkteamwijzer.kiosk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A memory of no translations that notes for which texts they are wanted. */
final class ListeningMemory extends TranslationMemory {

    private final Set<String> asked = new LinkedHashSet<>();

    ListeningMemory() {
        super(List.of());
    }

    @Override
    public Optional<String> find(String language, String dutch) {
        asked.add(dutch);
        return Optional.empty();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }
}
