package nl.wijkteamwijzer.editing;

import java.util.List;

/**
 * One field of a sheet.
 *
 * @param name as in the sheet and as the heading of a column; of a text in a language it ends in "_nl" or "_en"
 * @param kind how it is typed and what it may hold
 * @param required whether it may not be empty
 * @param most the longest text, in characters
 * @param choices of a CHOICE or CHOICES: the names that may stand in it, in order; else empty
 */
public record Field(String name, Kind kind, boolean required, int most, List<String> choices) {

    /** What may stand in a field. Each is a text; several values stand on lines of their own. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines of plain text. */
        TEXT,
        /** Markdown. */
        MARKDOWN,
        /** As 2026-10-03. */
        DATE,
        /** "ja" or "nee". */
        YES_NO,
        /** A whole number. */
        NUMBER,
        /** An amount, as 21,80. */
        AMOUNT,
        /** One of the choices. */
        CHOICE,
        /** Any of the choices, each on a line of its own. */
        CHOICES,
        /** Things of one kind, each on a line of its own. */
        LINES,
        /** The stretches of a week, each on a line of its own: "maandag 9.00-12.30". */
        WEEK
    }

    public Field {
        choices = List.copyOf(choices);
    }

    public static Field of(String name, Kind kind, int most) {
        return new Field(name, kind, false, most, List.of());
    }

    public static Field choice(String name, Kind kind, List<String> choices) {
        return new Field(name, kind, false, 4000, choices);
    }

    /** The same, but it may not be empty. */
    public Field must() {
        return new Field(name, kind, true, most, choices);
    }

    /** The language of its text; empty when it has none. */
    public String language() {
        return name.endsWith("_nl") || name.endsWith("_en") ? name.substring(name.length() - 2) : "";
    }

    /** With which its name ends, before the language: of fields that a kind has many of. Empty when it has none. */
    public String number() {
        return base().replaceFirst("^.*?(\\d*)$", "$1");
    }

    /** Its name without the language. */
    public String base() {
        return language().isEmpty() ? name : name.substring(0, name.length() - 3);
    }
}
