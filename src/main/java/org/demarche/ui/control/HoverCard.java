package org.demarche.ui.control;

import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;

/** The card of an event under the pointer that has none in the picture; it lies above everything and is in no way. */
final class HoverCard {
    /** Right of the stem, so that the line to other lanes of the event can be seen. */
    private static final double BESIDE_PX = 12;
    /** From the pointer to the card above it, or below it where there is no room above. */
    private static final double ABOVE_PX = 16;

    private static final double BELOW_PX = 22;
    private static final double EDGE_PX = 4;

    private final CardNode node = new CardNode();

    HoverCard() {
        node.getStyleClass().add("hover-card");
        node.setMouseTransparent(true);
        node.setVisible(false);
    }

    CardNode node() {
        return node;
    }

    boolean isShowing() {
        return node.isVisible();
    }

    /**
     * Shows a card, within a view of a given size.
     *
     * @param x where the event stands
     * @param y where the pointer is
     */
    void show(Frame.Card card, double x, double y, double widthPx, double heightPx) {
        double left = Math.max(EDGE_PX, Math.min(x + BESIDE_PX, widthPx - CardStyle.WIDTH - EDGE_PX));
        double above = y - ABOVE_PX - card.height();
        double below = Math.max(EDGE_PX, Math.min(y + BELOW_PX, heightPx - card.height() - EDGE_PX));
        node.show(card.at(left, above >= EDGE_PX ? above : below), 0, () -> "");
    }

    /** Hides it unless it shows this event. */
    void keepOnly(int event) {
        Frame.Card shown = node.card();
        if (shown == null || shown.event() != event) {
            hide();
        }
    }

    void hide() {
        node.setVisible(false);
    }
}
