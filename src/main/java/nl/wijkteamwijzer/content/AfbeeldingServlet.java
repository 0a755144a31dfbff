package nl.wijkteamwijzer.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Behind /afbeeldingen/{id}-{hash}-{width}.{type}: a file of a picture, which never becomes another. */
@WebServlet("/afbeelding")
public class AfbeeldingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedPicture picture;

    @Inject
    transient ImageFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = "/afbeeldingen/" + request.getParameter("bestand");
        Optional<Image> image = picture.part(Images.class).numbered(Long.parseLong(request.getParameter("id")));
        Optional<Image.Size> size = image.flatMap(found -> found.sizes().stream()
                .filter(each -> found.path(each).equals(path))
                .findFirst());
        if (size.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(image.get().getType().equals("png") ? "image/png" : "image/jpeg");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(files.read(image.get(), size.get()));
    }
}
