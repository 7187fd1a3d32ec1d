package org.demarche.extract.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.text.Span;
import org.demarche.model.EventType;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Where an article has come to: the event that the next sentences may go on with, and its day. */
final class Story {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int MOST_EVIDENCE = 8;
    /** So many sentences further on, a report is still of the same event. */
    private static final int NEAR = 6;

    private static final Set<String> AWAY = Set.of("meanwhile", "separately", "elsewhere", "concurrently");

    private final String text;
    private final Discourse discourse;
    private @Nullable Draft open;
    private @Nullable When day;
    private final Set<When> aside = new HashSet<>();
    private @Nullable Draft deed;
    /** The sentence of the event told last, if its day is known, else −1. */
    private int lastDated = -1;

    private final boolean isNews;

    /** Of an article; in one that does not say when it came out, what is told soon moves on from a day. */
    Story(String text, Discourse discourse, boolean isNews) {
        this.isNews = isNews;
        this.text = text;
        this.discourse = discourse;
    }

    /** The day of the event told last, null if there is none. */
    @Nullable
    When day() {
        return day;
    }

    /** Whether a sentence stands so close to the event told last that it can be of the same day. */
    boolean isNear(Sentence sentence) {
        return lastDated >= 0 && sentence.number() - lastDated <= (isNews ? NEAR : 2);
    }

    /** Whether somebody has a part in the event that the next sentences may go on with. */
    boolean isOf(Entity who) {
        return open != null && open.cast.containsKey(who);
    }

    /** Whether a date was only named in passing since the story came to its day. */
    boolean isAside(When date) {
        return aside.contains(date);
    }

    /** The article names an event that its story does not come to. */
    void pass(Draft draft) {
        aside.add(draft.when);
    }

    /** The story comes to an event. */
    void goTo(Draft draft) {
        open = draft;
        if (draft.time != null) {
            aside.clear();
            boolean isDay = DAY.matcher(draft.when.edtf()).matches() || Moments.isClock(draft.when);
            lastDated = isDay ? draft.last.number() : -1;
        }
        if (draft.types.getFirst() != EventType.STATEMENT && draft.types.getFirst() != EventType.ACCUSATION) {
            // Who blames somebody speaks of the deed before, as the reports that follow do.
            deed = draft;
        }
        if (draft.types.getFirst() != EventType.STATEMENT
                && DAY.matcher(draft.when.edtf()).matches()) {
            day = draft.when;
        }
    }

    /** The story has come to the day of what a sentence tells last. */
    void goOnFrom(Draft draft) {
        if (DAY.matcher(draft.when.edtf()).matches()) {
            aside.remove(draft.when);
            day = draft.when;
        }
    }

    /** Adds a sentence in which somebody reports what happened to the event that the report is about. */
    void report(Sentence sentence) {
        Draft event = deed;
        if (event != null
                && event != open
                && event.evidence.size() < MOST_EVIDENCE
                && sentence.number() - event.last.number() <= NEAR
                && sentence.reportsThePast()
                && !isOfBefore(event, sentence)
                && !isOfOthers(event, sentence)) {
            event.goOn(sentence);
        }
    }

    /** Whether a sentence dates what it tells before an event, which it then cannot report. */
    private static boolean isOfBefore(Draft event, Sentence sentence) {
        return sentence.times().stream()
                .map(TimeMention::when)
                .anyMatch(when -> when != null
                        && Moments.areDays(when, event.when)
                        && when.edtf().compareTo(event.when.edtf()) < 0);
    }

    /** Whether a sentence begins with a word that leads away from what was told: "Meanwhile, ships left". */
    private static boolean leadsAway(Sentence sentence) {
        return !sentence.words().isEmpty()
                && AWAY.contains(sentence.words().getFirst().lower());
    }

    /** Whether what a sentence reports is of a person whom the sentences of an event do not name. */
    private static boolean isOfOthers(Draft event, Sentence sentence) {
        return sentence.clauses().stream()
                .filter(Clause::isReported)
                .flatMap(clause -> sentence.mentions(clause.from(), clause.to()).stream())
                .anyMatch(one -> one.entity().kind() == Entity.Kind.PERSON && !event.named.contains(one.entity()));
    }

    /** What a sentence tells is an event of its own, but not one that the next sentences go on with. */
    void leave() {
        open = null;
    }

    /** Adds an undated sentence to the event before it, if it goes on with that. */
    void goOn(Sentence sentence, List<Entity> subjects) {
        Draft event = open;
        if (event == null || event.evidence.size() >= MOST_EVIDENCE || sentence.number() != event.last.number() + 1) {
            open = null;
            return;
        }
        boolean same = sentence.paragraph().number() == event.last.paragraph().number();
        boolean shares = subjects.stream().anyMatch(event.cast::containsKey);
        boolean related = (same && !leadsAway(sentence)) || sentence.pointsBack() || shares;
        boolean joins =
                sentence.isQuotation() || (same && sentence.hasQuotation()) || (related && !sentence.isBackground());
        if (joins) {
            event.goOn(sentence);
            addSayings(List.of(event), sentence, subjects);
        } else if (same) {
            event.last = sentence;
        } else {
            open = null;
        }
    }

    /** Adds the quotations of a sentence to the events that it tells of. */
    void addSayings(List<Draft> events, Sentence sentence, List<Entity> speakers) {
        Entity speaker = speakers.size() == 1 ? speakers.getFirst() : null;
        if (speaker == null && sentence.isQuotation()) {
            List<Entity> last = discourse.lastPerson();
            speaker = last.isEmpty() ? null : last.getFirst();
        }
        // Looked for once: a sentence without end can tell of hundreds.
        List<Span> quotations = Quotations.in(text, sentence.span());
        for (Draft event : events) {
            for (Span words : quotations) {
                event.sayings.add(new Draft.Saying(speaker, words, event.evidence.size()));
            }
        }
    }
}
