package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;
import org.demarche.layout.TextStyle;
import org.demarche.model.EventType;
import org.jspecify.annotations.Nullable;

/** A card of the timeline. Shows the lines as the frame has broken them; colours come from the style sheet. */
final class CardNode extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Region bar = new Region();
    private final Text date = text("date", CardStyle.DATE);
    private final Lines title = new Lines("title", CardStyle.TITLE);
    private final Lines summary = new Lines("summary", CardStyle.BODY);
    private Frame.@Nullable Card card;
    private Supplier<String> spoken = () -> "";
    private int index;
    private boolean selected;

    CardNode() {
        getStyleClass().add("timeline-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        bar.getStyleClass().add("bar");
        bar.setManaged(false);
        getChildren().addAll(bar, date);
    }

    /** Lines of text below each other, as many nodes as the longest text so far needed. */
    private final class Lines {
        private final String styleClass;
        private final TextStyle style;
        private final List<Text> nodes = new ArrayList<>();

        Lines(String styleClass, TextStyle style) {
            this.styleClass = styleClass;
            this.style = style;
        }

        void show(List<String> lines) {
            while (nodes.size() < lines.size()) {
                Text node = text(styleClass, style);
                nodes.add(node);
                CardNode.this.getChildren().add(node);
            }
            // A line may begin with a word of another script than the text.
            NodeOrientation direction = Orientation.of(lines.isEmpty() ? "" : lines.getFirst());
            for (int i = 0; i < nodes.size(); i++) {
                String line = i < lines.size() ? lines.get(i) : "";
                nodes.get(i).setText(line);
                nodes.get(i).setNodeOrientation(direction);
                nodes.get(i).setFont(Fonts.of(style, line));
            }
        }

        void place(double firstBaseline, double lineHeight) {
            for (int i = 0; i < nodes.size(); i++) {
                CardNode.place(nodes.get(i), firstBaseline + i * lineHeight);
            }
        }
    }

    private static Text text(String styleClass, TextStyle style) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setFont(Fonts.of(style));
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
    }

    /** The card shown; null before the first. */
    Frame.@Nullable Card card() {
        return card;
    }

    /**
     * Shows a card where the frame has it, on whole pixels so that its text does not flicker as it moves.
     *
     * @param listIndex the how manieth card from the left it is
     * @param spokenText what screen readers say, asked for only when one does
     */
    void show(Frame.Card next, int listIndex, Supplier<String> spokenText) {
        Frame.Card before = card;
        card = next;
        resizeRelocate(Math.floor(next.x()), Math.rint(next.y()), next.width(), next.height());
        setVisible(true);
        boolean sameText = before != null
                && before.dateLine().equals(next.dateLine())
                && before.titleLines().equals(next.titleLines())
                && before.summaryLines().equals(next.summaryLines());
        if (!sameText) {
            date.setText(next.dateLine());
            title.show(next.titleLines());
            summary.show(next.summaryLines());
            requestLayout();
        }
        if (before == null || before.type() != next.type()) {
            colour(next.type());
        }
        index = listIndex;
        spoken = spokenText;
        if (!sameText) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        pseudoClassStateChanged(DIMMED, next.dimmed());
    }

    private void colour(EventType type) {
        bar.setStyle("-fx-background-color: -dm-type-" + type.id());
    }

    void mark(boolean isSelected, boolean isHot) {
        if (selected != isSelected) {
            selected = isSelected;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
        pseudoClassStateChanged(SELECTED, isSelected);
        pseudoClassStateChanged(HOT, isHot);
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, CardStyle.BAR_INSET, CardStyle.BAR_WIDTH, getHeight() - 2 * CardStyle.BAR_INSET);
        place(date, CardStyle.DATE_BASELINE);
        title.place(CardStyle.TITLE_BASELINE, CardStyle.TITLE_LINE_HEIGHT);
        int titleLines = card == null ? 0 : card.titleLines().size();
        double lastTitle = CardStyle.TITLE_BASELINE + (titleLines - 1) * CardStyle.TITLE_LINE_HEIGHT;
        summary.place(lastTitle + CardStyle.BODY_GAP, CardStyle.BODY_LINE_HEIGHT);
    }

    private static void place(Node text, double baseline) {
        text.relocate(CardStyle.PADDING_LEFT, Math.rint(baseline) - text.getBaselineOffset());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> selected;
            case INDEX -> index;
            case TEXT -> spoken.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
