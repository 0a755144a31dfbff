package nl.wijkteamwijzer.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Preview;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.web.PublicPages;

/** The public page of a draft, as it stands in the frame of beheer/voorbeeld.xhtml. */
@WebServlet("/voorbeeldpagina")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Desk desk;

    @Inject
    transient RecordKinds kinds;

    @Inject
    transient Preview preview;

    @Inject
    transient PublicPages pages;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        long id = Long.parseLong(request.getParameter("draft"));
        Draft draft = desk.draft(id);
        String path = kinds.named(draft.getKind()).publicPath(desk.keyOf(draft), draft.sheet()).orElse("/");
        String language = "en".equals(request.getParameter("taal")) ? "en" : "nl";
        try {
            preview.show(id, day(request.getParameter("op")), () -> pages.show(path, language, request, response));
        } catch (NotReady incomplete) {
            response.sendError(422);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private LocalDate day(String text) {
        try {
            return text == null ? LocalDate.now(clock) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return LocalDate.now(clock);
        }
    }
}
