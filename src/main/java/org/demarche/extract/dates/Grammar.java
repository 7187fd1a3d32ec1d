package org.demarche.extract.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules together. The longest expression counts, of equally long ones the rule's that stands first. */
final class Grammar implements Rule {
    /** What names a day, without a part of it or a clock time. */
    private static final Rule ANY_DAY = anyOf(List.of(
            new NumericRule(),
            new CalendarRule(),
            new WeekdayRule(),
            new NthWeekdayRule(new CalendarRule()),
            new HolidayRule(),
            new HistoricRule(),
            new DeicticRule()));

    private static final Rule DAYS = (tokens, from) -> tokens.day(from, ANY_DAY);

    private static final Rule DAY_NAMES = (tokens, from) -> dayOnly(DAYS.at(tokens, from));

    private static final Rule WHOLE = anyOf(List.of(
            new StyleRule(DAY_NAMES),
            DAYS,
            new YearPartRule(),
            new YearRule(),
            new DayPartRule(DAY_NAMES),
            new ClockRule(DAY_NAMES)));

    private static final Rule ALL =
            anyOf(List.of(WHOLE, new EdgeRule(WHOLE), new LengthRule(), new RepetitionRule(), new ReferenceRule()));

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        return Starters.isStarter(tokens, from) ? ALL.at(tokens, from) : null;
    }

    private static Rule anyOf(List<Rule> rules) {
        return (tokens, from) -> {
            Match best = null;
            for (Rule rule : rules) {
                best = Match.longer(best, rule.at(tokens, from));
            }
            return best;
        };
    }

    /** Weeks, months and years have no time of day. */
    private static @Nullable Match dayOnly(@Nullable Match match) {
        if (match == null) {
            return null;
        }
        boolean day = switch (match.meaning()) {
            case Meaning.Fixed date -> date.slot().kind() == Slot.Kind.DAY;
            case Meaning.InYear date -> date.day() > 0;
            case Meaning.Shifted date -> date.unit() == Unit.DAY;
            case Meaning.Weekday _, Meaning.Feast _, Meaning.DayOfMonth _ -> true;
            default -> false;
        };
        return day ? match : null;
    }
}
