package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.audit.AuditTrail;

/** Writes in the audit trail which fields of a record changed, and nothing of the others. */
@ApplicationScoped
public class Trail {

    /** Characters of JSON that one line of the trail takes; what is longer goes on in a next one. */
    private static final int MOST = 30_000;

    @Inject
    AuditTrail audit;

    void write(String account, String action, String kind, String key, Optional<Sheet> was, Optional<Sheet> became) {
        Set<String> fields = new LinkedHashSet<>();
        was.ifPresent(sheet -> fields.addAll(sheet.texts().keySet()));
        became.ifPresent(sheet -> fields.addAll(sheet.texts().keySet()));
        fields.removeIf(field -> text(was, field).equals(text(became, field)));
        Sheet before = Sheet.empty();
        Sheet after = Sheet.empty();
        for (String field : fields) {
            Sheet longerBefore = before.with(field, text(was, field));
            Sheet longerAfter = after.with(field, text(became, field));
            if (!after.texts().isEmpty() && Math.max(longerBefore.toJson().length(), longerAfter.toJson().length()) > MOST) {
                line(account, action, kind, key, was.isPresent() ? before : null, became.isPresent() ? after : null);
                longerBefore = Sheet.empty().with(field, text(was, field));
                longerAfter = Sheet.empty().with(field, text(became, field));
            }
            before = longerBefore;
            after = longerAfter;
        }
        line(account, action, kind, key, was.isPresent() ? before : null, became.isPresent() ? after : null);
    }

    private void line(String account, String action, String kind, String key, Sheet was, Sheet became) {
        audit.write(account, action, kind, key, was == null ? null : was.toJson(), became == null ? null : became.toJson());
    }

    private static String text(Optional<Sheet> sheet, String field) {
        return sheet.map(found -> found.get(field)).orElse("");
    }
}
