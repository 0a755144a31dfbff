package nl.wijkteamwijzer.publishing;

/**
 * A feature's part of the picture of what is published.
 *
 * @param <T> an immutable type, by which the part is asked for again
 */
public interface PictureSource<T> {

    Class<T> part();

    /** Reads it from the database, within the transaction in which all parts are read. */
    T read();
}
