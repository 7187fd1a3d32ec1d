package org.demarche.layout;

import org.demarche.index.ChronicleIndex;

/**
 * What an edge of the picture leaves of a card that reaches over it: a narrower card with as much of its title as that
 * has room for, instead of lines cut in the middle of a letter. Where it would say hardly anything, nothing of it is to
 * be seen.
 */
final class CardEdges {
    /** In a narrower card there is no room for two words. */
    static final double LEAST_PX = 104;

    private final CardTexts texts;

    CardEdges(CardTexts texts) {
        this.texts = texts;
    }

    /**
     * A card as it fits a picture.
     *
     * @param needed whether it is to be seen in any case: then what the edge leaves no room for lies beyond it
     */
    Frame.Card fitting(ChronicleIndex index, Frame.Card card, double pictureWidthPx, boolean needed) {
        double left = Math.max(card.x(), FrameBuilder.EDGE_PX);
        double right = Math.min(card.x() + card.width(), pictureWidthPx - FrameBuilder.EDGE_PX);
        if (right - left > card.width() - FrameBuilder.ROUNDING_PX) {
            return card;
        }
        double width = Math.max(Math.min(LEAST_PX, card.width()), right - left);
        double x = card.x() < FrameBuilder.EDGE_PX ? Math.min(left, right - width) : left;
        boolean seen = needed || width <= right - left;
        CardTexts.Text text = seen
                ? texts.narrow(
                        index,
                        card.event(),
                        width,
                        card.height(),
                        !card.summaryLines().isEmpty())
                : CardTexts.Text.NONE;
        return with(card, x, width, text);
    }

    /** A card as it is in less width. */
    Frame.Card narrowed(ChronicleIndex index, Frame.Card card, double widthPx) {
        boolean summarized = !card.summaryLines().isEmpty();
        return widthPx > card.width() - FrameBuilder.ROUNDING_PX
                ? card
                : with(card, card.x(), widthPx, texts.narrow(index, card.event(), widthPx, card.height(), summarized));
    }

    private static Frame.Card with(Frame.Card card, double x, double width, CardTexts.Text text) {
        return new Frame.Card(
                card.event(),
                x,
                card.y(),
                width,
                card.height(),
                text.dateLine(),
                text.title().lines(),
                text.title().cut(),
                text.summary(),
                text.quote(),
                false,
                card.type(),
                card.dimmed(),
                card.held() || x > card.x());
    }
}
