package nl.wijkteamwijzer.figuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String PAGE = """
            <html lang="nl" xmlns="http://www.w3.org/1999/xhtml"><head><title>Rapport wijkteams</title>
            <meta name="subject" content="De acht vragen"/><style>body { font-family: "Liberation Sans" }</style></head>
            <body><h1>Rapport</h1><table><thead><tr><th scope="col">Wat</th></tr></thead><tbody><tr><td>€ 1.250, cliënt</td></tr></tbody></table>
            <img src="http://example.org/x.png" alt="niets"/></body></html>
            """;

    @Test
    void canBeReadByAScreenReader() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(PAGE))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Rapport wijkteams");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("De acht vragen");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void bringsItsLettersAlong() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(PAGE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("€ 1.250, cliënt");
            Iterable<COSName> fonts = pdf.getPage(0).getResources().getFontNames();
            assertThat(StreamSupport.stream(fonts.spliterator(), false)).isNotEmpty().allSatisfy(name -> {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            });
        }
    }
}
