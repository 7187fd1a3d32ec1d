package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.demarche.layout.TextFitter;
import org.jspecify.annotations.Nullable;

/** Running text of which stretches are marked, as with a pen. */
public final class MarkedText extends TextFlow {
    /** How a stretch of text is marked. */
    public enum Mark {
        NONE,
        /** As what can be looked at next. */
        LIGHT,
        /** As what is meant. */
        STRONG
    }

    /** A stretch of text. */
    public record Piece(String text, Mark mark) {}

    private final List<Marking> markings = new ArrayList<>();

    public MarkedText() {
        getStyleClass().add("marked-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows these stretches one after the other, without the characters that are not to be seen. */
    public void setPieces(List<Piece> pieces) {
        markings.clear();
        List<Node> marks = new ArrayList<>();
        List<Node> texts = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Piece piece : pieces) {
            String seen = TextFitter.seen(piece.text());
            Text text = new Text(seen);
            text.getStyleClass().add("piece");
            texts.add(text);
            String styleClass = styleClass(piece.mark());
            if (styleClass != null) {
                text.getStyleClass().add(styleClass);
                Path path = new Path();
                path.setManaged(false);
                path.setStroke(null);
                path.getStyleClass().addAll("mark", styleClass);
                marks.add(path);
                markings.add(new Marking(whole.length(), whole.length() + seen.length(), path));
            }
            whole.append(seen);
        }
        List<Node> all = new ArrayList<>(marks);
        all.addAll(texts);
        getChildren().setAll(all);
        setAccessibleText(whole.toString());
    }

    /** The nodes of the stretches, in their order. */
    public List<Text> texts() {
        return getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Marking marking : markings) {
            marking.path().getElements().setAll(getRangeShape(marking.start(), marking.end(), false));
            marking.path().setLayoutX(getPadding().getLeft());
            marking.path().setLayoutY(getPadding().getTop());
        }
    }

    private static @Nullable String styleClass(Mark mark) {
        return switch (mark) {
            case NONE -> null;
            case LIGHT -> "light";
            case STRONG -> "strong";
        };
    }

    private record Marking(int start, int end, Path path) {}
}
