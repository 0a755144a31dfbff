package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;

/** The notices above the page that is being shown. */
@Named
@RequestScoped
public class NoticeBoard {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    private List<Notice> shown;

    /** Also sees to it that the page is made again when they change. */
    public List<Notice> getShown() {
        if (shown == null) {
            String path = page.isAt(page.getPath()) ? page.getPath() : "";
            Notices notices = picture.part(Notices.class);
            notices.nextChange(path, asAt.moment().toLocalDateTime())
                    .ifPresent(change -> asAt.changesAt(change.atZone(asAt.moment().getZone())));
            shown = notices.showing(path, asAt.moment().toLocalDateTime());
        }
        return shown;
    }

    public Notice.Text text(Notice notice) {
        return notice.text(page.getLanguage());
    }
}
