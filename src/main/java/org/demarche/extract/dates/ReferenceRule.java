package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/** Past, present and future without a calendar: "now", "recently", "in the near future". */
final class ReferenceRule implements Rule {
    private static final Meaning PAST = new Meaning.Reference("PAST_REF");
    private static final Meaning PRESENT = new Meaning.Reference("PRESENT_REF");
    private static final Meaning FUTURE = new Meaning.Reference("FUTURE_REF");

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        return switch (tokens.word(from)) {
            case "now" -> tokens.is(from + 1, "that") ? null : new Match(from, from + 1, PRESENT);
            case "currently", "nowadays", "presently" -> new Match(from, from + 1, PRESENT);
            case "current" -> new Match(from, from + 1, PRESENT);
            case "recently", "lately" -> new Match(from, from + 1, PAST);
            case "recent" -> recent(tokens, from);
            case "more" -> tokens.is(from + 1, "recently") ? new Match(from, from + 2, PAST) : null;
            case "the" -> theWhat(tokens, from);
            case "future" ->
                Lexicon.UNITS_PLURAL.containsKey(tokens.word(from + 1)) ? new Match(from, from + 2, FUTURE) : null;
            case "these" -> tokens.is(from + 1, "days") ? new Match(from, from + 2, PRESENT) : null;
            case "at" -> atPresent(tokens, from);
            default -> null;
        };
    }

    private static @Nullable Match recent(Tokens tokens, int from) {
        Unit unit = Lexicon.UNITS_PLURAL.get(tokens.word(from + 1));
        return unit == null
                ? new Match(from, from + 1, PAST)
                : new Match(from, from + 2, new Meaning.Length(Lengths.vague(unit)));
    }

    private static @Nullable Match theWhat(Tokens tokens, int from) {
        int i = from + 1;
        boolean near = tokens.is(i, "near")
                || tokens.is(i, "foreseeable")
                || tokens.is(i, "immediate")
                || tokens.is(i, "distant")
                || tokens.is(i, "recent");
        if (near) {
            i++;
        }
        return switch (tokens.word(i)) {
            case "future" -> new Match(from, i + 1, FUTURE);
            case "past" ->
                tokens.kind(i + 1) == Tokens.Kind.WORD && Lexicon.CARDINALS.containsKey(tokens.word(i + 1))
                        ? null
                        : new Match(from, i + 1, PAST);
            default -> null;
        };
    }

    private static @Nullable Match atPresent(Tokens tokens, int from) {
        return tokens.is(from + 1, "present") ? new Match(from + 1, from + 2, PRESENT) : null;
    }
}
