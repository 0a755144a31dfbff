package nl.wijkteamwijzer.setup;

/** What the house is opened for. */
public enum Mode {

    /** Invented data, on one machine, for looking around. */
    DEMO,
    /** Real residents. */
    PRODUCTION;

    /** @throws NotReady when it is neither "demo" nor "production" */
    static Mode of(String text) {
        return switch (text) {
            case "demo" -> DEMO;
            case "production" -> PRODUCTION;
            default -> throw new NotReady("wijkteamwijzer.mode is \"" + text + "\", maar moet demo of production zijn.");
        };
    }
}
