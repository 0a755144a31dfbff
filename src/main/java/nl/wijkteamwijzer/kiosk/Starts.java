package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;
import nl.wijkteamwijzer.account.Vault;

/** Codes with which a browser becomes a kiosk: each works once and for a day, and is kept as a hash. */
@ApplicationScoped
public class Starts {

    public static final int HOURS = 24;
    private static final int CODE_BYTES = 32;

    @Inject
    Kiosks kiosks;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Ends the one before, and the browser that was started with it.
     *
     * @param kiosk in a transaction of whoever asks
     * @return the code, for this once
     */
    public String prepare(Kiosk kiosk) {
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kiosk.prepare(sealed(code), LocalDateTime.now(clock).plusHours(HOURS));
        return code;
    }

    /** Uses the code up; empty when it is unknown, used or too old, which all look the same. */
    @Transactional
    Optional<Kiosk> start(String code, String publicKey) {
        Optional<Kiosk> kiosk = kiosks.toStart(sealed(code));
        kiosk.ifPresent(each -> each.start(publicKey));
        return kiosk;
    }

    private String sealed(String code) {
        return vault.seal("kiosk", code);
    }
}
