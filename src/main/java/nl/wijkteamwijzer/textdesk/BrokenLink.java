package nl.wijkteamwijzer.textdesk;

/**
 * An address in a text that leads nowhere.
 *
 * @param address as it stands in the text
 */
public record BrokenLink(String address, Why why) {

    /** What is wrong with it. */
    public enum Why {
        /** Of our own site, and no page there. */
        NO_PAGE,
        /** Neither of our own site nor of another: it begins with nothing that we know. */
        NO_ADDRESS,
        /** A picture that is not there. */
        NO_PICTURE
    }
}
