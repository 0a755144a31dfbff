package nl.wijkteamwijzer.publishing;

/** Where a record stands between a draft and the archive. */
public enum Status {
    CONCEPT,
    TER_BEOORDELING,
    GEPUBLICEERD,
    VERVALLEN
}
