package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the subject of every clause of a sentence: its own words, or those of a clause before it. */
final class Subjects {
    private final Discourse discourse;

    Subjects(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The subjects of the clauses in order: each is heard before the next, so that "he" can mean one before it. */
    List<Subject> of(Sentence sentence) {
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
}
