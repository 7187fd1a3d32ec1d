package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gender;
import org.demarche.extract.names.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the subject of every clause of a sentence: its own words, or those of a clause before it. */
final class Subjects {
    /** So many clauses back a subject may stand. */
    private static final int FARTHEST = 12;

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "that", "where");

    private final Discourse discourse;

    Subjects(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The subjects of the clauses in order: each is heard before the next, so that "he" can mean one before it. */
    List<Subject> of(Sentence sentence) {
        List<Subject> subjects = new ArrayList<>();
        boolean others = false;
        for (int i = 0; i < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            Subject subject = clause.verb() < 0 ? Subject.NONE : subject(sentence, i, subjects);
            subject = Pronouns.here(sentence, clause, subject, subjects);
            Pronouns.tellGender(sentence, clause, subject);
            subjects.add(subject);
            if (subject.isPronoun() && subject.who().size() == 1) {
                subject.who().getFirst().isOf(Gender.ofPronoun(subject.words().toLowerCase(Locale.ROOT)));
            }
            if (Set.of("i", "we").contains(subject.words().toLowerCase(Locale.ROOT))) {
                // "I asked Ada Brown, and she came": who speaks is not meant.
                discourse.hear(sentence.mentions(clause.from(), clause.to()), List.of());
            }
            boolean owner =
                    subject.who().size() == 1 && subject.who().getFirst().kind() == Kind.PERSON;
            // In "his spokeswoman said he would come" he is the one whose she is.
            others = isOfSomebody(sentence, i, others);
            if ((subject.acts() || owner) && !subject.isPronoun() && !others) {
                discourse.hear(List.of(), subject.who());
                if (subject.isPeople(sentence)) {
                    discourse.hearSeveral(subject.who());
                }
            }
        }
        return subjects;
    }

    /**
     * Whether the words before a clause's verb, from its subject's first part on, begin with "his" or "her".
     *
     * @param before whether those of the clause before do
     */
    private static boolean isOfSomebody(Sentence sentence, int at, boolean before) {
        List<Clause> clauses = sentence.clauses();
        String first = sentence.words().get(clauses.get(at).from()).lower();
        return first.equals("his")
                || first.equals("her")
                || (before && clauses.get(at - 1).verb() < 0);
    }

    private Subject subject(Sentence sentence, int at, List<Subject> before) {
        List<Clause> clauses = sentence.clauses();
        Clause clause = clauses.get(at);
        Subject own = Subject.of(sentence, clause.from(), clause.verb(), discourse);
        boolean ofNoun = clause.isParticiple() && clauses.get(at - 1).verb() >= 0;
        if (ofNoun
                || clause.isThat(sentence.words())
                || RELATIVES.contains(own.words().toLowerCase(Locale.ROOT))) {
            return antecedent(sentence, at, own);
        }
        Subject behind = own.words().isEmpty() ? speaker(sentence, at) : Subject.NONE;
        if (behind.acts()) {
            return behind;
        }
        boolean place = at > 0 && isPlaceOnly(sentence, clause);
        if (!own.words().isEmpty() && !place) {
            boolean list = own.words().contains(" and ")
                    || (at > 0
                            && Words.JOINING.contains(
                                    sentence.words().get(clause.from()).lower())
                            && clauses.get(at - 1).verb() < 0);
            return list ? withListed(sentence, at, own) : own;
        }
        boolean goesOn = clause.from() < clause.verb()
                && Words.JOINING.contains(sentence.words().get(clause.from()).lower());
        Subject parted = goesOn ? null : parted(sentence, at);
        if (parted != null) {
            return parted;
        }
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            if (clauses.get(i).verb() >= 0 && !clauses.get(i).isBracketed()) {
                return before.get(i);
            }
        }
        return own;
    }

    /** Who speaks, named behind the verb: the envoy in "the talks failed, said the envoy on Monday". */
    private Subject speaker(Sentence sentence, int at) {
        List<Clause> clauses = sentence.clauses();
        Clause clause = clauses.get(at);
        int from = clause.verb() + 1;
        boolean ends = at + 1 == clauses.size() || !clauses.get(at + 1).isReported();
        if (at == 0 || !ends || !Speaking.speaks(sentence, clause.verb())) {
            return Subject.NONE;
        }
        int to = from;
        while (to < clause.to()) {
            int begin = sentence.words().get(to).begin();
            boolean date = sentence.times().stream().anyMatch(one -> one.begin() == begin);
            String word = sentence.words().get(to).lower();
            if (date || (Verbs.isPreposition(word) && !word.equals("of") && !word.equals("for"))) {
                break;
            }
            to++;
        }
        boolean first = to > from
                && (sentence.words().get(from).isCapital()
                        || Set.of("the", "a", "an")
                                .contains(sentence.words().get(from).lower()));
        Subject subject = first ? Subject.of(sentence, from, to, discourse) : Subject.NONE;
        int name = to + 1;
        // "Said the envoy, Ada Brown": by her name.
        List<Entity> named = sentence.mentions().stream()
                .filter(one ->
                        sentence.wordAt(one.begin()) == name && one.entity().kind() == Kind.PERSON)
                .map(Mention::entity)
                .toList();
        boolean apposed = subject.acts()
                && !named.isEmpty()
                && sentence.words().get(to).form().equals(",")
                && subject.who().stream().noneMatch(one -> one.kind() == Kind.PERSON);
        return apposed ? subject.meaning(named) : subject;
    }

    /** Whom "who" and the like mean: who is named last before them, or else what the clause before speaks of. */
    private Subject antecedent(Sentence sentence, int at, Subject own) {
        List<Clause> clauses = sentence.clauses();
        boolean person = sentence.words().get(clauses.get(at).from()).lower().startsWith("who");
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Clause other = clauses.get(i);
            if (other.isBracketed()) {
                continue;
            }
            List<Mention> named = sentence.mentions(other.from(), other.to());
            Mention last = named.isEmpty() ? null : named.getLast();
            if (last != null
                    && (person || !isBehindPreposition(sentence, last))
                    && last.entity().kind() != Kind.PLACE
                    && last.end() == sentence.words().get(other.to() - 1).end()) {
                return Subject.named(last.entity(), sentence.text(last.begin(), last.end()));
            }
            int from = other.verb() >= 0 ? other.verb() + 1 : other.from();
            int phrase = lastPhrase(sentence, from, other.to());
            Subject found = Subject.of(sentence, phrase, other.to(), discourse);
            if (i == at - 1 && clauses.get(at).isThat(sentence.words())) {
                int start = other.verb() >= 0 ? other.verb() + 1 : other.from();
                int begin = nounAtEnd(sentence, start, other.to());
                if (begin > start) {
                    return Subject.of(sentence, begin, other.to(), discourse);
                }
            }
            boolean noun = i == at - 1 && !found.words().isEmpty() && !Leads.isLead(sentence, from, other.to());
            if (i == at - 1 && clauses.get(at).isThat(sentence.words())) {
                found = thing(sentence, phrase, other.to(), found);
            }
            if (person && !found.acts()) {
                // "The loss of ten sailors who were aboard": the sailors were.
                int of = phrase;
                while (of < other.to() && !sentence.words().get(of).form().equals("of")) {
                    of++;
                }
                Subject people = Subject.of(sentence, Math.min(of + 1, other.to()), other.to(), discourse);
                found = people.acts() ? people : found;
            }
            if (noun || !found.who().isEmpty() || other.verb() >= 0 || phrase > from) {
                return found;
            }
        }
        return own;
    }

    /**
     * What "that" means behind a word for a person, who would be "who": the raids in "a suspect in raids that hurt".
     */
    private Subject thing(Sentence sentence, int from, int to, Subject whole) {
        String head = whole.head().substring(whole.head().lastIndexOf(' ') + 1);
        int last = to - 1;
        while (last > from && !Verbs.isPreposition(sentence.words().get(last).lower())) {
            last--;
        }
        return last > from && PeopleWords.isOfPeople(head) ? Subject.of(sentence, last + 1, to, discourse) : whole;
    }

    /** Whether a name only belongs to a noun before it, as in "a pact with Norway". */
    private static boolean isBehindPreposition(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin());
        return at > 1
                && Set.of("with", "against", "to", "between", "for", "on", "of", "from")
                        .contains(sentence.words().get(at - 1).lower());
    }

    /**
     * Where the noun begins that ends a part, behind a preposition or what is to be done: "gaps" in "hoping to close
     * gaps", "talks" in "after talks".
     */
    private static int nounAtEnd(Sentence sentence, int from, int to) {
        boolean leads = from < to
                && (Verbs.isPreposition(sentence.words().get(from).lower()) || Leads.isLead(sentence, from, to));
        if (!leads) {
            return from;
        }
        for (int i = to - 1; i >= from; i--) {
            String word = sentence.words().get(i).lower();
            if (Set.of("the", "a", "an", "its", "his", "her", "their").contains(word)) {
                return i;
            }
            if (Verbs.isPreposition(word)) {
                return Math.min(word.equals("to") && i + 2 < to ? i + 2 : i + 1, to - 1);
            }
        }
        return from;
    }

    /** Where the last noun with an article begins, as "the port" in "by the end they left the port". */
    private static int lastPhrase(Sentence sentence, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            boolean article =
                    Set.of("the", "a", "an").contains(sentence.words().get(i).lower());
            boolean whole = !sentence.words().get(i - 1).lower().equals("of");
            if (article && whole) {
                return i;
            }
        }
        return from;
    }

    /**
     * The subject that commas part from its verb, as in "the envoy, Ada Brown, who had left on Monday, returned": the
     * words before the first of them, with the persons whom those between name.
     */
    private @Nullable Subject parted(Sentence sentence, int at) {
        List<Clause> clauses = sentence.clauses();
        int first = -1;
        Set<Entity> persons = new LinkedHashSet<>();
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Clause other = clauses.get(i);
            String word = sentence.words().get(other.from()).lower();
            if (other.verb() >= 0 && !sentence.syntax().hangs(i) && !isPutIn(sentence, other)) {
                break;
            }
            if (other.verb() < 0
                    && !other.isBracketed()
                    && !Leads.isLead(sentence, other.from(), other.to())
                    && (!Words.JOINING.contains(word) || sentence.syntax().opensSubject(i))) {
                first = i;
            }
            if (sentence.syntax().opensSubject(i)) {
                break;
            }
        }
        if (first < 0) {
            return null;
        }
        Subject subject = Subject.of(
                sentence, clauses.get(first).from(), clauses.get(first).to(), discourse);
        for (int i = first + 1; i < at && !clauses.get(i).isParticiple(); i++) {
            Clause other = clauses.get(i);
            if (other.verb() < 0 && !Leads.isLead(sentence, other.from(), other.to())) {
                sentence.mentions(other.from(), other.to()).stream()
                        .filter(one ->
                                one.entity().kind() == Kind.PERSON && sentence.wordAt(one.begin()) <= other.from() + 3)
                        .forEach(one -> persons.add(one.entity()));
            }
        }
        if (subject.words().isEmpty()) {
            return null;
        }
        boolean told = clauses.get(first + 1).from() == clauses.get(first).to()
                && ObjectRelative.is(sentence.words(), clauses.get(first + 1))
                && !sentence.syntax().isDated(first + 1);
        if (told) {
            subject = subject.before(sentence.text(
                    sentence.words().get(clauses.get(first).to() - 1).end(),
                    sentence.words().get(clauses.get(first + 1).to() - 1).end()));
        }
        boolean person = subject.who().stream().anyMatch(one -> one.kind() == Kind.PERSON);
        if (person && persons.size() == 1 && isJoinedOffice(subject)) {
            // The office is that of who follows.
            List<Entity> both = new ArrayList<>(
                    subject.who().stream().filter(one -> !one.isUnnamed()).toList());
            persons.stream().filter(one -> !both.contains(one)).forEach(both::add);
            return subject.meaning(both);
        }
        if (persons.isEmpty() || (person && persons.size() == 1)) {
            return subject;
        }
        Subject whole = person ? subject.with(List.copyOf(persons)) : subject.meaning(List.copyOf(persons));
        return persons.size() < 2 ? whole : whole.calledByName();
    }

    /** Whether a clause between commas begins with a participle: "the ministry, based in Oslo and led by him, left". */
    private static boolean isPutIn(Sentence sentence, Clause clause) {
        int from = clause.from();
        return from > 0
                && from + 1 < clause.to()
                && sentence.words().get(from - 1).form().equals(",")
                && Owners.mayDescribe(sentence.words().get(from))
                && Verbs.isPreposition(sentence.words().get(from + 1).lower())
                && clause.to() < sentence.words().size()
                && sentence.words().get(clause.to()).form().equals(",");
    }

    /** Whether words end with the office of another whose name follows: "Ada Brown and her Swiss counterpart". */
    private static boolean isJoinedOffice(Subject subject) {
        String words = subject.words();
        int and = words.lastIndexOf(" and ");
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return and >= 0 && !last.isEmpty() && (PeopleWords.isOfPeople(last) || PeopleWords.isOfficial(last));
    }

    /** With those that commas part before "and": the first of "France, Italy and Spain". */
    private static Subject withListed(Sentence sentence, int at, Subject own) {
        List<Entity> listed = new ArrayList<>();
        int first = at;
        int lead = -1;
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Clause other = sentence.clauses().get(i);
            if (sentence.words().get(other.to()).form().equals("|")) {
                break;
            }
            List<Mention> named = sentence.mentions(other.from(), other.to());
            int begin = Leads.afterLead(sentence, other.from(), other.to());
            boolean alone = other.verb() < 0
                    && named.size() == 1
                    && named.getFirst().entity().kind() != Kind.PLACE
                    && named.getFirst().end()
                            == sentence.words().get(other.to() - 1).end()
                    && (sentence.wordAt(named.getFirst().begin()) <= begin + 2
                            || isOf(sentence, sentence.wordAt(named.getFirst().begin())));
            if (!alone) {
                break;
            }
            if (!listed.contains(named.getFirst().entity())) {
                listed.addFirst(named.getFirst().entity());
            }
            first = i;
            lead = begin;
        }
        if (first == at) {
            return own;
        }
        int begin = sentence.words().get(lead).begin();
        int joined = sentence.clauses().get(at).from();
        boolean joins = Words.JOINING.contains(sentence.words().get(joined).lower());
        int rest = sentence.words().get(joins ? joined + 1 : joined).begin();
        return own.with(listed).after(sentence.text(begin, rest));
    }

    /** Whether a name stands behind a noun and "of", as in "the ministers of France". */
    private static boolean isOf(Sentence sentence, int word) {
        if (word < 2) {
            return false;
        }
        int before = sentence.words().get(word - 1).lower().equals("the") ? word - 2 : word - 1;
        return sentence.words().get(before).lower().equals("of");
    }

    private static boolean isAfterPlace(Sentence sentence, int word) {
        int end = word > 1 ? sentence.words().get(word - 2).end() : -1;
        return sentence.mentions().stream().anyMatch(one -> one.entity().kind() == Kind.PLACE && one.end() == end);
    }

    /** Whether all before the verb is the rest of a place, as "Vietnam" in "the talks in Hanoi, Vietnam". */
    private static boolean isPlaceOnly(Sentence sentence, Clause clause) {
        var mentions = sentence.mentions(clause.from(), clause.verb());
        if (mentions.isEmpty() && clause.verb() - clause.from() == 1) {
            return sentence.words().get(clause.from()).isCapital() && isAfterPlace(sentence, clause.from());
        }
        return mentions.size() == 1
                && Surroundings.isAfterPlace(sentence, mentions.getFirst())
                && sentence.wordAt(mentions.getFirst().begin()) == clause.from();
    }
}
