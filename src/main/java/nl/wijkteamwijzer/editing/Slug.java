package nl.wijkteamwijzer.editing;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it stands in an address: "Hulp in het huishouden" is "hulp-in-het-huishouden". */
public final class Slug {

    private Slug() {}

    /** @param most the longest it may become, in characters; it ends at a whole word where it can */
    public static String of(String name, int most) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= most) {
            return slug;
        }
        int end = slug.lastIndexOf('-', most);
        return slug.substring(0, end > 0 ? end : most);
    }
}
