package nl.wijkteamwijzer.beheer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;

/** Whether a page can be used: by who hears it, sees little, has a narrow window or reads English. */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_ABOUT_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    /** Is also a window of 1280 pixels at 400%. */
    private static final int NARROW = 320;

    /** Things to click that are smaller than 24 by 24 pixels, other than links within a sentence. */
    private static final String SMALL_TARGETS = """
            [...document.querySelectorAll('main a, main button, main summary, main select, nav a')]
                .filter(e => e.checkVisibility() && !e.ariaHidden && !['P', 'LABEL', 'LEGEND'].includes(e.parentElement.tagName))
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, box]) => box.width > 1 && (box.height < 23.5 || box.width < 23.5))
                .map(([e, box]) => 'small target: ' + e.outerHTML.slice(0, 120))""";

    /** What is not right with where the keyboard is; empty when all is well, null when it is nowhere in the page. */
    private static final String FOCUS = """
            (() => {
                const e = document.activeElement;
                if (!e || e === document.body || e.dataset.met) return null;
                e.dataset.met = 'yes';
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none'
                    || e.closest('.ui-state-focus, :focus-within.ui-selectonemenu, :focus-within.ui-selectcheckboxmenu');
                const there = box.bottom > 0 && box.top < innerHeight;
                return seen && there ? '' : 'focus is not seen on ' + e.outerHTML.slice(0, 120);
            })()""";

    /** More than a page has places for the keyboard that are worth looking at. */
    private static final int MOST_STOPS = 60;

    private final Page page;
    private final String path;
    private final List<String> objections = new ArrayList<>();

    PageCheck(Page page, String path) {
        this.page = page;
        this.path = path;
    }

    List<String> objections() {
        colours(ColorScheme.LIGHT, ForcedColors.NONE);
        open(path);
        axe(new AxeBuilder(page).withTags(RULES));
        colours(ColorScheme.DARK, ForcedColors.NONE);
        axe(new AxeBuilder(page).withRules(RULES_ABOUT_COLOUR));
        colours(ColorScheme.LIGHT, ForcedColors.ACTIVE);
        axe(new AxeBuilder(page).withRules(RULES_ABOUT_COLOUR));
        colours(ColorScheme.LIGHT, ForcedColors.NONE);
        ((List<?>) page.evaluate(SMALL_TARGETS)).forEach(target -> object(target.toString()));
        keyboard();
        narrow();
        english();
        return objections;
    }

    private void open(String address) {
        Response response = page.navigate(address);
        if (response.status() != 200) {
            object("status " + response.status());
        }
    }

    private void colours(ColorScheme scheme, ForcedColors forced) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
    }

    private void axe(AxeBuilder axe) {
        axe.setLegacyMode(true).analyze().getViolations()
                .forEach(rule -> rule.getNodes().forEach(node -> object(rule.getId() + ": " + node.getHtml())));
    }

    private void keyboard() {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object wrong = page.evaluate(FOCUS);
            if (wrong == null) {
                return;
            }
            if (!wrong.equals("")) {
                object(wrong.toString());
            }
        }
    }

    private void narrow() {
        page.setViewportSize(NARROW, HIGH);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (!width.equals(NARROW)) {
            object("needs sideways scrolling: " + width);
        }
        page.setViewportSize(WIDE, HIGH);
    }

    private void english() {
        open("/en" + path);
        if (!"en".equals(page.locator("html").getAttribute("lang"))) {
            object("does not speak English");
        }
    }

    private void object(String what) {
        objections.add(path + ": " + what);
    }
}
