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
 * @param range of a NUMBER: what it may be; else null
 */
public record Field(String name, Kind kind, boolean required, int most, List<String> choices, Range range) {

    /** From the least up to and including the highest. */
    public record Range(int least, int highest) {

        boolean holds(int number) {
            return number >= least && number <= highest;
        }
    }

    /** What may stand in a field. Each is a text; several values stand on lines of their own. */
    public enum Kind {
        /** One line. */
        LINE,
        /** The address of a page elsewhere: https://… */
        ADDRESS,
        /** Several lines of plain text. */
        TEXT,
        /** Markdown. */
        MARKDOWN,
        /** As 2026-10-03. */
        DATE,
        /** "ja" or "nee". */
        YES_NO,
        /** A whole number within a range. */
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
        return new Field(name, kind, false, most, List.of(), null);
    }

    /** A number that makes sense: what follows from it must be able to rely on that. */
    public static Field number(String name, int least, int highest) {
        return new Field(name, Kind.NUMBER, false, String.valueOf(highest).length(), List.of(), new Range(least, highest));
    }

    public static Field choice(String name, Kind kind, List<String> choices) {
        return new Field(name, kind, false, 4000, choices, null);
    }

    /** The same, but it may not be empty. */
    public Field must() {
        return new Field(name, kind, true, most, choices, range);
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
