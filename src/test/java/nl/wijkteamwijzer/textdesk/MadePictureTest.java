package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MadePictureTest {

    @ParameterizedTest
    @CsvSource({"1600, 480 960", "960, 480 960", "700, 480 700", "480, 480", "200, 200"})
    void isMadeInAtMostTwoWidthsAndNeverLarger(int width, String widths) throws Exception {
        MadePicture made = MadePicture.from(jpeg(width, 600));

        assertThat(made.files()).extracting(MadePicture.File::width)
                .isEqualTo(List.of(widths.split(" ")).stream().map(Integer::valueOf).toList());
        for (MadePicture.File file : made.files()) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(file.bytes()));
            assertThat(read.getWidth()).isEqualTo(file.width());
            assertThat(read.getHeight()).isEqualTo(file.height());
            assertThat((double) file.height() / file.width()).isBetween(600.0 / width - 0.01, 600.0 / width + 0.01);
        }
    }

    @Test
    void takesOverNothingButTheDots() throws Exception {
        byte[] sent = withExif(jpeg(100, 60), 1, "GPSLatitude 52.16 N, camera of somebody");

        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", "camera of somebody");
        assertThat(new String(MadePicture.from(sent).files().get(0).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "camera of somebody");
    }

    /** The left half is red and the right half blue; where the red is then, seen upright. */
    @ParameterizedTest
    @CsvSource({"1, LEFT", "2, RIGHT", "3, RIGHT", "4, LEFT", "5, TOP", "6, TOP", "7, BOTTOM", "8, BOTTOM"})
    void standsUprightHoweverTheCameraWasHeld(int orientation, String red) throws Exception {
        MadePicture.File file = MadePicture.from(withExif(jpeg(100, 60), orientation, "x")).files().get(0);
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(file.bytes()));

        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 100 : 60);
        int x = switch (red) {
            case "LEFT" -> 5;
            case "RIGHT" -> upright.getWidth() - 5;
            default -> upright.getWidth() / 2;
        };
        int y = switch (red) {
            case "TOP" -> 5;
            case "BOTTOM" -> upright.getHeight() - 5;
            default -> upright.getHeight() / 2;
        };
        Color found = new Color(upright.getRGB(x, y));
        assertThat(found.getRed()).isGreaterThan(200);
        assertThat(found.getBlue()).isLessThan(60);
    }

    @Test
    void keepsWhatIsTransparent() throws Exception {
        MadePicture made = MadePicture.from(encoded(new BufferedImage(600, 100, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(made.type()).isEqualTo("png");
        assertThat(ImageIO.read(new ByteArrayInputStream(made.files().get(0).bytes())).getRGB(3, 3) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zomaar tekst", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a", "%PDF-1.7"})
    void refusesWhatIsNoPhotoOrDrawing(String sent) {
        refused(sent.getBytes(StandardCharsets.UTF_8), NotAPicture.Why.UNREADABLE);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        byte[] whole = encoded(picture(300, 200), "png");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        refused(half, NotAPicture.Why.UNREADABLE);
    }

    @Test
    void refusesVeryManyDotsBeforeItReadsThem() throws IOException {
        byte[] bomb = encoded(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY), "png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

        refused(bomb, NotAPicture.Why.TOO_LARGE);
    }

    @Test
    void refusesADot() throws IOException {
        refused(jpeg(1, 1), NotAPicture.Why.TOO_SMALL);
    }

    private static void refused(byte[] sent, NotAPicture.Why why) {
        assertThatThrownBy(() -> MadePicture.from(sent)).isInstanceOfSatisfying(
                NotAPicture.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return encoded(picture(width, height), "jpeg");
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** With a segment of EXIF that has one entry, and some text behind it. */
    private static byte[] withExif(byte[] jpeg, int orientation, String text) {
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + words.length;
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + length + 2);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length);
        file.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        file.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        file.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        file.putInt(0).put(words).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }
}
