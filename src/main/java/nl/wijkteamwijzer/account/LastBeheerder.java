package nl.wijkteamwijzer.account;

/** Refuses what would leave nobody who can let others in. */
public class LastBeheerder extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
