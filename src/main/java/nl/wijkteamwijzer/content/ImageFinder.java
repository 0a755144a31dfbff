package nl.wijkteamwijzer.content;

import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Puts pictures of ours where a text names them. Of others only the words stay: their sites would learn who reads our pages. */
final class ImageFinder extends AbstractVisitor {

    private final Function<String, Optional<ShownImage>> pictures;

    ImageFinder(Function<String, Optional<ShownImage>> pictures) {
        this.pictures = pictures;
    }

    @Override
    public void visit(Image named) {
        Optional<ShownImage> picture = pictures.apply(named.getDestination());
        if (picture.isPresent()) {
            named.insertBefore(picture.get());
        } else {
            for (Node word = named.getFirstChild(); word != null; word = named.getFirstChild()) {
                named.insertBefore(word);
            }
        }
        named.unlink();
    }
}
