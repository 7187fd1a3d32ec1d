package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimeTagger;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Names;
import org.demarche.extract.text.Sentences;
import org.demarche.extract.text.Span;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article's chronicle. The text is cut into sentences, the temporal tagger finds the dates, {@link Names}
 * those who are named; {@link EventFinder} drafts an event for each clause with a date, and {@link Assembly} turns the
 * drafts into a chronicle. The same text gives the same chronicle; any text is fine, and the work grows with its length
 * only.
 */
public final class Extraction {
    /** A sentence without end is read in pieces of about this many UTF-16 units. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    private final TimeTagger tagger = new TimeTagger();
    private final Wording wording;

    /** Doubts are worded in the language given. */
    public Extraction(Wording wording) {
        this.wording = wording;
    }

    /**
     * The chronicle of one article.
     *
     * @param source the article; of one that does not say when it came out, the day is guessed from its text and marked
     *     as uncertain
     */
    public Chronicle of(Source source) {
        String text = source.text() == null ? "" : source.text();
        Integer year = yearOf(source.title());
        List<TimeMention> own = Publication.isDay(source.published()) ? List.of() : tagger.tag(text, null, year);
        List<Span> whole = Sentences.of(text);
        Publication publication = Publication.of(source.published(), text, whole, own);
        List<TimeMention> times = publication.day() == null ? own : times(text, publication, own, year);
        List<Span> spans = pieces(text, whole);
        List<Sentence> sentences = SentenceReader.of(text, spans, Names.in(text, spans), times);
        Entity author = source.author() == null ? null : Entity.person(source.author());
        Voices voices = Voices.of(sentences, source.title(), author);
        List<Draft> drafts =
                new EventFinder(text, publication.stated(), author, voices, Theme.of(sentences)).find(sentences);
        return new Assembly(source, text, publication, wording).of(drafts);
    }

    /** Whether a text names any time, even one that means nothing without the day on which it came out. */
    public boolean namesTimes(String text) {
        return !tagger.tag(text, null).isEmpty();
    }

    /**
     * An event whose date is not in its sentence but was taken from the day on which the article came out, as it is if
     * that was another day; its date, doubt and what it says of where the date is from are new.
     *
     * @param published that day, undated if it is not known
     * @param moved what has become of other dates of the event's sentence
     * @return null if the event's date has another ground
     */
    public @Nullable Event assumed(Event event, When published, UnaryOperator<When> moved) {
        Assumed kept = event.printed() == null ? Assumed.of(event) : null;
        if (kept == null) {
            return null;
        }
        Assumed assumed = kept.since() == null ? kept : new Assumed(moved.apply(kept.since()));
        Publication publication = new Publication(published, Publication.day(published));
        return event.toBuilder()
                .when(assumed.when(published))
                .doubt(new Doubts(wording, publication).about(assumed))
                .extras(assumed.with(event.extras()))
                .build();
    }

    /** Of an article with a guessed day, what its own dates do not fix counts from the guess. */
    private List<TimeMention> times(
            String text, Publication publication, List<TimeMention> own, @Nullable Integer year) {
        List<TimeMention> times = tagger.tag(text, publication.day(), year);
        if (!publication.isGuessed()) {
            return times;
        }
        Map<Integer, TimeMention> fixed = new HashMap<>();
        own.stream().filter(time -> time.when() != null).forEach(time -> fixed.put(time.begin(), time));
        List<TimeMention> kept = new ArrayList<>();
        When last = null;
        for (TimeMention time : times) {
            TimeMention stated = fixed.get(time.begin());
            boolean same = stated != null && stated.end() == time.end();
            TimeMention one = same && stated != null && !needsDay(time, last) ? stated : time;
            kept.add(one);
            last = one.when() == null ? last : one.when();
        }
        return kept;
    }

    /** "The 3rd instant" and "last May" mean nothing without the day, nor does the day after such a one. */
    private static boolean needsDay(TimeMention time, @Nullable When last) {
        boolean counted = time.reason() == Reason.COUNTED || time.reason() == Reason.SAME_AS_BEFORE;
        return time.basis() == Basis.PUBLISHED
                || (counted && time.basis() == Basis.PREVIOUS_DATE && Objects.equals(time.against(), last));
    }

    /** The one year that a headline names, null if it names none or several. */
    private static @Nullable Integer yearOf(String title) {
        Set<String> years = new HashSet<>();
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(year.group());
        }
        return years.size() == 1 ? Integer.valueOf(years.iterator().next()) : null;
    }

    private static List<Span> pieces(String text, List<Span> sentences) {
        List<Span> pieces = new ArrayList<>();
        for (Span sentence : sentences) {
            int begin = sentence.begin();
            while (begin < sentence.end()) {
                int end = Sentences.pieceEnd(text, begin, sentence.end(), LONGEST_SENTENCE);
                pieces.add(new Span(begin, end));
                begin = end < sentence.end() && text.charAt(end) == ' ' ? end + 1 : end;
            }
        }
        return pieces;
    }
}
