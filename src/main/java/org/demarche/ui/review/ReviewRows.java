package org.demarche.ui.review;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;
import org.demarche.edit.Draft;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.task.TaskRunner;
import org.demarche.ui.session.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The events to review, in the order in which they are and in that of their texts. Of many events it takes a second to
 * make; all that is asked of it then is known.
 */
final class ReviewRows {
    /** With so few events it is made before anybody could see that something is going on. */
    static final int QUICK = 20_000;

    private final ChronicleIndex index;
    private final Draft draft;
    /** Positions in the order of review, and of each position its place there; −1 if it has none. */
    private final int[] reviewed;

    private final int[] rows;
    /** Likewise in the order of the texts. */
    private final int[] inText;

    private final int[] places;

    /**
     * The rows of a chronicle.
     *
     * @param index of the draft's chronicle
     * @throws CancellationException if it is asked to stop
     */
    ReviewRows(ChronicleIndex index, Draft draft, ReviewOrder order, TaskRunner.Stop stop) {
        this.index = index;
        this.draft = draft;
        reviewed = order.of(index);
        rows = placesIn(reviewed);
        stop.ifAsked();
        inText = inText();
        places = placesIn(inText);
    }

    private int[] inText() {
        return index.chronicle().events().stream()
                .sorted(Comparator.comparing(ReviewRows::sourceOf).thenComparingInt(ReviewRows::startOf))
                .mapToInt(event -> index.positionOf(event.id()).orElseThrow())
                .toArray();
    }

    private static String sourceOf(Event event) {
        return first(event).map(Evidence::source).orElse("");
    }

    private static int startOf(Event event) {
        return first(event).map(Evidence::start).orElse(0);
    }

    private static Optional<Evidence> first(Event event) {
        return event.evidence().stream().findFirst();
    }

    private int[] placesIn(int[] order) {
        int[] found = new int[index.size()];
        Arrays.fill(found, -1);
        for (int i = 0; i < order.length; i++) {
            found[order[i]] = i;
        }
        return found;
    }

    private ReviewRows(ReviewRows other, Draft draft) {
        index = other.index;
        this.draft = draft;
        reviewed = other.reviewed;
        rows = other.rows;
        inText = other.inText;
        places = other.places;
    }

    /** The same where only what is reviewed is another; empty for another chronicle. */
    Optional<ReviewRows> with(ChronicleIndex nowIndex, Draft now) {
        return index == nowIndex ? Optional.of(new ReviewRows(this, now)) : Optional.empty();
    }

    Draft draft() {
        return draft;
    }

    int size() {
        return reviewed.length;
    }

    /** The row of the event with that id, −1 if there is none. */
    int rowOf(String id) {
        return placeOf(id, rows);
    }

    private int placeOf(String id, int[] order) {
        return index.positionOf(id).stream()
                .map(position -> order[position])
                .findFirst()
                .orElse(-1);
    }

    /** The first row from one on, and then from the first, whose event waits to be reviewed; −1 if none does. */
    int unreviewedFrom(int row) {
        for (int i = 0; i < size(); i++) {
            int candidate = (row + i) % size();
            if (!draft.isReviewed(event(candidate))) {
                return candidate;
            }
        }
        return -1;
    }

    /** The event that stands so many places after one in the texts. */
    Optional<Event> neighbour(Event event, int step) {
        int place = placeOf(event.id(), places);
        int other = place + step;
        return place < 0 || other < 0 || other >= inText.length
                ? Optional.empty()
                : Optional.of(index.event(inText[other]));
    }

    private Event event(int row) {
        return index.event(reviewed[row]);
    }

    /** The rows as they are shown, each made when it is asked for. */
    List<ReviewItem> items(Labels labels) {
        return new Items(labels);
    }

    private final class Items extends AbstractList<ReviewItem> implements RandomAccess {
        private final Labels labels;

        Items(Labels labels) {
            this.labels = labels;
        }

        @Override
        public ReviewItem get(int row) {
            Event one = event(row);
            return new ReviewItem(
                    one.id(),
                    labels.title(one),
                    labels.when(one),
                    one.mainType(),
                    ReviewOrder.isDoubtful(one),
                    draft.isReviewed(one));
        }

        /** Without making the rows before it. */
        @Override
        public int indexOf(@Nullable Object item) {
            int row = item instanceof ReviewItem asked ? rowOf(asked.id()) : -1;
            return row >= 0 && get(row).equals(item) ? row : -1;
        }

        @Override
        public boolean contains(@Nullable Object item) {
            return indexOf(item) >= 0;
        }

        @Override
        public int size() {
            return ReviewRows.this.size();
        }
    }
}
