package org.demarche.time;

import java.util.Optional;

/** One end of a stretch of time: a point, or none because the stretch is open or nobody knows. */
public sealed interface Bound {
    /** A known end; the point itself still belongs to the stretch. */
    record At(TimePoint value) implements Bound {}

    /** No point to name. */
    enum Missing implements Bound {
        /** It goes on: {@code ..} in EDTF. */
        OPEN,
        /** Nobody knows: an empty side of an EDTF interval. */
        UNKNOWN
    }

    static Bound at(TimePoint point) {
        return new At(point);
    }

    /** The point of a known end. */
    default Optional<TimePoint> point() {
        return this instanceof At(TimePoint value) ? Optional.of(value) : Optional.empty();
    }
}
