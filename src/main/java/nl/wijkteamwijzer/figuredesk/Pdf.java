package nl.wijkteamwijzer.figuredesk;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * XHTML as a tagged PDF that a screen reader can read (PDF/UA). Its one font is Liberation Sans, which PDFBox brings along under
 * the SIL Open Font License; headings stand out by size, because it comes in one weight.
 */
final class Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // it tells of each step
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** @param xhtml well-formed, with a language, a title and a subject; what it points to is not fetched */
    static byte[] of(String xhtml) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FSSupplier<InputStream> font = () -> PDDocument.class.getResourceAsStream(FONT);
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font, "Liberation Sans")
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(xhtml, null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
