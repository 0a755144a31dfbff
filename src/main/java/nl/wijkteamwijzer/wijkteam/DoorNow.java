package nl.wijkteamwijzer.wijkteam;

import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.OpenStatus;

/**
 * One channel at this moment, in words.
 *
 * @param headline "Nu open"
 * @param detail "Inloop tot 12.30 uur"
 */
public record DoorNow(Channel channel, OpenStatus status, String headline, String detail) {}
