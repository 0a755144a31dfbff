package nl.wijkteamwijzer.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that a telephone can read, as the path of an SVG picture.
 *
 * @param size of the square, with the white edge that a telephone needs
 * @param path the dark squares
 */
public record QrCode(int size, String path) {

    private static final int EDGE = 4;

    public static QrCode of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, EDGE));
            int size = squares.getWidth();
            String path = IntStream.range(0, size * size)
                    .filter(place -> squares.get(place % size, place / size))
                    .mapToObj(place -> "M" + place % size + " " + place / size + "h1v1h-1z")
                    .collect(Collectors.joining());
            return new QrCode(size, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
