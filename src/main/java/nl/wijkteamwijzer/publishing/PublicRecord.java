package nl.wijkteamwijzer.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One revision of a dated record. */
public interface PublicRecord {

    /** What stays the same over all its revisions. */
    String recordKey();

    int revision();

    Publication publication();

    /** Of each record the highest revision that is published and valid on a day, in the order in which they came. */
    static <T extends PublicRecord> List<T> inForceOn(LocalDate day, Collection<T> revisions) {
        Map<String, T> inForce = new LinkedHashMap<>();
        revisions.stream()
                .filter(revision -> revision.publication().holdsOn(day))
                .forEach(revision -> inForce.merge(revision.recordKey(), revision, PublicRecord::latest));
        return List.copyOf(inForce.values());
    }

    private static <T extends PublicRecord> T latest(T one, T other) {
        return Comparator.comparingInt(T::revision).compare(one, other) >= 0 ? one : other;
    }
}
