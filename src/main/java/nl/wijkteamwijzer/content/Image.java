package nl.wijkteamwijzer.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A picture in texts: what it shows in words, and in which sizes it is there. */
@Entity
public class Image {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Column(name = "alt_nl")
    private String altNl;

    @Column(name = "alt_en")
    private String altEn;

    private boolean decorative;

    @Column(nullable = false, updatable = false)
    private String type;

    @Column(name = "added_by", nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private LocalDateTime addedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "image_size", joinColumns = @JoinColumn(name = "image_id"))
    @OrderBy("width")
    private List<Size> sizes = new ArrayList<>();

    /** One of its files. */
    @Embeddable
    public static class Size {

        private int width;
        private int height;
        private String hash;

        protected Size() {
            // for JPA
        }

        public Size(int width, int height, String hash) {
            this.width = width;
            this.height = height;
            this.hash = hash;
        }

        public int getWidth() {
            return width;
        }

        public int getHeight() {
            return height;
        }

        /** Of what is in the file. */
        public String getHash() {
            return hash;
        }
    }

    /**
     * What one knows of a picture who cannot see it.
     *
     * @param nl null when it only decorates
     * @param en null when it only decorates
     */
    public record Words(String name, String nl, String en) {

        /** @param decorative whether it says nothing that the text does not say */
        public static Words of(String name, String nl, String en, boolean decorative) {
            return decorative ? new Words(name, null, null) : new Words(name, nl, en);
        }
    }

    protected Image() {
        // for JPA
    }

    /** @param type of its files: jpg or png */
    public Image(Words words, String type, List<Size> sizes, String addedBy, LocalDateTime addedAt) {
        describe(words);
        this.type = type;
        this.sizes = new ArrayList<>(sizes);
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public final void describe(Words words) {
        name = words.name();
        altNl = words.nl();
        altEn = words.en();
        decorative = words.nl() == null;
    }

    /** What it shows, in a language; empty when it only decorates. */
    public String alt(String language) {
        if (decorative) {
            return "";
        }
        return language.equals("en") ? altEn : altNl;
    }

    /** The address of one of its files. It never means another file. */
    public String path(Size size) {
        return "/afbeeldingen/" + id + "-" + size.hash + "-" + size.width + "." + type;
    }

    /** The narrowest first. */
    public List<Size> sizes() {
        return List.copyOf(sizes);
    }

    public Size getSmallest() {
        return sizes.get(0);
    }

    public Size getLargest() {
        return sizes.get(sizes.size() - 1);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** As staff call it. */
    public String getName() {
        return name;
    }

    public boolean isDecorative() {
        return decorative;
    }

    /** Of its files: jpg or png. */
    public String getType() {
        return type;
    }

    /** By the name to sign in with. */
    public String getAddedBy() {
        return addedBy;
    }

    public LocalDateTime getAddedAt() {
        return addedAt;
    }
}
