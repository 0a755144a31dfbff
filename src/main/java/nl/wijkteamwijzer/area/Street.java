package nl.wijkteamwijzer.area;

import java.util.List;

/**
 * A street by its name and the postcodes that lie along it.
 *
 * @param key what it is called in links, unique in this installation
 */
public record Street(String key, String name, String place, GemeenteCode gemeente, List<Postcode> postcodes) {

    public Street {
        postcodes = List.copyOf(postcodes);
    }
}
