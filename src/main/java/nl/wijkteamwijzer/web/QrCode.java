package nl.wijkteamwijzer.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text that a telephone can read, with the white edge that it needs for that. */
public final class QrCode {

    private static final int EDGE = 4;
    private static final int PIXELS_OF_A_SQUARE = 8;
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;

    private final BitMatrix squares;

    private QrCode(BitMatrix squares) {
        this.squares = squares;
    }

    /** @throws IllegalArgumentException when the text is too long */
    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, EDGE)));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Squares on a side. */
    public int getSize() {
        return squares.getWidth();
    }

    /** The dark squares, as the path of an SVG picture: those beside each other as one. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < getSize(); y++) {
            int x = 0;
            while (x < getSize()) {
                int dark = darkFrom(x, y);
                if (dark > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(dark).append("v1h-").append(dark).append('z');
                }
                x += dark + 1;
            }
        }
        return path.toString();
    }

    /** How many dark squares stand beside each other from there. */
    private int darkFrom(int x, int y) {
        int end = x;
        while (end < getSize() && squares.get(end, y)) {
            end++;
        }
        return end - x;
    }

    /** A picture in an address of its own, for a document that may load nothing. */
    public String asDataUri() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private BufferedImage picture() {
        int size = getSize() * PIXELS_OF_A_SQUARE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, squares.get(x / PIXELS_OF_A_SQUARE, y / PIXELS_OF_A_SQUARE) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
