package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeExpression;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimexType;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.text.Span;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.EventType;
import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Goes through the sentences of an article and drafts its events. */
final class EventFinder {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT");
    private static final int MOST_LEADS = 40;
    /** If these name no date, the first of them is taken for news of the day. */
    private static final int LEAD_SENTENCES = 4;

    private static final int MOST_EVIDENCE = 8;
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
    private static final Set<String> BACKGROUND =
            Set.of("can", "may", "might", "could", "remains", "shows", "makes", "becomes");
    private static final Set<String> NOUN_ENDS = Set.of("of", "between", "with", "on", "in");

    private final String text;
    private final @Nullable When published;
    private final Discourse discourse;
    private final List<Draft> drafts = new ArrayList<>();
    private List<Subject> subjects = List.of();
    private boolean leads;
    private @Nullable Draft open;
    private @Nullable When storyDay;

    /** A finder for one article. */
    EventFinder(String text, @Nullable When published, @Nullable String author) {
        this.text = text;
        discourse = new Discourse(author == null ? null : Entity.person(author));
        this.published = published;
    }

    /** The events in the order in which the article comes to them. */
    List<Draft> find(List<Sentence> sentences) {
        leads = sentences.stream()
                .limit(LEAD_SENTENCES)
                .noneMatch(one -> one.times().stream().anyMatch(EventFinder::isOnLine));
        for (Sentence sentence : sentences) {
            read(sentence);
        }
        if (drafts.isEmpty() && published != null) {
            sentences.stream()
                    .limit(MOST_LEADS)
                    .map(this::lead)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private void read(Sentence sentence) {
        subjects = subjects(sentence);
        List<Draft> found = new ArrayList<>();
        for (TimeMention time : sentence.times()) {
            if (isOnLine(time)) {
                Draft draft = draft(sentence, time);
                if (draft != null && found.stream().noneMatch(one -> isSame(one, draft))) {
                    found.add(draft);
                }
            }
        }
        if (found.isEmpty() && leads && sentence.number() == 0) {
            Draft lead = lead(sentence);
            if (lead != null) {
                found.add(lead);
            }
        }
        List<Entity> subjects = mainSubject(sentence);
        boolean main = found.stream().anyMatch(one -> one.isMain);
        if (!main) {
            goOn(sentence, subjects);
        }
        if (!found.isEmpty()) {
            drafts.addAll(found);
            found.stream().filter(one -> one.isMain).findFirst().ifPresent(this::goTo);
            found.forEach(one -> addSayings(one, sentence, subjects));
        }
        discourse.hear(sentence.mentions(), subjects);
    }

    private void goTo(Draft draft) {
        open = draft;
        if (draft.types.getFirst() != EventType.STATEMENT
                && DAY.matcher(draft.when.edtf()).matches()) {
            storyDay = draft.when;
        }
    }

    private static boolean isOnLine(TimeMention time) {
        When when = time.when();
        return when != null && when.extent().isPlaced();
    }

    /** Two dates of a sentence that say the same make one event. */
    private static boolean isSame(Draft one, Draft other) {
        return one.when.equals(other.when);
    }

    private @Nullable Draft draft(Sentence sentence, TimeMention time) {
        int first = sentence.wordAt(time.begin());
        int after = sentence.wordAt(time.end());
        if (first >= sentence.words().size()) {
            return null;
        }
        Draft thing = thing(sentence, time, first, after);
        if (thing != null) {
            return thing;
        }
        int at = governing(sentence, first);
        if (at < 0 || isAside(sentence, at, time) || isState(sentence, at, time)) {
            return null;
        }
        When day = needsDay(time) ? storyDay : null;
        Draft draft = ofClause(sentence, at, day == null ? when(time, sentence, first) : at(day, time), time);
        if (draft != null) {
            draft.storyDay = day;
        }
        return draft;
    }

    /** Whether a clause says how something is, not what is done or will be. */
    private boolean isState(Sentence sentence, int at, TimeMention time) {
        Clause clause = sentence.clauses().get(at);
        String verb = sentence.words().get(clause.verb()).lower();
        if (!Set.of("is", "are").contains(verb)
                || clause.verb() + 1 >= sentence.words().size()) {
            return false;
        }
        When when = java.util.Objects.requireNonNull(time.when());
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
        return relative && at > firstWithVerb(sentence) && isBackground(sentence) && time.basis() != Basis.STATED;
    }

    /** Whether it is a clock time whose day the sentence does not name. */
    private static boolean needsDay(TimeMention time) {
        return time instanceof TimeExpression expression
                && expression.type() == TimexType.TIME
                && expression.reason() == Reason.TIME_OF_DAY
                && expression.basis() != Basis.STATED
                && CLOCK.matcher(String.valueOf(
                                time.when() == null ? "" : time.when().edtf()))
                        .find();
    }

    /** The time of day on the day that the story has come to. */
    private static When at(When day, TimeMention time) {
        String own = java.util.Objects.requireNonNull(time.when()).edtf();
        try {
            return When.parse(day.edtf() + own.substring(own.indexOf('T')));
        } catch (EdtfException e) {
            return day;
        }
    }

    /** What a sentence without a date tells, as of the day of publication. */
    private @Nullable Draft lead(Sentence sentence) {
        When day = published;
        int at = firstWithVerb(sentence);
        if (day == null || at < 0 || sentence.isQuotation() || !sentence.times().isEmpty()) {
            return null;
        }
        subjects = subjects(sentence);
        Clause clause = sentence.clauses().get(at);
        boolean past = Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST
                || Set.of("has", "have", "was", "were")
                        .contains(sentence.words().get(clause.verb()).lower());
        Draft draft = past ? ofClause(sentence, at, approximate(day), null) : null;
        return draft == null || draft.cast.isEmpty() ? null : draft;
    }

    private static When approximate(When day) {
        try {
            return When.parse(day.edtf().replaceAll("[?~%]", "") + "~");
        } catch (EdtfException e) {
            return day;
        }
    }

    /** A date after "since" begins a span that is still open. */
    private static When when(TimeMention time, Sentence sentence, int first) {
        When when = java.util.Objects.requireNonNull(time.when());
        boolean since = first > 0 && sentence.words().get(first - 1).lower().equals("since");
        if (!since
                || when.edtf().contains("/")
                || when.edtf().contains("[")
                || when.edtf().contains("{")) {
            return when;
        }
        try {
            return When.parse(when.edtf() + "/..");
        } catch (EdtfException e) {
            return when;
        }
    }

    /** The clause whose verb a word at a place belongs to, −1 if the sentence has no verb. */
    private static int governing(Sentence sentence, int word) {
        List<Clause> clauses = sentence.clauses();
        int own = clauses.size() - 1;
        for (int i = 0; i < clauses.size(); i++) {
            if (word < clauses.get(i).to()) {
                own = i;
                break;
            }
        }
        for (int i = own; i >= 0; i--) {
            if (clauses.get(i).verb() >= 0) {
                return i;
            }
        }
        for (int i = own; i < clauses.size(); i++) {
            if (clauses.get(i).verb() >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int firstWithVerb(Sentence sentence) {
        List<Clause> clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).verb() >= 0) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Draft ofClause(Sentence sentence, int at, When when, @Nullable TimeMention time) {
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        Subject subject = subjects.get(at);
        int to = clauseEnd(sentence, at);
        String words = sentence.words(clause.from(), to);
        String title = Titles.of(sentence, subject, verb, to);
        if (title.isEmpty()) {
            return null;
        }
        int verbAt = sentence.words().get(verb).begin()
                - sentence.words().get(clause.from()).begin();
        List<EventType> types = Typing.of(words, verbAt, rulers(sentence, subject, clause.from(), to));
        Draft draft = new Draft(
                title,
                when,
                time,
                types,
                Standing.of(words, when, published),
                sentence,
                at == firstWithVerb(sentence) && !isBackground(sentence),
                false);
        Stage.cast(draft, sentence, subject, verb, to);
        draft.place = Stage.place(sentence, verb, to);
        if (draft.place == null && at > 0) {
            draft.place = Stage.place(sentence, sentence.clauses().getFirst().from(), verb);
        }
        return draft;
    }

    /** What follows without a verb of its own still belongs to a clause. */
    private static int clauseEnd(Sentence sentence, int at) {
        List<Clause> clauses = sentence.clauses();
        int to = clauses.get(at).to();
        for (int i = at + 1;
                i < clauses.size()
                        && (clauses.get(i).verb() < 0 || clauses.get(i).isReported());
                i++) {
            to = clauses.get(i).to();
        }
        return to;
    }

    /** The subjects of the clauses in order: each is heard before the next, so that "he" can mean one before it. */
    private List<Subject> subjects(Sentence sentence) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            Subject subject = clause.verb() < 0 ? Subject.NONE : subject(sentence, i, subjects);
            subjects.add(subject);
            if (subject.acts() && !subject.isPronoun()) {
                discourse.hear(List.of(), subject.who());
            }
        }
        return subjects;
    }

    private Subject subject(Sentence sentence, int at, List<Subject> before) {
        List<Clause> clauses = sentence.clauses();
        Clause clause = clauses.get(at);
        Subject own = Subject.of(sentence, clause.from(), clause.verb(), discourse);
        boolean relative = Set.of("which", "who", "whose", "that", "where")
                .contains(own.words().toLowerCase(Locale.ROOT));
        boolean place = at > 0 && isPlaceOnly(sentence, clause);
        if (!own.words().isEmpty() && !relative && !place) {
            return own;
        }
        for (int i = at - 1; i >= 0; i--) {
            Clause other = clauses.get(i);
            if (other.isBracketed()) {
                continue;
            }
            if (other.verb() >= 0 && !relative) {
                return before.get(i);
            }
            int from = other.verb() >= 0 ? other.verb() + 1 : other.from();
            Subject found = Subject.of(sentence, from, other.to(), discourse);
            if (!found.who().isEmpty() || (relative && other.verb() >= 0)) {
                return found;
            }
        }
        return own;
    }

    /** Whether all before the verb is the rest of a place, as "Vietnam" in "the talks in Hanoi, Vietnam". */
    private static boolean isPlaceOnly(Sentence sentence, Clause clause) {
        var mentions = sentence.mentions(clause.from(), clause.verb());
        return mentions.size() == 1
                && Stage.isAfterPlace(sentence, mentions.getFirst())
                && sentence.wordAt(mentions.getFirst().begin()) == clause.from();
    }

    private List<Entity> mainSubject(Sentence sentence) {
        int at = firstWithVerb(sentence);
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

    /** An event that is only named, as in "the 1953 armistice" and "the summit of 12 June 2018". */
    private @Nullable Draft thing(Sentence sentence, TimeMention time, int first, int after) {
        List<Word> words = sentence.words();
        int from = first;
        int head = -1;
        for (int i = after;
                i < Math.min(words.size(), after + 4) && words.get(i).isWord();
                i++) {
            if (EVENT_NOUNS.contains(words.get(i).lower())) {
                head = i;
                break;
            }
            if (Verbs.at(words, i) != Verbs.Kind.NONE
                    || words.get(i).lower().endsWith("ing")
                    || NOUN_ENDS.contains(words.get(i).lower())) {
                break;
            }
        }
        if (head >= 0
                && (first == 0 || !BEFORE_THINGS.contains(words.get(first - 1).lower()))) {
            head = -1;
        }
        boolean ahead = published != null
                && Standing.of("", java.util.Objects.requireNonNull(time.when()), published) == Status.PLANNED;
        Set<String> links = ahead && !isPlannedBy(sentence, first) ? Set.of("of", "on", "for", "in") : Set.of("of");
        if (head < 0
                && first > 1
                && links.contains(words.get(first - 1).lower())
                && EVENT_NOUNS.contains(words.get(first - 2).lower())) {
            head = first - 2;
            from = head;
            while (from > 0
                    && words.get(from - 1).isWord()
                    && from > head - 4
                    && !words.get(from - 1)
                            .lower()
                            .matches("the|a|an|of|in|at|from|to|by|with|and|after|before|since|that")) {
                from--;
            }
        }
        if (head < 0) {
            return null;
        }
        int to = head + 1;
        while (to < words.size()
                && to < head + 10
                && words.get(to).isWord()
                && Verbs.at(words, to) == Verbs.Kind.NONE
                && !(to > head + 1
                        && Set.of("which", "who", "that", "when", "and", "to", "for", "as")
                                .contains(words.get(to).lower())
                        && !words.get(to).lower().equals("and"))
                && (to > head + 1 || NOUN_ENDS.contains(words.get(to).lower()))) {
            to++;
        }
        boolean led = from == first;
        String title = led
                ? Titles.ofThing(sentence, after, to)
                : Titles.ofThing(sentence, from, Math.max(head + 1, from + 1));
        if (title.isEmpty()) {
            return null;
        }
        String phrase = sentence.words(Math.min(from, first), to);
        When when = when(time, sentence, first);
        Draft draft = new Draft(
                title,
                when,
                time,
                Typing.of(phrase, 0, false),
                Standing.of(phrase, when, published),
                sentence,
                false,
                true);
        sentence.mentions(Math.min(from, first), to).stream()
                .map(one -> one.entity())
                .filter(one -> one.kind() != Kind.PLACE)
                .forEach(one -> draft.cast.put(one, org.demarche.model.Role.PARTICIPANT));
        draft.place = Stage.place(sentence, Math.min(from, first), to);
        return draft;
    }

    /** Whether the clause itself speaks of what lies ahead, so that its verb belongs to the date. */
    private static boolean isPlannedBy(Sentence sentence, int word) {
        int at = governing(sentence, word);
        if (at < 0) {
            return false;
        }
        Clause clause = sentence.clauses().get(at);
        return Standing.speaksAhead(sentence.words(clause.from(), clause.to()));
    }

    /** Adds an undated sentence to the event before it, if it goes on with that. */
    private void goOn(Sentence sentence, List<Entity> subjects) {
        Draft event = open;
        if (event == null || event.evidence.size() >= MOST_EVIDENCE || sentence.number() != event.last.number() + 1) {
            open = null;
            return;
        }
        boolean same = sentence.paragraph().number() == event.last.paragraph().number();
        boolean shares = subjects.stream().anyMatch(event.cast::containsKey);
        boolean related = same || sentence.pointsBack() || shares;
        boolean joins =
                sentence.isQuotation() || (same && sentence.hasQuotation()) || (related && !isBackground(sentence));
        if (joins) {
            event.goOn(sentence);
            addSayings(event, sentence, subjects);
        } else if (same) {
            event.last = sentence;
        } else {
            open = null;
        }
    }

    /** Whether it tells how things are, not what was done. */
    private static boolean isBackground(Sentence sentence) {
        int at = firstWithVerb(sentence);
        if (at < 0) {
            return true;
        }
        Clause clause = sentence.clauses().get(at);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (Set.of("is", "are").contains(sentence.words().get(i).lower()) && !sentence.isQuoted(i)) {
                return true;
            }
        }
        String word = sentence.words().get(clause.verb()).lower();
        boolean present = Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PRESENT && !word.equals("says");
        return present || BACKGROUND.contains(word);
    }

    private void addSayings(Draft event, Sentence sentence, List<Entity> subjects) {
        Entity speaker = subjects.size() == 1 ? subjects.getFirst() : null;
        if (speaker == null && sentence.isQuotation()) {
            List<Entity> last = discourse.meaning("he");
            speaker = last.isEmpty() ? null : last.getFirst();
        }
        for (Span words : Quotations.in(text, sentence.span())) {
            event.sayings.add(new Draft.Saying(speaker, words, event.evidence.size()));
        }
    }
}
