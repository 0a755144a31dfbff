package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.content.Image;
import nl.wijkteamwijzer.content.ImageFiles;
import nl.wijkteamwijzer.publishing.PublicationCount;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** Where staff keep the pictures for texts. */
@ApplicationScoped
@Needs({Right.WRITE_TEXTS, Right.WRITE_TEAMS})
public class ImageDesk {

    private static final String KIND = "afbeeldingen";
    private static final int BYTES_OF_HASH = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    ImageFiles files;

    @Inject
    ImageUse use;

    @Inject
    PublicationCount count;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The newest first. */
    @Transactional
    public List<Image> all() {
        return em.createQuery("select i from Image i order by i.id desc", Image.class).getResultList();
    }

    @Transactional
    public Optional<Image> numbered(long id) {
        return Optional.ofNullable(em.find(Image.class, id));
    }

    /** In which texts a picture stands. */
    @Transactional
    public List<PlacedText> uses(long id) {
        return use.of(id);
    }

    @Transactional
    public Image add(Image.Words words, MadePicture made) {
        List<Image.Size> sizes = made.files().stream()
                .map(file -> new Image.Size(file.width(), file.height(), hash(file.bytes())))
                .toList();
        Image image = new Image(words, made.type(), sizes, staff.person().account(), LocalDateTime.now(clock));
        em.persist(image);
        em.flush();
        for (int at = 0; at < sizes.size(); at++) {
            files.write(image, sizes.get(at), made.files().get(at).bytes());
        }
        written("TOEGEVOEGD", image, null, words);
        return image;
    }

    @Transactional
    public void describe(long id, Image.Words words) {
        Image image = em.find(Image.class, id, LockModeType.OPTIMISTIC);
        Image.Words before = Image.Words.of(image.getName(), image.alt("nl"), image.alt("en"), image.isDecorative());
        image.describe(words);
        written("GEWIJZIGD", image, before, words);
    }

    /** Takes a picture away for good; what is used stays. */
    @Transactional
    public boolean remove(long id) {
        Image image = em.find(Image.class, id);
        if (image == null || !use.of(id).isEmpty()) {
            return false;
        }
        Image.Words words = Image.Words.of(image.getName(), image.alt("nl"), image.alt("en"), image.isDecorative());
        files.remove(image);
        em.remove(image);
        written("VERWIJDERD", image, words, null);
        return true;
    }

    private void written(String action, Image image, Image.Words was, Image.Words became) {
        trail.write(staff.person().account(), action, KIND, image.getId().toString(), json(was), json(became));
        count.raise();
    }

    private static String json(Image.Words words) {
        return words == null ? null : Json.createObjectBuilder()
                .add("naam", words.name())
                .add("alt_nl", words.nl() == null ? "" : words.nl())
                .add("alt_en", words.en() == null ? "" : words.en())
                .build().toString();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, BYTES_OF_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
