package nl.wijkteamwijzer.surveydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What falls out of the printer. */
class LettersTest {

    private static final String ADDRESS = "https://wijkteam.voorbeeld.example/ervaring/client?team=leiden-noord";
    private static final List<String> CODES = List.of("ABCD-EFGH-JKMN", "2345-6789-ABCD", "ZYXW-VTSR-QPNM");

    private final Letters letters = new Letters(new Letter("nl", "Hoe ging het met de hulp?",
            List.of("Beste bewoner,", "U krijgt hulp <of> vroeg om hulp & wij horen graag\nhoe dat ging."), ADDRESS,
            "Ga naar deze pagina", "Vul aan het eind deze code in", "De code is geldig tot en met 31 maart 2027."));

    @Test
    void aLetterHasOnePageWithItsCodeAndNoOther() throws IOException {
        try (PDDocument pdf = pdf(CODES)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(CODES.size());
            for (int page = 1; page <= CODES.size(); page++) {
                String text = textOf(pdf, page);
                assertThat(CODES.stream().filter(text::contains)).containsExactly(CODES.get(page - 1));
                assertThat(text).contains("Beste bewoner,", "hulp <of> vroeg om hulp & wij horen graag", "31 maart 2027");
            }
        }
    }

    /** Put the code into the address and this fails: a code does not belong in the history of a browser. */
    @Test
    void theSquareLeadsToTheQuestionsAndTellsNoCode() throws Exception {
        try (PDDocument pdf = pdf(CODES)) {
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(2, 150))).isEqualTo(ADDRESS);
        }
    }

    @Test
    void whoHearsALetterHearsItInOrderAndInItsLanguage() throws IOException {
        try (PDDocument pdf = pdf(CODES)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Hoe ging het met de hulp?");
            pdf.getPage(0).getResources().getFontNames().forEach(name -> assertThat(isEmbedded(pdf, name)).isTrue());
        }
    }

    @Test
    void theCodesComeAsATableInTheOrderOfTheLetters() throws IOException {
        Map<String, byte[]> files = unzip(CODES);

        assertThat(files).containsOnlyKeys("codes.csv", "brieven-0001-0003.pdf");
        assertThat(new String(files.get("codes.csv"), StandardCharsets.UTF_8).lines())
                .first().isEqualTo("\uFEFFcode,adres,geldig");
        assertThat(new String(files.get("codes.csv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")[0]))
                .containsExactlyElementsOf(CODES);
    }

    @Test
    void manyLettersComeInSeveralFiles() throws IOException {
        List<String> many = new ArrayList<>();
        IntStream.range(0, 260).forEach(number -> many.add("ABCD-EFGH-%04d".formatted(number)));

        assertThat(unzip(many)).containsOnlyKeys("codes.csv", "brieven-0001-0250.pdf", "brieven-0251-0260.pdf");
    }

    private PDDocument pdf(List<String> codes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        letters.pdf(codes, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String read(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }

    private static boolean isEmbedded(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> unzip(List<String> codes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        letters.zip(codes, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
