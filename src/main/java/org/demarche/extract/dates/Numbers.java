package org.demarche.extract.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words and digits: "two", "twenty-four", "a hundred", "2 1/2", "1,200", "several". */
final class Numbers {
    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "some", "numerous", "various", "countless");
    private static final Set<String> HEAPS = Set.of("dozens", "scores", "hundreds", "thousands");

    private Numbers() {}

    /** The number or vague quantity that begins at a token; a lone article counts as one. */
    static @Nullable Quantity at(Tokens tokens, int from) {
        String word = tokens.word(from);
        if (word.equals("a") || word.equals("an")) {
            return afterArticle(tokens, from);
        }
        if (VAGUE.contains(word)) {
            return Quantity.vague(from + 1);
        }
        if (word.equals("couple")) {
            return couple(tokens, from);
        }
        if (HEAPS.contains(word) && tokens.is(from + 1, "of")) {
            return Quantity.vague(from + 2);
        }
        Quantity number = tokens.digits(from) > 0 ? digits(tokens, from) : words(tokens, from);
        return number == null ? null : withMore(tokens, number);
    }

    private static @Nullable Quantity afterArticle(Tokens tokens, int article) {
        int next = article + 1;
        String word = tokens.word(next);
        if (word.equals("few") || (word.equals("good") && tokens.is(next + 1, "many"))) {
            return Quantity.vague(word.equals("few") ? next + 1 : next + 2);
        }
        if (word.equals("couple")) {
            return couple(tokens, next);
        }
        if (word.equals("number") && tokens.is(next + 1, "of")) {
            return Quantity.vague(next + 2);
        }
        if (word.equals("half")) {
            return Quantity.exactly(next + 1, 0.5);
        }
        if (word.equals("hundred") || word.equals("thousand") || word.equals("dozen")) {
            return words(tokens, next);
        }
        return Quantity.exactly(next, 1);
    }

    private static Quantity couple(Tokens tokens, int couple) {
        return new Quantity(tokens.is(couple + 1, "of") ? couple + 2 : couple + 1, 2, false, true);
    }

    private static @Nullable Quantity digits(Tokens tokens, int from) {
        double value = tokens.number(from);
        if (value < 0) {
            return null;
        }
        int i = from + 1;
        while (tokens.is(i, ",")
                && tokens.touches(i)
                && tokens.touches(i + 1)
                && tokens.digits(i + 1) == 3
                && i - from < 6) {
            value = value * 1000 + tokens.number(i + 1);
            i += 2;
        }
        if (tokens.is(i, ".") && tokens.touches(i) && tokens.touches(i + 1) && tokens.digits(i + 1) == 1) {
            return Quantity.exactly(i + 2, value + tokens.number(i + 1) / 10.0);
        }
        boolean fraction = tokens.is(i, "/") && tokens.touches(i) && tokens.touches(i + 1);
        if (fraction) {
            return null;
        }
        if (isHalf(tokens, i)) {
            return Quantity.exactly(i + 3, value + 0.5);
        }
        return Quantity.exactly(i, value);
    }

    /** "1/2", of a number before it. */
    private static boolean isHalf(Tokens tokens, int i) {
        return tokens.number(i) == 1 && tokens.is(i + 1, "/") && tokens.number(i + 2) == 2;
    }

    /** Number words as in "two hundred and ten". */
    private static @Nullable Quantity words(Tokens tokens, int from) {
        Integer first = Lexicon.CARDINALS.get(tokens.word(from));
        if (first == null) {
            return null;
        }
        double total = 0;
        double part = 0;
        int i = from;
        int to = from;
        while (i - from < 12) {
            Integer number = Lexicon.CARDINALS.get(tokens.word(i));
            if (number == null) {
                break;
            }
            if (number == 1000) {
                total += Math.max(1, part) * 1000;
                part = 0;
            } else if (number == 100 || (number == 12 && tokens.is(i, "dozen"))) {
                part = Math.max(1, part) * number;
            } else if (part % 100 == 0) {
                part += number;
            } else if (part % 10 == 0 && part % 100 >= 20 && number < 10) {
                part += number;
            } else {
                break;
            }
            i++;
            to = i;
            boolean joined = (tokens.is(i, "-") && tokens.touches(i) && tokens.touches(i + 1))
                    || (tokens.is(i, "and") && part >= 100);
            if (joined && Lexicon.CARDINALS.containsKey(tokens.word(i + 1))) {
                i++;
            }
        }
        return Quantity.exactly(to, total + part);
    }

    /** "and a half", or the upper end of "two to three", "12 or 15": the lower one counts. */
    private static Quantity withMore(Tokens tokens, Quantity number) {
        int i = number.to();
        if (tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half")) {
            return number.plusHalf(i + 3);
        }
        boolean joined = tokens.is(i, "to") || tokens.is(i, "or") || (tokens.is(i, "-") && !tokens.touches(i));
        if (joined) {
            Quantity upper = tokens.digits(i + 1) > 0 ? digits(tokens, i + 1) : words(tokens, i + 1);
            if (upper != null && upper.value() > number.value()) {
                return new Quantity(upper.to(), number.value(), false, true);
            }
        }
        return number;
    }
}
