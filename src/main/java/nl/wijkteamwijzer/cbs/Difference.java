package nl.wijkteamwijzer.cbs;

/** What a new edition changes for the addresses, compared with the edition in force. Counts a house number once. */
public record Difference(AddressChanges added, AddressChanges moved, AddressChanges gone) {

    public boolean none() {
        return added.count() + moved.count() + gone.count() == 0;
    }
}
