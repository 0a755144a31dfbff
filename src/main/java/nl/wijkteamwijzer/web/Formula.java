package nl.wijkteamwijzer.web;

/**
 * Keeps a spreadsheet from reading a text as something to calculate: then a text that somebody typed could do something on the
 * computer of whoever opens the table. A quote before it makes it a text; that quote is taken off again when it comes back.
 */
public final class Formula {

    private static final String DANGEROUS = "'*[=+\\-@\\t\\r\\n|%].*";

    private Formula() {}

    public static String harmless(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    public static String understood(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return text.matches("(?s)" + DANGEROUS);
    }
}
