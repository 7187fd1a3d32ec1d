package org.demarche.extract.dates;

import java.util.List;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** A time that a text names: one expression, or two that make a range. */
public sealed interface TimeMention permits TimeExpression, TimeRange {
    /** Its first UTF-16 unit in the text. */
    int begin();

    /** After its last UTF-16 unit in the text. */
    int end();

    /** Its place on the time line; none for durations, repetitions, and what nothing fixes. */
    @Nullable
    When when();

    /** On what its date rests. */
    Basis basis();

    /** Why it means that. */
    Reason reason();

    /** The date it was counted or completed from; none if it stands for itself. */
    @Nullable
    When against();

    /** Whether its bounds are a guess at what the words can mean, as of "days later" or "early 2018". */
    boolean isVague();

    /** From 0 to 1: how likely the date is the one that was meant. */
    double confidence();

    /** The expressions it is made of, as TIMEX3 has them: itself, or the two ends of the range. */
    List<TimeExpression> parts();
}
