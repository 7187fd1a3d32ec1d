package org.demarche.layout;

import java.util.Objects;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.jspecify.annotations.Nullable;

/**
 * What a view without lanes works out for a set of events, each when first asked for; kept until the set is another.
 */
final class Orders {
    private @Nullable ChronicleIndex index;
    private @Nullable EventSet events;
    private @Nullable AnchorOrder order;
    private @Nullable DensityPeaks peaks;
    private @Nullable HeldRows held;
    private @Nullable BarRows bars;
    private @Nullable BarBand band;
    private double bandRoomPx;

    /** One that knows the same, but for what goes on being worked out: it may be used on another thread. */
    Orders copy() {
        Orders copy = new Orders();
        copy.index = index;
        copy.events = events;
        copy.order = order;
        copy.held = held;
        copy.bars = bars;
        copy.band = band;
        copy.bandRoomPx = bandRoomPx;
        return copy;
    }

    /** Forgets what it knows if that is about other events. */
    Orders suit(ChronicleIndex ofIndex, EventSet wanted) {
        if (index != ofIndex || !Objects.equals(events, wanted)) {
            index = ofIndex;
            events = wanted;
            order = null;
            peaks = null;
            held = null;
            bars = null;
            band = null;
        }
        return this;
    }

    AnchorOrder order() {
        AnchorOrder known = order;
        if (known == null) {
            known = AnchorOrder.of(Objects.requireNonNull(index), Objects.requireNonNull(events));
            order = known;
        }
        return known;
    }

    DensityPeaks peaks() {
        DensityPeaks known = peaks;
        if (known == null) {
            known = new DensityPeaks(Objects.requireNonNull(index), order());
            peaks = known;
        }
        return known;
    }

    private BarRows bars() {
        BarRows known = bars;
        if (known == null) {
            known = new BarRows(Objects.requireNonNull(index), Objects.requireNonNull(events));
            bars = known;
        }
        return known;
    }

    /** Whether it knows the rows of bars in a picture of some height. */
    boolean hasBand() {
        return band != null;
    }

    /** The rows of bars in a picture of which so much lies above the axis. */
    BarBand band(double roomPx) {
        BarBand known = band;
        if (known == null || bandRoomPx != roomPx) {
            int count = Objects.requireNonNull(events).size();
            known = new BarBand(Objects.requireNonNull(index), bars(), count, roomPx);
            band = known;
            bandRoomPx = roomPx;
        }
        return known;
    }

    HeldRows held() {
        HeldRows known = held;
        if (known == null) {
            known = new HeldRows(Objects.requireNonNull(index), Objects.requireNonNull(events));
            held = known;
        }
        return known;
    }
}
