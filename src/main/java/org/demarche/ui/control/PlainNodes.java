package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.TextStyle;

/**
 * The lines, narrow bars and texts of a layer that stand above and below its canvas, as nodes that are used again and
 * again.
 */
final class PlainNodes extends ClippedPane {
    /** A pan or a turn of the wheel takes a few from the view and brings a few others. */
    private static final int MOST_WAITING = 12;

    private final Colors colors;
    private final Pane boxes = new Pane();
    private final Pane texts = new Pane();
    private int usedBoxes;
    private Map<Words, Text> usedTexts = new LinkedHashMap<>();
    private final List<Text> freeTexts = new ArrayList<>();

    PlainNodes(Colors colors) {
        this.colors = colors;
        getChildren().setAll(boxes, texts);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /**
     * What takes long to lay out: as long as it is in view its node is kept.
     *
     * @param number among those that read the same, from 0
     */
    private record Words(String text, TextStyle style, int number) {}

    /** Shows of some shapes what lies outside of the rows that are on a canvas. */
    void show(List<Shape> shapes, Band canvas, Palette palette) {
        usedBoxes = 0;
        Map<Words, Shape.Text> wanted = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Line line) {
                line(line, canvas, palette);
            } else if (shape instanceof Shape.Box box && Band.isPlain(box) && !canvas.touches(box)) {
                box(box, box.y(), box.y() + box.height(), palette);
            } else if (shape instanceof Shape.Text text && !canvas.touches(text)) {
                int number = 0;
                while (wanted.putIfAbsent(new Words(text.text(), text.style(), number), text) != null) {
                    number++;
                }
            }
        }
        texts(wanted, palette);
        restBoxes();
        restTexts();
    }

    /** The parts of a line above and below the canvas. */
    private void line(Shape.Line line, Band canvas, Palette palette) {
        Shape.Box box = ShapePainter.asBox(line);
        if (box == null) {
            return;
        }
        double bottom = box.y() + box.height();
        if (canvas.isEmpty()) {
            box(box, box.y(), bottom, palette);
        } else {
            box(box, box.y(), Math.min(bottom, canvas.top()), palette);
            box(box, Math.max(box.y(), canvas.bottom()), bottom, palette);
        }
    }

    private void box(Shape.Box box, double top, double bottom, Palette palette) {
        if (bottom <= top || box.fill() == null) {
            return;
        }
        if (usedBoxes == boxes.getChildren().size()) {
            boxes.getChildren().add(new Rectangle());
        }
        Rectangle node = (Rectangle) boxes.getChildren().get(usedBoxes);
        usedBoxes++;
        node.setFill(colors.of(box.fill(), palette));
        node.setX(box.x());
        node.setY(top);
        node.setWidth(box.width());
        node.setHeight(bottom - top);
        node.setArcWidth(2 * box.radius());
        node.setArcHeight(2 * box.radius());
        node.setVisible(true);
    }

    private void texts(Map<Words, Shape.Text> wanted, Palette palette) {
        Map<Words, Text> before = usedTexts;
        Map<Words, Text> now = LinkedHashMap.newLinkedHashMap(wanted.size());
        for (Words words : wanted.keySet()) {
            Text node = before.remove(words);
            if (node != null) {
                now.put(words, node);
            }
        }
        freeTexts.addAll(before.values());
        wanted.forEach((words, text) -> place(now.computeIfAbsent(words, this::node), text, palette));
        usedTexts = now;
    }

    /** Hides those that wait for other shapes, and lets go of what is too many. */
    private void restBoxes() {
        List<Node> all = boxes.getChildren();
        int most = usedBoxes + MOST_WAITING;
        if (all.size() > most) {
            boxes.getChildren().remove(most, all.size());
        }
        for (int i = usedBoxes; i < all.size(); i++) {
            all.get(i).setVisible(false);
        }
    }

    /** As for boxes. */
    private void restTexts() {
        if (freeTexts.size() > MOST_WAITING) {
            List<Text> tooMany = freeTexts.subList(MOST_WAITING, freeTexts.size());
            texts.getChildren().removeAll(tooMany);
            tooMany.clear();
        }
        freeTexts.forEach(node -> node.setVisible(false));
    }

    private Text node(Words words) {
        Text node;
        if (freeTexts.isEmpty()) {
            node = new Text();
            node.setTextOrigin(VPos.BASELINE);
            texts.getChildren().add(node);
        } else {
            node = freeTexts.removeLast();
            node.setVisible(true);
        }
        node.setText(words.text());
        node.setNodeOrientation(Orientation.of(words.text()));
        node.setFont(Fonts.of(words.style(), words.text()));
        return node;
    }

    private void place(Text node, Shape.Text text, Palette palette) {
        node.setFill(colors.of(text.tint(), palette));
        double shift = switch (text.anchor()) {
            case LEFT -> 0;
            case MIDDLE -> node.getLayoutBounds().getWidth() / 2;
            case RIGHT -> node.getLayoutBounds().getWidth();
        };
        node.setLayoutX(text.x() - shift);
        node.setLayoutY(text.baseline());
    }
}
