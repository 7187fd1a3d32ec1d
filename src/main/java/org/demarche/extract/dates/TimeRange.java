package org.demarche.extract.dates;

import java.util.List;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with both ends named: "February 27 and 28", "from May to July", "1957–58". One thing on the time
 * line, two TIMEX3 expressions.
 *
 * @param first what it begins with
 * @param last what it ends with, not before it
 * @param when from the one to the other
 */
public record TimeRange(TimeExpression first, TimeExpression last, When when) implements TimeMention {
    @Override
    public int begin() {
        return first.begin();
    }

    @Override
    public int end() {
        return last.end();
    }

    /** The weaker of both ends'. */
    @Override
    public Basis basis() {
        return first.basis().compareTo(last.basis()) >= 0 ? first.basis() : last.basis();
    }

    @Override
    public Reason reason() {
        return Reason.RANGE;
    }

    @Override
    public @Nullable When against() {
        return first.against() == null ? last.against() : first.against();
    }

    @Override
    public boolean isVague() {
        return first.isVague() || last.isVague();
    }

    @Override
    public double confidence() {
        return Math.min(first.confidence(), last.confidence());
    }

    @Override
    public List<TimeExpression> parts() {
        return List.of(first, last);
    }
}
