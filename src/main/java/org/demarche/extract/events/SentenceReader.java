package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Names;
import org.demarche.extract.text.DatedLines;
import org.demarche.extract.text.Dateline;
import org.demarche.extract.text.Span;
import org.demarche.extract.text.Word;
import org.demarche.model.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes the sentences of a text from all that was found in it. */
final class SentenceReader {
    /** Before the date that leads a line: that of a list, and a bracket. */
    private static final int MOST_MARKS = 2;

    private SentenceReader() {}

    /**
     * The sentences of a text.
     *
     * @param spans their places in order, each within one paragraph
     * @param times in the order of the text
     */
    static List<Sentence> of(String text, List<Span> spans, Names names, List<TimeMention> times) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int time = 0;
        for (Span span : spans) {
            while (paragraph + 1 < paragraphs.size()
                    && paragraphs.get(paragraph + 1).start() <= span.begin()) {
                paragraph++;
            }
            int firstTime = time;
            while (time < times.size() && times.get(time).begin() < span.end()) {
                time++;
            }
            int begin = Dateline.end(text, span.begin(), span.end());
            while (firstTime < time && times.get(firstTime).begin() < begin) {
                firstTime++;
            }
            List<Word> words = Word.of(text, begin, span.end());
            List<TimeMention> own = times.subList(firstTime, time);
            Sentence before = sentences.isEmpty() ? null : sentences.getLast();
            TimeMention lead = DatedLines.isAt(text, span.begin()) ? lead(words, own) : null;
            boolean isEntry = lead != null
                    || (before != null
                            && (before.isOnlyDate()
                                    || (before.isEntry() && before.paragraph().equals(paragraphs.get(paragraph)))));
            sentences.add(new Sentence(
                    text,
                    span,
                    paragraphs.get(paragraph),
                    sentences.size(),
                    words,
                    names.within(span.begin(), span.end()),
                    own,
                    lead,
                    isEntry));
        }
        return sentences;
    }

    /** The date at the beginning, the last of several as in "2004 (April 24) – "; null if there is none. */
    private static @Nullable TimeMention lead(List<Word> words, List<TimeMention> times) {
        TimeMention lead = null;
        int end = words.isEmpty() ? 0 : words.getFirst().begin();
        for (TimeMention time : times) {
            if (time.begin() <= end + MOST_MARKS && Moments.isOnLine(time)) {
                lead = time;
                end = time.end();
            }
        }
        return lead;
    }
}
