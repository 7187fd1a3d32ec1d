package org.demarche.extract.dates;

import java.util.Set;
import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** Days of the month in the manner of letters and dispatches: "the 5th instant", "10th ult.", "on the 28th". */
final class HistoricRule implements Rule {
    private static final Set<String> BEFORE = Set.of("on", "until", "till", "by", "from", "since", "to");

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        Part day = Words.dayOfMonth(tokens, i);
        if (day == null) {
            return null;
        }
        Match month = monthAfter(tokens, from, day);
        boolean ordinal = tokens.digits(i) > 0 && day.to() > i + 1;
        boolean ofDay = tokens.is(from - 1, "of") && Lexicon.DAY_PARTS.containsKey(tokens.word(from - 2));
        boolean led = BEFORE.contains(tokens.word(from - 1)) || ofDay;
        boolean alone = i > from && ordinal && led && endsPhrase(tokens, day.to());
        return month != null || !alone
                ? month
                : new Match(from, day.to(), new Meaning.DayOfMonth(day.value(), 0, Anchor.PREVIOUS));
    }

    /** "instant", "ult.", "of last month". */
    private static @Nullable Match monthAfter(Tokens tokens, int from, Part day) {
        int to = day.to();
        return switch (tokens.word(to)) {
            case "instant", "inst" -> dated(tokens, from, to, day, 0);
            case "ultimo", "ult" -> dated(tokens, from, to, day, -1);
            case "proximo", "prox" -> dated(tokens, from, to, day, 1);
            case "of" -> ofMonth(tokens, from, to, day);
            default -> null;
        };
    }

    /** "of last month", "of the following month". */
    private static @Nullable Match ofMonth(Tokens tokens, int from, int to, Part day) {
        int i = tokens.is(to + 1, "the") ? to + 2 : to + 1;
        if (!tokens.is(i + 1, "month")) {
            return null;
        }
        return switch (tokens.word(i)) {
            case "this", "present", "current" -> of(from, i + 2, day, 0, Anchor.PUBLISHED);
            case "last" -> of(from, i + 2, day, -1, Anchor.PUBLISHED);
            case "next" -> of(from, i + 2, day, 1, Anchor.PUBLISHED);
            case "that", "same" -> of(from, i + 2, day, 0, Anchor.PREVIOUS);
            case "previous", "preceding" -> of(from, i + 2, day, -1, Anchor.PREVIOUS);
            case "following" -> of(from, i + 2, day, 1, Anchor.PREVIOUS);
            default -> null;
        };
    }

    private static Match dated(Tokens tokens, int from, int word, Part day, int monthShift) {
        boolean dotted = tokens.word(word).length() <= 4 && tokens.is(word + 1, ".") && tokens.touches(word + 1);
        return of(from, dotted ? word + 2 : word + 1, day, monthShift, Anchor.PUBLISHED);
    }

    private static Match of(int from, int to, Part day, int monthShift, Anchor anchor) {
        return new Match(from, to, new Meaning.DayOfMonth(day.value(), monthShift, anchor));
    }

    /** Whether no noun follows that the ordinal could belong to. */
    private static boolean endsPhrase(Tokens tokens, int i) {
        return tokens.kind(i) != Tokens.Kind.WORD
                || switch (tokens.word(i)) {
                    case "and",
                            "to",
                            "at",
                            "in",
                            "he",
                            "she",
                            "it",
                            "they",
                            "we",
                            "i",
                            "the",
                            "a",
                            "an",
                            "for",
                            "by",
                            "with",
                            "that",
                            "was",
                            "were",
                            "when",
                            "after",
                            "his",
                            "her",
                            "their",
                            "our",
                            "my" -> true;
                    default -> false;
                };
    }
}
