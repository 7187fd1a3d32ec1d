package org.demarche.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.edit.Publication.Found;
import org.demarche.edit.Stretches;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Evidence;
import org.demarche.model.Paragraph;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/** A source's paragraphs, which events come from which range of them, and what dates stand in them; made once. */
public final class SourceReading {
    /** Stands for no sentence. */
    public static final int NONE = -1;

    /** About as many UTF-16 units of a paragraph as can be shown in one piece. */
    private static final int LONGEST_SHOWN = 4_000;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Stretches<Range> ranges;
    private final Stretches<Found> dates;
    private final List<Passed> passedOver;
    private final Stretches<Integer> passedStretches;

    /** A sentence that names a date, and from which no event comes. */
    public record Passed(TextFinder.Sentence sentence, Found date) {}

    private SourceReading(
            String text,
            List<Paragraph> paragraphs,
            Stretches<Range> ranges,
            Stretches<Found> dates,
            List<Passed> passedOver) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.ranges = ranges;
        this.dates = dates;
        this.passedOver = passedOver;
        passedStretches = new Stretches<>(
                IntStream.range(0, passedOver.size()).boxed().toList(),
                number -> passedOver.get(number).sentence().start(),
                number -> passedOver.get(number).sentence().end());
    }

    /**
     * Reads a source.
     *
     * @param found what stands in its text; null if that is not known yet
     */
    public static SourceReading of(ChronicleIndex index, Source source, FoundDates.@Nullable In found) {
        return found == null
                ? of(index, source, List.of(), List.of())
                : of(index, source, found.dates(), found.sentences());
    }

    /**
     * Reads a source.
     *
     * @param dates the dates in its text, in order
     * @param sentences the sentences of its text, in order
     */
    static SourceReading of(
            ChronicleIndex index, Source source, List<Found> dates, List<TextFinder.Sentence> sentences) {
        String text = source.text() == null ? "" : source.text();
        List<Range> ranges = new ArrayList<>();
        for (int position = 0; position < index.size(); position++) {
            for (Evidence evidence : index.event(position).evidence()) {
                boolean inside =
                        evidence.start() >= 0 && evidence.start() < evidence.end() && evidence.end() <= text.length();
                if (inside && evidence.source().equals(source.id())) {
                    ranges.add(new Range(evidence.start(), evidence.end(), position));
                }
            }
        }
        ranges.sort(Comparator.comparingInt(Range::start));
        Stretches<Range> used = new Stretches<>(ranges, Range::start, Range::end);
        Stretches<Found> named = new Stretches<>(dates, Found::start, Found::end);
        List<Passed> passedOver = new ArrayList<>();
        for (TextFinder.Sentence sentence : sentences) {
            if (used.meeting(sentence.start(), sentence.end()).isEmpty()) {
                named.meeting(sentence.start(), sentence.end()).stream()
                        .filter(date -> date.when().extent().isPlaced())
                        .findFirst()
                        .ifPresent(date -> passedOver.add(new Passed(sentence, date)));
            }
        }
        return new SourceReading(text, Paragraph.of(text), used, named, List.copyOf(passedOver));
    }

    /** The sentences that name a date and from which no event comes, in order. */
    public List<Passed> passedOver() {
        return passedOver;
    }

    /** Makes an event of a sentence that was passed over. */
    public Edit.Add eventOf(Draft draft, Source source, int number) {
        Passed passed = passedOver.get(number);
        Found date = passed.date();
        return EventEdits.add(
                draft,
                source,
                passed.sentence().start(),
                passed.sentence().end(),
                date.when(),
                words(date.start(), date.end()),
                date.doubt());
    }

    /** The titles of the events that a stretch of text belongs to; nothing if there are none. */
    public static Optional<String> tip(ChronicleIndex index, SourceParagraph.Span span) {
        return span.events().isEmpty()
                ? Optional.empty()
                : Optional.of(span.events().stream()
                        .map(position -> index.event(position).title())
                        .collect(Collectors.joining("\n")));
    }

    /** The words of a range. */
    public String words(int start, int end) {
        return text.substring(start, end);
    }

    /**
     * The paragraphs as they look; very long ones in pieces, of which each has the paragraph's number.
     *
     * @param selected the position of the selected event, or −1
     * @param chosen which of the sentences passed over is chosen; {@link #NONE} for none
     */
    public List<SourceParagraph> paragraphs(int selected, int chosen) {
        List<SourceParagraph> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<SourceParagraph.Span> open = new ArrayList<>();
            int length = 0;
            for (SourceParagraph.Span span : spans(paragraph, selected, chosen)) {
                length += span.text().length();
                if (length > LONGEST_SHOWN && !open.isEmpty()) {
                    all.add(new SourceParagraph(paragraph.number(), open));
                    open = new ArrayList<>();
                    length = span.text().length();
                }
                open.add(span);
            }
            all.add(new SourceParagraph(paragraph.number(), open));
        }
        return all;
    }

    private List<SourceParagraph.Span> spans(Paragraph paragraph, int selected, int chosen) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        ranges.meeting(paragraph.start(), paragraph.end())
                .forEach(range -> cut(cuts, paragraph, range.start(), range.end()));
        dates.meeting(paragraph.start(), paragraph.end())
                .forEach(date -> cut(cuts, paragraph, date.start(), date.end()));
        for (int number : passedStretches.meeting(paragraph.start(), paragraph.end())) {
            TextFinder.Sentence sentence = passedOver.get(number).sentence();
            cut(cuts, paragraph, sentence.start(), sentence.end());
        }
        for (int at = paragraph.start() + LONGEST_SHOWN; at < paragraph.end(); at += LONGEST_SHOWN) {
            cuts.add(Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at);
        }
        List<SourceParagraph.Span> spans = new ArrayList<>();
        int from = paragraph.start();
        for (int to : cuts.tailSet(paragraph.start(), false)) {
            List<Integer> events = ranges.meeting(from, to).stream()
                    .map(Range::event)
                    .distinct()
                    .sorted()
                    .toList();
            boolean date = !dates.meeting(from, to).isEmpty();
            int passed = passedStretches.meeting(from, to).stream().findFirst().orElse(NONE);
            boolean isSelected = events.contains(selected) || (passed != NONE && passed == chosen);
            spans.add(new SourceParagraph.Span(text.substring(from, to), events, isSelected, date, passed));
            from = to;
        }
        return spans;
    }

    private static void cut(Set<Integer> cuts, Paragraph paragraph, int start, int end) {
        cuts.add(Math.max(start, paragraph.start()));
        cuts.add(Math.min(end, paragraph.end()));
    }

    private record Range(int start, int end, int event) {}
}
