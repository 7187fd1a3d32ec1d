package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/** Parts of a day: "Friday night", "this morning", "last night", "the morning of May 3", "mid-afternoon". */
final class DayPartRule implements Rule {
    private final Rule days;

    /** With the rule that reads what names a day. */
    DayPartRule(Rule days) {
        this.days = days;
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match best = Match.longer(pointed(tokens, from), alone(tokens, from));
        best = Match.longer(best, afterDay(tokens, from));
        return Match.longer(best, beforeDay(tokens, from));
    }

    private static @Nullable String part(Tokens tokens, int i) {
        String code = Lexicon.DAY_PARTS.get(tokens.word(i));
        return code == null || tokens.word(i).endsWith("s") ? null : code;
    }

    /** "this morning", "last night", "that evening", "the next morning". */
    private static @Nullable Match pointed(Tokens tokens, int from) {
        SideWords side = SideWords.at(tokens, from);
        int i = side == null ? from + 1 : side.to();
        String code = part(tokens, i);
        if (code == null || isCompound(tokens, i)) {
            return null;
        }
        if (side == null) {
            boolean article = tokens.is(from, "the") && tokens.is(from - 1, "in");
            return article && !code.equals("NI") ? new Match(from, i + 1, new Meaning.DayPart(code, null)) : null;
        }
        int days = switch (side.side()) {
            case BEFORE -> -1;
            case AFTER -> 1;
            case WITHIN, OPEN -> 0;
        };
        boolean article = tokens.is(from, "the");
        Anchor anchor = article ? Anchor.PREVIOUS : side.anchor();
        return new Match(from, i + 1, new Meaning.DayPart(code, new Meaning.Shifted(Unit.DAY, days, anchor)));
    }

    /** "at dawn", "by nightfall", of the day that is told of; "at night" may be any. */
    private @Nullable Match alone(Tokens tokens, int from) {
        boolean prefixed = switch (tokens.word(from - 1)) {
            case "at", "by", "before", "after", "until", "till", "since", "from" -> true;
            default -> false;
        };
        String code = switch (prefixed ? tokens.word(from) : "") {
            case "dawn", "daybreak", "sunrise" -> "MO";
            case "dusk", "sunset" -> "EV";
            case "nightfall" -> "NI";
            default -> null;
        };
        if (code == null || isCompound(tokens, from) || tokens.isCapital(from)) {
            return null;
        }
        Match day = days.at(tokens, from + 1);
        return day != null
                ? new Match(from, day.to(), new Meaning.DayPart(code, day.meaning()))
                : new Match(from, from + 1, new Meaning.DayPart(code, null));
    }

    private static boolean isCompound(Tokens tokens, int i) {
        return tokens.is(i + 1, "-") && tokens.touches(i + 1);
    }

    /** "Friday night", "yesterday morning", "Jan. 3, evening". */
    private @Nullable Match afterDay(Tokens tokens, int from) {
        Match day = days.at(tokens, from);
        if (day == null) {
            return null;
        }
        int i = day.to();
        String code = part(tokens, i);
        if (code == null && tokens.is(i, "overnight")) {
            code = "NI";
        }
        return code == null ? null : new Match(from, i + 1, new Meaning.DayPart(code, day.meaning()));
    }

    /** The day of "the early hours of Tuesday"; where "morning" follows, that is enough. */
    private @Nullable Match hours(Tokens tokens, int from, int at) {
        Match day = afterDay(tokens, at) == null ? days.at(tokens, at) : null;
        return day == null
                ? null
                : new Match(from, day.to(), new Meaning.Modified(Mod.START, new Meaning.DayPart("MO", day.meaning())));
    }

    /** "the morning of May 3", "the night of Friday". */
    private @Nullable Match beforeDay(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        if ((tokens.is(i, "early") || tokens.is(i, "small")) && tokens.is(i + 1, "hours") && tokens.is(i + 2, "of")) {
            return hours(tokens, from, i + 3);
        }
        boolean mid = tokens.is(i, "mid");
        if (mid) {
            i = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        }
        String code = part(tokens, i);
        if (code == null) {
            return null;
        }
        Match day = tokens.is(i + 1, "of") || tokens.is(i + 1, "on") || i > from + 1
                ? days.at(tokens, tokens.is(i + 1, "of") || tokens.is(i + 1, "on") ? i + 2 : i + 1)
                : null;
        if (day != null) {
            return new Match(from, day.to(), new Meaning.DayPart(code, day.meaning()));
        }
        return mid ? new Match(from, i + 1, new Meaning.Modified(Mod.MID, new Meaning.DayPart(code, null))) : null;
    }
}
