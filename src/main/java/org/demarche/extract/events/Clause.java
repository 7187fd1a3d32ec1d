package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * A part of a sentence between commas, conjunctions and other marks.
 *
 * @param from its first word
 * @param to after its last word
 * @param verb its finite verb, −1 if it has none of its own
 * @param isReported whether it is what the one before says, as in "she said they met"
 * @param isBracketed whether it stands in brackets
 * @param isParticiple whether its verb only tells of the noun before it, as in "the treaty, signed by both, held"
 */
record Clause(int from, int to, int verb, boolean isReported, boolean isBracketed, boolean isParticiple) {
    static final Set<String> SUBORDINATORS = WordSet.of("""
            when while because although though which who whom whose where until unless whereas if after before
            since as
            """);

    /** Whether it tells of a noun by "that", as in "the war that began in May". */
    boolean isThat(List<Word> words) {
        return from > 0
                && !isReported
                && verb == from + 1
                && words.get(from).lower().equals("that");
    }

    /** Whether a word such as "and" or "when" joins clauses. */
    static boolean joins(Word word) {
        return Words.JOINING.contains(word.lower()) || SUBORDINATORS.contains(word.lower());
    }

    /** The parts of a sentence in order. */
    static List<Clause> of(List<Word> words, boolean[] quoted) {
        return of(words, quoted, false);
    }

    /**
     * The parts of a sentence in order.
     *
     * @param isEntry whether it tells of the past in the present, as one in a list of dates does
     */
    static List<Clause> of(List<Word> words, boolean[] quoted, boolean isEntry) {
        int[] verbs = FiniteVerbs.verbs(words, quoted);
        if (isEntry) {
            FiniteVerbs.addPresent(words, verbs);
        }
        FiniteVerbs.addInfinitive(words, verbs);
        boolean[] embedded = EmbeddedParts.embedded(words, verbs);
        boolean[] cuts = ObjectRelative.cuts(words, verbs);
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        boolean reported = false;
        for (int i = 0; i <= words.size(); i++) {
            boolean ends = i == words.size()
                    || (i > from && !embedded[i] && (cuts[i] || ClauseBounds.begins(words, verbs, from, i)));
            boolean reports = !ends && i > from && ClauseBounds.isReport(words, verbs, from, i);
            if (ends || reports) {
                add(clauses, words, verbs, from, i, reported);
                from = i;
                reported = reports;
            }
            if (i < words.size() && Marks.isMark(words, i)) {
                add(clauses, words, verbs, from, i, reported);
                from = i + 1;
                reported = false;
            }
        }
        markParticiples(clauses, words, verbs);
        return clauses;
    }

    /**
     * Whether a part begins with "Having", or with a form such as "hoping" after a comma: its verbs are no part of the
     * story.
     */
    private static boolean isGerund(List<Word> words, int[] verbs, int from) {
        Word first = words.get(from);
        return first.form().equals("Having")
                || (from > 0
                        && from + 1 < words.size()
                        && words.get(from - 1).form().equals(",")
                        && !first.isCapital()
                        && first.lower().endsWith("ing")
                        && verbs[from + 1] == 0);
    }

    /** A past form between commas that a verb follows without a subject of its own: "Oslo, moved by it, agreed". */
    private static void markParticiples(List<Clause> clauses, List<Word> words, int[] verbs) {
        int waiting = -1;
        for (int i = clauses.size() - 1; i > 0; i--) {
            Clause clause = clauses.get(i);
            boolean afterComma = words.get(clause.from() - 1).form().equals(",");
            boolean verbFirst = clause.verb() == clause.from() && afterComma;
            boolean feels = verbFirst && Verbs.isFeeling(words, clause.verb());
            boolean participle = feels
                    || (verbFirst
                            && waiting > i
                            && verbs[clause.verb()] == 1
                            && Verbs.followsNoun(words, clause.verb())
                            && (clauses.get(i - 1).verb() < 0
                                    || verbs[clauses.get(waiting).verb()] == 2));
            if (participle) {
                clauses.set(i, new Clause(clause.from(), clause.to(), clause.verb(), clause.isReported(), false, true));
            } else if (verbFirst) {
                waiting = i;
            } else if (clause.verb() >= 0) {
                waiting = -1;
            }
        }
    }

    private static void add(List<Clause> clauses, List<Word> words, int[] verbs, int from, int to, boolean reported) {
        if (to > from && to <= words.size()) {
            boolean bracketed = from > 0 && words.get(from - 1).form().equals("(");
            int verb = bracketed || isGerund(words, verbs, from) ? -1 : FiniteVerbs.verbIn(words, verbs, from, to);
            clauses.add(new Clause(from, to, verb, reported, bracketed, false));
        }
    }
}
