package nl.wijkteamwijzer.textdesk;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, after EXIF: from 1 to 8. It is the one thing from there that counts, since without it a photo would
 * lie on its side.
 *
 * @param value 1 when the picture stands as it is
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_NAME = 0x45786966;
    private static final int EXIF_NAME_LENGTH = 6;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE_IN_ENTRY = 8;

    /** Of a JPEG; upright when it does not say, or says something that cannot be read. */
    static Orientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        if ((file.getShort() & 0xFFFF) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == EXIF_SEGMENT && file.getInt(file.position()) == EXIF_NAME) {
                return inExif(file.slice(file.position() + EXIF_NAME_LENGTH, length - 2 - EXIF_NAME_LENGTH));
            }
            if (marker == START_OF_SCAN || marker < 0xFF00) {
                return UPRIGHT;
            }
            file.position(file.position() + length - 2);
        }
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if ((exif.getShort(at) & 0xFFFF) == TAG) {
                int value = exif.getShort(at + VALUE_IN_ENTRY);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether the width becomes the height. */
    boolean isOnItsSide() {
        return value >= 5;
    }

    /** What sets a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
