package nl.wijkteamwijzer.results;

/**
 * A version that is made but not out yet: what staff look at is what will go out, to the last digit.
 *
 * @param id of this one; made again it is another
 * @param checkedBy by what account somebody found it right; null while nobody did
 */
public record Proof(long id, PublishedFigures figures, String checkedBy) {

    public boolean isChecked() {
        return checkedBy != null;
    }
}
