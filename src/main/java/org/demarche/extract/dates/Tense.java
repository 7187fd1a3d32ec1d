package org.demarche.extract.dates;

import java.util.Set;

/** Whether the words around an expression speak of the past or of the future. */
enum Tense {
    PAST,
    /** The verb says what was done, in the past, right before the expression: "left Oslo in June". */
    DONE,
    FUTURE,
    UNKNOWN;

    private static final Set<String> FUTURE_WORDS = Set.of(
            "will",
            "ll",
            "shall",
            "would",
            "expected",
            "expects",
            "expect",
            "scheduled",
            "due",
            "upcoming",
            "tomorrow",
            "slated",
            "meets",
            "meet",
            "visits",
            "leaves",
            "arrives",
            "begins",
            "starts",
            "opens",
            "travels",
            "hosts",
            "intends",
            "hopes",
            "resume",
            "expires",
            "expire",
            "matures",
            "maturing",
            "payable");

    private static final Set<String> FROM_NOW = Set.of("will", "ll", "shall");

    private static final Set<String> PAST_WORDS = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "has",
            "have",
            "been",
            "took",
            "made",
            "went",
            "came",
            "met",
            "told",
            "held",
            "began",
            "left",
            "won",
            "lost",
            "fell",
            "froze",
            "rose",
            "sent",
            "gave",
            "got",
            "saw",
            "spoke",
            "wrote",
            "ran",
            "broke",
            "brought",
            "built",
            "bought",
            "sold",
            "led",
            "found",
            "became",
            "kept",
            "put",
            "sat",
            "flew",
            "drew",
            "chose",
            "shot",
            "paid",
            "struck",
            "fought",
            "caught",
            "thought",
            "taught",
            "felt",
            "grew",
            "knew",
            "threw",
            "stood",
            "withdrew",
            "swore",
            "rejected",
            "since",
            "ago");

    /** Of the future with "to" or "for" after them, as in "plans to". */
    private static final Set<String> INTENTIONS = Set.of("set", "going", "planning", "soon", "early");

    /** Of the future with "to" after them only: "plans for a visit" may be years old. */
    private static final Set<String> PLANS = Set.of("plans", "plan");

    /** What is put off "until Friday" lies ahead of that. */
    private static final Set<String> DELAYS =
            Set.of("has", "have", "must", "extended", "postponed", "delayed", "adjourned", "suspended", "deferred");

    /** What is done with a meeting that takes place on another day. */
    private static final Set<String> MOVES =
            Set.of("moved", "postponed", "rescheduled", "shifted", "deferred", "delayed", "adjourned");

    /** Words after "was" or "had" that make it speak of what was ahead. */
    private static final Set<String> AHEAD = Set.of("to", "due", "expected", "scheduled", "set", "planned", "supposed");

    /** After these, what is named with a date may still lie ahead. */
    private static final Set<String> NO_DEEDS = Set.of(
            "said",
            "told",
            "announced",
            "agreed",
            "expected",
            "reported",
            "planned",
            "set",
            "scheduled",
            "called",
            "was",
            "were",
            "has",
            "have",
            "had",
            "been",
            "did",
            "made",
            "pledged",
            "promised",
            "proposed",
            "decided",
            "ordered",
            "approved",
            "delayed",
            "postponed",
            "extended",
            "ended",
            "based",
            "voted",
            "wanted",
            "hoped",
            "intended",
            "vowed",
            "urged",
            "asked",
            "offered",
            "projected",
            "estimated",
            "predicted",
            "since",
            "ago");

    /** With "to" behind them, of what was still to be done. */
    private static final Set<String> PROMISING =
            Set.of("planned", "agreed", "promised", "vowed", "pledged", "threatened", "intended", "hoped", "undertook");
    /** With somebody and "to" behind them, likewise. */
    private static final Set<String> ASKING = Set.of("asked", "urged", "invited", "instructed");

    private static final int FARTHEST_TO = 5;
    private static final int NEAR = 3;
    private static final int BEFORE = 14;
    private static final int AFTER = 12;
    private static final int AFTER_OPENING = 25;

    /** What the nearest verb says: first looked for before the expression, then after it. */
    static Tense around(Tokens tokens, int from, int to) {
        if (tokens.is(from - 1, "until") || tokens.is(from - 1, "by")) {
            Tense tense = untilThen(tokens, from - 1);
            return tense == DONE ? PAST : tense;
        }
        if (tokens.is(from - 1, "effective") || isNewDay(tokens, from)) {
            return FUTURE;
        }
        boolean known = isPossessive(tokens, to);
        for (int i = from - 1; i >= 0 && i >= from - BEFORE; i--) {
            boolean ahead = isPlan(tokens, i) || isAppointed(tokens, i, from) || Plan.isAt(tokens, i);
            Tense tense = ahead ? FUTURE : of(tokens, i);
            if (tense != UNKNOWN && !(known && tokens.is(i, "would"))) {
                return tense == PAST && isDeed(tokens, i, from) ? DONE : tense;
            }
        }
        return after(tokens, from, to);
    }

    /** Whether the nearest verb looks ahead from when the text is read, as "will" does and "would" does not. */
    static boolean isFromNow(Tokens tokens, int from, int to) {
        for (int i = from - 1; i >= 0 && i >= from - BEFORE; i--) {
            if (of(tokens, i) != UNKNOWN) {
                return FROM_NOW.contains(tokens.word(i));
            }
        }
        for (int i = to; i < Math.min(tokens.count(), to + AFTER); i++) {
            if (of(tokens, i) != UNKNOWN) {
                return FROM_NOW.contains(tokens.word(i));
            }
        }
        return false;
    }

    /** What the first verb after an expression says. */
    private static Tense after(Tokens tokens, int from, int to) {
        boolean opens = from <= 1 && tokens.is(to, ",");
        int last = Math.min(tokens.count(), to + (opens ? AFTER_OPENING : AFTER));
        for (int i = to; i < last; i++) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                boolean tells = opens && tense == PAST && !AHEAD.contains(tokens.word(i + 1));
                return tells ? DONE : tense;
            }
        }
        return UNKNOWN;
    }

    /** "Friday's ruling" is one that is known, whatever somebody would do about it. */
    private static boolean isPossessive(Tokens tokens, int to) {
        return (tokens.is(to, "'") || tokens.is(to, "’")) && tokens.is(to + 1, "s") && tokens.touches(to);
    }

    /** Whether a past form tells what was done at that time: not what was said or planned, or is to be done. */
    private static boolean isDeed(Tokens tokens, int i, int from) {
        boolean participle =
                tokens.is(i - 1, "be") || tokens.is(i - 1, "to") || tokens.is(i - 1, "a") || tokens.is(i - 1, "still");
        return from - i <= NEAR && !participle && !tokens.is(from - 1, "by") && !NO_DEEDS.contains(tokens.word(i));
    }

    /** "setting a hearing for Friday": what is set for a day lies ahead of the setting. */
    private static boolean isAppointed(Tokens tokens, int i, int from) {
        return tokens.is(from - 1, "for")
                && from - i <= 9
                && (tokens.is(i, "setting") || tokens.is(i, "scheduling") || tokens.is(i, "scheduled"));
    }

    /** "moved from Monday to Thursday", "rescheduled for 8 May": the day to which something is moved lies ahead. */
    private static boolean isNewDay(Tokens tokens, int from) {
        for (int i = from - 2;
                i >= from - FARTHEST_TO && (tokens.is(from - 1, "to") || tokens.is(from - 1, "for"));
                i--) {
            if (MOVES.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Ahead lies the end of what is put off, or of the present perfect: "has given them until Friday". */
    private static Tense untilThen(Tokens tokens, int until) {
        for (int i = until - 1; i >= 0 && i >= until - BEFORE; i--) {
            if (DELAYS.contains(tokens.word(i))) {
                return FUTURE;
            }
        }
        return around(tokens, until, until + 1);
    }

    /** Whether a word of the future stands in the past, as in "had been due to expire". */
    private static boolean isPluperfect(Tokens tokens, int i) {
        for (int before = i - 1; before >= i - 4; before--) {
            if (tokens.is(before, "had") && tokens.is(before + 1, "been")) {
                return true;
            }
        }
        return false;
    }

    /** "planned to", "planned a": in the past, but what comes after it not; "is to". */
    private static boolean isPlan(Tokens tokens, int i) {
        boolean is = tokens.is(i, "is") || tokens.is(i, "are");
        if (is && tokens.is(i + 1, "to") && tokens.kind(i + 2) == Tokens.Kind.WORD && !tokens.isCapital(i + 2)) {
            return true;
        }
        if (ASKING.contains(tokens.word(i))) {
            for (int to = i + 2; to <= i + FARTHEST_TO; to++) {
                if (tokens.is(to, "to") && !tokens.isCapital(to + 1)) {
                    return !Plan.isPlace(tokens, to + 1);
                }
            }
        }
        boolean plan = PROMISING.contains(tokens.word(i));
        return plan && (tokens.is(i + 1, "to") || (tokens.is(i, "planned") && tokens.is(i + 1, "a")));
    }

    /** What a word says by itself. */
    static Tense of(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (word.length() < 2) {
            return UNKNOWN;
        }
        if (FUTURE_WORDS.contains(word) && !tokens.isCapital(i)) {
            boolean infinitive = tokens.is(i - 1, "to") && (word.equals("meet") || word.equals("resume"));
            return infinitive ? UNKNOWN : isPluperfect(tokens, i) ? PAST : FUTURE;
        }
        if (INTENTIONS.contains(word)) {
            boolean ahead = tokens.is(i + 1, "to")
                    || tokens.is(i + 1, "for")
                    || (tokens.is(i - 1, "as") && tokens.is(i + 1, "as"));
            return ahead ? FUTURE : UNKNOWN;
        }
        if (PLANS.contains(word)) {
            return tokens.is(i + 1, "to") ? FUTURE : UNKNOWN;
        }
        boolean ending = word.endsWith("ed") && (!word.endsWith("eed") || word.equals("agreed"));
        boolean participle = ending && word.length() > 3 && !tokens.isCapital(i);
        boolean past = PAST_WORDS.contains(word) || participle;
        return past && !tokens.is(i - 1, "be") ? PAST : UNKNOWN;
    }
}
