package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * A part of a date: "early next year", "mid-October", "the end of 1998", "later this month", "year-end", "c. 1560",
 * "post-1958", "the week of March 6".
 */
final class EdgeRule implements Rule {
    private final Rule inner;

    /** With the rule that reads what is narrowed. */
    EdgeRule(Rule inner) {
        this.inner = inner;
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match best = adjective(tokens, from);
        best = Match.longer(best, noun(tokens, from));
        best = Match.longer(best, yearEnd(tokens, from));
        best = Match.longer(best, weekOf(tokens, from));
        return Match.longer(best, roughly(tokens, from));
    }

    /** "early 2018", "the late 1970s", "mid-1996", "earlier this year", "earlier in the year". */
    private @Nullable Match adjective(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        String word = tokens.word(i);
        Mod mod = switch (word) {
            case "early", "earlier" -> Mod.START;
            case "mid", "middle", "midway" -> Mod.MID;
            case "late", "later" -> Mod.END;
            default -> null;
        };
        if (mod == null) {
            return null;
        }
        int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        next = tokens.is(next, "in") || tokens.is(next, "on") ? next + 1 : next;
        Match date = inner.at(tokens, next);
        if (date == null && tokens.is(next, "the") && tokens.is(next - 1, "in")) {
            Unit unit = Lexicon.UNITS.get(tokens.word(next + 1));
            date = unit != null && unit.compareTo(Unit.DAY) > 0
                    ? new Match(next, next + 2, new Meaning.Shifted(unit, 0, Anchor.TOLD))
                    : null;
        }
        if (date == null && i > from) {
            Match decade = inner.at(tokens, next - 1);
            date = decade != null && decade.from() == next - 1 ? null : decade;
        }
        if (date == null || !isCalendar(date.meaning())) {
            return null;
        }
        boolean relative = word.endsWith("er") && word.length() > 4;
        if (relative && tokens.isCapital(i) && date.meaning() instanceof Meaning.Weekday) {
            return null;
        }
        Meaning meaning = new Meaning.Modified(mod, date.meaning());
        return new Match(from, date.to(), relative ? new Meaning.Relative(mod == Mod.END, date.meaning()) : meaning);
    }

    /** "the end of 1998", "the beginning of next month", "the middle of October". */
    private @Nullable Match noun(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        int parts = switch (tokens.word(i + 1)) {
            case "half" -> 2;
            case "third" -> 3;
            case "quarter" -> 4;
            default -> 0;
        };
        if (parts > 0) {
            return part(tokens, from, i, parts);
        }
        Mod mod = switch (tokens.word(i)) {
            case "end", "close" -> Mod.END;
            case "beginning", "start", "outset" -> Mod.START;
            case "middle" -> Mod.MID;
            default -> null;
        };
        if (mod == null || !tokens.is(i + 1, "of")) {
            return null;
        }
        Match date = inner.at(tokens, i + 2);
        if (date != null && isCalendar(date.meaning())) {
            return new Match(from, date.to(), edge(tokens, from, mod, date.meaning()));
        }
        Unit unit = tokens.is(i + 2, "the") ? Lexicon.UNITS.get(tokens.word(i + 3)) : null;
        if (unit == null || unit.compareTo(Unit.WEEK) < 0) {
            return null;
        }
        return new Match(from, i + 4, edge(tokens, from, mod, new Meaning.Shifted(unit, 0, Anchor.TOLD)));
    }

    private static Meaning edge(Tokens tokens, int from, Mod mod, Meaning inner) {
        boolean limit = mod == Mod.END && tokens.is(from - 1, "by");
        return limit ? new Meaning.ByEndOf(inner) : new Meaning.Modified(mod, inner);
    }

    /** "the second half of April", "the last third of the 19th century". */
    private @Nullable Match part(Tokens tokens, int from, int which, int parts) {
        int number = tokens.is(which, "last") || tokens.is(which, "final")
                ? parts
                : Lexicon.ORDINALS.getOrDefault(tokens.word(which), 0);
        boolean of = number > 0 && number <= parts && tokens.is(which + 2, "of");
        Match date = of ? inner.at(tokens, which + 3) : null;
        return date != null && isCalendar(date.meaning())
                ? new Match(from, date.to(), new Meaning.PartOf(number - 1, parts, date.meaning()))
                : null;
    }

    /** "the week of March 6", "the week ending 10 March". */
    private @Nullable Match weekOf(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        if (!tokens.is(i, "week")) {
            return null;
        }
        Match day = switch (tokens.word(i + 1)) {
            case "of", "beginning", "starting", "ending", "ended" -> inner.at(tokens, i + 2);
            default -> null;
        };
        boolean isDay = day != null
                && switch (day.meaning()) {
                    case Meaning.InYear date -> date.day() > 0;
                    case Meaning.Fixed date -> date.slot().kind() == Slot.Kind.DAY;
                    case Meaning.MonthFirst date -> true;
                    default -> false;
                };
        return day != null && isDay ? new Match(from, day.to(), new Meaning.WeekOf(day.meaning())) : null;
    }

    private static @Nullable Match yearEnd(Tokens tokens, int from) {
        if (!tokens.is(from, "year")) {
            return null;
        }
        int i = from + 1;
        if (tokens.is(i, "'") || tokens.is(i, "’")) {
            i = tokens.is(i + 1, "s") ? i + 2 : i;
        } else if (tokens.is(i, "-")) {
            i++;
        }
        return tokens.is(i, "end") && tokens.kind(i + 1) != Tokens.Kind.NUMBER
                ? new Match(
                        from, i + 1, new Meaning.Modified(Mod.END, new Meaning.Shifted(Unit.YEAR, 0, Anchor.PUBLISHED)))
                : null;
    }

    /** "around 7:15 p.m.", "about 1900", "c. 1560", "post-1958". */
    private @Nullable Match roughly(Tokens tokens, int from) {
        Mod mod = switch (tokens.word(from)) {
            case "around", "circa", "about", "c", "ca" -> Mod.APPROX;
            case "post" -> tokens.is(from + 1, "-") ? Mod.AFTER : null;
            case "pre" -> tokens.is(from + 1, "-") ? Mod.BEFORE : null;
            default -> null;
        };
        if (mod == null) {
            return null;
        }
        int next = tokens.is(from + 1, ".") || tokens.is(from + 1, "-") ? from + 2 : from + 1;
        Match date = inner.at(tokens, next);
        if (date == null || date.meaning() instanceof Meaning.Length || date.meaning() instanceof Meaning.Repetition) {
            return null;
        }
        if (date.meaning() instanceof Meaning.Weekday) {
            return null;
        }
        boolean yearOnly = tokens.word(from).length() <= 2 || mod != Mod.APPROX;
        boolean fits = !yearOnly || tokens.digits(next) > 0 || tokens.is(next, "the");
        return fits ? new Match(from, date.to(), new Meaning.Modified(mod, date.meaning())) : null;
    }

    private static boolean isCalendar(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed _,
                    Meaning.MonthFirst _,
                    Meaning.InYear _,
                    Meaning.PartOfYear _,
                    Meaning.Shifted _,
                    Meaning.Weekday _,
                    Meaning.DayPart _,
                    Meaning.Feast _,
                    Meaning.NthWeekday _ -> true;
            case Meaning.DayOfMonth _,
                    Meaning.OldStyle _,
                    Meaning.Counted _,
                    Meaning.Following _,
                    Meaning.DaysAfter _,
                    Meaning.Anniversary _,
                    Meaning.Clock _,
                    Meaning.Length _,
                    Meaning.Soon _,
                    Meaning.Repetition _,
                    Meaning.Reference _,
                    Meaning.Modified _,
                    Meaning.PartOf _,
                    Meaning.WeekOf _,
                    Meaning.WeekdayOf _,
                    Meaning.ByEndOf _,
                    Meaning.Relative _ -> false;
        };
    }
}
