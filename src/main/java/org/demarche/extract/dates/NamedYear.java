package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** The year that a month, season, quarter or holiday is said to lie in: "last year", "1998", "that year". */
final class NamedYear {
    private NamedYear() {}

    /** "last year", "of this year" and the like, also a year itself; a genitive's ending is left outside. */
    static @Nullable Match orNumber(Tokens tokens, int from) {
        Part ofEra = Words.yearOfEra(tokens, from);
        Part year = ofEra == null ? Words.anyYear(tokens, from) : ofEra;
        return year == null
                ? at(tokens, from)
                : new Match(from, year.to(), new Meaning.Fixed(Slot.ofYear(year.value())));
    }

    /** "last year", "the following year", "that year", "a year earlier". */
    static @Nullable Match at(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        if (!tokens.is(i + 1, "year")) {
            return null;
        }
        Meaning meaning = switch (tokens.word(i)) {
            case "last" -> new Meaning.Shifted(Unit.YEAR, -1, Anchor.PUBLISHED);
            case "this", "current" -> new Meaning.Shifted(Unit.YEAR, 0, Anchor.PUBLISHED);
            case "next" -> new Meaning.Shifted(Unit.YEAR, 1, Anchor.PUBLISHED);
            case "that", "same" -> new Meaning.Shifted(Unit.YEAR, 0, Anchor.PREVIOUS);
            case "previous", "preceding" -> new Meaning.Shifted(Unit.YEAR, -1, Anchor.PREVIOUS);
            case "following" -> new Meaning.Shifted(Unit.YEAR, 1, Anchor.PREVIOUS);
            default -> null;
        };
        return meaning == null ? null : new Match(from, i + 2, meaning);
    }
}
