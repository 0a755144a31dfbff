package nl.wijkteamwijzer.ballotbox;

/** How many ballots were counted, whichever questions they answered. */
public record CountedBallots(BoxLabel box, Channel channel, long ballots) {}
