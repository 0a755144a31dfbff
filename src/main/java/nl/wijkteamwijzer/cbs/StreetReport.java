package nl.wijkteamwijzer.cbs;

import java.util.Optional;

/**
 * How reading in the streets went.
 *
 * @param read the rows and what was wrong with them
 * @param streets how many streets the good rows make
 * @param replaced how many streets there were before
 * @param refusal why they may not be taken over, in Dutch; empty when they may
 * @param inForce whether they have been taken over; never by a dry run
 */
public record StreetReport(ReadReport read, long streets, long replaced, Optional<String> refusal, boolean inForce) {}
