package nl.wijkteamwijzer.surveydesk;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkteamwijzer.web.QrCode;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of a batch, each on a page with its code, and the codes as a table for who prints them elsewhere. They go out as they
 * are made, some hundreds at a time, so that it takes no more memory for many than for few; nothing is kept.
 */
final class Letters {

    /** More than anybody prints from a browser; the command {@code codes} makes more, without letters. */
    static final int MOST = 5_000;

    private static final int IN_ONE_FILE = 250;

    /** The byte order mark, by which a spreadsheet knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    /** Comes with the library that writes PDF; in the file itself, as PDF/UA wants. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 25mm 20mm 25mm; }
            body { font-family: Letter; font-size: 12pt; line-height: 1.45; color: #000; }
            section { page-break-after: always; }
            section:last-child { page-break-after: auto; }
            h1 { font-size: 20pt; font-weight: normal; line-height: 1.2; margin: 0 0 8mm; }
            h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 2mm; }
            p { margin: 0 0 4mm; }
            .address { font-size: 14pt; }
            .code { display: inline-block; font-size: 30pt; margin: 2mm 0 4mm; padding: 3mm 8mm; border: 1pt solid #000; }
            img { width: 38mm; height: 38mm; }
            """;

    static {
        XRLog.setLoggingEnabled(false); // it may tell what it was given, and a code has no place in a log
    }

    private final Letter letter;
    private final String picture;

    Letters(Letter letter) {
        this.letter = letter;
        this.picture = QrCode.of(letter.address()).asDataUri();
    }

    /** A file that holds both; it is closed. */
    void zip(List<String> codes, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("codes.csv"));
            csv(codes, zip);
            for (int from = 0; from < codes.size(); from += IN_ONE_FILE) {
                int to = Math.min(from + IN_ONE_FILE, codes.size());
                zip.putNextEntry(new ZipEntry("brieven-%04d-%04d.pdf".formatted(from + 1, to)));
                pdf(codes.subList(from, to), zip);
                zip.flush();
            }
        }
    }

    /** One code a line, with what else stands in the letter. Does not close. */
    void csv(List<String> codes, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord("code", "adres", "geldig");
        for (String code : codes) {
            csv.writeRecord(code, letter.address(), letter.until());
        }
        csv.flush();
    }

    /** One page a code. Does not close. */
    void pdf(List<String> codes, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(Letters::font, "Letter");
            builder.withProducer("Wijkteamwijzer");
            builder.withHtmlContent(html(codes), null);
            builder.usePDDocument(document);
            builder.toStream(out);
            builder.run();
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    private String html(List<String> codes) {
        StringBuilder html = new StringBuilder("<html lang=\"" + letter.language() + "\"><head><title>" + escaped(letter.title())
                + "</title><meta name=\"subject\" content=\"" + escaped(letter.title()) + "\"/><style>" + STYLE + "</style></head><body>");
        String begin = beginOfPage();
        String end = "</p><p>" + escaped(letter.until()) + "</p></section>";
        codes.forEach(code -> html.append(begin).append(escaped(code)).append(end));
        return html.append("</body></html>").toString();
    }

    private String beginOfPage() {
        StringBuilder page = new StringBuilder("<section><h1>" + escaped(letter.title()) + "</h1>");
        letter.paragraphs().forEach(paragraph -> page.append("<p>").append(escaped(paragraph).replace("\n", "<br/>")).append("</p>"));
        return page + "<h2>" + escaped(letter.goTo()) + "</h2><p class=\"address\">" + escaped(letter.address()) + "</p><p><img src=\""
                + picture + "\" alt=\"QR: " + escaped(letter.address()) + "\"/></p><h2>" + escaped(letter.type()) + "</h2><p class=\"code\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
