package nl.wijkteamwijzer;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a screen speaks one language: the direction it is written in, its numbers, and no words left in Dutch. */
final class KioskTongue {

    /** How the language is called on every screen where one can choose it. */
    private static final String DUTCH = "Nederlands";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** Enough to know a sentence by that has something filled in. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}|^\\p{L}+$");
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    /** What can be read or heard, with the language it is marked as. */
    private static final String SPOKEN =
            """
            () => {
              const said = [];
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const text = node.data.replaceAll(/[\\u2066\\u2069]/g, '').replaceAll(/\\s+/g, ' ').trim();
                if (text && node.parentElement.closest('body, dialog')) said.push([text, node.parentElement.closest('[lang]').lang]);
              }
              for (const element of document.querySelectorAll('[aria-label], [data-say]')) {
                const text = element.getAttribute('aria-label') ?? element.dataset.say;
                if (text && text !== 'true') said.push([text, element.closest('[lang]').lang]);
              }
              return said;
            }
            """;

    private static final String SIDES =
            """
            () => {
              const at = selector => document.querySelector(selector)?.getBoundingClientRect().left;
              const flipped = selector => new DOMMatrix(getComputedStyle(document.querySelector(selector)).transform).a;
              return { language: document.documentElement.lang, direction: document.documentElement.dir, back: at('.go.terug'), done: at('.go.klaar'),
                arrow: document.querySelector('.go.terug') ? flipped('.go.terug .icon') : null };
            }
            """;

    private final String language;
    private final List<Pattern> foreign;

    /**
     * @param dutch all the kiosk says in Dutch
     * @param own all it says in this language
     */
    KioskTongue(String language, JsonObject dutch, JsonObject own) {
        this.language = language;
        Set<String> said = new HashSet<>();
        strings(own).forEach(said::add);
        Set<String> left = new TreeSet<>();
        strings(dutch).filter(text -> !said.contains(text) && LETTERS.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()).forEach(left::add);
        foreign = left.stream().map(KioskTongue::filledIn).toList();
    }

    private static Stream<String> strings(JsonStructure json) {
        Stream<? extends JsonValue> values = json instanceof JsonObject object ? object.values().stream() : ((JsonArray) json).stream();
        return values.flatMap(value -> value instanceof JsonString text
                ? Stream.of(text.getString())
                : value instanceof JsonStructure inner ? strings(inner) : Stream.empty());
    }

    private static Pattern filledIn(String text) {
        StringBuilder pattern = new StringBuilder();
        for (String part : PLACEHOLDER.split(text, -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".+").append(Pattern.quote(part.replaceAll("\\s+", " ").strip()));
        }
        return Pattern.compile(pattern.toString());
    }

    @SuppressWarnings("unchecked")
    List<String> objections(Page page) {
        List<String> objections = new ArrayList<>();
        for (List<String> each : (List<List<String>>) page.evaluate(SPOKEN)) {
            String text = each.get(0);
            if (OTHER_DIGITS.matcher(text).find()) {
                objections.add("digits: " + text);
            }
            boolean isName = text.equals(DUTCH) && each.get(1).equals("nl");
            if (!language.equals("nl") && !isName) {
                foreign.stream().filter(dutch -> dutch.matcher(text).matches()).findFirst()
                        .ifPresent(dutch -> objections.add("Dutch: " + text + ", as " + dutch));
            }
        }
        objections.addAll(sides((Map<String, Object>) page.evaluate(SIDES)));
        return objections;
    }

    private List<String> sides(Map<String, Object> sides) {
        boolean fromTheRight = language.equals("ar");
        List<String> objections = new ArrayList<>();
        if (!language.equals(sides.get("language")) || !(fromTheRight ? "rtl" : "ltr").equals(sides.get("direction"))) {
            objections.add("says it is " + sides.get("language") + " " + sides.get("direction"));
        }
        if (sides.get("back") != null) {
            boolean backIsRight = number(sides.get("back")) > number(sides.get("done"));
            if (backIsRight != fromTheRight || number(sides.get("arrow")) != (fromTheRight ? -1 : 1)) {
                objections.add("not mirrored: " + sides);
            }
        }
        return objections;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
