package org.demarche.extract.dates;

import java.util.List;
import java.util.Set;
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
            new DeicticRule(),
            new SharedNounRule(new NthWeekdayRule(new CalendarRule()))));

    private static final Rule DAYS = (tokens, from) -> tokens.day(from, ANY_DAY);

    private static final Rule DAY_NAMES = (tokens, from) -> dayOnly(DAYS.at(tokens, from));

    private static final Rule WHOLE = anyOf(List.of(
            new StyleRule(DAY_NAMES),
            DAYS,
            new YearPartRule(),
            new YearRule(),
            new SharedNounRule(anyOf(List.of(new YearRule(), new YearPartRule()))),
            new DayPartRule(DAY_NAMES),
            new ClockRule(DAY_NAMES)));

    private static final Rule ALL =
            anyOf(List.of(WHOLE, new EdgeRule(WHOLE), new LengthRule(), new RepetitionRule(), new ReferenceRule()));

    /** With these before or behind them, names of days, months and seasons make the name of something else. */
    private static final Set<String> NAMING_BEFORE = Set.of("bloody", "black", "arab", "prague", "croatian", "red");

    private static final Set<String> NAMING_AFTER = Set.of(
            "agreement",
            "agreements",
            "accord",
            "accords",
            "revolution",
            "war",
            "times",
            "post",
            "massacre",
            "massacres",
            "uprising",
            "rising",
            "plot",
            "offensive",
            "movement",
            "mirror",
            "telegraph",
            "mail",
            "express",
            "herald",
            "tribune",
            "declaration",
            "treaty",
            "pact",
            "coup",
            "manifesto",
            "theses");

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match match = Starters.isStarter(tokens, from) ? ALL.at(tokens, from) : null;
        return match == null || isName(tokens, match) ? null : match;
    }

    /** Whether it is part of a name, as in "Good Friday Agreement", "October Revolution" and "Prague Spring". */
    private static boolean isName(Tokens tokens, Match match) {
        int last = match.to() - 1;
        boolean named = tokens.kind(last) == Tokens.Kind.WORD && tokens.isCapital(last);
        boolean before = tokens.isCapital(match.from() - 1) && NAMING_BEFORE.contains(tokens.word(match.from() - 1));
        boolean after = tokens.isCapital(match.to()) && NAMING_AFTER.contains(tokens.word(match.to()));
        return named && (after || (before && match.to() == match.from() + 1));
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
            case Meaning.Weekday _, Meaning.Feast _, Meaning.DayOfMonth _, Meaning.MonthFirst _ -> true;
            default -> false;
        };
        return day ? match : null;
    }
}
