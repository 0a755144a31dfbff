package nl.wijkteamwijzer;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether everybody can touch and read what stands on the glass: what is too small, too close, cut off or out of reach. */
final class GlassCheck {

    /** CSS pixels. */
    private static final int LEAST_SIZE = 64;

    private static final int LEAST_DISTANCE = 8;

    /** Goes through all pages of a screen and back to the one it began with. */
    private static final String OBJECTIONS =
            """
            ([leastSize, leastDistance]) => {
              const objections = [];
              const name = element => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 40)}"`;
              const number = pixels => Math.round(pixels * 10) / 10;
              const isShown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
              const look = () => {
                const scope = document.querySelector('dialog[open]') ?? document.body;
                // where a glass lies it is low enough, and there is no such button
                const lowered = document.documentElement.dataset.lower === 'true' && [...document.querySelectorAll('.aid.lager')].some(isShown);
                const buttons = [...scope.querySelectorAll('button:enabled, a[href]')].filter(isShown)
                  .map(element => ({ element, box: element.getBoundingClientRect() }));
                buttons.forEach(({ element, box }, at) => {
                  if (box.width < leastSize - 0.5 || box.height < leastSize - 0.5) {
                    objections.push(`small: ${name(element)} ${number(box.width)} by ${number(box.height)}`);
                  }
                  if (lowered && box.top < innerHeight / 2 - 1) objections.push(`too high: ${name(element)} at ${number(box.top)} of ${innerHeight}`);
                  for (const other of buttons.slice(at + 1)) {
                    const beside = Math.max(other.box.left - box.right, box.left - other.box.right);
                    const below = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
                    if (Math.max(beside, below) < leastDistance - 0.5) {
                      objections.push(`close: ${name(element)} and ${name(other.element)} ${number(Math.max(beside, below))}`);
                    }
                  }
                });
                for (const element of [...scope.querySelectorAll('*')].filter(isShown)) {
                  // a table that is higher than the glass by itself is scrolled: no next page can help it
                  if (element.closest('.items.blocks.tall')) continue;
                  const style = getComputedStyle(element);
                  const box = element.getBoundingClientRect();
                  if (style.webkitLineClamp === 'none' && box.width > 1 && !element.closest('svg')) {
                    const cuts = style.overflowY !== 'visible' || style.overflowX !== 'visible';
                    if (cuts && element.scrollHeight > element.clientHeight + 1) {
                      objections.push(`cut off below: ${name(element)} ${element.scrollHeight} in ${element.clientHeight}`);
                    }
                    const speaks = [...element.childNodes].some(each => each.nodeType === Node.TEXT_NODE && each.data.trim());
                    if ((cuts || speaks) && style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1) {
                      objections.push(`cut off aside: ${name(element)} ${element.scrollWidth} in ${element.clientWidth}`);
                    }
                  }
                  if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) {
                    objections.push(`outside: ${name(element)} ${[box.left, box.top, box.right, box.bottom].map(number)} in ${innerWidth} by ${innerHeight}`);
                  }
                }
              };
              look();
              const turn = which => {
                const button = document.querySelector(`.pager:not([hidden]) .${which}:enabled`);
                button?.click();
                return Boolean(button);
              };
              while (!document.querySelector('dialog[open]') && turn('next')) look();
              while (turn('previous')) { /* to the first again */ }
              return [...new Set(objections)].slice(0, 8);
            }
            """;

    private GlassCheck() {}

    /** What is wrong with a screen on a glass of this shape. */
    @SuppressWarnings("unchecked")
    static List<String> objections(Page page, KioskGlass.Shape shape) {
        if (page.viewportSize().width != shape.width || page.viewportSize().height != shape.height) {
            page.setViewportSize(shape.width, shape.height);
        }
        page.waitForFunction("([width, height]) => innerWidth === width && innerHeight === height", List.of(shape.width, shape.height));
        // it comes by itself with the next frame, which may be later than we look
        page.evaluate("() => { dispatchEvent(new Event('resize')); }");
        return ((List<String>) page.evaluate(OBJECTIONS, List.of(LEAST_SIZE, LEAST_DISTANCE))).stream().map(each -> shape + " " + each).toList();
    }
}
