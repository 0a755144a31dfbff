package nl.wijkteamwijzer.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Base64;

/** The files of pictures. Those that are asked for often stay in memory. */
@ApplicationScoped
public class ImageFiles {

    private static final int LARGEST_PIECE = 32_000;
    private static final int BYTES_IN_MEMORY = 16 * 1024 * 1024;

    @PersistenceContext
    EntityManager em;

    private final Cache<String, byte[]> kept =
            Caffeine.newBuilder().maximumWeight(BYTES_IN_MEMORY).weigher((String key, byte[] file) -> file.length).build();

    /** Empty when there is none. */
    public byte[] read(Image image, Image.Size size) {
        return kept.get(image.path(size), path -> fromPieces(image, size));
    }

    private byte[] fromPieces(Image image, Image.Size size) {
        String text = String.join("", em.createQuery(
                        "select p.content from ImagePiece p where p.image = :image and p.width = :width order by p.position", String.class)
                .setParameter("image", image.getId())
                .setParameter("width", size.getWidth())
                .getResultList());
        return Base64.getDecoder().decode(text);
    }

    @Transactional
    public void write(Image image, Image.Size size, byte[] file) {
        String text = Base64.getEncoder().encodeToString(file);
        for (int from = 0, position = 0; from < text.length(); from += LARGEST_PIECE, position++) {
            String piece = text.substring(from, Math.min(text.length(), from + LARGEST_PIECE));
            em.persist(new ImagePiece(image.getId(), size.getWidth(), position, piece));
        }
    }

    @Transactional
    public void remove(Image image) {
        em.createQuery("delete from ImagePiece p where p.image = :image").setParameter("image", image.getId()).executeUpdate();
    }
}
