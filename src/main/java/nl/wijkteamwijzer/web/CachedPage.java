package nl.wijkteamwijzer.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A rendered page, ready to be given away: plain, gzipped and brotlied, each with its ETag. */
final class CachedPage {

    private static final boolean BROTLI = Brotli4jLoader.isAvailable();
    private static final int BEST = 11;

    /** Of more than this the best takes most of a second; a little less is there at once. */
    private static final int LARGE = 100_000;

    private static final int QUICK = 9;

    /** May be kept, but not used without asking whether it is still so. */
    static final String POLICY = "public, no-cache";

    private final String contentType;
    private final String etag;
    private final byte[] plain;
    private final byte[] gzip;
    private final byte[] brotli;
    private final long trueUntilMillis;

    CachedPage(String contentType, byte[] body, Instant trueUntil) {
        this.contentType = contentType;
        this.plain = body;
        this.gzip = gzipped(body);
        this.brotli = BROTLI ? brotlied(body) : null;
        this.etag = digest(body);
        this.trueUntilMillis = trueUntil.toEpochMilli();
    }

    boolean isTrueAt(long millis) {
        return millis < trueUntilMillis;
    }

    /**
     * The body in one coding.
     *
     * @param coding null when it is as it was rendered
     */
    record Packed(byte[] body, String coding, String etag) {}

    /** As who asks can unpack it. */
    Packed packed(String acceptEncoding) {
        if (brotli != null && accepts(acceptEncoding, "br")) {
            return new Packed(brotli, "br", '"' + etag + "-br\"");
        }
        if (accepts(acceptEncoding, "gzip")) {
            return new Packed(gzip, "gzip", '"' + etag + "-gz\"");
        }
        return new Packed(plain, null, '"' + etag + '"');
    }

    /** Answers with the page, or with 304 when the visitor has it already. */
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Packed packed = packed(request.getHeader("Accept-Encoding"));
        if (packed.coding() != null) {
            response.setHeader("Content-Encoding", packed.coding());
        }
        response.setHeader("ETag", packed.etag());
        response.setHeader("Cache-Control", POLICY);
        response.setHeader("Vary", "Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(packed.body().length);
        if (!"HEAD".equals(request.getMethod())) {
            OutputStream out = response.getOutputStream();
            out.write(packed.body());
        }
    }

    /** Whether that is what the visitor has. */
    boolean isKnown(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains('"' + etag));
    }

    // "gzip;q=0" is a refusal; nothing finer is worth the time
    private static boolean accepts(String header, String coding) {
        if (header == null) {
            return false;
        }
        int at = header.indexOf(coding);
        return at >= 0 && !header.startsWith(";q=0", at + coding.length());
    }

    private static byte[] gzipped(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] brotlied(byte[] body) {
        try {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(body.length > LARGE ? QUICK : BEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

}
