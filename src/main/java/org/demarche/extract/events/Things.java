package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Drafts events that a text names beside their date and does not tell, as "the 1953 armistice". */
final class Things {
    private static final Set<String> EVENT_NOUNS = WordSet.of("""
            war crash attack attacks deal agreement accord accords treaty summit election elections revolution
            crisis invasion coup conference meeting talks pact visit bombing earthquake conflict referendum
            shooting protests protest uprising ceasefire truce armistice statement declaration exchange test
            tests launch strike strikes outbreak killing murder trial fire flood floods explosion raid
            occupation annexation ceremony vote debate speech letter call conversation negotiations negotiation
            demarcation partition blockade airlift signing inauguration assassination resignation death stop
            eruption landing
            """);
    private static final Set<String> BEFORE_THINGS = WordSet.of("""
            the a an 's its their his her this of since after before following during
            """);
    private static final Set<String> NOUN_ENDS = Set.of("of", "between", "with", "on", "in");

    private static final Set<String> OUTSIDE = Set.of(
            "the", "a", "an", "of", "in", "at", "from", "to", "by", "with", "and", "after", "before", "since", "that");
    private static final Set<String> NOT_OF_NOUN = Set.of("which", "who", "that", "when", "to", "for", "as");

    private static final Set<String> NO_GERUNDS = Set.of("during", "following", "according");
    private static final Set<String> PART_LEADS = Set.of("the", "in", "to", "a", "an");
    /** After these a part without a verb names what came of it. */
    private static final Set<String> PART_VERBS = Set.of("with", "resulting", "leading", "causing", "including");

    private Things() {}

    /** An event that is only named, as in "the 1953 armistice" and "the summit of 12 June 2018". */
    static @Nullable Draft at(Sentence sentence, TimeMention time, int first, int after, @Nullable When published) {
        int head = nounAfter(sentence, first, after);
        int from = first;
        if (head < 0) {
            head = nounBefore(sentence, first, linksOf(sentence, time, first, published));
            from = head < 0 ? first : phraseBegin(sentence.words(), head);
        }
        if (head < 0) {
            return null;
        }
        int to = phraseEnd(sentence.words(), head);
        String title = from == first
                ? Titles.ofThing(sentence, after, to)
                : Titles.ofThing(sentence, from, Math.max(head + 1, from + 1));
        if (title.isEmpty()) {
            return null;
        }
        int begin = Math.min(from, first);
        String phrase = sentence.words(begin, to);
        return draft(sentence, time, Moments.when(time, sentence, first), title, phrase, begin, to, published);
    }

    private static Draft draft(
            Sentence sentence,
            TimeMention time,
            When when,
            String title,
            String phrase,
            int begin,
            int to,
            @Nullable When published) {
        Draft draft = new Draft(
                title,
                when,
                time,
                Typing.of(phrase, 0, false),
                Standing.of(phrase, when, published),
                sentence,
                false,
                true);
        sentence.mentions(begin, to).stream()
                .map(one -> one.entity())
                .filter(one -> one.kind() != Kind.PLACE)
                .forEach(one -> draft.cast.put(one, Role.PARTICIPANT));
        draft.place = Stage.place(sentence, begin, to);
        return draft;
    }

    /** What a part without a verb tells that goes on from the clause, as "resulting in talks the year after". */
    static @Nullable Draft ofPart(Sentence sentence, TimeMention time, When when, @Nullable When published) {
        int first = sentence.wordAt(time.begin());
        int at = sentence.partAt(first);
        Clause part = sentence.clauses().get(at);
        String lead = sentence.words().get(part.from()).lower();
        boolean goesOn = lead.equals("with") || (lead.endsWith("ing") && !NO_GERUNDS.contains(lead));
        if (part.verb() >= 0 || part.isBracketed() || !goesOn) {
            return null;
        }
        int from = part.from() + 1;
        while (from < part.to()
                && PART_LEADS.contains(sentence.words().get(from).lower())) {
            from++;
        }
        int begin = PART_VERBS.contains(lead) ? from : part.from();
        String title = part.to() - begin < 3 ? "" : Titles.ofThing(sentence, begin, part.to());
        if (title.isEmpty()) {
            return null;
        }
        String phrase = sentence.words(part.from(), part.to());
        return draft(sentence, time, when, title, phrase, part.from(), part.to(), published);
    }

    /** The noun for an event that a date stands before, as in "the 1953 armistice"; −1 if there is none. */
    private static int nounAfter(Sentence sentence, int first, int after) {
        List<Word> words = sentence.words();
        if (first > 0 && !BEFORE_THINGS.contains(words.get(first - 1).lower())) {
            return -1;
        }
        for (int i = after;
                i < Math.min(words.size(), after + 4) && words.get(i).isWord();
                i++) {
            String word = words.get(i).lower();
            if (EVENT_NOUNS.contains(word)) {
                return i;
            }
            if (Verbs.at(words, i) != Verbs.Kind.NONE || word.endsWith("ing") || NOUN_ENDS.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** What ties a date to the noun before it; more for one ahead whose clause does not look ahead itself. */
    private static Set<String> linksOf(Sentence sentence, TimeMention time, int first, @Nullable When published) {
        boolean ahead =
                published != null && Standing.of("", Objects.requireNonNull(time.when()), published) == Status.PLANNED;
        return ahead && !isPlannedBy(sentence, first) ? Set.of("of", "on", "for", "in") : Set.of("of");
    }

    /** The noun for an event that a date stands after, as in "the summit of 12 June"; −1 if there is none. */
    private static int nounBefore(Sentence sentence, int first, Set<String> links) {
        List<Word> words = sentence.words();
        return first > 1
                        && links.contains(words.get(first - 1).lower())
                        && EVENT_NOUNS.contains(words.get(first - 2).lower())
                ? first - 2
                : -1;
    }

    private static int phraseBegin(List<Word> words, int head) {
        int from = head;
        while (from > 0
                && words.get(from - 1).isWord()
                && from > head - 4
                && !OUTSIDE.contains(words.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    /** After what belongs to the noun: "between Turkey and Libya". */
    private static int phraseEnd(List<Word> words, int head) {
        int to = head + 1;
        while (to < words.size()
                && to < head + 10
                && words.get(to).isWord()
                && Verbs.at(words, to) == Verbs.Kind.NONE) {
            String word = words.get(to).lower();
            if (to == head + 1 ? !NOUN_ENDS.contains(word) : NOT_OF_NOUN.contains(word)) {
                break;
            }
            to++;
        }
        return to;
    }

    /** Whether the clause itself speaks of what lies ahead, so that its verb belongs to the date. */
    private static boolean isPlannedBy(Sentence sentence, int word) {
        int at = sentence.governing(word);
        if (at < 0) {
            return false;
        }
        Clause clause = sentence.clauses().get(at);
        return Standing.speaksAhead(sentence.words(clause.from(), clause.to()));
    }
}
