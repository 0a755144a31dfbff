package nl.wijkteamwijzer.setup;

import nl.wijkteamwijzer.survey.Quarter;

/** Quarters as an operator types them. */
final class Periods {

    private Periods() {}

    /** @throws NotReady when it does not look like 2026-Q4 */
    static Quarter read(String text) {
        return Quarter.find(text).orElseThrow(
                () -> new NotReady("\"" + text + "\" is geen kwartaal; dat ziet eruit als 2026-Q4. Er is niets gewijzigd."));
    }
}
