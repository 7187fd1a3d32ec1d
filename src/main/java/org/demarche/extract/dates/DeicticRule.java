package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/** Pointing words: "today", "the day before yesterday", "last week", "this year", "the following month", "that day". */
final class DeicticRule implements Rule {
    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match best = day(tokens, from);
        best = Match.longer(best, beyond(tokens, from));
        best = Match.longer(best, unit(tokens, from));
        best = Match.longer(best, talkedOf(tokens, from));
        best = Match.longer(best, secondNext(tokens, from));
        return Match.longer(best, weekend(tokens, from));
    }

    private static @Nullable Match day(Tokens tokens, int from) {
        return switch (tokens.word(from)) {
            case "today" -> day(from, from + 1, 0);
            case "yesterday" -> day(from, from + 1, -1);
            case "tomorrow" -> day(from, from + 1, 1);
            case "tonight" -> new Match(from, from + 1, new Meaning.DayPart("NI", shifted(0)));
            case "overnight" -> new Match(from, from + 1, new Meaning.DayPart("NI", null));
            default -> null;
        };
    }

    private static Match day(int from, int to, int count) {
        return new Match(from, to, shifted(count));
    }

    private static Meaning shifted(int days) {
        return new Meaning.Shifted(Unit.DAY, days, Anchor.PUBLISHED);
    }

    /** "the day before yesterday", "the day after tomorrow", "the day before" at the end of what is told. */
    private static @Nullable Match beyond(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        if (!tokens.is(i, "day")) {
            return null;
        }
        if (tokens.is(i + 1, "before") && tokens.is(i + 2, "yesterday")) {
            return day(from, i + 3, -2);
        }
        boolean ends = i > from && tokens.kind(i + 2) != Tokens.Kind.WORD && tokens.kind(i + 2) != Tokens.Kind.NUMBER;
        if (ends && (tokens.is(i + 1, "before") || tokens.is(i + 1, "after"))) {
            return shifted(from, i + 2, Unit.DAY, tokens.is(i + 1, "before") ? -1 : 1, Anchor.PREVIOUS);
        }
        return tokens.is(i + 1, "after") && tokens.is(i + 2, "tomorrow") ? day(from, i + 3, 2) : null;
    }

    /** "the week before last", "the Thursday before last", "the weekend after next". */
    private static @Nullable Match secondNext(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : -1;
        boolean before = tokens.is(i + 1, "before") && tokens.is(i + 2, "last");
        boolean after = tokens.is(i + 1, "after") && tokens.is(i + 2, "next");
        if (i < 0 || (!before && !after) || isOther(tokens, i + 3)) {
            return null;
        }
        Integer weekday = tokens.isCapital(i) ? Lexicon.WEEKDAYS.get(tokens.word(i)) : null;
        if (weekday != null) {
            Meaning next =
                    new Meaning.Weekday(weekday, before ? Meaning.Side.BEFORE : Meaning.Side.AFTER, Anchor.PUBLISHED);
            return new Match(from, i + 3, new Meaning.DaysAfter(next, before ? -7 : 7));
        }
        Unit unit = Lexicon.UNITS.get(tokens.word(i));
        return unit != null && unit.compareTo(Unit.WEEKEND) >= 0
                ? shifted(from, i + 3, unit, before ? -2 : 2, Anchor.PUBLISHED)
                : null;
    }

    /** Whether "last" is of what follows: "the day before last Tuesday". */
    private static boolean isOther(Tokens tokens, int i) {
        return Lexicon.UNITS.containsKey(tokens.word(i))
                || Lexicon.SEASONS.containsKey(tokens.word(i))
                || Words.month(tokens, i) != null
                || Words.weekday(tokens, i) != null;
    }

    /** "last year", "this week", "the next month", "the same day", "the past year". */
    private static @Nullable Match unit(Tokens tokens, int from) {
        boolean article = tokens.is(from, "the") || tokens.is(from, "its") || tokens.is(from, "their");
        int i = article ? from + 1 : from;
        int word = i + 1;
        boolean fiscal = tokens.is(word, "fiscal")
                || tokens.is(word, "calendar")
                || tokens.is(word, "same")
                || tokens.is(word, "past")
                || tokens.is(word, "coming");
        if (fiscal) {
            word++;
        }
        Unit unit = Lexicon.UNITS.get(tokens.word(word));
        if (unit == null || unit.isClock() || unit == Unit.NIGHT || unit == Unit.WEEKEND || isCompound(tokens, word)) {
            return null;
        }
        boolean orSo = tokens.is(word + 1, "or") && tokens.is(word + 2, "so");
        int to = orSo ? word + 3 : word + 1;
        return switch (tokens.word(i)) {
            case "last" -> unit == Unit.DAY ? null : shifted(from, to, unit, -1, Anchor.PUBLISHED);
            case "past" -> article ? shifted(from, to, unit, -1, Anchor.PUBLISHED) : null;
            case "this", "current" -> unit == Unit.DAY ? null : shifted(from, to, unit, 0, Anchor.PUBLISHED);
            // From today one says "tomorrow".
            case "next" -> shifted(from, to, unit, 1, article || unit == Unit.DAY ? Anchor.PREVIOUS : Anchor.PUBLISHED);
            case "coming" -> shifted(from, to, unit, 1, Anchor.PUBLISHED);
            case "following", "ensuing" -> shifted(from, to, unit, 1, Anchor.PREVIOUS);
            case "previous", "preceding", "prior" -> shifted(from, to, unit, -1, Anchor.PREVIOUS);
            case "that", "same" -> shifted(from, to, unit, 0, Anchor.PREVIOUS);
            default -> null;
        };
    }

    /** "for the year", "during the week", "for the year ended June 30". */
    private static @Nullable Match talkedOf(Tokens tokens, int from) {
        boolean prefixed = switch (tokens.word(from - 1)) {
            case "for", "during", "throughout", "in" -> true;
            default -> false;
        };
        Unit unit = prefixed && tokens.is(from, "the") ? Lexicon.UNITS.get(tokens.word(from + 1)) : null;
        if (unit != Unit.YEAR && unit != Unit.WEEK && unit != Unit.MONTH) {
            return null;
        }
        return switch (tokens.word(from + 2)) {
            case "ended", "ending" -> new Match(from, from + 2, new Meaning.Length(Lengths.of(1, unit)));
            case "of", "after", "before", "that", "when", "to", "since", "'", "’", "-", "ahead" -> null;
            default -> tokens.digits(from + 2) > 0 ? null : shifted(from, from + 2, unit, 0, Anchor.PREVIOUS);
        };
    }

    /** Whether the unit is the beginning of something else: "last second-quarter", "this year-end". */
    private static boolean isCompound(Tokens tokens, int word) {
        return tokens.is(word + 1, "-") && tokens.touches(word + 1) && tokens.touches(word + 2);
    }

    private static @Nullable Match shifted(int from, int to, Unit unit, int count, Anchor anchor) {
        return new Match(from, to, new Meaning.Shifted(unit, count, anchor));
    }

    private static @Nullable Match weekend(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        if (tokens.is(i, "weekend")) {
            return i == from
                    ? null
                    : new Match(from, i + 1, new Meaning.Shifted(Unit.WEEKEND, Counts.NEAREST, Anchor.PUBLISHED));
        }
        SideWords side = SideWords.at(tokens, from);
        if (side == null || !tokens.is(side.to(), "weekend")) {
            return null;
        }
        int count = switch (side.side()) {
            case BEFORE -> -1;
            case AFTER -> 1;
            case WITHIN, OPEN -> 0;
        };
        return new Match(from, side.to() + 1, new Meaning.Shifted(Unit.WEEKEND, count, side.anchor()));
    }
}
