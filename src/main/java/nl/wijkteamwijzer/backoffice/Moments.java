package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import nl.wijkteamwijzer.web.PostedForm;

/** When something is to go out, as it is typed in a form: at once, or on a day at a time. */
@ApplicationScoped
public class Moments {

    @Inject
    Clock clock;

    /** @param at null: at once */
    public record Read(LocalDateTime at) {}

    /** Empty when it cannot be read, or is over. */
    public Optional<Read> read(PostedForm form) {
        if (!form.first("wanneer").equals("OP")) {
            return Optional.of(new Read(null));
        }
        try {
            String time = form.first("opTijd").replace('.', ':');
            LocalTime at = time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time.length() == 4 ? "0" + time : time);
            LocalDateTime moment = LocalDate.parse(form.first("opDag")).atTime(at);
            return moment.isAfter(LocalDateTime.now(clock)) ? Optional.of(new Read(moment)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
