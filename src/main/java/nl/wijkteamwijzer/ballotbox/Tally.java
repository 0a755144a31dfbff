package nl.wijkteamwijzer.ballotbox;

/**
 * How often an answer was given.
 *
 * @param question its key, the same over versions
 */
public record Tally(BoxLabel box, Channel channel, String question, String answer, long votes) {}
