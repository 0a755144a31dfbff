package nl.wijkteamwijzer.account;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes as letters and digits that can be read out and typed over, after RFC 4648. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte next : bytes) {
            waiting = waiting << Byte.SIZE | next & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(DIGITS.charAt(waiting >> bits & 31));
            }
            waiting &= (1 << bits) - 1;
        }
        return bits == 0 ? text.toString() : text.append(DIGITS.charAt(waiting << BITS - bits & 31)).toString();
    }

    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int waiting = 0;
        int bits = 0;
        for (char digit : text.toUpperCase(Locale.ROOT).toCharArray()) {
            waiting = waiting << BITS | DIGITS.indexOf(digit);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(waiting >> bits);
                waiting &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
