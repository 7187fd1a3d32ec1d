package org.demarche.extract.dates;

import java.util.Set;
import org.demarche.extract.dates.Words.Part;
import org.demarche.extract.dates.Zones.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Clock times with what names their day: "10:35 a.m.", "5 p.m. EST Nov. 9", "noon Thursday", "Friday at 8 a.m.",
 * "2019-02-28T14:00+07:00", "6 o'clock in the evening".
 */
final class ClockRule implements Rule {
    /** Before a number, these say that it may be an hour. */
    private static final Set<String> BEFORE_HOURS =
            Set.of("at", "between", "from", "around", "about", "by", "until", "till", "before", "after", "since");

    private final Rule days;

    /** With the rule that reads what names a day. */
    ClockRule(Rule days) {
        this.days = days;
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match listed = listed(tokens, from);
        if (listed != null) {
            return listed;
        }
        Match clock = clock(tokens, from);
        if (clock != null) {
            return withDay(tokens, clock);
        }
        Match day = days.at(tokens, from);
        if (day == null) {
            return null;
        }
        Match iso = iso(tokens, day);
        return iso == null ? dayFirst(tokens, day) : iso;
    }

    /** "Friday at 8 a.m.", "March 3, 10:30 p.m.". */
    private @Nullable Match dayFirst(Tokens tokens, Match day) {
        int i = day.to();
        i = tokens.is(i, ",") ? i + 1 : i;
        i = tokens.is(i, "at") || tokens.is(i, "around") || tokens.is(i, "about") ? i + 1 : i;
        Match clock = i - day.to() > 2 ? null : clock(tokens, i);
        return clock == null ? null : new Match(day.from(), clock.to(), on(clock, day.meaning()));
    }

    private Match withDay(Tokens tokens, Match clock) {
        Match other = tokens.is(clock.to(), "(") ? clock(tokens, clock.to() + 1) : null;
        if (other != null && tokens.is(other.to(), ")")) {
            // "8:30 a.m. EDT (1230 GMT) Thursday": the same time twice.
            Match day = dayAfter(tokens, other.to() + 1);
            return day == null ? clock : new Match(clock.from(), clock.to(), on(clock, day.meaning()));
        }
        Match day = dayAfter(tokens, clock.to());
        return day == null ? clock : new Match(clock.from(), day.to(), on(clock, day.meaning()));
    }

    /** What names the day behind a clock time. */
    private @Nullable Match dayAfter(Tokens tokens, int to) {
        int i = to;
        i = tokens.is(i, ",") ? i + 1 : i;
        i = tokens.is(i, "on") ? i + 1 : i;
        i = tokens.is(i, "of") && Lexicon.DAY_PARTS.containsKey(tokens.word(i - 1)) ? i + 1 : i;
        Match day = days.at(tokens, i);
        return day == null ? pointedAt(tokens, i) : day;
    }

    /**
     * The "10" of "at 10 and 11 a.m. on Monday": a time with the half of the day and the day of the one behind it; in
     * "between 10 and 2 p.m." it is of the other half.
     */
    private @Nullable Match listed(Tokens tokens, int from) {
        boolean led = BEFORE_HOURS.contains(tokens.word(from - 1)) && !tokens.touches(from);
        Part first = led ? hour(tokens, from) : null;
        int next = first == null || tokens.is(first.to(), ",") ? -1 : Lists.afterJoint(tokens, first.to());
        Part second = next < 0 ? null : hour(tokens, next);
        Part half = second == null ? null : halfOfDay(tokens, second.to());
        Match last = half == null ? null : clock(tokens, next);
        if (first == null || second == null || half == null || last == null) {
            return null;
        }
        boolean flips = first.value() > second.value();
        int hour = first.value() / 60 + ((half.value() > 0) == flips ? 0 : 12);
        Meaning day =
                withDay(tokens, last).meaning() instanceof Meaning.Clock(int _, int _, int _, String _, Meaning of)
                        ? of
                        : null;
        return new Match(from, first.to(), new Meaning.Clock(hour, first.value() % 60, -1, "", day));
    }

    /** An hour from 1 to 12, perhaps with minutes, in minutes since 0 or 12 o'clock. */
    private static @Nullable Part hour(Tokens tokens, int i) {
        int digits = tokens.digits(i);
        int hour = digits == 0 ? Lexicon.CARDINALS.getOrDefault(tokens.word(i), 0) : tokens.number(i);
        if (hour < 1 || hour > 12) {
            return null;
        }
        boolean minutes = tokens.is(i + 1, ":")
                && tokens.touches(i + 1)
                && tokens.touches(i + 2)
                && tokens.digits(i + 2) == 2
                && tokens.number(i + 2) < 60;
        return minutes ? new Part(i + 3, hour % 12 * 60 + tokens.number(i + 2)) : new Part(i + 1, hour % 12 * 60);
    }

    /** The day of "this morning", "that evening". */
    private static @Nullable Match pointedAt(Tokens tokens, int i) {
        boolean ofDay = tokens.is(i, "this") || tokens.is(i, "that");
        return ofDay && Lexicon.DAY_PARTS.containsKey(tokens.word(i + 1))
                ? new Match(
                        i,
                        i + 2,
                        new Meaning.Shifted(
                                Unit.DAY, 0, tokens.is(i, "this") ? Meaning.Anchor.PUBLISHED : Meaning.Anchor.PREVIOUS))
                : null;
    }

    private static Meaning on(Match clock, Meaning day) {
        return switch (clock.meaning()) {
            case Meaning.Clock time -> new Meaning.Clock(time.hour(), time.minute(), time.second(), time.zone(), day);
            default -> clock.meaning();
        };
    }

    private static @Nullable Match clock(Tokens tokens, int from) {
        if (tokens.is(from, "noon") || tokens.is(from, "midday")) {
            return time(from, from + 1, 12, 0, -1, "");
        }
        if (tokens.is(from, "midnight")) {
            // "Just after midnight" is of the day that begins.
            return time(from, from + 1, tokens.is(from - 1, "after") ? 0 : 24, 0, -1, "");
        }
        Match digits = digits(tokens, from);
        if (digits != null) {
            return digits;
        }
        Match spoken = spoken(tokens, from);
        if (spoken != null) {
            return spoken;
        }
        Integer word = Lexicon.CARDINALS.get(tokens.word(from));
        return word != null && word >= 1 && word <= 12 ? afterHour(tokens, from, from + 1, word, 0, -1, false) : null;
    }

    /** "half past nine", "a quarter to six". */
    private static @Nullable Match spoken(Tokens tokens, int from) {
        int i = tokens.is(from, "a") && tokens.is(from + 1, "quarter") ? from + 1 : from;
        int minutes = tokens.is(i, "half") ? 30 : tokens.is(i, "quarter") ? 15 : 0;
        boolean past = tokens.is(i + 1, "past");
        boolean to = tokens.is(i + 1, "to") && minutes == 15;
        Part hour = minutes > 0 && (past || to) ? hour(tokens, i + 2) : null;
        boolean counts = tokens.is(i + 3, "-")
                || tokens.is(i + 3, "percent")
                || tokens.word(i + 3).endsWith("s");
        if (hour == null || hour.to() > i + 3 || counts) {
            return null;
        }
        int before = to ? hour.value() / 60 - 1 : hour.value() / 60;
        Part half = halfOfDay(tokens, hour.to());
        int h = Math.floorMod(before, 12) + (half != null && half.value() > 0 ? 12 : 0);
        int written = half == null && h == 0 ? 12 : h;
        return time(from, half == null ? hour.to() : half.to(), written, to ? 45 : minutes, -1, "");
    }

    private static Match time(int from, int to, int hour, int minute, int second, String zone) {
        return new Match(from, to, new Meaning.Clock(hour, minute, second, zone, null));
    }

    private static @Nullable Match digits(Tokens tokens, int from) {
        int hour = tokens.digits(from) <= 2 ? tokens.number(from) : -1;
        boolean glued =
                tokens.touches(from) && (tokens.kind(from - 1) != Tokens.Kind.SIGN || isNumberSign(tokens, from - 1));
        if (glued) {
            return null;
        }
        if (tokens.digits(from) == 4) {
            return military(tokens, from);
        }
        if (hour < 0 || hour > 24) {
            return null;
        }
        boolean colon = tokens.is(from + 1, ":") || tokens.is(from + 1, ".");
        boolean minutes = colon
                && tokens.touches(from + 1)
                && tokens.touches(from + 2)
                && tokens.digits(from + 2) == 2
                && tokens.number(from + 2) < 60;
        boolean french = tokens.is(from + 1, "h")
                && tokens.touches(from + 1)
                && tokens.touches(from + 2)
                && tokens.digits(from + 2) == 2
                && tokens.number(from + 2) < 60
                && hour < 24;
        if (french) {
            return time(from, from + 3, hour, tokens.number(from + 2), -1, "");
        }
        if (!minutes) {
            return afterHour(tokens, from, from + 1, hour, 0, -1, false);
        }
        int to = from + 3;
        int second = -1;
        if (tokens.is(to, ":") && tokens.touches(to) && tokens.digits(to + 1) == 2 && tokens.number(to + 1) < 60) {
            second = tokens.number(to + 1);
            to += 2;
        }
        boolean sure = tokens.is(from + 1, ":");
        return afterHour(tokens, from, to, hour, tokens.number(from + 2), second, sure);
    }

    private static boolean isNumberSign(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "$", ".", ",", ":", "/", "-", "£", "€" -> true;
            default -> false;
        };
    }

    /** "1430 GMT", "0800 hours". */
    private static @Nullable Match military(Tokens tokens, int from) {
        int number = tokens.number(from);
        if (number / 100 > 23 || number % 100 > 59) {
            return null;
        }
        Zone zone = Zones.at(tokens, from + 1);
        boolean hours = tokens.is(from + 1, "hours") || tokens.is(from + 1, "hrs");
        boolean local = tokens.is(from + 1, "local") && tokens.is(from + 2, "time");
        if (zone == null && !hours && !local) {
            return null;
        }
        return time(
                from,
                zone == null ? (local ? from + 3 : from + 2) : zone.to(),
                number / 100,
                number % 100,
                -1,
                zone == null ? "" : zone.edtf());
    }

    /** What makes a time of an hour: "a.m.", "o'clock", "in the morning", a zone; without, only one with minutes is. */
    private static @Nullable Match afterHour(
            Tokens tokens, int from, int to, int hour, int minute, int second, boolean isSure) {
        boolean known = isSure;
        int end = to;
        int h = hour;
        boolean oClock = tokens.is(end, "o")
                && (tokens.is(end + 1, "'") || tokens.is(end + 1, "’"))
                && tokens.is(end + 2, "clock");
        if (oClock) {
            end += 3;
            known = true;
        }
        boolean led = isSure || minute > 0 || oClock || BEFORE_HOURS.contains(tokens.word(from - 1));
        Part named = led && tokens.is(end, "on") ? halfOfNamed(tokens, end) : null;
        Part half = named == null ? halfOfDay(tokens, end) : named;
        if (half != null && h <= 12) {
            h = half.value() > 0 ? h % 12 + 12 : h % 12;
            end = half.to();
            known = true;
        }
        Zone zone = known || minute > 0 || hour > 12 ? Zones.at(tokens, end) : null;
        if (zone != null) {
            end = zone.to();
            known = true;
        }
        boolean local = tokens.is(end, "local") || (tokens.isCapital(end) && zone == null);
        if (known && local && tokens.is(end + 1, "time")) {
            end += 2;
        }
        boolean inDay = h < 24 || (h == 24 && minute == 0 && second <= 0);
        return known && inDay ? time(from, end, h, minute, second, zone == null ? "" : zone.edtf()) : null;
    }

    /** −1 for the morning, +1 for the afternoon. */
    private static @Nullable Part halfOfDay(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "am" -> new Part(i + 1, -1);
            case "pm" -> new Part(i + 1, 1);
            case "a", "p" -> dottedHalf(tokens, i);
            case "in" ->
                switch (tokens.is(i + 1, "the") ? tokens.word(i + 2) : "") {
                    case "morning" -> new Part(i + 3, -1);
                    case "afternoon", "evening" -> new Part(i + 3, 1);
                    default -> null;
                };
            case "at" -> tokens.is(i + 1, "night") ? new Part(i + 2, 1) : null;
            default -> null;
        };
    }

    /** That of "on the morning of 3 May". */
    private static @Nullable Part halfOfNamed(Tokens tokens, int i) {
        return !tokens.is(i + 1, "the") || !tokens.is(i + 3, "of")
                ? null
                : switch (tokens.word(i + 2)) {
                    case "morning" -> new Part(i + 3, -1);
                    case "afternoon", "evening" -> new Part(i + 3, 1);
                    default -> null;
                };
    }

    /** "a.m.", "p.m". */
    private static @Nullable Part dottedHalf(Tokens tokens, int i) {
        boolean dotted = tokens.is(i + 1, ".") && tokens.touches(i + 1) && tokens.is(i + 2, "m");
        int to = tokens.is(i + 3, ".") && tokens.touches(i + 3) ? i + 4 : i + 3;
        return dotted ? new Part(to, tokens.is(i, "a") ? -1 : 1) : null;
    }

    /** The clock part of "2019-02-28T14:00:00+07:00" after its day. */
    private static @Nullable Match iso(Tokens tokens, Match day) {
        boolean numeric = day.meaning() instanceof Meaning.Fixed && tokens.digits(day.from()) == 4;
        int i = day.to();
        boolean joined = numeric && tokens.is(i, "t") && tokens.touches(i) && tokens.touches(i + 1);
        int hour = joined && tokens.digits(i + 1) == 2 ? tokens.number(i + 1) : -1;
        boolean minutes = tokens.is(i + 2, ":") && tokens.digits(i + 3) == 2;
        if (hour < 0 || hour > 23 || !minutes || tokens.number(i + 3) > 59) {
            return null;
        }
        int to = i + 4;
        int second = -1;
        if (tokens.is(to, ":") && tokens.digits(to + 1) == 2 && tokens.number(to + 1) < 60) {
            second = tokens.number(to + 1);
            to += 2;
        }
        String zone = "";
        Part offset = Zones.offset(tokens, to);
        if (offset != null && tokens.number(to + 1) < 15 && tokens.number(to + 3) < 60) {
            zone = tokens.word(to) + two(tokens.number(to + 1)) + ":" + two(tokens.number(to + 3));
            to = offset.to();
        } else if (tokens.is(to, "z") && tokens.touches(to)) {
            zone = "Z";
            to++;
        }
        return new Match(day.from(), to, new Meaning.Clock(hour, tokens.number(i + 3), second, zone, day.meaning()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
