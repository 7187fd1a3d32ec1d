package org.demarche.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The zone whose clocks the time axis shows. Dates that were written without a zone mean the days and hours of these
 * clocks, so that none of them ever moves to another day; clock times in a zone of their own stay the instants they
 * are. Beyond the thousand million years that {@code java.time} knows every clock shows UTC.
 */
public final class AxisZone {
    /** Every date as it is written, and instants in UTC. */
    public static final AxisZone AS_WRITTEN = new AxisZone(ZoneOffset.UTC);

    private static final long FIRST_SECOND =
            TimePoint.ofDay(Year.MIN_VALUE + 1, 1, 1).second();
    private static final long LAST_SECOND =
            TimePoint.ofDay(Year.MAX_VALUE, 1, 1).second();

    private final ZoneId zone;
    private final ZoneRules rules;
    /** The distance to UTC where it is always the same. */
    private final @Nullable ZoneOffset fixed;

    private AxisZone(ZoneId zone) {
        this.zone = zone;
        rules = zone.getRules();
        fixed = rules.isFixedOffset() ? rules.getOffset(Instant.EPOCH) : null;
    }

    /** The axis in a zone. All names of UTC are one. */
    public static AxisZone of(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? AS_WRITTEN : new AxisZone(zone);
    }

    /** The axis in the zone of that name, as in "Europe/Berlin" or "+05:30"; empty if there is no such zone. */
    public static Optional<AxisZone> ofId(String id) {
        try {
            return Optional.of(of(ZoneId.of(id)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The name by which {@link #ofId} finds it. */
    public String id() {
        return zone.getId();
    }

    /** The name to be read: "Berlin", "New York", "+05:30". */
    public String name() {
        return id().substring(id().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Whether instants are shown in UTC. */
    public boolean isAsWritten() {
        return zone.equals(ZoneOffset.UTC);
    }

    /** What the zone's clocks show at an instant, as if it were in UTC. */
    public TimePoint local(TimePoint instant) {
        int offset = offsetSeconds(instant.second());
        return offset == 0 ? instant : new TimePoint(instant.second() + offset, instant.nano());
    }

    /** The first instant at which the zone's clocks show at least that; see {@link #local}. */
    public TimePoint instant(TimePoint local) {
        return instant(local, ZoneOffsetTransition::getOffsetBefore);
    }

    /** The last instant at which the zone's clocks show that, or of a time that they skip, the first after it. */
    private TimePoint lastInstant(TimePoint local) {
        return instant(local, ZoneOffsetTransition::getOffsetAfter);
    }

    private TimePoint instant(TimePoint local, Function<ZoneOffsetTransition, ZoneOffset> whereTwice) {
        if (isOutOfRange(local.second())) {
            return local;
        }
        if (fixed != null) {
            return new TimePoint(local.second() - fixed.getTotalSeconds(), local.nano());
        }
        LocalDateTime clock = clock(local);
        ZoneOffsetTransition change = rules.getTransition(clock);
        if (change == null) {
            return new TimePoint(local.second() - rules.getOffset(clock).getTotalSeconds(), local.nano());
        }
        return change.isGap()
                ? new TimePoint(change.toEpochSecond(), 0)
                : new TimePoint(local.second() - whereTwice.apply(change).getTotalSeconds(), local.nano());
    }

    /** Minutes by which the zone's clocks are ahead of UTC at an instant, to the nearest. */
    int offsetMinutes(TimePoint instant) {
        return Math.round(offsetSeconds(instant.second()) / 60f);
    }

    /** Seconds by which the zone's clocks are ahead of UTC. */
    int offsetSeconds(long second) {
        if (isAsWritten() || isOutOfRange(second)) {
            return 0;
        }
        ZoneOffset offset = fixed == null ? rules.getOffset(Instant.ofEpochSecond(second)) : fixed;
        return offset.getTotalSeconds();
    }

    /** The last second up to that one in which the clocks were changed; {@link Long#MIN_VALUE} if there is none. */
    long changeUpTo(long second) {
        if (fixed != null || isOutOfRange(second)) {
            return Long.MIN_VALUE;
        }
        ZoneOffsetTransition change = rules.previousTransition(Instant.ofEpochSecond(second + 1));
        return change == null ? Long.MIN_VALUE : change.toEpochSecond();
    }

    /** The first second after that one in which the clocks are changed; {@link Long#MAX_VALUE} if there is none. */
    long changeAfter(long second) {
        if (fixed != null || isOutOfRange(second)) {
            return Long.MAX_VALUE;
        }
        ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(second));
        return change == null ? Long.MAX_VALUE : change.toEpochSecond();
    }

    private static boolean isOutOfRange(long second) {
        return second < FIRST_SECOND || second > LAST_SECOND;
    }

    /** How a date lies on this axis. */
    public Extent extent(When when) {
        Extent written = when.extent();
        if (isAsWritten()) {
            return written;
        }
        Set<TimePoint> instants = instants(when);
        Function<Bound, Bound> first = bound -> placed(bound, instants, this::instant);
        Function<Bound, Bound> last = bound -> placed(bound, instants, this::lastInstant);
        return new Extent(
                written.kind(),
                first.apply(written.earliest()),
                first.apply(written.latestStart()),
                last.apply(written.earliestEnd()),
                last.apply(written.latest()));
    }

    /**
     * Whether a clock time in a zone of its own that a date names is told by its zone only: the clocks of this axis
     * showed another one then, or show it twice.
     */
    public boolean isToldByZone(When when) {
        return zoned(when)
                .anyMatch(time -> time.offsetMinutes() != offsetMinutes(time.instant()) || isShownTwice(time.local()));
    }

    /** Whether a date names a clock time in a zone of its own. */
    public static boolean namesZone(When when) {
        return switch (when) {
            case EdtfPart part -> hasZone(part);
            case EdtfInterval(EdtfSide start, EdtfSide end) -> hasZone(start) || hasZone(end);
            case EdtfSet set -> zoned(set).findAny().isPresent();
            case Undated _ -> false;
        };
    }

    private static boolean hasZone(EdtfSide side) {
        return side instanceof EdtfDateTime time && time.zone() != EdtfDateTime.Zone.NONE;
    }

    /** Whether the zone's clocks show a time twice, as where they are put back. */
    boolean isShownTwice(TimePoint local) {
        if (fixed != null || isOutOfRange(local.second())) {
            return false;
        }
        ZoneOffsetTransition change = rules.getTransition(clock(local));
        return change != null && change.isOverlap();
    }

    private static LocalDateTime clock(TimePoint local) {
        return LocalDateTime.ofEpochSecond(local.second(), local.nano(), ZoneOffset.UTC);
    }

    private static Set<TimePoint> instants(When when) {
        return zoned(when).map(EdtfDateTime::instant).collect(Collectors.toSet());
    }

    /** The clock times in zones of their own that a date names. */
    private static Stream<EdtfDateTime> zoned(When when) {
        return switch (when) {
            case EdtfPart part -> zoned(part, part);
            case EdtfInterval(EdtfSide start, EdtfSide end) -> zoned(start, end);
            case EdtfSet set ->
                set.members().stream().flatMap(member -> switch (member) {
                    case EdtfPart part -> zoned(part, part);
                    case EdtfRange(EdtfSide from, EdtfSide to) -> zoned(from, to);
                });
            case Undated _ -> Stream.empty();
        };
    }

    private static Stream<EdtfDateTime> zoned(EdtfSide first, EdtfSide second) {
        return Stream.of(first, second).filter(AxisZone::hasZone).map(EdtfDateTime.class::cast);
    }

    private static Bound placed(Bound bound, Set<TimePoint> instants, Function<TimePoint, TimePoint> place) {
        return bound instanceof Bound.At(TimePoint point) && !instants.contains(point)
                ? Bound.at(place.apply(point))
                : bound;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AxisZone axis && zone.equals(axis.zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
