package nl.wijkteamwijzer.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Locks with the secret of this installation, which is in its settings or in a file of its own, and never in the database. */
@ApplicationScoped
public class Vault {

    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";

    /** Needed where several servers share a database; else one is made in the folder with the data. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.secret")
    Optional<String> setting;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.data", defaultValue = "data")
    String data;

    private final SecureRandom random = new SecureRandom();
    private byte[] secret;

    @PostConstruct
    void open() {
        secret = setting.orElseGet(this::kept).strip().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that only {@link #read} can read. */
    public String lock(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
        System.arraycopy(locked, 0, both, NONCE_BYTES, locked.length);
        return Base64.getEncoder().encodeToString(both);
    }

    public String read(String locked) {
        byte[] both = Base64.getDecoder().decode(locked);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length)), StandardCharsets.UTF_8);
    }

    /**
     * What only this installation can have made of a text.
     *
     * @param purpose keeps what is made for one thing from being used for another
     */
    public String seal(String purpose, String text) {
        try {
            return HexFormat.of().formatHex(hmac(derived(purpose), text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("vault"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wijkteamwijzer.secret is niet het geheim waarmee dit is versleuteld", e);
        }
    }

    private byte[] derived(String purpose) throws GeneralSecurityException {
        return hmac(secret, purpose);
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(key, MAC));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String kept() {
        Path file = Path.of(data, "geheim");
        try {
            Files.createDirectories(file.getParent());
            create(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Het geheim in " + file + " is niet te lezen of te maken", e);
        }
    }

    private void create(Path file) throws IOException {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        try {
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        } catch (FileAlreadyExistsException exists) {
            // the one that is there stays
        }
    }
}
