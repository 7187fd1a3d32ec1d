package org.demarche.ui.review;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/** Gives a text of several lines as many rows as it fills, so that none of them hides. */
final class GrowingText {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 8;

    private GrowingText() {}

    /** From two rows on; very long text is scrolled. */
    static void grow(TextArea area) {
        area.setPrefRowCount(FEWEST_ROWS);
        Subscription[] waiting = {Subscription.EMPTY};
        // The node that shows the text is there once the area is laid out.
        waiting[0] = area.widthProperty()
                .subscribe((old, now) -> shown(area).ifPresent(text -> {
                    waiting[0].unsubscribe();
                    text.layoutBoundsProperty()
                            .subscribe(bounds -> area.setPrefRowCount(Math.clamp(rows(text), FEWEST_ROWS, MOST_ROWS)));
                }));
    }

    private static Optional<Text> shown(TextArea area) {
        return area.lookupAll(".text").stream()
                // The prompt stands elsewhere.
                .filter(text -> text.getParent() instanceof Group)
                .map(Text.class::cast)
                .findFirst();
    }

    private static long rows(Text text) {
        Text line = new Text("x");
        line.setFont(text.getFont());
        line.setBoundsType(text.getBoundsType());
        return Math.round(
                text.getLayoutBounds().getHeight() / line.getLayoutBounds().getHeight());
    }
}
