package nl.wijkteamwijzer.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A piece of the file of a picture, in Base64. */
@Entity
@Table(name = "image_piece")
@IdClass(ImagePiece.Key.class)
public class ImagePiece {

    /** Of which file, and which piece. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long image;
        private int width;
        private int position;

        public Key() {
            // for JPA
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.image == image && that.width == width && that.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(image, width, position);
        }
    }

    @Id
    @Column(name = "image_id")
    private long image;

    @Id
    private int width;

    @Id
    private int position;

    @Column(nullable = false)
    private String content;

    protected ImagePiece() {
        // for JPA
    }

    ImagePiece(long image, int width, int position, String content) {
        this.image = image;
        this.width = width;
        this.position = position;
        this.content = content;
    }
}
