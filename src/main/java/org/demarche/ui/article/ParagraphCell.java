package org.demarche.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.demarche.ui.article.ArticleParagraph.Span;
import org.demarche.ui.control.MarkedText;
import org.demarche.ui.control.MarkedText.Mark;
import org.demarche.ui.control.MarkedText.Piece;
import org.jspecify.annotations.Nullable;

/** A paragraph with its number; sentences that events come from can be clicked. */
final class ParagraphCell extends ListCell<ArticleParagraph> {
    private final ArticleViewModel viewModel;
    private final Label number = new Label();
    private final MarkedText text = new MarkedText();
    private final HBox line = new HBox(number, text);

    ParagraphCell(ArticleViewModel viewModel) {
        this.viewModel = viewModel;
        number.getStyleClass().add("number");
        line.getStyleClass().add("paragraph");
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        // The list's width decides where lines break, not the text's.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ArticleParagraph paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        if (empty || paragraph == null) {
            setGraphic(null);
            return;
        }
        number.setText(viewModel.number(paragraph));
        List<Piece> pieces = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            pieces.add(new Piece(span.text(), mark(span)));
        }
        text.setPieces(pieces);
        List<Text> nodes = text.texts();
        for (int i = 0; i < nodes.size(); i++) {
            Span span = paragraph.spans().get(i);
            if (!span.events().isEmpty()) {
                makeClickable(nodes.get(i), span);
            }
        }
        setGraphic(line);
    }

    private static Mark mark(Span span) {
        if (span.events().isEmpty()) {
            return Mark.NONE;
        }
        return span.selected() ? Mark.STRONG : Mark.LIGHT;
    }

    private void makeClickable(Text node, Span span) {
        node.setCursor(Cursor.HAND);
        node.setOnMouseClicked(event -> viewModel.selectAmong(span.events()));
        String titles = span.events().stream().map(viewModel::eventTitle).collect(Collectors.joining("\n"));
        Tooltip.install(node, new Tooltip(titles));
    }
}
