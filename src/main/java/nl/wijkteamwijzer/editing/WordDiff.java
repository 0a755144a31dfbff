package nl.wijkteamwijzer.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. */
public final class WordDiff {

    private static final Pattern WORD_OR_SPACE = Pattern.compile("\\s+|\\S+");

    /** What became of a stretch of text. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    /** A stretch of words that went the same way. */
    public record Piece(Change change, String text) {}

    private WordDiff() {}

    /** In reading order, what went before what came in its place. */
    public static List<Piece> between(String was, String is) {
        List<String> before = words(was);
        List<String> after = words(is);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Change.SAME, before.subList(at, from));
            add(pieces, Change.GONE, delta.getSource().getLines());
            add(pieces, Change.NEW, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Change.SAME, before.subList(at, before.size()));
        return inStretches(pieces);
    }

    private static List<String> words(String text) {
        return WORD_OR_SPACE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    /** Words that were replaced one by one are replaced together: a single space that stayed tells nobody anything. */
    private static List<Piece> inStretches(List<Piece> pieces) {
        List<Piece> stretches = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder came = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean onlySpace = piece.text().isBlank() && i > 0 && i < pieces.size() - 1 && !piece.text().contains("\n");
            if (piece.change() == Change.SAME && !onlySpace) {
                close(stretches, gone, came);
                stretches.add(piece);
            } else {
                if (piece.change() != Change.NEW) {
                    gone.append(piece.text());
                }
                if (piece.change() != Change.GONE) {
                    came.append(piece.text());
                }
            }
        }
        close(stretches, gone, came);
        return List.copyOf(stretches);
    }

    private static void close(List<Piece> stretches, StringBuilder gone, StringBuilder came) {
        if (gone.length() > 0) {
            stretches.add(new Piece(Change.GONE, gone.toString()));
        }
        if (came.length() > 0) {
            stretches.add(new Piece(Change.NEW, came.toString()));
        }
        gone.setLength(0);
        came.setLength(0);
    }
}
