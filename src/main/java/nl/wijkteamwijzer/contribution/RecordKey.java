package nl.wijkteamwijzer.contribution;

import java.util.List;
import nl.wijkteamwijzer.editing.Slug;
import nl.wijkteamwijzer.editing.Trouble;

/** The key of a record that has its own name for programs: small letters, digits and hyphens. */
final class RecordKey {

    private RecordKey() {}

    /** Empty when there is no name yet. */
    static String of(String name) {
        return Slug.of(name, 120);
    }

    /** By its name a record is found again, so another name is another record. */
    static List<Trouble> check(String key, String now, String field) {
        return key == null || key.isEmpty() || now.isEmpty() || key.equals(now)
                ? List.of()
                : List.of(Trouble.in(field, "beheer.kosten.fout.naamVast", key));
    }
}
