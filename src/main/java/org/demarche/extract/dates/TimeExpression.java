package org.demarche.extract.dates;

import java.util.List;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 expression.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end after its last
 * @param value the TIMEX3 value: {@code 2019-02-27}, {@code 1989-Q3}, {@code P2W}, {@code PAST_REF}
 * @param mod what narrows or blurs the value
 * @param when its place on the time line, if it has one
 * @param against the date it was counted or completed from
 * @param isVague whether {@code when} is a guess at what the words can mean
 * @param confidence 0 to 1
 */
public record TimeExpression(
        int begin,
        int end,
        TimexType type,
        String value,
        @Nullable Mod mod,
        @Nullable When when,
        Basis basis,
        Reason reason,
        @Nullable When against,
        boolean isVague,
        double confidence)
        implements TimeMention {
    @Override
    public List<TimeExpression> parts() {
        return List.of(this);
    }
}
