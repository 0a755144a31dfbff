package nl.wijkteamwijzer.results;

import nl.wijkteamwijzer.survey.Quarter;

/** All quarters before this one are about to be closed: who still has ballots for them brings them now. */
public record QuartersEnding(Quarter current) {}
