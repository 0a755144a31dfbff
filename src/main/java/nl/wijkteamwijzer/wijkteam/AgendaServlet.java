package nl.wijkteamwijzer.wijkteam;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind /wijkteams/{slug}.ics: the hours of walking in, for somebody's own calendar. */
@WebServlet("/agenda")
public class AgendaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedPicture picture;

    @Inject
    transient AsAt asAt;

    @Inject
    transient Page page;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AccessPoint> point =
                picture.part(AccessPoints.class).called(request.getParameter("slug"), asAt.day());
        if (point.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HoursCalendar calendar = new HoursCalendar(picture.part(Doors.class), page.getLanguage(), words);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + point.get().getSlug() + ".ics\"");
        response.getWriter().write(calendar.of(point.get(), asAt.moment()));
    }
}
