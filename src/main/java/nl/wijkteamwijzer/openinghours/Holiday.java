package nl.wijkteamwijzer.openinghours;

import java.time.LocalDate;
import java.util.Objects;

/** A day on which offices close, with the name residents know it by. Neither part may be null. */
public record Holiday(LocalDate date, String name) {

    public Holiday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
    }
}
