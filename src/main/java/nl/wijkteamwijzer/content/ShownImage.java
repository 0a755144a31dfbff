package nl.wijkteamwijzer.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;

/** A picture where it stands in a text. */
final class ShownImage extends CustomNode {

    private final Map<String, String> attributes;

    private ShownImage(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /** In the words of a language; the browser takes the smallest file that is sharp. */
    static ShownImage of(Image image, String language) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", image.path(image.getSmallest()));
        if (image.sizes().size() > 1) {
            attributes.put("srcset", image.sizes().stream()
                    .map(size -> image.path(size) + " " + size.getWidth() + "w")
                    .collect(Collectors.joining(", ")));
            attributes.put("sizes", "(min-width: 40em) 36em, 100vw");
        }
        attributes.put("alt", image.alt(language));
        attributes.put("width", String.valueOf(image.getLargest().getWidth()));
        attributes.put("height", String.valueOf(image.getLargest().getHeight()));
        attributes.put("loading", "lazy");
        return new ShownImage(attributes);
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
