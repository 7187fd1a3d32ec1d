package org.demarche.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Evidence;
import org.demarche.model.Paragraph;
import org.demarche.model.Source;

/** A source's paragraphs and which events come from which range of them; made once for a source. */
final class SourceReading {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Range> ranges;

    private SourceReading(String text, List<Paragraph> paragraphs, List<Range> ranges) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.ranges = ranges;
    }

    static SourceReading of(ChronicleIndex index, Source source) {
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
        return new SourceReading(text, Paragraph.of(text), ranges);
    }

    /** The paragraphs as they look when an event is selected. */
    List<ArticleParagraph> paragraphs(int selected) {
        return paragraphs.stream()
                .map(paragraph -> new ArticleParagraph(paragraph.number(), spans(paragraph, selected)))
                .toList();
    }

    private List<ArticleParagraph.Span> spans(Paragraph paragraph, int selected) {
        List<Range> here = ranges.stream()
                .filter(range -> paragraph.meets(range.start(), range.end()))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Range range : here) {
            cuts.add(Math.max(range.start(), paragraph.start()));
            cuts.add(Math.min(range.end(), paragraph.end()));
        }
        List<ArticleParagraph.Span> spans = new ArrayList<>();
        int from = paragraph.start();
        for (int to : cuts.tailSet(paragraph.start(), false)) {
            int start = from;
            List<Integer> events = here.stream()
                    .filter(range -> range.start() <= start && range.end() >= to)
                    .map(Range::event)
                    .distinct()
                    .sorted()
                    .toList();
            spans.add(new ArticleParagraph.Span(text.substring(from, to), events, events.contains(selected)));
            from = to;
        }
        return spans;
    }

    private record Range(int start, int end, int event) {}
}
