package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.content.Images;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.textdesk.BrokenLink.Why;
import nl.wijkteamwijzer.web.Routes;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the links within our own site that lead nowhere today. Those to other sites are asked for by {@link OutsideLinks}. */
@ApplicationScoped
public class LinkCheck {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?://|mailto:|tel:).+");
    private static final Pattern AFTER_THE_PATH = Pattern.compile("[?#].*");
    private static final Pattern NAMED = Pattern.compile("/(wijkteams|thema|informatie)/([^/.]+).*");
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(toegankelijkheid|privacy)");

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    /** Our own site: what begins with it leads to a page of ours, as staff copy it from their browser. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.site", defaultValue = "http://localhost:8080")
    String site = "http://localhost:8080";

    protected LinkCheck() {
        // for CDI
    }

    /** To check without a server. */
    LinkCheck(PublishedPicture picture, Clock clock) {
        this.picture = picture;
        this.clock = clock;
    }

    /** @param markdown a text */
    public List<BrokenLink> broken(String markdown) {
        return Addresses.in(markdown).stream().flatMap(address -> check(address).stream()).toList();
    }

    private Optional<BrokenLink> check(String written) {
        String address = withoutOurName(written);
        if (OUTSIDE.matcher(address).matches() || address.startsWith("#")) {
            return Optional.empty();
        }
        if (Images.isName(address)) {
            return picture.part(Images.class).named(address).isPresent()
                    ? Optional.empty()
                    : Optional.of(new BrokenLink(written, Why.NO_PICTURE));
        }
        if (!address.startsWith("/") || address.startsWith("//")) {
            return Optional.of(new BrokenLink(written, Why.NO_ADDRESS));
        }
        return leadsToAPage(withoutLanguage(AFTER_THE_PATH.matcher(address).replaceFirst("")))
                ? Optional.empty()
                : Optional.of(new BrokenLink(written, Why.NO_PAGE));
    }

    private String withoutOurName(String address) {
        String rest = address.startsWith(site) ? address.substring(site.length()) : address;
        return rest.isEmpty() ? "/" : rest.startsWith("/") ? rest : address;
    }

    private boolean leadsToAPage(String path) {
        return Routes.exists(path) && isThere(NAMED.matcher(path), OWN_ADDRESS.matcher(path));
    }

    private boolean isThere(Matcher named, Matcher ownAddress) {
        LocalDate today = LocalDate.now(clock);
        if (ownAddress.matches()) {
            return picture.part(Texts.class).page(ownAddress.group(1), today).isPresent();
        }
        if (!named.matches()) {
            return true;
        }
        String slug = named.group(2);
        return switch (named.group(1)) {
            case "wijkteams" -> picture.part(AccessPoints.class).called(slug, today).isPresent();
            case "thema" -> picture.part(Texts.class).theme(slug, today).isPresent();
            default -> picture.part(Texts.class).page(slug, today).isPresent();
        };
    }

    private static String withoutLanguage(String path) {
        if (path.equals("/en")) {
            return "/";
        }
        return path.startsWith("/en/") ? path.substring("/en".length()) : path;
    }
}
