package nl.wijkteamwijzer.contribution;

/** Whether a contribution is paid for a kind of support; EIGEN_REGEL is another one, explained and not calculated. */
public enum Treatment {
    BETAALD,
    GRATIS,
    EIGEN_REGEL
}
