package org.demarche.extract.events;

import java.util.List;
import org.demarche.extract.text.Word;

/**
 * Whether the subject of a clause is who something is done to.
 *
 * @param auxiliary "was" or "were", which the clause leaves out; empty if it has its own or is active
 */
record Passive(boolean isPassive, String auxiliary) {
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

    /** The "were" of "they were stopped and sent to Oslo", for the second verb. */
    private static String carried(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        Clause clause = sentence.clauses().get(at);
        Clause before = at == 0 ? null : sentence.clauses().get(at - 1);
        boolean goesOn = before != null
                && before.verb() >= 0
                && clause.verb() == clause.from() + 1
                && words.get(clause.from()).lower().equals("and")
                && words.get(clause.verb()).lower().endsWith("ed")
                && Verbs.followsNoun(words, clause.verb());
        if (before == null || !goesOn || !Verbs.isPassive(words.subList(0, before.to()), before.verb())) {
            return "";
        }
        String auxiliary = words.get(before.verb()).lower();
        return auxiliary.equals("was") || auxiliary.equals("were") ? auxiliary : "";
    }

    /** The form of "be" that belongs to a subject. */
    static String auxiliary(Subject subject) {
        return isPlural(subject.head()) ? "were" : "was";
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    }
}
