package org.demarche.extract.dates;

import java.util.Set;

/** Whether the words around an expression speak of the past or of the future. */
enum Tense {
    PAST,
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
    private static final Set<String> INTENTIONS = Set.of("plans", "plan", "set", "going", "planning", "soon", "early");

    private static final int BEFORE = 14;
    private static final int AFTER = 8;

    /** What the nearest verb says: first looked for before the expression, then after it. */
    static Tense around(Tokens tokens, int from, int to) {
        for (int i = from - 1; i >= 0 && i >= from - BEFORE; i--) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int i = to; i < tokens.count() && i < to + AFTER; i++) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (word.length() < 2) {
            return UNKNOWN;
        }
        if (FUTURE_WORDS.contains(word) && !tokens.isCapital(i)) {
            return tokens.is(i - 1, "been") && tokens.is(i - 2, "had") ? PAST : FUTURE;
        }
        if (INTENTIONS.contains(word)) {
            boolean ahead = tokens.is(i + 1, "to")
                    || tokens.is(i + 1, "for")
                    || (tokens.is(i - 1, "as") && tokens.is(i + 1, "as"));
            return ahead ? FUTURE : UNKNOWN;
        }
        boolean past = PAST_WORDS.contains(word) || (word.length() > 3 && word.endsWith("ed") && !tokens.isCapital(i));
        return past ? PAST : UNKNOWN;
    }
}
