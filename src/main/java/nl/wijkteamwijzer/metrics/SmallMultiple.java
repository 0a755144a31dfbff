package nl.wijkteamwijzer.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One team in a row of small drawings: a dot with its interval for each quarter, all on the scale from 0 to 100.
 * Colours and lines come from the style sheet, by class; a quarter that is hidden leaves its place empty.
 */
public final class SmallMultiple {

    private static final int STEP = 16;
    private static final int MARGIN = 6;
    private static final int HEIGHT = 60;
    private static final int RADIUS = 3;

    private SmallMultiple() {}

    /**
     * An svg element.
     *
     * @param label what the drawing says, for who does not see it
     * @param quarters shares in order of time; empty for a quarter without one. A mark is refused
     */
    public static String draw(String label, List<Optional<Figure>> quarters) {
        int width = 2 * MARGIN + STEP * quarters.size();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"multiple\" role=\"img\" aria-label=\"%s\" "
                        + "viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                escaped(label), width, HEIGHT + 2 * MARGIN, width, HEIGHT + 2 * MARGIN));
        for (int percentage : new int[] {0, 50, 100}) {
            svg.append(line("multiple-rule", MARGIN, width - MARGIN, percentage, percentage));
        }
        for (int i = 0; i < quarters.size(); i++) {
            double x = MARGIN + STEP * (i + 0.5);
            quarters.get(i).ifPresent(figure -> svg.append(dot(x, figure)));
        }
        return svg.append("</svg>").toString();
    }

    private static String dot(double x, Figure figure) {
        if (figure.measure() != Measure.SHARE) {
            throw new IllegalArgumentException("A mark has another scale");
        }
        // a value that is only known to lie beyond its border is drawn open
        String name = figure.bound() == Bound.IS ? "multiple-dot" : "multiple-dot multiple-beyond";
        return line("multiple-interval", x, x, figure.interval().lower(), figure.interval().upper())
                + String.format(
                        Locale.ROOT,
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>",
                        name, x, height(figure.value()), RADIUS);
    }

    private static String line(String name, double fromX, double toX, double from, double to) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                name, fromX, height(from), toX, height(to));
    }

    private static double height(double percentage) {
        return MARGIN + HEIGHT * (1 - percentage / 100);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
