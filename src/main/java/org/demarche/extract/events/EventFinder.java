package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Goes through the sentences of an article and drafts its events. */
final class EventFinder {
    private static final int MOST_LEADS = 40;
    /** If these name no date of the last days, the first of them is taken for news of the day. */
    private static final int LEAD_SENTENCES = 4;
    /** Not what was only completed with a year, as "8 August" is. */
    private static final Set<Reason> COUNTING = EnumSet.of(Reason.COUNTED, Reason.SAME_AS_BEFORE, Reason.NAMED_UNIT);

    /** Words that put what a sentence tells before or after the day that the story has come to. */
    private static final Set<String> ELSEWHEN = Set.of(
            "before",
            "after",
            "earlier",
            "previously",
            "later",
            "since",
            "already",
            "eventually",
            "had",
            "concluded",
            "admitted");

    private final String text;
    private final @Nullable When published;
    private final Discourse discourse;
    private final Story story;
    private final ClauseEvents clauses;
    private final Subjects subjectsOf;
    private final List<Draft> drafts = new ArrayList<>();
    private List<Subject> subjects = List.of();
    /** A date that stands alone above what follows. */
    private @Nullable TimeMention heading;

    private boolean leads;

    /** A finder for one article. */
    EventFinder(String text, @Nullable When published, @Nullable Entity author, Voices voices, Theme theme) {
        this.text = text;
        this.published = published;
        discourse = new Discourse(author, voices, theme);
        story = new Story(text, discourse, published != null);
        subjectsOf = new Subjects(discourse);
        clauses = new ClauseEvents(published, discourse);
    }

    /** The events in the order in which the article comes to them. */
    List<Draft> find(List<Sentence> sentences) {
        leads = sentences.stream()
                .limit(LEAD_SENTENCES)
                .noneMatch(one -> one.times().stream().anyMatch(time -> Moments.isNews(time, published)));
        for (Sentence sentence : sentences) {
            read(sentence);
        }
        if (drafts.isEmpty() && published != null) {
            sentences.stream()
                    .limit(MOST_LEADS)
                    .map(this::lead)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(drafts::add);
        }
        Identities identities = new Identities(sentences);
        drafts.forEach(identities::name);
        return drafts;
    }

    private void read(Sentence sentence) {
        discourse.hearSpeaker(sentence);
        subjects = subjectsOf.of(sentence);
        List<Entity> objects = Pronouns.of(sentence, subjects, discourse);
        // Two dates of a sentence that say the same make one event.
        List<Draft> found = new ArrayList<>();
        List<TimeMention> times = sentence.isQuestion() ? List.of() : Anchors.times(text, sentence, drafts);
        TimeMention above = heading;
        heading = sentence.isOnlyDate() ? sentence.times().getFirst() : null;
        if (heading != null) {
            return;
        }
        if (above != null && times.stream().noneMatch(Moments::isOnLine)) {
            Draft entry = entry(sentence, above);
            if (entry != null) {
                found.add(entry);
            }
        }
        TimeMention leading = sentence.lead();
        for (TimeMention time : times) {
            if (leading != null && time.end() <= leading.begin()) {
                // The year of the date that leads the sentence.
                continue;
            }
            boolean known = found.stream().anyMatch(one -> isKnown(sentence, one, time, time.when()));
            if (!known && Moments.isOnLine(time)) {
                Draft draft = another(sentence, time, draft(sentence, time), found);
                if (draft != null && found.stream().noneMatch(one -> isKnown(sentence, one, time, draft.when))) {
                    found.add(draft);
                }
            }
        }
        TimeMention led = leading == null ? above : leading;
        Draft named = led == null ? null : Things.ofEntry(sentence, led, leading != null, published, discourse);
        if (named != null) {
            found.removeIf(one -> one.when.equals(named.when));
            found.addFirst(named);
        }
        if (found.isEmpty() && leads && sentence.number() == 0) {
            Draft lead = lead(sentence);
            if (lead != null) {
                found.add(lead);
            }
        }
        if (found.isEmpty()) {
            Draft sequel = sequel(sentence);
            if (sequel != null) {
                found.add(sequel);
            }
        } else {
            found.addAll(new Besides(sentence, subjects, clauses, story, published).of(found, text));
        }
        List<Entity> subjects = mainSubject(sentence);
        boolean main = found.stream().anyMatch(one -> one.isMain);
        boolean own = found.stream().anyMatch(one -> isOwn(sentence, one));
        if (own && !main) {
            story.leave();
        } else if (!main) {
            story.goOn(sentence, subjects);
        }
        if (!found.isEmpty()) {
            drafts.addAll(found);
            found.stream().filter(one -> one.isMain).findFirst().ifPresent(story::goTo);
            found.stream().filter(one -> !one.isMain).forEach(story::pass);
            if (main && isJoined(sentence, found.getLast())) {
                story.goOnFrom(found.getLast());
            }
            story.addSayings(found, sentence, subjects);
        }
        story.report(sentence);
        discourse.hearThing(
                sentence.syntax().mainClause() < 0
                        ? null
                        : this.subjects.get(sentence.syntax().mainClause()));
        discourse.hear(sentence.mentions(), subjects);
        discourse.hearAgain(objects, subjects, sentence.hasQuotation());
        discourse.pairs().hear(sentence, subjects);
        discourse.hearStates(found.stream()
                .flatMap(one -> one.cast.keySet().stream())
                .filter(one -> one.kind() == Entity.Kind.STATE)
                .distinct()
                .toList());
    }

    /**
     * Whether an event tells what is of that time already: not what another did on the same day in a clause of its own,
     * as in "Oslo signed on Monday, and Berne left the same day".
     */
    private boolean isKnown(Sentence sentence, Draft one, TimeMention time, @Nullable When when) {
        int at = sentence.syntax().governing(sentence.wordAt(time.begin()));
        boolean other = one.time != null
                && at >= 0
                && at != sentence.syntax().governing(sentence.wordAt(one.time.begin()))
                && !sentence.clauses().get(at).isReported()
                && ClauseEvents.isDeed(sentence, at, subjects.get(at))
                && subjects.get(at).who().stream().noneMatch(one.cast::containsKey);
        return one.when.equals(when) && !other;
    }

    /**
     * Whether a sentence tells an event by a date of a clause that hangs on no other: no further evidence of the last.
     */
    private static boolean isOwn(Sentence sentence, Draft draft) {
        int at = draft.time == null ? -1 : sentence.syntax().governing(sentence.wordAt(draft.time.begin()));
        return at >= 0 && !sentence.syntax().hangs(at) && !draft.isMention && !draft.isPlan;
    }

    /** Whether the last that a sentence tells stands in a clause of its own with a date before its verb. */
    private static boolean isJoined(Sentence sentence, Draft draft) {
        int at = draft.time == null ? -1 : sentence.syntax().governing(sentence.wordAt(draft.time.begin()));
        return at > sentence.syntax().mainClause()
                && isOwn(sentence, draft)
                && Words.JOINING.contains(
                        sentence.words().get(sentence.clauses().get(at).from()).lower());
    }

    /** What a sentence tells that has its date above it. */
    private @Nullable Draft entry(Sentence sentence, TimeMention time) {
        int at = sentence.syntax().mainClause();
        return at < 0 ? null : clauses.of(sentence, at, subjects.get(at), Objects.requireNonNull(time.when()), time);
    }

    /**
     * A date that would only repeat what an earlier one of the sentence tells: the event of the part that it stands in,
     * if that tells something of its own; none if it is the same moment on another clock.
     */
    private @Nullable Draft another(Sentence sentence, TimeMention time, @Nullable Draft draft, List<Draft> found) {
        if (draft == null || found.stream().noneMatch(one -> one.title.equals(draft.title))) {
            return draft;
        }
        boolean sameDay = found.stream()
                .anyMatch(
                        one -> one.title.equals(draft.title) && one.when.edtf().startsWith(draft.when.edtf() + "T"));
        boolean other = found.stream()
                .anyMatch(one -> one.title.equals(draft.title)
                        && ((one.status == Status.HAPPENED && draft.status == Status.PLANNED)
                                || isCountedBeside(sentence, one, time)));
        boolean until = draft.when.edtf().startsWith("/");
        if (other || until || Moments.isClock(draft.when) || sameDay || isForPeriod(sentence, time)) {
            return null;
        }
        Draft part = Things.ofPart(sentence, time, draft.when, published, discourse);
        return part == null ? draft : part;
    }

    /** Whether a date is counted from that of an event right behind a comma: "on 7 May, a day after the talks". */
    private static boolean isCountedBeside(Sentence sentence, Draft event, TimeMention time) {
        int first = sentence.wordAt(time.begin());
        return event.time != null
                && time.basis() == Basis.PREVIOUS_DATE
                && event.when.equals(time.against())
                && first > 0
                && sentence.words().get(first - 1).form().equals(",");
    }

    /** Whether a month, year or the like only tells of what a noun is, as in "a profit for the third quarter". */
    private static boolean isForPeriod(Sentence sentence, TimeMention time) {
        int first = sentence.wordAt(time.begin());
        String before = first == 0 ? "" : sentence.words().get(first - 1).lower();
        return before.equals("for") && !Moments.areDays(Objects.requireNonNull(time.when()), time.when());
    }

    /** What somebody else does after the event told last, in a sentence without a date: on its day, about. */
    private @Nullable Draft sequel(Sentence sentence) {
        When day = story.day();
        int at = sentence.syntax().mainClause();
        if (day != null && Standing.of("", day, published) == Status.PLANNED) {
            return null;
        }
        boolean possible = at >= 0
                && sentence.times().isEmpty()
                && !sentence.isBackground()
                && !sentence.hasQuotation()
                && story.isNear(sentence)
                && sentence.clauses().stream().noneMatch(Clause::isReported)
                && sentence.words().stream().noneMatch(one -> ELSEWHEN.contains(one.lower()))
                && ClauseEvents.isDeed(sentence, at, subjects.get(at))
                && subjects.get(at).who().stream().noneMatch(story::isOf);
        if (day == null || !possible) {
            return null;
        }
        Draft draft = clauses.of(sentence, at, subjects.get(at), Moments.approximate(day), null);
        if (draft == null || !draft.isDeed()) {
            return null;
        }
        draft.storyDay = day;
        return draft;
    }

    private @Nullable Draft draft(Sentence sentence, TimeMention time) {
        Draft draft = dated(sentence, time);
        if (draft != null) {
            int at = sentence.syntax().governing(sentence.wordAt(time.begin()));
            draft.hold = Holds.of(sentence, time, draft, at, published);
        }
        return draft;
    }

    private @Nullable Draft dated(Sentence sentence, TimeMention time) {
        int first = sentence.wordAt(time.begin());
        int after = sentence.wordAt(time.end());
        if (first >= sentence.words().size()) {
            return null;
        }
        boolean aside = Asides.isRestated(sentence, first)
                || Asides.isExcluded(sentence, first)
                || Asides.isEndOfPeriod(sentence, first)
                || Asides.isSaidBetter(sentence, time);
        if (Naming.isOfDocument(sentence, time)
                || Rescheduling.isOld(sentence, time)
                || (!time.equals(sentence.lead()) && aside)) {
            return null;
        }
        int at = sentence.syntax().governing(first);
        if (isSupposed(sentence, at, first)) {
            return null;
        }
        int to = at < 0 || Things.isNamedBy(sentence, first, after)
                ? -1
                : Plans.infinitive(sentence, at, time, first, published);
        if (to >= 0) {
            return Plans.refuses(sentence, sentence.clauses().get(at).verb())
                    ? null
                    : clauses.planned(sentence, at, subjects.get(at), time, to);
        }
        Draft thing = Things.at(sentence, time, first, after, published, discourse);
        if (thing != null) {
            return thing;
        }
        if (at < 0
                || Asides.isFeeling(sentence, at)
                || Asides.isOnlyWhom(sentence, at)
                || Telling.isReason(sentence, first)
                || Plans.isIntended(sentence, at, first)
                || Asides.isOfDate(sentence, at)
                || Asides.isAside(sentence, at, time)
                || Owners.isOfThing(sentence, first, after)
                || Owners.isOfJoinedNoun(sentence, at, first)
                || Asides.isState(sentence, at, time, published)
                || Telling.isComparison(sentence, time)
                || Telling.isLikeness(sentence, first)
                || Naming.isBesideDate(sentence, at, time)
                || Telling.isOrigin(sentence, at, first)
                || Telling.isOnlySpokenOf(sentence, at, time, published)) {
            return null;
        }
        Draft named = Openings.at(sentence, time, first, subjects.get(at), published, discourse);
        if (named == null) {
            named = Gerunds.at(sentence, at, time, first, published);
        }
        if (named == null) {
            named = Things.ofParticiple(sentence, at, time, first, published, discourse);
        }
        if (named != null) {
            return named;
        }
        When day = Moments.needsDay(time) ? dayBeside(sentence, at, time) : null;
        day = day == null && (Moments.needsDay(time) || isCountedFromAside(sentence, time)) ? story.day() : day;
        When when = day == null
                ? Rescheduling.to(sentence, time, Limits.of(time, sentence, first))
                : Moments.needsDay(time) ? Moments.at(day, time) : Moments.moved(day, time);
        Draft draft = clauses.of(sentence, at, subjects.get(at), when, time);
        if (draft != null) {
            draft.storyDay = day;
        }
        return draft;
    }

    /** Whether a date is of what only might have been, not of a thing that it names: "the accord of May would have". */
    private static boolean isSupposed(Sentence sentence, int at, int first) {
        boolean behind = at >= 0 && sentence.clauses().get(at).verb() < first;
        boolean ofThing = first > 0 && sentence.words().get(first - 1).lower().equals("of");
        return behind && !ofThing && Supposed.is(sentence, at);
    }

    /** The one day that a clause names beside a time of day, as in "at 5 p.m. (1500 GMT) on Monday"; null if none. */
    private static @Nullable When dayBeside(Sentence sentence, int at, TimeMention time) {
        List<When> days = sentence.times().stream()
                .filter(one -> !one.equals(time) && sentence.syntax().governing(sentence.wordAt(one.begin())) == at)
                .map(TimeMention::when)
                .filter(when -> when != null && Moments.areDays(when, when))
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    /** Whether it is counted from a date named in passing, not from that of the story. */
    private boolean isCountedFromAside(Sentence sentence, TimeMention time) {
        When against = time.against();
        boolean within = sentence.times().stream()
                .anyMatch(one ->
                        one.begin() > time.begin() && one.end() <= time.end() && Objects.equals(one.when(), against));
        boolean pointing = text.startsWith(" that", time.end() - 5);
        return !within
                && !pointing
                && time.basis() == Basis.PREVIOUS_DATE
                && COUNTING.contains(time.reason())
                && against != null
                && story.day() != null
                && story.isAside(against)
                && Moments.areDays(against, time.when());
    }

    /** What a sentence without a date tells, as of the day of publication. */
    private @Nullable Draft lead(Sentence sentence) {
        When day = published;
        int at = sentence.syntax().mainClause();
        if (day == null || at < 0 || sentence.isQuotation() || !sentence.times().isEmpty()) {
            return null;
        }
        subjects = subjectsOf.of(sentence);
        Clause clause = sentence.clauses().get(at);
        boolean had = sentence.words().get(clause.verb()).lower().equals("had")
                && !Verbs.isPerfect(sentence.words().subList(0, clause.to()), clause.verb());
        boolean past = had
                || Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST
                || Set.of("has", "have")
                        .contains(sentence.words().get(clause.verb()).lower())
                || Verbs.isPassive(sentence.words().subList(0, clause.to()), clause.verb());
        Draft draft = past ? clauses.of(sentence, at, subjects.get(at), Moments.approximate(day), null) : null;
        return draft == null || draft.cast.isEmpty() ? null : draft;
    }

    private List<Entity> mainSubject(Sentence sentence) {
        int at = sentence.syntax().mainClause();
        return at < 0 ? List.of() : subjects.get(at).who();
    }
}
