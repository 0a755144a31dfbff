package nl.wijkteamwijzer.publishing;

/** A new picture hangs on the wall: whatever was made from the old one is out of date. */
public record PictureRenewed(long generation) {}
