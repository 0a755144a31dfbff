package nl.wijkteamwijzer.kiosk;

/**
 * A Dutch text that a kiosk says.
 *
 * @param came the translation that came with the program; empty when none did
 */
public record Spoken(String dutch, String came) {}
