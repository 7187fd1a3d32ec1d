package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * Whether the subject of a clause is who something is done to.
 *
 * @param auxiliary "was" or "were", which the clause leaves out; empty if it has its own or is active
 */
record Passive(boolean isPassive, String auxiliary) {
    private static final int LONGEST_LIST = 6;
    /** Nobody is made the object of these. */
    private static final Set<String> NEVER_PASSIVE = WordSet.of("""
            died lived arrived appeared disappeared resigned emigrated apologised apologized remained collapsed
            """);

    /** Of a clause whose subject is already known. */
    static Passive of(Sentence sentence, int at, Subject subject, int to) {
        Clause clause = sentence.clauses().get(at);
        List<Word> words = sentence.words();
        if (clause.isParticiple()) {
            return new Passive(true, auxiliary(subject));
        }
        if (Verbs.isPassive(words.subList(0, to), clause.verb())) {
            return new Passive(true, "");
        }
        String carried = carried(sentence, at);
        return new Passive(!carried.isEmpty(), carried);
    }

    /** The "were" of "they were stopped, charged and sent to Oslo", for the verbs after the first. */
    private static String carried(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        for (int i = at; i > Math.max(0, at - LONGEST_LIST) && goesOn(sentence, i); i--) {
            Clause before = sentence.clauses().get(i - 1);
            if (resumes(sentence, i)) {
                return "";
            }
            if (before.verb() >= 0 && Verbs.isPassive(words.subList(0, before.to()), before.verb())) {
                String auxiliary = words.get(before.verb()).lower();
                return auxiliary.equals("was") || auxiliary.equals("were") ? auxiliary : "";
            }
        }
        return "";
    }

    /**
     * Whether a clause goes on with the noun that a relative before it parts from its verb, as in "the pact, which was
     * signed in May, passed into law".
     */
    private static boolean resumes(Sentence sentence, int at) {
        List<Clause> clauses = sentence.clauses();
        Clause relative = clauses.get(at - 1);
        String first = sentence.words().get(relative.from()).lower();
        boolean last = clauses.subList(at + 1, clauses.size()).stream().noneMatch(one -> one.verb() == one.from());
        return last
                && at > 1
                && clauses.get(at - 2).verb() < 0
                && (first.equals("which") || first.equals("who"))
                && sentence.words().get(clauses.get(at).from() - 1).form().equals(",");
    }

    /** Whether a clause is only a participle that a comma or "and" joins to the verb before it. */
    private static boolean goesOn(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        Clause clause = sentence.clauses().get(at);
        String mark = words.get(clause.from() - 1).form();
        boolean joined = clause.verb() == clause.from() + 1
                && words.get(clause.from()).lower().equals("and");
        boolean listed = clause.verb() == clause.from() && mark.equals(",");
        return (joined || listed)
                && words.get(clause.verb()).lower().endsWith("ed")
                && !NEVER_PASSIVE.contains(words.get(clause.verb()).lower())
                && (Verbs.followsNoun(words, clause.verb()) || isBeforeDate(sentence, clause.verb()));
    }

    /** Whether a date stands right behind a verb, as in "was charged and acquitted a month later". */
    private static boolean isBeforeDate(Sentence sentence, int verb) {
        return sentence.times().stream().anyMatch(one -> sentence.wordAt(one.begin()) == verb + 1);
    }

    /** The form of "be" that belongs to a subject. */
    static String auxiliary(Subject subject) {
        return isPlural(subject.head()) ? "were" : "was";
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    }
}
