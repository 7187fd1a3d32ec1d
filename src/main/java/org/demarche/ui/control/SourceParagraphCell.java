package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.demarche.ui.control.MarkedText.Mark;
import org.demarche.ui.control.MarkedText.Piece;
import org.demarche.ui.session.SourceAnswers;
import org.demarche.ui.session.SourceParagraph;
import org.demarche.ui.session.SourceParagraph.Span;
import org.jspecify.annotations.Nullable;

/** A paragraph with its number; sentences that events come from, or can come from, can be clicked. */
public final class SourceParagraphCell extends ListCell<SourceParagraph> {
    /** Some 110 letters: in longer lines the eye loses the way back. */
    private static final double LONGEST_LINE_PX = 740;

    private final SourceAnswers answers;
    private final Label number = new Label();
    private final MarkedText text = new MarkedText();
    private final HBox line = new HBox(number, text);

    public SourceParagraphCell(SourceAnswers answers) {
        this.answers = answers;
        number.getStyleClass().add("number");
        line.getStyleClass().add("paragraph");
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(LONGEST_LINE_PX);
        // The list's width decides where lines break, not the text's.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SourceParagraph paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        if (empty || paragraph == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(answers.number(paragraph));
        List<Piece> pieces = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            pieces.add(new Piece(span.text(), mark(span)));
        }
        text.setPieces(pieces);
        setAccessibleText(number.getText() + " " + text.getAccessibleText());
        List<Text> nodes = text.texts();
        for (int i = 0; i < nodes.size(); i++) {
            Span span = paragraph.spans().get(i);
            if (span.date()) {
                nodes.get(i).getStyleClass().add("date");
            }
            if (!span.events().isEmpty() || span.passedOver() >= 0) {
                makeClickable(nodes.get(i), span);
            }
        }
        setGraphic(line);
    }

    private static Mark mark(Span span) {
        if (span.selected()) {
            return Mark.STRONG;
        }
        return span.events().isEmpty() ? Mark.NONE : Mark.LIGHT;
    }

    private void makeClickable(Text node, Span span) {
        node.setCursor(Cursor.HAND);
        node.setOnMouseClicked(event -> answers.clicked(span));
        Tooltip.install(node, new Tooltip(answers.tip(span)));
    }
}
