package org.demarche.extract.dates;

import java.util.Set;
import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, and dates that are a length away: "three days", "nearly two years", "a 10-hour", "the past few
 * weeks", "two weeks ago", "days later".
 */
final class LengthRule implements Rule {
    /** Between the number and the unit. */
    private static final Set<String> FILLERS = Set.of(
            "more",
            "additional",
            "full",
            "consecutive",
            "straight",
            "whole",
            "long",
            "solid",
            "trading",
            "business",
            "working",
            "calendar",
            "fiscal",
            "extra",
            "short",
            "further",
            "successive",
            "or");

    /** Between an article and the number. */
    private static final Set<String> FRAMES = Set.of(
            "last",
            "past",
            "next",
            "first",
            "coming",
            "previous",
            "following",
            "final",
            "latest",
            "preceding",
            "ensuing",
            "entire",
            "intervening");

    /** Before "a year" or "days", these say that it is a length and no rate or plain noun. */
    private static final Set<String> CUES = Set.of(
            "for",
            "in",
            "within",
            "after",
            "over",
            "than",
            "lasted",
            "lasting",
            "took",
            "takes",
            "take",
            "taking",
            "spent",
            "spend",
            "only",
            "just",
            "during",
            "until",
            "every",
            "wait",
            "waited",
            "another",
            "by",
            "barely",
            "follows",
            "followed",
            "as");

    /** In years. */
    private static final int QUARTER_CENTURY = 25;
    /** In minutes. */
    private static final int QUARTER_HOUR = 15;

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Hedge hedge = Hedge.at(tokens, from);
        int start = hedge == null ? from : hedge.to();
        Match best = framed(tokens, start);
        best = Match.longer(best, counted(tokens, start, start, hedge != null));
        best = Match.longer(best, quarters(tokens, start, false));
        best = Match.longer(best, joined(tokens, start));
        best = Match.longer(best, bare(tokens, start));
        best = Match.longer(best, Anniversaries.before(tokens, start, i -> counted(tokens, i, i, true)));
        best = Match.longer(best, ahead(tokens, start));
        best = Match.longer(best, soonAfter(tokens, start));
        best = Match.longer(best, followed(tokens, start));
        if (hedge == null || best == null) {
            return best;
        }
        return new Match(from, best.to(), new Meaning.Modified(hedge.mod(), best.meaning()));
    }

    /** "the past two months", "the next few days", "last three years", "coming weeks", "the nine months". */
    private static @Nullable Match framed(Tokens tokens, int from) {
        int i = from;
        boolean article = tokens.is(i, "the") || tokens.is(i, "this") || tokens.is(i, "these") || tokens.is(i, "those");
        if (article) {
            i++;
        }
        boolean frame = FRAMES.contains(tokens.word(i));
        if (frame) {
            i++;
        }
        if (!article && !frame) {
            return null;
        }
        Match inner = Match.longer(counted(tokens, i, i, true), quarters(tokens, i, true));
        boolean ahead = frame && isAhead(tokens, from, i - 1);
        if (inner != null && inner.meaning() instanceof Meaning.Length(String value) && !startsWithArticle(tokens, i)) {
            Unit unit = ahead && value.contains("X") ? Lexicon.UNITS_PLURAL.get(tokens.word(inner.to() - 1)) : null;
            return new Match(from, inner.to(), unit == null ? inner.meaning() : new Meaning.Soon(value, unit));
        }
        Unit plural = frame ? Lexicon.UNITS_PLURAL.get(tokens.word(i)) : null;
        if (plural == null) {
            return null;
        }
        String value = Lengths.vague(plural);
        return new Match(from, i + 1, ahead ? new Meaning.Soon(value, plural) : new Meaning.Length(value));
    }

    /** Whether it is said of what is to happen within it: "in the coming weeks". */
    private static boolean isAhead(Tokens tokens, int from, int frame) {
        boolean within = tokens.is(from - 1, "in") || tokens.is(from - 1, "over") || tokens.is(from - 1, "within");
        return within && (tokens.is(frame, "coming") || tokens.is(frame, "next"));
    }

    private static boolean startsWithArticle(Tokens tokens, int i) {
        return (tokens.is(i, "a") || tokens.is(i, "an")) && !tokens.is(i + 1, "few") && !tokens.is(i + 1, "couple");
    }

    /** "three days", "a year and a half", "half an hour", "two years ago", "another week". */
    private static @Nullable Match counted(Tokens tokens, int from, int start, boolean isFramed) {
        int i = start;
        boolean another = tokens.is(i, "another");
        boolean half = tokens.is(i, "half") && (tokens.is(i + 1, "a") || tokens.is(i + 1, "an"));
        Quantity number = another
                ? Quantity.exactly(i + 1, 1)
                : half ? new Quantity(i + 2, 0.5, false, false) : Numbers.at(tokens, i);
        if (another) {
            Quantity more = Numbers.at(tokens, i + 1);
            number = more == null ? number : more;
        }
        if (number == null) {
            return null;
        }
        int word = number.to();
        while (FILLERS.contains(tokens.word(word)) && word - number.to() < 2) {
            word++;
        }
        Unit unit = unitAt(tokens, word, number);
        boolean plural =
                word == i + 1 && startsWithArticle(tokens, i) && Lexicon.UNITS_PLURAL.containsKey(tokens.word(word));
        if (unit == null || plural || isAge(tokens, word + 1) || (tokens.touches(from) && isSign(tokens, from - 1))) {
            return null;
        }
        int to = word + 1;
        if (tokens.is(to, "and") && tokens.is(to + 1, "a") && tokens.is(to + 2, "half")) {
            number = number.plusHalf(to + 3);
            to += 3;
        }
        if (tokens.is(word, "fortnight") || tokens.is(word, "fortnights")) {
            number = new Quantity(number.to(), number.value() * 2, number.isVague(), number.isApproximate());
        }
        if (tokens.is(to, "or") && (tokens.is(to + 1, "so") || tokens.is(to + 1, "more"))) {
            to += 2;
        }
        Match away = Distance.at(tokens, from, to, number, unit);
        if (away != null) {
            Match anniversary = Anniversaries.behind(tokens, away);
            if (anniversary != null) {
                return anniversary;
            }
            Words.Part weekday = tokens.is(away.to() - 1, "ago") ? Words.weekday(tokens, away.to()) : null;
            return weekday == null || unit != Unit.WEEK
                    ? away
                    : new Match(from, weekday.to(), new Meaning.WeekdayOf(away.meaning(), weekday.value()));
        }
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        boolean plain = !article || number.to() > i + 1 || half || isFramed || CUES.contains(tokens.word(from - 1));
        Meaning length = new Meaning.Length(Lengths.of(number, unit));
        if (number.isApproximate()) {
            length = new Meaning.Modified(Mod.APPROX, length);
        }
        Match whole = withRest(tokens, new Match(from, to, length), number, unit);
        return plain || whole.to() > to ? whole : null;
    }

    /** "a quarter of a century", "three quarters of an hour", "a quarter-century ago". */
    private static @Nullable Match quarters(Tokens tokens, int from, boolean isFramed) {
        boolean three = tokens.is(from, "three");
        int noun = three || tokens.is(from, "a") ? from + 1 : isFramed ? from : -1;
        noun = three && tokens.is(noun, "-") ? noun + 1 : noun;
        if (noun < 0 || !tokens.is(noun, three ? "quarters" : "quarter")) {
            return null;
        }
        boolean of = tokens.is(noun + 1, "of") && (tokens.is(noun + 2, "a") || tokens.is(noun + 2, "an"));
        int word = of ? noun + 3 : tokens.is(noun + 1, "-") ? noun + 2 : noun + 1;
        Unit unit = Lexicon.UNITS.get(tokens.word(word));
        boolean century = unit == Unit.CENTURY;
        if (!century && (unit != Unit.HOUR || !of)) {
            return null;
        }
        int to = word + 1;
        Quantity number = Quantity.exactly(to, (three ? 3 : 1) * (century ? QUARTER_CENTURY : QUARTER_HOUR));
        Unit smaller = century ? Unit.YEAR : Unit.MINUTE;
        Match away = Distance.at(tokens, from, to, number, smaller);
        return away == null ? new Match(from, to, new Meaning.Length(Lengths.of(number, smaller))) : away;
    }

    /** A smaller unit after the first: "one hour and 20 minutes", "two years, three months". */
    private static Match withRest(Tokens tokens, Match first, Quantity number, Unit unit) {
        int i = first.to();
        i = tokens.is(i, "and") ? i + 1 : i;
        Quantity rest = number.isVague() ? null : Numbers.at(tokens, i);
        if (rest == null || rest.isVague() || startsWithArticle(tokens, i)) {
            return first;
        }
        Unit smaller = unitAt(tokens, rest.to(), rest);
        if (smaller == null || smaller.compareTo(unit) >= 0 || smaller.isClock() != unit.isClock()) {
            return first;
        }
        String value = Lengths.of(number, unit) + Lengths.of(rest, smaller).replaceFirst("^PT?", "");
        return new Match(first.from(), rest.to() + 1, new Meaning.Length(value));
    }

    private static @Nullable Unit unitAt(Tokens tokens, int word, Quantity number) {
        Unit plural = Lexicon.UNITS_PLURAL.get(tokens.word(word));
        if (plural != null) {
            boolean fraction = plural == Unit.QUARTER && tokens.is(word + 1, "of");
            return fraction || (plural == Unit.SECOND && number.isVague()) ? null : plural;
        }
        Unit unit = Lexicon.UNITS.get(tokens.word(word));
        boolean confusing = unit == Unit.SECOND
                || unit == Unit.WEEKEND
                || unit == Unit.QUARTER
                || (unit == Unit.NIGHT && number.value() == 1);
        if (unit == null || confusing || number.isVague()) {
            return null;
        }
        boolean compound = tokens.is(word + 1, "-") && tokens.touches(word + 1) && !tokens.is(word + 2, "long");
        return compound ? null : unit;
    }

    private static boolean isAge(Tokens tokens, int i) {
        int word = tokens.is(i, "-") ? i + 1 : i;
        return tokens.is(word, "old") || tokens.is(word, "olds") || (tokens.is(i, "of") && tokens.is(i + 1, "age"));
    }

    private static boolean isSign(Tokens tokens, int i) {
        return tokens.is(i, "$") || tokens.is(i, ".") || tokens.is(i, ",") || tokens.is(i, "/") || tokens.is(i, "£");
    }

    /** "two-year", "30-day", "decade-long", "months-long". */
    private static @Nullable Match joined(Tokens tokens, int from) {
        Quantity number = tokens.is(from, "a") || tokens.is(from, "an") ? null : Numbers.at(tokens, from);
        if (number != null && (!number.isVague() || tokens.is(from, "several"))) {
            int dash = number.to();
            Unit unit = tokens.is(dash, "-") && tokens.touches(dash) ? Lexicon.UNITS.get(tokens.word(dash + 1)) : null;
            return unit == null || unit == Unit.QUARTER || isAge(tokens, dash + 2) || tokens.touches(from)
                    ? null
                    : new Match(from, afterLong(tokens, dash + 2), new Meaning.Length(Lengths.of(number, unit)));
        }
        if (!tokens.is(from + 1, "-") || !tokens.is(from + 2, "long")) {
            return null;
        }
        Unit unit = Lexicon.UNITS.get(tokens.word(from));
        if (unit != null) {
            return new Match(from, from + 3, new Meaning.Length(Lengths.of(1, unit)));
        }
        Unit plural = Lexicon.UNITS_PLURAL.get(tokens.word(from));
        return plural == null ? null : new Match(from, from + 3, new Meaning.Length(Lengths.vague(plural)));
    }

    private static int afterLong(Tokens tokens, int i) {
        return tokens.is(i, "-") && tokens.is(i + 1, "long") ? i + 2 : i;
    }

    /** "years", as in "for years"; "days later". */
    private static @Nullable Match bare(Tokens tokens, int from) {
        Unit unit = Lexicon.UNITS_PLURAL.get(tokens.word(from));
        if (unit == null) {
            return null;
        }
        Match away = Distance.at(tokens, from, from + 1, Quantity.vague(from + 1), unit);
        if (away != null) {
            return away;
        }
        boolean cued = CUES.contains(tokens.word(from - 1))
                && unit != Unit.SECOND
                && unit != Unit.QUARTER
                && unit != Unit.WEEKEND
                && unit != Unit.NIGHT;
        return cued ? new Match(from, from + 1, new Meaning.Length(Lengths.vague(unit))) : null;
    }

    /** "soon after", "shortly afterwards", where nothing follows that it is after. */
    private static @Nullable Match soonAfter(Tokens tokens, int from) {
        boolean soon = tokens.is(from, "soon") || tokens.is(from, "shortly");
        boolean after = switch (soon ? tokens.word(from + 1) : "") {
            case "after" -> tokens.kind(from + 2) != Tokens.Kind.WORD && tokens.digits(from + 2) == 0;
            case "afterward", "afterwards", "thereafter" -> true;
            default -> false;
        };
        boolean pointing = soon && tokens.is(from + 1, "after") && isPointing(tokens, from + 2);
        int to = pointing ? from + 3 : from + 2;
        return after || pointing ? new Match(from, to, new Meaning.Following(Unit.DAY, Unit.DAY)) : null;
    }

    /** "that" or "this" that stands for what was told, not before a noun or clause. */
    private static boolean isPointing(Tokens tokens, int i) {
        boolean pronoun = tokens.is(i, "that") || tokens.is(i, "this");
        return pronoun && (tokens.kind(i + 1) == Tokens.Kind.SIGN || tokens.kind(i + 1) == Tokens.Kind.NONE);
    }

    /** "the days that followed", "the weeks and months which followed", "the days and weeks after that". */
    private static @Nullable Match followed(Tokens tokens, int from) {
        Unit near = tokens.is(from, "the") ? Lexicon.UNITS_PLURAL.get(tokens.word(from + 1)) : null;
        if (near == null || near.isClock() || near.years() > 0) {
            return null;
        }
        boolean two = tokens.is(from + 2, "and") || tokens.is(from + 2, "or");
        Unit far = two ? Lexicon.UNITS_PLURAL.get(tokens.word(from + 3)) : near;
        int i = two ? from + 4 : from + 2;
        boolean clause = (tokens.is(i, "that") || tokens.is(i, "which")) && tokens.is(i + 1, "followed");
        boolean after = tokens.is(i, "after") && isPointing(tokens, i + 1);
        return far != null && (clause || after) ? new Match(from, i + 2, new Meaning.Following(near, far)) : null;
    }

    /** "the weeks ahead", "the days to come". */
    private static @Nullable Match ahead(Tokens tokens, int from) {
        Unit unit = tokens.is(from, "the") ? Lexicon.UNITS_PLURAL.get(tokens.word(from + 1)) : null;
        if (unit == null) {
            return null;
        }
        if (tokens.is(from + 2, "ahead")) {
            return new Match(from, from + 3, ahead(unit, from + 3));
        }
        boolean toCome = tokens.is(from + 2, "to") && tokens.is(from + 3, "come");
        return toCome ? new Match(from, from + 4, ahead(unit, from + 4)) : null;
    }

    private static Meaning ahead(Unit unit, int to) {
        return new Meaning.Counted(Quantity.vague(to), unit, true, Anchor.PUBLISHED);
    }
}
