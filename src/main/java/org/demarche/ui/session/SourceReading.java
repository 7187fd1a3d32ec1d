package org.demarche.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.edit.Publication.Found;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Evidence;
import org.demarche.model.Paragraph;
import org.demarche.model.Source;

/** A source's paragraphs, which events come from which range of them, and what dates stand in them; made once. */
public final class SourceReading {
    /** Stands for no sentence. */
    public static final int NONE = -1;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Range> ranges;
    private final List<Found> dates;
    private final List<Passed> passedOver;

    /** A sentence that names a date, and from which no event comes. */
    public record Passed(TextFinder.Sentence sentence, Found date) {}

    private SourceReading(
            String text, List<Paragraph> paragraphs, List<Range> ranges, List<Found> dates, List<Passed> passedOver) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.ranges = ranges;
        this.dates = dates;
        this.passedOver = passedOver;
    }

    /**
     * Reads a source.
     *
     * @param dates the dates in its text, in order
     * @param sentences the sentences of its text, in order
     */
    public static SourceReading of(
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
        List<Passed> passedOver = new ArrayList<>();
        for (TextFinder.Sentence sentence : sentences) {
            boolean used = ranges.stream().anyMatch(range -> sentence.meets(range.start(), range.end()));
            if (!used) {
                dates.stream()
                        .filter(date -> sentence.meets(date.start(), date.end())
                                && date.when().extent().isPlaced())
                        .findFirst()
                        .ifPresent(date -> passedOver.add(new Passed(sentence, date)));
            }
        }
        return new SourceReading(text, Paragraph.of(text), ranges, List.copyOf(dates), List.copyOf(passedOver));
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
     * The paragraphs as they look.
     *
     * @param selected the position of the selected event, or −1
     * @param chosen which of the sentences passed over is chosen; {@link #NONE} for none
     */
    public List<SourceParagraph> paragraphs(int selected, int chosen) {
        return paragraphs.stream()
                .map(paragraph -> new SourceParagraph(paragraph.number(), spans(paragraph, selected, chosen)))
                .toList();
    }

    private List<SourceParagraph.Span> spans(Paragraph paragraph, int selected, int chosen) {
        List<Range> here = ranges.stream()
                .filter(range -> paragraph.meets(range.start(), range.end()))
                .toList();
        List<Found> datesHere = dates.stream()
                .filter(date -> paragraph.meets(date.start(), date.end()))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        here.forEach(range -> cut(cuts, paragraph, range.start(), range.end()));
        datesHere.forEach(date -> cut(cuts, paragraph, date.start(), date.end()));
        for (Passed passed : passedOver) {
            if (paragraph.meets(passed.sentence().start(), passed.sentence().end())) {
                cut(
                        cuts,
                        paragraph,
                        passed.sentence().start(),
                        passed.sentence().end());
            }
        }
        List<SourceParagraph.Span> spans = new ArrayList<>();
        int from = paragraph.start();
        for (int to : cuts.tailSet(paragraph.start(), false)) {
            int start = from;
            List<Integer> events = here.stream()
                    .filter(range -> range.start() <= start && range.end() >= to)
                    .map(Range::event)
                    .distinct()
                    .sorted()
                    .toList();
            boolean date = datesHere.stream().anyMatch(one -> one.start() <= start && one.end() >= to);
            int passed = passedAt(start, to);
            boolean isSelected = events.contains(selected) || (passed != NONE && passed == chosen);
            spans.add(new SourceParagraph.Span(text.substring(start, to), events, isSelected, date, passed));
            from = to;
        }
        return spans;
    }

    private static void cut(Set<Integer> cuts, Paragraph paragraph, int start, int end) {
        cuts.add(Math.max(start, paragraph.start()));
        cuts.add(Math.min(end, paragraph.end()));
    }

    private int passedAt(int from, int to) {
        for (int i = 0; i < passedOver.size(); i++) {
            TextFinder.Sentence sentence = passedOver.get(i).sentence();
            if (sentence.start() <= from && sentence.end() >= to) {
                return i;
            }
        }
        return NONE;
    }

    private record Range(int start, int end, int event) {}
}
