package org.demarche.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.layout.Frame;
import org.demarche.layout.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the cards in view. An event keeps its node as long as its card stays in view; nodes that are out of view
 * wait for other events.
 */
final class CardPool extends ClippedPane {
    /** A pan or a turn of the wheel takes a few cards from the view and brings a few others. */
    private static final int MOST_FREE = 12;

    private final Deque<CardNode> free = new ArrayDeque<>();
    private final List<CardNode> ordered = new ArrayList<>();
    private Map<Integer, CardNode> used = new HashMap<>();
    private boolean wholePixels = true;

    CardPool() {
        getStyleClass().add("cards");
    }

    /** @param spoken what screen readers say of a card */
    void show(Passage passage, Function<Frame.Card, String> spoken) {
        dropSpares();
        wholePixels = Layer.magnification(this) == 1;
        List<Frame.Card> cards =
                passage.frame().cards().stream().filter(Frame.Card::isSeen).toList();
        Map<Integer, CardNode> before = used;
        Map<Integer, CardNode> now = HashMap.newHashMap(cards.size());
        keep(cards, before, now);
        keep(passage.going().cards(), before, now);
        before.values().forEach(this::release);
        ordered.clear();
        used = now;
        for (Frame.Card card : cards) {
            ordered.add(show(passage, card, spoken));
        }
        passage.going().cards().forEach(card -> show(passage, card, spoken));
    }

    private CardNode show(Passage passage, Frame.Card card, Function<Frame.Card, String> spoken) {
        CardNode node = used.computeIfAbsent(card.event(), any -> take());
        node.show(card, ordered.size(), () -> spoken.apply(card));
        node.setOpacity(passage.strength(card));
        // Panning moves a card by whole pixels, so its picture can be moved. Between pixels it would be blurred.
        node.setCache(wholePixels);
        return node;
    }

    private static void keep(List<Frame.Card> cards, Map<Integer, CardNode> before, Map<Integer, CardNode> now) {
        for (Frame.Card card : cards) {
            CardNode node = before.remove(card.event());
            if (node != null) {
                now.put(card.event(), node);
            }
        }
    }

    /** A pulse after they were released at the soonest, so that their pictures have been let go by then. */
    private void dropSpares() {
        List<CardNode> spare = new ArrayList<>();
        while (free.size() > MOST_FREE) {
            spare.add(free.removeLast());
        }
        if (!spare.isEmpty()) {
            getChildren().removeAll(spare);
        }
    }

    private void release(CardNode node) {
        node.setVisible(false);
        // Else the toolkit would keep the picture of a node that is dropped.
        node.setCache(false);
        free.push(node);
    }

    private CardNode take() {
        CardNode node = free.poll();
        if (node == null) {
            node = new CardNode();
            getChildren().add(node);
        }
        return node;
    }

    void mark(int selected, int hot) {
        used.forEach((event, node) -> node.mark(event == selected, event == hot));
    }

    /** The node of an event's card, null if it has none in view. */
    @Nullable
    CardNode nodeOf(int event) {
        return used.get(event);
    }

    /** The nodes of those that stay in view, from left to right. */
    List<CardNode> nodes() {
        return ordered;
    }
}
