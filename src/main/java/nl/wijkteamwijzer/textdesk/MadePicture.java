package nl.wijkteamwijzer.textdesk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.wijkteamwijzer.textdesk.NotAPicture.Why;

/**
 * A picture made anew from what somebody sent: only its dots are taken over, so that nothing else that was in the file gets to
 * residents, such as where and with what it was taken.
 *
 * @param type of its files: jpg or png
 * @param files the narrowest first
 */
public record MadePicture(String type, List<File> files) {

    /** In one size. */
    public record File(int width, int height, byte[] bytes) {}

    /** For a telephone, and for a wide screen or a sharp one. */
    private static final int[] WIDTHS = {480, 960};

    private static final int SMALLEST = 32;
    private static final long MOST_DOTS = 40_000_000;
    private static final float QUALITY = 0.8f;
    private static final Set<String> READ = Set.of("JPEG", "png");

    static MadePicture from(byte[] sent) throws NotAPicture {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new NotAPicture(Why.UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                return from(reader, in, sent);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // the readers of the JDK throw many things over a damaged file
            throw new NotAPicture(Why.UNREADABLE);
        }
    }

    private static MadePicture from(ImageReader reader, ImageInputStream in, byte[] sent) throws IOException, NotAPicture {
        if (!READ.contains(reader.getFormatName())) {
            throw new NotAPicture(Why.UNREADABLE);
        }
        reader.setInput(in, true, true);
        // before it is decoded: a small file can hold very many dots
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
            throw new NotAPicture(Why.TOO_LARGE);
        }
        if (reader.getWidth(0) < SMALLEST || reader.getHeight(0) < SMALLEST) {
            throw new NotAPicture(Why.TOO_SMALL);
        }
        boolean jpeg = reader.getFormatName().equals("JPEG");
        BufferedImage upright = upright(reader.read(0), jpeg ? Orientation.of(sent) : Orientation.UPRIGHT, jpeg);
        List<File> files = new ArrayList<>();
        for (int width : WIDTHS) {
            if (files.isEmpty() || width < upright.getWidth() || files.get(0).width() < upright.getWidth()) {
                files.add(file(scaled(upright, Math.min(width, upright.getWidth())), jpeg));
            }
        }
        return new MadePicture(jpeg ? "jpg" : "png", List.copyOf(files));
    }

    private static BufferedImage upright(BufferedImage picture, Orientation held, boolean jpeg) {
        int width = held.isOnItsSide() ? picture.getHeight() : picture.getWidth();
        int height = held.isOnItsSide() ? picture.getWidth() : picture.getHeight();
        BufferedImage upright = empty(width, height, jpeg);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(picture, held.upright(picture.getWidth(), picture.getHeight()), null);
        pen.dispose();
        return upright;
    }

    /** By halves, because dots in between would be left out. */
    private static BufferedImage scaled(BufferedImage picture, int width) {
        BufferedImage current = picture;
        while (current.getWidth() > width) {
            int next = Math.max(width, (current.getWidth() + 1) / 2);
            int height = Math.max(1, Math.round((float) picture.getHeight() * next / picture.getWidth()));
            BufferedImage smaller = new BufferedImage(next, height, current.getType());
            Graphics2D pen = smaller.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(current, 0, 0, next, height, null);
            pen.dispose();
            current = smaller;
        }
        return current;
    }

    private static BufferedImage empty(int width, int height, boolean jpeg) {
        BufferedImage empty = new BufferedImage(width, height, jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        if (jpeg) {
            Graphics2D pen = empty.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.dispose();
        }
        return empty;
    }

    private static File file(BufferedImage picture, boolean jpeg) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(jpeg ? "jpeg" : "png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (jpeg) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return new File(picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }
}
