package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do at the date that stands behind it, while the verb itself is of another: "agreed to attend in
 * September", "promised on Monday to withdraw the troops by 1990".
 */
final class Plans {
    private static final Set<String> COMMITTING = WordSet.of("""
            agree agrees agreed promise promises promised pledge pledges pledged vow vows vowed offer offers offered
            threaten threatens threatened decide decides decided plan plans planned hope hopes hoped intend intends
            intended want wants wanted seek seeks sought propose proposes proposed undertake undertakes undertook
            prepare prepares prepared resolve resolves resolved consent consents consented swear swears swore
            """);
    /** Of these, those that leave it open whether it will be done. */
    private static final Set<String> LOOSE = WordSet.of("""
            offer offers offered threaten threatens threatened hope hopes hoped want wants wanted seek seeks sought propose
            proposes proposed
            """);

    private static final Set<String> REFUSING =
            WordSet.of("refuse refuses refused decline declines declined fail fails failed");
    /** Nouns for what is only to be done. */
    private static final Set<String> INTENTIONS = WordSet.of("""
            plan plans proposal proposals promise promises pledge pledges offer offers commitment commitments decision
            intention intentions bid effort efforts agreement deal vow threat
            """);

    private static final Set<String> OBJECTS = WordSet.of("""
            the a an its his her their all both every any some this that these those him them it
            """);
    private static final Set<String> NOT = Set.of("not", "never");

    /** In words. So far behind its verb "to" may stand. */
    private static final int FAR = 12;

    private Plans() {}

    /** The verb that tells: in "has agreed" the participle. */
    private static int telling(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        if (!Set.of("has", "have", "had").contains(words.get(verb).lower())) {
            return verb;
        }
        for (int i = verb + 1; i < Math.min(words.size(), verb + 4); i++) {
            if (Verbs.isParticiple(words.get(i).lower())) {
                return i;
            }
        }
        return verb;
    }

    /** Whether a verb speaks of something to be done. */
    static boolean commits(Sentence sentence, int verb) {
        return COMMITTING.contains(sentence.words().get(telling(sentence, verb)).lower());
    }

    /** Whether who uses such a verb binds themselves to what is to be done, not only threatens or hopes for it. */
    static boolean binds(Sentence sentence, int verb) {
        return !LOOSE.contains(sentence.words().get(telling(sentence, verb)).lower());
    }

    /** Whether a verb says that something was not done or will not be: "refused to", "has not agreed to". */
    static boolean refuses(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        int telling = telling(sentence, verb);
        return REFUSING.contains(words.get(telling).lower())
                || words.subList(verb, telling).stream().anyMatch(one -> NOT.contains(one.lower()));
    }

    /**
     * The "to" behind a clause's verb whose infinitive a date belongs to; −1 if the date is of the verb.
     *
     * @param first the date's first word
     */
    static int infinitive(Sentence sentence, int at, TimeMention time, int first, @Nullable When published) {
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        if (verb >= first || sentence.isQuoted(first)) {
            return -1;
        }
        boolean commits = commits(sentence, verb) || refuses(sentence, verb);
        boolean past = Verbs.at(sentence.words(), verb) == Verbs.Kind.PAST;
        When when = Objects.requireNonNull(time.when());
        boolean ahead = published != null && Standing.of("", when, published) == Status.PLANNED;
        if (!(ahead && (past || commits)) && !(commits && isLater(sentence, at, time, first))) {
            return -1;
        }
        return commits ? firstTo(sentence, telling(sentence, verb), first) : lastTo(sentence, verb, first);
    }

    /** Whether a date is ahead of the verb's own, or of what the clause hangs on, or is a limit as in "by 1990". */
    private static boolean isLater(Sentence sentence, int at, TimeMention time, int first) {
        if (sentence.words().get(first - 1).lower().equals("by")) {
            return true;
        }
        When when = Objects.requireNonNull(time.when());
        return sentence.times().stream()
                .anyMatch(one -> one.begin() < time.begin()
                        && one.when() != null
                        && (sentence.syntax().hangs(at)
                                || sentence.syntax().governing(sentence.wordAt(one.begin())) == at)
                        && Standing.of("", when, one.when()) == Status.PLANNED);
    }

    /** The "to" with which a verb that speaks of something to be done goes on; −1 if there is none. */
    static int commitment(Sentence sentence, int verb, int to) {
        return commits(sentence, verb) ? firstTo(sentence, telling(sentence, verb), to) : -1;
    }

    private static int firstTo(Sentence sentence, int verb, int first) {
        for (int i = verb + 1; i < Math.min(first - 1, verb + FAR); i++) {
            if (isInfinitive(sentence.words(), i)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastTo(Sentence sentence, int verb, int first) {
        for (int i = first - 2; i > verb; i--) {
            Word next = sentence.words().get(i + 1);
            if (sentence.words().get(i).form().equals("to") && Verbs.isPlain(next.lower())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether "to" and a verb stand here: one that is known, or a word that goes on with an object. */
    private static boolean isInfinitive(List<Word> words, int to) {
        if (!words.get(to).form().equals("to") || to + 2 >= words.size()) {
            return false;
        }
        Word verb = words.get(to + 1);
        Word object = words.get(to + 2);
        boolean plain = verb.isWord() && !verb.isCapital() && !OBJECTS.contains(verb.lower());
        return plain
                && (Verbs.isPlain(verb.lower())
                        || OBJECTS.contains(object.lower())
                        || (object.isWord() && object.isCapital()));
    }

    /** Whether a date only stands in what a noun before the verb intends: "the plan to leave by 1990 was rejected". */
    static boolean isIntended(Sentence sentence, int at, int first) {
        Clause clause = sentence.clauses().get(at);
        List<Word> words = sentence.words();
        for (int i = first - 2; clause.verb() > first && i > clause.from(); i--) {
            if (words.get(i).form().equals("to")
                    && INTENTIONS.contains(words.get(i - 1).lower())
                    && !words.get(i + 1).isCapital()) {
                return true;
            }
        }
        return false;
    }
}
