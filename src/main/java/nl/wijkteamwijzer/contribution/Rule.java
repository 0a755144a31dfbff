package nl.wijkteamwijzer.contribution;

/** How a tariff works: one amount for all, or one that depends on income. */
public enum Rule {
    ABONNEMENTSTARIEF,
    INKOMENSAFHANKELIJK
}
