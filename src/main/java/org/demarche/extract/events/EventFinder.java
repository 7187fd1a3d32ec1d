package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.AnchoredDate;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.text.Word;
import org.demarche.model.EventType;
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

    /** Behind these stands who is to do something. */
    private static final Set<String> ASKING = Set.of(
            "asked",
            "urged",
            "invited",
            "told",
            "ordered",
            "allowed",
            "forced",
            "persuaded",
            "sent",
            "appointed",
            "instructed",
            "wanted",
            "required",
            "obliged",
            "called",
            "gave");

    private final String text;
    private final @Nullable When published;
    private final Discourse discourse;
    private final Story story;
    private final Subjects subjectsOf;
    private final List<Draft> drafts = new ArrayList<>();
    private List<Subject> subjects = List.of();
    /** A date that stands alone above what follows. */
    private @Nullable TimeMention heading;

    private boolean leads;

    /** A finder for one article. */
    EventFinder(String text, @Nullable When published, @Nullable String author) {
        this.text = text;
        this.published = published;
        discourse = new Discourse(author == null ? null : Entity.person(author));
        story = new Story(text, discourse, published != null);
        subjectsOf = new Subjects(discourse);
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
            found.addAll(beside(sentence, found));
            found.addAll(judging(sentence, found));
            found.addAll(promising(sentence, found));
            found.addAll(countedFrom(sentence, found));
        }
        List<Entity> subjects = mainSubject(sentence);
        boolean main = found.stream().anyMatch(one -> one.isMain);
        if (!main) {
            story.goOn(sentence, subjects);
        }
        if (!found.isEmpty()) {
            drafts.addAll(found);
            found.stream().filter(one -> one.isMain).findFirst().ifPresent(story::goTo);
            found.stream().filter(one -> !one.isMain).forEach(story::pass);
            found.forEach(one -> story.addSayings(one, sentence, subjects));
        }
        story.report(sentence);
        discourse.hearThing(sentence.mainClause() < 0 ? null : this.subjects.get(sentence.mainClause()));
        discourse.hear(sentence.mentions(), subjects);
        discourse.hearAgain(objects, subjects);
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
        int at = sentence.governing(sentence.wordAt(time.begin()));
        boolean other = one.time != null
                && at >= 0
                && at != sentence.governing(sentence.wordAt(one.time.begin()))
                && !sentence.clauses().get(at).isReported()
                && isDeed(sentence, at)
                && subjects.get(at).who().stream().noneMatch(one.cast::containsKey);
        return one.when.equals(when) && !other;
    }

    /** What a sentence tells that has its date above it. */
    private @Nullable Draft entry(Sentence sentence, TimeMention time) {
        int at = sentence.mainClause();
        return at < 0 ? null : ofClause(sentence, at, Objects.requireNonNull(time.when()), time);
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
        boolean until = draft.when.edtf().startsWith("/");
        if (until || Moments.isClock(draft.when) || sameDay || isForPeriod(sentence, time)) {
            return null;
        }
        Draft part = Things.ofPart(sentence, time, draft.when, published, discourse);
        return part == null ? draft : part;
    }

    /** Whether a month, year or the like only tells of what a noun is, as in "a profit for the third quarter". */
    private static boolean isForPeriod(Sentence sentence, TimeMention time) {
        int first = sentence.wordAt(time.begin());
        String before = first == 0 ? "" : sentence.words().get(first - 1).lower();
        return before.equals("for") && !Moments.areDays(Objects.requireNonNull(time.when()), time.when());
    }

    /**
     * What others do in the clauses beside a dated one, as in "on Monday Oslo signed, and Berne refused"; about then,
     * if it only happens before that or meanwhile.
     */
    private List<Draft> beside(Sentence sentence, List<Draft> found) {
        List<Draft> more = new ArrayList<>();
        for (Draft dated : found) {
            TimeMention time = dated.time;
            boolean main = dated.isMain
                    && time != null
                    && sentence.governing(sentence.wordAt(time.begin())) == sentence.mainClause();
            for (int at = 0; main && at < sentence.clauses().size(); at++) {
                Draft draft = sentence.isDated(at)
                        ? null
                        : sentence.hangs(at)
                                ? meanwhile(sentence, at, dated, Objects.requireNonNull(time))
                                : alike(sentence, at, dated, time);
                if (draft != null && draft.isDeed() && !draft.title.equals(dated.title)) {
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
    private List<Draft> judging(Sentence sentence, List<Draft> found) {
        List<Draft> more = new ArrayList<>();
        for (Draft deed : found) {
            TimeMention time = deed.time;
            When between = time == null || !deed.isMention ? null : Moments.between(deed.when, published);
            if (time == null || between == null) {
                continue;
            }
            int first = sentence.wordAt(time.begin());
            int at = sentence.governing(first);
            boolean judged = Owners.noun(sentence, first, sentence.wordAt(time.end())) >= 0;
            if (judged && at == sentence.mainClause() && isDeed(sentence, at)) {
                Draft draft = ofClause(sentence, at, between, null);
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
     * That somebody agreed to what a sentence only dates, as in "agreed to meet in June": about the day that the story
     * has come to, or else that of the publication.
     */
    private List<Draft> promising(Sentence sentence, List<Draft> found) {
        int at = sentence.mainClause();
        boolean plans = at >= 0
                && Plans.commits(sentence, sentence.clauses().get(at).verb())
                && found.stream().allMatch(one -> one.isPlan)
                && sentence.times().size() == found.size()
                && isDeed(sentence, at)
                && !sentence.isBackground();
        When told = story.isNear(sentence) ? story.day() : null;
        told = told == null || Standing.of("", told, published) == Status.PLANNED ? null : told;
        When day = told == null ? published : told;
        Draft draft = !plans || day == null ? null : ofClause(sentence, at, Moments.approximate(day), null);
        if (draft == null) {
            return List.of();
        }
        draft.storyDay = told;
        return List.of(draft);
    }

    /** What a clause tells that hangs on a dated one: then, if it begins with "when", else about then. */
    private @Nullable Draft meanwhile(Sentence sentence, int at, Draft dated, TimeMention time) {
        if (!Telling.isMeanwhile(sentence, at)) {
            return null;
        }
        int first = sentence.clauses().get(at).from();
        if (sentence.words().get(first).lower().equals("when")) {
            Draft then = ofClause(sentence, at, Objects.requireNonNull(time.when()), time);
            boolean other = then != null && (then.hasOther(dated) || !then.when.equals(dated.when));
            return other ? then : null;
        }
        Draft draft = ofClause(sentence, at, Moments.approximate(dated.when), null);
        if (draft == null || !draft.hasOther(dated)) {
            return null;
        }
        draft.storyDay = dated.when;
        return draft;
    }

    /** What somebody else does in a clause that stands beside a dated one: on the same date. */
    private @Nullable Draft alike(Sentence sentence, int at, Draft dated, @Nullable TimeMention time) {
        boolean other = subjects.get(at).who().stream().noneMatch(dated.cast::containsKey);
        Draft draft = other && isDeed(sentence, at) ? ofClause(sentence, at, dated.when, time) : null;
        int first = sentence.clauses().get(sentence.mainClause()).verb();
        if (draft != null && time != null && sentence.wordAt(time.begin()) > first) {
            // A date that leads the sentence is of all its clauses; one behind a verb may be of that alone.
            draft.hold = Hold.APART;
        }
        return draft;
    }

    /** What a day is counted from in its own sentence: "it failed on Monday, a day after they had met". */
    private List<Draft> countedFrom(Sentence sentence, List<Draft> found) {
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
            int at = sentence.partAt(sentence.wordAt(date.end() - 1));
            Clause clause = at < 0 ? null : sentence.clauses().get(at);
            if (clause == null
                    || clause.verb() < 0
                    || sentence.words().get(clause.from()).end() != date.end()
                    || sentence.times().stream().anyMatch(one -> one.begin() == date.end() + 1)) {
                continue;
            }
            TimeMention time = date.reversed().from(dated.when, date.end()).orElse(null);
            Draft draft = time == null ? null : ofClause(sentence, at, Objects.requireNonNull(time.when()), time);
            if (draft != null) {
                more.add(draft);
            }
        }
        return more;
    }

    /** What somebody else does after the event told last, in a sentence without a date: on its day, about. */
    private @Nullable Draft sequel(Sentence sentence) {
        When day = story.day();
        int at = sentence.mainClause();
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
                && isDeed(sentence, at)
                && subjects.get(at).who().stream().noneMatch(story::isOf);
        if (day == null || !possible) {
            return null;
        }
        Draft draft = ofClause(sentence, at, Moments.approximate(day), null);
        if (draft == null || !draft.isDeed()) {
            return null;
        }
        draft.storyDay = day;
        return draft;
    }

    /** Whether a clause of its own tells what somebody did who is named or called by what they are. */
    private boolean isDeed(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        Subject subject = subjects.get(at);
        if (clause.verb() < 0 || sentence.hangs(at) || sentence.isQuoted(clause.verb())) {
            return false;
        }
        String verb = sentence.words().get(clause.verb()).lower();
        boolean past = Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST
                || Set.of("was", "were", "has", "have").contains(verb);
        return past && subject.acts() && !subject.isPronoun() && !subject.who().isEmpty();
    }

    private @Nullable Draft draft(Sentence sentence, TimeMention time) {
        Draft draft = dated(sentence, time);
        if (draft != null) {
            int at = sentence.governing(sentence.wordAt(time.begin()));
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
        if (!time.equals(sentence.lead()) && isRestated(sentence, first)) {
            return null;
        }
        int at = sentence.governing(first);
        int to = at < 0 || Things.isNamedBy(sentence, first, after)
                ? -1
                : Plans.infinitive(sentence, at, time, first, published);
        if (to >= 0) {
            return Plans.refuses(sentence, sentence.clauses().get(at).verb()) ? null : planned(sentence, at, time, to);
        }
        Draft thing = Things.at(sentence, time, first, after, published, discourse);
        if (thing != null) {
            return thing;
        }
        if (at < 0
                || isFeeling(sentence, at)
                || Telling.isReason(sentence, first)
                || Plans.isIntended(sentence, at, first)
                || isOfDate(sentence, at)
                || isAside(sentence, at, time)
                || Owners.isOfThing(sentence, first, after)
                || isState(sentence, at, time)
                || Telling.isComparison(sentence, time)
                || Telling.isLikeness(sentence, first)
                || Telling.isOnlyNaming(sentence, at, time)
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
        day = day == null && (Moments.needsDay(time) || isCountedFromAside(time)) ? story.day() : day;
        When when = day == null
                ? Limits.of(time, sentence, first)
                : Moments.needsDay(time) ? Moments.at(day, time) : Moments.moved(day, time);
        Draft draft = ofClause(sentence, at, when, time);
        if (draft != null) {
            draft.storyDay = day;
        }
        return draft;
    }

    /**
     * What somebody was going to do at a time ahead, as in "agreed to meet in June" and "asked Chad to leave by May".
     */
    private @Nullable Draft planned(Sentence sentence, int at, TimeMention time, int to) {
        List<Word> words = sentence.words();
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        When when = Limits.of(time, sentence, sentence.wordAt(time.begin()));
        Subject subject = subjects.get(at);
        if (ASKING.contains(words.get(verb).lower()) && to > verb + 1) {
            subject = Subject.of(sentence, verb + 1, to, discourse);
        }
        int end = sentence.clauseEnd(at);
        // What is only threatened or hoped for is not to come: "threatened to leave", but "to leave" where it was
        // agreed.
        boolean open =
                !Plans.binds(sentence, verb) && !ASKING.contains(words.get(verb).lower());
        String title = Titles.of(sentence, subject, "", open ? verb : to, end);
        if (subject.words().isEmpty() || title.isEmpty()) {
            return null;
        }
        List<EventType> types = Typing.of(sentence.words(open ? verb : to, end), 0, rulers(sentence, subject, to, end));
        Draft draft = new Draft(title, when, time, types, Status.PLANNED, sentence, false, false);
        draft.isPlan = true;
        Stage.cast(draft, sentence, subject, clause.from(), false, to + 1, end, discourse);
        draft.place = Stage.place(sentence, to, end);
        return draft;
    }

    /** The one day that a clause names beside a time of day, as in "at 5 p.m. (1500 GMT) on Monday"; null if none. */
    private static @Nullable When dayBeside(Sentence sentence, int at, TimeMention time) {
        List<When> days = sentence.times().stream()
                .filter(one -> !one.equals(time) && sentence.governing(sentence.wordAt(one.begin())) == at)
                .map(TimeMention::when)
                .filter(when -> when != null && Moments.areDays(when, when))
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    /** Whether a date only says again in brackets what the one before says, or how exactly: "a year ago this week". */
    private static boolean isRestated(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        boolean bracketed = first > 1 && words.get(first - 1).form().equals("(");
        boolean ago = first > 1 && words.get(first - 1).lower().equals("ago");
        int last = bracketed ? first - 2 : first - 1;
        return (bracketed || ago)
                && sentence.times().stream()
                        .anyMatch(one -> one.end() == words.get(last).end());
    }

    /** Whether a clause only tells how its noun felt, as in "Oslo, worried about the price, agreed". */
    private static boolean isFeeling(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        return clause.isParticiple() && Verbs.isFeeling(sentence.words(), clause.verb());
    }

    /** Whether a clause speaks of a date itself, as "31 January was followed by 14 February" does. */
    private static boolean isOfDate(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        int verb = sentence.clauses().get(at).verb();
        return verb > 0
                && Verbs.BE.contains(words.get(verb).lower())
                && sentence.times().stream().anyMatch(one -> {
                    int first = sentence.wordAt(one.begin());
                    return one.end() == words.get(verb - 1).end()
                            && (first == 0
                                    || !words.get(first - 1).isWord()
                                    || Set.of("that", "and")
                                            .contains(words.get(first - 1).lower()));
                });
    }

    /** Whether it is counted from a date named in passing, not from that of the story. */
    private boolean isCountedFromAside(TimeMention time) {
        When against = time.against();
        return time.basis() == Basis.PREVIOUS_DATE
                && COUNTING.contains(time.reason())
                && against != null
                && story.day() != null
                && story.isAside(against)
                && Moments.areDays(against, time.when());
    }

    /** Whether a clause says how something is, not what is done or will be. */
    private boolean isState(Sentence sentence, int at, TimeMention time) {
        Clause clause = sentence.clauses().get(at);
        String verb = sentence.words().get(clause.verb()).lower();
        if (!Set.of("is", "are").contains(verb)
                || clause.verb() + 1 >= sentence.words().size()) {
            return false;
        }
        When when = Objects.requireNonNull(time.when());
        boolean ahead = Standing.of("", when, published) == Status.PLANNED;
        String next = sentence.words().get(clause.verb() + 1).lower();
        return !ahead
                && !next.equals("to")
                && !Verbs.isPassive(sentence.words().subList(0, clause.to()), clause.verb());
    }

    /** Whether a clause only says in passing how things were, as in "they are back where they stood a year ago". */
    private static boolean isAside(Sentence sentence, int at, TimeMention time) {
        String first = sentence.words().get(sentence.clauses().get(at).from()).lower();
        boolean relative = Set.of("which", "where", "when", "as").contains(first)
                || sentence.clauses().get(at).from() == 0;
        return relative && at > sentence.mainClause() && sentence.isBackground() && time.basis() != Basis.STATED;
    }

    /** What a sentence without a date tells, as of the day of publication. */
    private @Nullable Draft lead(Sentence sentence) {
        When day = published;
        int at = sentence.mainClause();
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
        Draft draft = past ? ofClause(sentence, at, Moments.approximate(day), null) : null;
        return draft == null || draft.cast.isEmpty() ? null : draft;
    }

    private @Nullable Draft ofClause(Sentence sentence, int at, When when, @Nullable TimeMention time) {
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        Subject subject = subjects.get(at);
        int to = sentence.clauseEnd(at);
        if (Telling.isMusing(sentence, clause, subject) || Telling.isEmptyIt(sentence, clause, subject)) {
            return null;
        }
        String words = sentence.words(clause.from(), to);
        Passive passive = Passive.of(sentence, at, subject, to);
        boolean takesPlace = verb + 1 < to
                && sentence.words().get(verb).lower().startsWith("t")
                && sentence.words().get(verb + 1).lower().equals("place");
        if (takesPlace || (passive.isPassive() && subject.words().equalsIgnoreCase("it"))) {
            // What takes place acts not, and what something is done to is more often a thing than who was named last.
            subject = subject.ofNobody();
        }
        String noun = ObjectRelative.noun(sentence, clause);
        // "The talks failed, said the envoy": what follows the verb is who said it.
        int end = isInverted(sentence, subject, verb) ? verb + 1 : to;
        String title = noun.isEmpty()
                ? Titles.of(sentence, subject, passive.auxiliary(), verb, end)
                : Titles.ofRelative(sentence, subject, noun, verb, to);
        if (title.isEmpty()) {
            return null;
        }
        title = passive.isPassive() ? title : Pronouns.named(title, sentence, verb, to, subject.who(), discourse);
        boolean bare = Stage.speaks(sentence, verb)
                && title.endsWith(" " + sentence.words().get(verb).form());
        if (bare && at > 0) {
            // "The talks failed, Oslo said on Monday": what was said stands before who said it.
            int first = sentence.clauses().getFirst().from();
            int said = first > 0 && sentence.isQuoted(first - 1) ? first - 1 : first;
            title += ": " + Titles.ofThing(sentence, said, clause.from()).replaceFirst(",([”\"])$", "$1");
        }
        List<EventType> types = Stage.isCall(sentence, verb)
                ? List.of(EventType.TALKS)
                : types(sentence, clause, subject, to, rulers(sentence, subject, clause.from(), to));
        Status status = status(sentence, at, words, when);
        if (sentence.words().get(verb).form().equals("to") && status == Status.HAPPENED && published == null) {
            status = Status.PLANNED;
        }
        Draft draft = new Draft(title, when, time, types, status, sentence, isMain(sentence, at), false);
        Stage.cast(
                draft,
                sentence,
                subject,
                subjectAt(sentence, clause, subject),
                passive.isPassive(),
                verb,
                to,
                discourse);
        draft.place = Stage.place(sentence, verb, to);
        if (draft.place == null && at > 0) {
            draft.place = Stage.place(sentence, sentence.clauses().getFirst().from(), verb);
        }
        return draft;
    }

    /** Whether a subject stands behind its verb, that of speaking. */
    private static boolean isInverted(Sentence sentence, Subject subject, int verb) {
        int from = verb + 1;
        return !subject.words().isEmpty()
                && from < sentence.words().size()
                && Stage.speaks(sentence, verb)
                && sentence.words(from, sentence.words().size()).startsWith(subject.words());
    }

    /** Where the words of a clause's subject begin: in the clause, or before it where others part them. */
    private static int subjectAt(Sentence sentence, Clause clause, Subject subject) {
        if (sentence.words(clause.from(), clause.verb()).contains(subject.head())) {
            return clause.from();
        }
        int first = sentence.clauses().getFirst().from();
        int at = sentence.words(first, clause.verb()).lastIndexOf(subject.head());
        return at < 0 ? first : sentence.wordAt(sentence.words().get(first).begin() + at);
    }

    /** What a clause tells; of one that tells what is to be done that it was agreed or promised, if that has a type. */
    private static List<EventType> types(Sentence sentence, Clause clause, Subject subject, int to, boolean rulers) {
        String noun = ObjectRelative.noun(sentence, clause);
        if (!noun.isEmpty()) {
            int after = ObjectRelative.afterGroup(sentence.words(), clause.verb());
            String deed = sentence.words(clause.verb(), after) + " " + noun + " "
                    + sentence.words(after, Math.max(after, to));
            return Typing.of(deed, 0, rulers);
        }
        int infinitive = Plans.commitment(sentence, clause.verb(), to);
        // The subject may stand in another clause: "The talks, held in May", "the talks, which began in May".
        boolean elsewhere = clause.from() == clause.verb() || isRelative(sentence, clause);
        String lead = elsewhere && !subject.isPronoun() ? ObjectRelative.before(subject.words()) + " " : "";
        int end = Typing.end(sentence, clause.verb(), to);
        int verbAt = lead.length()
                + sentence.words().get(clause.verb()).begin()
                - sentence.words().get(clause.from()).begin();
        List<EventType> own = infinitive < 0
                ? List.of(EventType.CONTEXT)
                : Typing.of(lead + sentence.words(clause.from(), infinitive), verbAt, false);
        return own.getFirst() == EventType.CONTEXT
                ? Typing.of(lead + sentence.words(clause.from(), end), verbAt, rulers)
                : own;
    }

    /** Whether a clause begins with "which" or "that" for its subject. */
    private static boolean isRelative(Sentence sentence, Clause clause) {
        return clause.verb() == clause.from() + 1
                && Set.of("which", "that")
                        .contains(sentence.words().get(clause.from()).lower());
    }

    /** Whether the next sentences may go on with what a clause tells. */
    private static boolean isMain(Sentence sentence, int at) {
        int main = sentence.mainClause();
        boolean that = at > main
                && main >= 0
                && sentence.clauses().get(at).isThat(sentence.words())
                && !sentence.hasTime(main);
        return (at == main || that) && !sentence.isBackground();
    }

    /** As the clause says, or else the one that reports it: what is denied did not happen by its own words. */
    private Status status(Sentence sentence, int at, String words, When when) {
        Status own = Standing.of(words, when, published);
        if (own != Status.HAPPENED || at == 0 || !sentence.clauses().get(at).isReported()) {
            return own;
        }
        Clause report = sentence.clauses().get(at - 1);
        Status told = Standing.of(sentence.words(report.from(), report.to()), when, published);
        return told == Status.DENIED || told == Status.CLAIMED ? told : own;
    }

    private List<Entity> mainSubject(Sentence sentence) {
        int at = sentence.mainClause();
        return at < 0 ? List.of() : subjects.get(at).who();
    }

    private static boolean rulers(Sentence sentence, Subject subject, int from, int to) {
        Set<Entity> persons = new java.util.HashSet<>();
        subject.who().stream().filter(Entity::rules).forEach(persons::add);
        sentence.mentions(from, to).stream()
                .map(one -> one.entity())
                .filter(Entity::rules)
                .forEach(persons::add);
        return persons.size() > 1;
    }
}
