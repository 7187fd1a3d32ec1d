package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.AnchoredDate;
import org.demarche.extract.dates.TimeMention;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells beside its dated clauses: what others did then, what was agreed, what a day is counted from.
 */
final class Besides {
    private final Sentence sentence;
    private final List<Subject> subjects;
    private final ClauseEvents clauses;
    private final Story story;
    private final @Nullable When published;

    /** Of one sentence, whose clauses have these subjects. */
    Besides(Sentence sentence, List<Subject> subjects, ClauseEvents clauses, Story story, @Nullable When published) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.clauses = clauses;
        this.story = story;
        this.published = published;
    }

    /**
     * What else is told, given what the sentence's dates gave.
     *
     * @param text the article
     */
    List<Draft> of(List<Draft> dated, String text) {
        List<Draft> found = new ArrayList<>(dated);
        found.addAll(others(found));
        found.addAll(judging(found));
        found.addAll(following(found));
        found.addAll(promising(found));
        found.addAll(countedFrom(found, text));
        return found.subList(dated.size(), found.size());
    }

    /**
     * What others do in the clauses beside a dated one, as in "on Monday Oslo signed, and Berne refused"; about then,
     * if it only happens before that or meanwhile.
     */
    private List<Draft> others(List<Draft> found) {
        List<Draft> more = new ArrayList<>();
        for (Draft dated : found) {
            TimeMention time = dated.time;
            boolean main = dated.isMain
                    && time != null
                    && sentence.syntax().governing(sentence.wordAt(time.begin()))
                            == sentence.syntax().mainClause();
            for (int at = 0; main && at < sentence.clauses().size(); at++) {
                Draft draft = sentence.syntax().isDated(at)
                        ? null
                        : sentence.syntax().hangs(at)
                                ? meanwhile(at, dated, Objects.requireNonNull(time))
                                : alike(at, dated, time);
                boolean told = draft != null
                        && (draft.isDeed() || (isWhenOfDate(at) && draft.cast.containsValue(Role.INITIATOR)));
                if (draft != null && told && !draft.title.equals(dated.title)) {
                    more.add(draft);
                }
            }
            if (main) {
                break;
            }
        }
        return more;
    }

    /**
     * The judgement itself where a sentence only dates what is judged, as in "condemned the launch of 15 September":
     * between then and the day of publication, if these lie near enough.
     */
    private List<Draft> judging(List<Draft> found) {
        List<Draft> more = new ArrayList<>();
        for (Draft deed : found) {
            TimeMention time = deed.time;
            When between = time == null || !deed.isMention ? null : Moments.between(deed.when, published);
            if (time == null || between == null) {
                continue;
            }
            int first = sentence.wordAt(time.begin());
            int at = sentence.syntax().governing(first);
            boolean judged = Owners.noun(sentence, first, sentence.wordAt(time.end())) >= 0;
            if (judged && at == sentence.syntax().mainClause() && isDeed(at)) {
                Draft draft = ofClause(at, between, null);
                if (draft != null) {
                    draft.storyDay = deed.when;
                    draft.isBetween = true;
                    more.add(draft);
                }
            }
        }
        return more;
    }

    /**
     * What came of a thing that a day is of, about then: "Following the vote held on 3 May, she formed a government".
     */
    private List<Draft> following(List<Draft> found) {
        List<Draft> more = new ArrayList<>();
        for (Draft thing : found) {
            TimeMention time = thing.time;
            int at = sentence.syntax().mainClause();
            boolean leads = time != null
                    && thing.isMention
                    && at > 0
                    && Moments.areDays(thing.when, thing.when)
                    && sentence.syntax().partAt(sentence.wordAt(time.begin())) == 0
                    && sentence.clauses().getFirst().verb() < 0
                    && Set.of("following", "after")
                            .contains(sentence.words().getFirst().lower());
            if (leads && time != null && !sentence.syntax().isDated(at, time) && isDeed(at)) {
                Draft draft = ofClause(at, Moments.approximate(thing.when), null);
                if (draft != null) {
                    draft.storyDay = thing.when;
                    more.add(draft);
                }
            }
        }
        return more;
    }

    /**
     * That somebody agreed to what a sentence only dates, as in "agreed to meet in June": about the day that the story
     * has come to, or else that of the publication.
     */
    private List<Draft> promising(List<Draft> found) {
        int at = sentence.syntax().mainClause();
        boolean plans = at >= 0
                && Plans.commits(sentence, sentence.clauses().get(at).verb())
                && found.stream().allMatch(one -> one.isPlan)
                && sentence.times().size() == found.size()
                && isDeed(at)
                && !sentence.isBackground();
        When told = story.isNear(sentence) ? story.day() : null;
        told = told == null || Standing.of("", told, published) == Status.PLANNED ? null : told;
        When day = told == null ? published : told;
        Draft draft = !plans || day == null ? null : ofClause(at, Moments.approximate(day), null);
        if (draft == null) {
            return List.of();
        }
        draft.storyDay = told;
        return List.of(draft);
    }

    /**
     * What a clause tells that hangs on a dated one: then, or on the date right before it, if it begins with "when",
     * else about then.
     */
    private @Nullable Draft meanwhile(int at, Draft dated, TimeMention time) {
        if (!Telling.isMeanwhile(sentence, at)) {
            return null;
        }
        int first = sentence.clauses().get(at).from();
        if (sentence.words().get(first).lower().equals("when")) {
            TimeMention own = sentence.syntax().dateBefore(at);
            TimeMention day = own == null || !Moments.isOnLine(own) ? time : own;
            Draft then = ofClause(at, Objects.requireNonNull(day.when()), day);
            boolean other = then != null && (then.hasOther(dated) || !then.when.equals(dated.when));
            return other ? then : null;
        }
        Draft draft = ofClause(at, Moments.approximate(dated.when), null);
        if (draft == null || !draft.hasOther(dated)) {
            return null;
        }
        draft.storyDay = dated.when;
        return draft;
    }

    /** What the same does by a second verb, if it is another kind of act and the title has not both. */
    private @Nullable Draft second(int at, Draft dated, @Nullable TimeMention time) {
        boolean told = at == SecondVerbs.of(sentence, sentence.syntax().mainClause(), time)
                && !dated.title.contains(" and "
                        + sentence.words()
                                .get(sentence.clauses().get(at).verb())
                                .form());
        Draft draft = told ? ofClause(at, dated.when, time) : null;
        return draft == null || draft.types.stream().anyMatch(dated.types::contains) ? null : draft;
    }

    /** Whether a clause begins with "when" right behind a date, of which it tells. */
    private boolean isWhenOfDate(int at) {
        Clause clause = sentence.clauses().get(at);
        return at > sentence.syntax().mainClause()
                && sentence.words().get(clause.from()).lower().equals("when")
                && sentence.syntax().dateBefore(at) != null;
    }

    /** What somebody else does in a clause that stands beside a dated one: on the same date. */
    private @Nullable Draft alike(int at, Draft dated, @Nullable TimeMention time) {
        boolean other = subjects.get(at).who().stream().noneMatch(dated.cast::containsKey);
        if (!other) {
            return second(at, dated, time);
        }
        Draft draft = isDeed(at) ? ofClause(at, dated.when, time) : null;
        int first = sentence.clauses().get(sentence.syntax().mainClause()).verb();
        if (draft != null && time != null && sentence.wordAt(time.begin()) > first) {
            // A date that leads the sentence is of all its clauses; one behind a verb may be of that alone.
            draft.hold = Hold.APART;
        }
        return draft;
    }

    /** What a day is counted from in its own sentence: "it failed on Monday, a day after they had met". */
    private List<Draft> countedFrom(List<Draft> found, String text) {
        Draft dated = found.stream()
                .filter(one -> one.isMain && one.time != null && Moments.areDays(one.when, one.when))
                .findFirst()
                .orElse(null);
        List<Draft> more = new ArrayList<>();
        if (dated == null) {
            return more;
        }
        for (AnchoredDate date :
                AnchoredDate.in(text, sentence.span().begin(), sentence.span().end())) {
            int at = sentence.syntax().partAt(sentence.wordAt(date.end() - 1));
            Clause clause = at < 0 ? null : sentence.clauses().get(at);
            if (clause == null
                    || clause.verb() < 0
                    || sentence.words().get(clause.from()).end() != date.end()
                    || sentence.times().stream().anyMatch(one -> one.begin() == date.end() + 1)) {
                continue;
            }
            TimeMention time = date.reversed().from(dated.when, date.end()).orElse(null);
            Draft draft = time == null ? null : ofClause(at, Objects.requireNonNull(time.when()), time);
            if (draft != null) {
                more.add(draft);
            }
        }
        return more;
    }

    private @Nullable Draft ofClause(int at, When when, @Nullable TimeMention time) {
        return clauses.of(sentence, at, subjects.get(at), when, time);
    }

    private boolean isDeed(int at) {
        return ClauseEvents.isDeed(sentence, at, subjects.get(at));
    }
}
