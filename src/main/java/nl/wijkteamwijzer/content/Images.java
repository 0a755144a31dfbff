package nl.wijkteamwijzer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All pictures, as texts show them. Never changes; is replaced as a whole. */
public final class Images {

    /** How a text names a picture: "afbeelding:12". */
    private static final Pattern NAME = Pattern.compile("afbeelding:(\\d{1,15})");

    private final Map<Long, Image> images;

    Images(List<Image> images) {
        this.images = images.stream().collect(Collectors.toUnmodifiableMap(Image::getId, Function.identity()));
    }

    /** The picture of that number. */
    public Optional<Image> numbered(long id) {
        return Optional.ofNullable(images.get(id));
    }

    /** The picture that a text names. */
    public Optional<Image> named(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? numbered(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    /** Whether a text that leads there shows a picture of ours. */
    public static boolean isName(String address) {
        return NAME.matcher(address).matches();
    }
}
