package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Words that count from something that happened, as "two days after" in "two days after the summit". The TIMEX3 of such
 * words is a length; only who knows when that was can tell the date.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end after the preposition
 */
public record AnchoredDate(int begin, int end, Unit unit, Quantity quantity, boolean isAfter) {
    private static final int FARTHEST_DAYS = 4_000;
    /** A year, month or day in EDTF. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?");

    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /** The same the other way: in "it fell a day after they met", when they met as seen from when it fell. */
    public AnchoredDate reversed() {
        return new AnchoredDate(begin, end, unit, quantity, !isAfter);
    }

    /** Those of a range of the text, in order. */
    public static List<AnchoredDate> in(String text, int begin, int end) {
        List<AnchoredDate> found = new ArrayList<>();
        Tokens tokens = new Tokens(text, begin, end);
        for (int i = 1; i < tokens.count(); i++) {
            boolean after = tokens.is(i, "after") || tokens.is(i, "following");
            Unit unit = after || tokens.is(i, "before") ? unit(tokens.word(i - 1)) : null;
            AnchoredDate date = unit == null ? eve(tokens, i) : before(tokens, i, unit, after);
            if (date != null) {
                found.add(date);
            }
        }
        return found;
    }

    /** "The eve of" is the day before. */
    private static @Nullable AnchoredDate eve(Tokens tokens, int of) {
        boolean eve = tokens.is(of, "of") && tokens.is(of - 1, "eve");
        int from = of > 1 && tokens.is(of - 2, "the") ? of - 2 : of - 1;
        return eve
                ? new AnchoredDate(tokens.begin(from), tokens.end(of), Unit.DAY, Quantity.exactly(of, 1), false)
                : null;
    }

    private static @Nullable Unit unit(String word) {
        Unit one = Lexicon.UNITS.get(word);
        Unit unit = one == null ? Lexicon.UNITS_PLURAL.get(word) : one;
        return unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR ? unit : null;
    }

    /** The number stands one to three tokens before the unit: "the", "two", "a few", "twenty-one". */
    private static @Nullable AnchoredDate before(Tokens tokens, int at, Unit unit, boolean after) {
        for (int from = Math.max(0, at - 4); from < at - 1; from++) {
            Quantity quantity = tokens.is(from, "the") || tokens.is(from, "one")
                    ? Quantity.exactly(from + 1, 1)
                    : Numbers.at(tokens, from);
            if (quantity != null && quantity.to() == at - 1) {
                return new AnchoredDate(tokens.begin(from), tokens.end(at), unit, quantity, after);
            }
        }
        boolean plural = Lexicon.UNITS_PLURAL.containsKey(tokens.word(at - 1));
        return plural
                ? new AnchoredDate(tokens.begin(at - 1), tokens.end(at), unit, Quantity.vague(at - 1), after)
                : null;
    }

    /** Whether it can be counted from a date of the calendar: as fine as the unit. */
    public boolean isCountedFrom(@Nullable When date) {
        int length = date == null || !DATE.matcher(date.edtf()).matches()
                ? 0
                : date.edtf().length();
        return switch (unit) {
            case DAY, WEEK -> length == DAY_LENGTH;
            case MONTH -> length >= MONTH_LENGTH;
            default -> length > 0;
        };
    }

    /**
     * The date, counted from when that was: forwards from its last day, backwards from its first.
     *
     * @param anchor when it was, known to the day
     * @param phraseEnd the end of the words for it
     */
    public Optional<TimeExpression> from(When anchor, int phraseEnd) {
        LocalDate day = (isAfter ? anchor.extent().latest() : anchor.extent().earliest())
                .point()
                .filter(point -> Math.abs(point.date().year()) < 9_000)
                .map(point -> LocalDate.ofEpochDay(point.date().toEpochDay()))
                .orElse(null);
        if (day == null || quantity.whole() > FARTHEST_DAYS) {
            return Optional.empty();
        }
        Context context = new Context(null, false);
        context.remember(Slot.ofDay(day), Reason.WRITTEN, false, false);
        Finding finding = new Resolver(context)
                .resolve(new Meaning.Counted(quantity, unit, isAfter, Meaning.Anchor.PREVIOUS), Tense.UNKNOWN);
        String edtf = finding.edtf();
        return edtf == null
                ? Optional.empty()
                : Optional.of(new TimeExpression(
                        begin,
                        phraseEnd,
                        TimexType.DATE,
                        finding.value(),
                        null,
                        Edtf.parse(edtf),
                        Basis.PREVIOUS_DATE,
                        Reason.COUNTED,
                        anchor,
                        finding.isVague(),
                        0.6));
    }
}
