package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.text.DatedLines;
import org.demarche.extract.text.Sentences;
import org.demarche.extract.text.Span;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that an English text names. A text is cut into sentences and these into {@link Tokens}; at each token
 * the {@link Grammar} finds the longest expression; {@link Resolver} finds out when it is, from the day of publication
 * and the dates before it; {@link Ranges} joins the two ends of a range. Any text is fine; the work grows with its
 * length only.
 */
public final class TimeTagger {
    /** A sentence without end is cut into pieces of about this length, in UTF-16 units. */
    private static final int LONGEST_SENTENCE = 20_000;

    /** Before a date that leads a line, or between its year and its day. */
    private static final int MOST_MARKS = 2;

    private final Grammar grammar = new Grammar();

    /**
     * The times in the order of the text; they do not overlap.
     *
     * @param published the day on which the text came out, if known: "yesterday" is the day before it
     */
    public List<TimeMention> tag(String text, @Nullable LocalDate published) {
        return tag(text, published, null);
    }

    /**
     * The times in the order of the text; they do not overlap.
     *
     * @param published the day on which the text came out, if known
     * @param year the year that it is all about, as its headline says; null if that names none
     */
    public List<TimeMention> tag(String text, @Nullable LocalDate published, @Nullable Integer year) {
        boolean isList = DatedLines.areIn(text);
        Context context = new Context(published, isList || Histories.isHistory(text, published));
        if (year != null && (isList || published == null)) {
            context.remember(Slot.ofYear(year), Reason.WRITTEN, true, false);
        }
        Resolver resolver = new Resolver(context);
        DayOrder order = DayOrder.of(text, published);
        HourLines hours = HourLines.of(text);
        List<TimeMention> mentions = new ArrayList<>();
        int last = 0;
        for (Span sentence : Sentences.of(text)) {
            context.nextSentence();
            if (text.substring(last, sentence.begin()).indexOf('\n') >= 0) {
                // A paragraph may begin something else.
                context.narrate(null);
                context.nextParagraph();
            }
            last = sentence.end();
            boolean isDated = DatedLines.isAt(text, sentence.begin());
            for (int begin = sentence.begin(); begin < sentence.end(); ) {
                int end = Sentences.pieceEnd(text, begin, sentence.end(), LONGEST_SENTENCE);
                Tokens tokens = new Tokens(text, begin, end, order);
                mentions.addAll(tag(tokens, resolver, context, hours, isDated && begin == sentence.begin()));
                begin = end;
            }
        }
        return mentions;
    }

    /** Whether a text begins with a time, which is soon found out: only then can it be nothing but a time. */
    public boolean isBegun(String text) {
        return grammar.at(new Tokens(text, 0, text.length(), DayOrder.of(text, null)), 0) != null;
    }

    /** The day of a publication date, from which others can be counted; none if it is only known to the month. */
    public static Optional<LocalDate> dayOf(When published) {
        return published.precision().isDayOrFiner()
                ? published
                        .extent()
                        .earliest()
                        .point()
                        .map(point -> LocalDate.ofEpochDay(point.date().toEpochDay()))
                : Optional.empty();
    }

    /** @param isDated whether a date and a mark lead the tokens, as in a list of dates */
    private List<TimeMention> tag(Tokens tokens, Resolver resolver, Context context, HourLines hours, boolean isDated) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        // Where the date that leads the line ends, so far: "2004 (April 24)" are two.
        int lead = 0;
        Match match = null;
        while (i < tokens.count()) {
            match = match == null ? null : Lists.after(tokens, match);
            match = match == null && i == 0 ? hours.at(tokens, grammar) : match;
            match = match == null ? grammar.at(tokens, i) : match;
            if (match == null) {
                i++;
                continue;
            }
            match = Ranges.completed(tokens, match, found.isEmpty() ? null : found.getLast(), grammar);
            context.setAhead(context.isHistory() && Tense.isFromNow(tokens, match.from(), match.to()));
            context.scene().look(tokens, match.from(), match.to());
            Finding finding = resolver.resolve(match.meaning(), Tense.around(tokens, match.from(), match.to()));
            boolean leads = isDated && match.from() <= lead + MOST_MARKS;
            lead = leads ? match.to() : lead;
            if (finding.slot() != null) {
                context.remember(finding.slot(), finding.reason(), leads, Limit.isAt(tokens, match.from()));
                context.scene().follow(tokens, match, finding);
                context.keepNight(Clocks.night(finding));
                Steps.keep(context, found, match, finding);
            }
            if (context.published() == null && isUnknownDay(finding)) {
                context.loseDay();
            }
            found.add(new Found(match, finding, expression(tokens, match, finding)));
            i = match.to();
        }
        context.narrate(Narration.day(tokens, found, context.published()));
        return Ranges.join(tokens, found);
    }

    /** Whether it names one day, and nothing tells which. */
    private static boolean isUnknownDay(Finding finding) {
        return finding.slot() == null
                && (finding.value().startsWith("XXXX-WXX-") || finding.value().equals("XXXX-XX-XX"));
    }

    /** An expression with how it was found. */
    record Found(Match match, Finding finding, TimeExpression expression) {}

    private static TimeExpression expression(Tokens tokens, Match match, Finding finding) {
        When when = finding.edtf() == null ? null : Edtf.parse(finding.edtf());
        When against =
                finding.against() == null ? null : Edtf.parse(finding.against().edtf());
        return new TimeExpression(
                tokens.begin(match.from()),
                tokens.end(match.to() - 1),
                finding.type(),
                finding.value(),
                finding.mod(),
                when,
                finding.basis(),
                finding.reason(),
                against,
                finding.isVague(),
                confidence(finding));
    }

    /** About how often people marked such dates the same in news texts; less where the bounds are a guess. */
    private static double confidence(Finding finding) {
        double certain = switch (finding.basis()) {
            case STATED -> finding.reason() == Reason.MONTH_FIRST ? 0.7 : 0.97;
            case PUBLISHED -> 0.9;
            case TENSE -> finding.reason() == Reason.NEXT_AFTER ? 0.75 : 0.95;
            case PREVIOUS_DATE -> 0.6;
        };
        return finding.isVague() ? certain * 0.8 : certain;
    }
}
