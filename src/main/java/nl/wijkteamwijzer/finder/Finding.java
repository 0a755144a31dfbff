package nl.wijkteamwijzer.finder;

import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.wijkteam.AccessPoint;

/**
 * Where an address leads.
 *
 * @param gemeenten of the address, as far as we know them by name; more than one when the digits lie in several
 * @param buurten in which the address can lie; one when it is certain
 * @param wijken the same, of the wijken
 * @param doors the access points, whom to contact first in front; all candidates when it is not certain
 */
public record Finding(
        Outcome outcome, List<Gemeente> gemeenten, List<Buurt> buurten, List<WijkCode> wijken, List<AccessPoint> doors) {

    public Finding {
        gemeenten = List.copyOf(gemeenten);
        buurten = List.copyOf(buurten);
        wijken = List.copyOf(wijken);
        doors = List.copyOf(doors);
    }

    static Finding without(Outcome outcome, List<Gemeente> gemeenten) {
        return new Finding(outcome, gemeenten, List.of(), List.of(), List.of());
    }

    public Optional<Gemeente> gemeente() {
        return gemeenten.size() == 1 ? Optional.of(gemeenten.get(0)) : Optional.empty();
    }

    public Optional<Buurt> buurt() {
        return buurten.size() == 1 ? Optional.of(buurten.get(0)) : Optional.empty();
    }
}
