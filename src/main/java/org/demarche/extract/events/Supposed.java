package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * Tells what only might have been: "Had Norway agreed in May, Chad would have joined in June". What may still come true
 * is none of it, as in "if the truce holds until May".
 */
final class Supposed {
    /** "May have" and "must have" are of what probably was. */
    private static final Set<String> MODALS = WordSet.of("""
            would could might should ought wouldn't couldn't shouldn't mightn't
            """);

    private static final Set<String> CONSEQUENCES = Set.of("would", "could", "might", "wouldn't", "couldn't");
    /** Between a modal and "have", or that and its participle. */
    private static final Set<String> BETWEEN = WordSet.of("""
            not never also still well even then perhaps otherwise ever just instead soon to
            """);

    private static final Set<String> HAVE = Set.of("have", "'ve");
    /** Participles that {@link Verbs} does not have. */
    private static final Set<String> FORMS = Set.of("been", "come", "become", "gone");

    private static final Set<String> IF = Set.of("if", "unless");
    private static final Set<String> BEFORE_IF = Set.of("even", "only", "as", "and", "but", "or", "that", "except");

    /** In words. So far behind a modal or "had" its participle may stand. */
    private static final int FAR = 8;

    /** In clauses. So far away stands what a clause goes on from, or what would follow. */
    private static final int NEAR = 5;

    /** In words. So far behind "had" that begins a clause. */
    private static final int FAR_FROM_HAD = 12;

    private Supposed() {}

    /** Whether a clause tells what was not, by its own words or by those it goes on from. */
    static boolean is(Sentence sentence, int at) {
        for (int i = at; i >= Math.max(0, at - NEAR); i--) {
            if (isAlone(sentence, i)) {
                return true;
            }
            if (!goesOn(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause has its subject and perhaps its "would have" from the one before, as "and left in May" has. */
    private static boolean goesOn(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        return at > 0
                && clause.verb() == clause.from() + 1
                && Words.JOINING.contains(sentence.words().get(clause.from()).lower())
                && sentence.clauses().get(at - 1).verb() >= 0
                && Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST;
    }

    private static boolean isAlone(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        return clause.verb() >= 0
                && (hasPerfect(sentence.words(), clause)
                        || isInverted(sentence, at)
                        || isIf(sentence, at)
                        || isConsequence(sentence, at));
    }

    /** "Would have met", "could never have been signed", not "would have talks". */
    private static boolean hasPerfect(List<Word> words, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (!MODALS.contains(words.get(i).lower())) {
                continue;
            }
            boolean have = false;
            for (int j = i + 1; j < Math.min(clause.to(), i + FAR); j++) {
                String word = words.get(j).lower();
                if (have && isDone(word)) {
                    return true;
                }
                have = have || HAVE.contains(word);
                if (!HAVE.contains(word) && !BETWEEN.contains(word) && !Verbs.isAdverb(word)) {
                    break;
                }
            }
        }
        return false;
    }

    private static boolean isDone(String word) {
        return Verbs.isParticiple(word) || FORMS.contains(word);
    }

    /** "Had Norway agreed", "were Norway to leave": with a subject behind its verb and what would follow elsewhere. */
    private static boolean isInverted(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        List<Word> words = sentence.words();
        int from = clause.from();
        int first = Words.JOINING.contains(words.get(from).lower())
                        || words.get(from).lower().equals("that")
                ? from + 1
                : from;
        if (first + 1 >= clause.to()) {
            return false;
        }
        boolean had = words.get(first).lower().equals("had");
        boolean were = words.get(first).lower().equals("were");
        Word next = words.get(first + 1);
        boolean subject = next.isCapital() || Verbs.isDeterminer(next.lower());
        if (!subject || !(had || were) || !hasConsequence(sentence, at)) {
            return false;
        }
        for (int i = first + 2; i < Math.min(clause.to(), first + FAR_FROM_HAD); i++) {
            String word = words.get(i).lower();
            if (had ? isDone(word) : word.equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "If Norway had agreed", or "if Norway agreed" where that would have something follow. */
    private static boolean isIf(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        List<Word> words = sentence.words();
        int first = clause.from();
        while (first < clause.to() && BEFORE_IF.contains(words.get(first).lower())) {
            first++;
        }
        if (first >= clause.to() || !IF.contains(words.get(first).lower()) || clause.verb() <= first) {
            return false;
        }
        boolean had = words.get(clause.verb()).lower().equals("had") && Verbs.isPerfect(words, clause.verb());
        Verbs.Kind kind = Verbs.at(words, clause.verb());
        boolean past = kind == Verbs.Kind.PAST || kind == Verbs.Kind.PAST_AUXILIARY;
        return had || (past && hasConsequence(sentence, at));
    }

    /** "Chad would follow", beside "were Norway to leave". */
    private static boolean isConsequence(Sentence sentence, int at) {
        boolean would = CONSEQUENCES.contains(
                sentence.words().get(sentence.clauses().get(at).verb()).lower());
        int to = Math.min(sentence.clauses().size(), at + NEAR);
        for (int i = Math.max(0, at - NEAR); would && i < to; i++) {
            if (i != at && isInverted(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause near another says what would follow from it. */
    private static boolean hasConsequence(Sentence sentence, int at) {
        int to = Math.min(sentence.clauses().size(), at + NEAR);
        for (int i = Math.max(0, at - NEAR); i < to; i++) {
            int verb = i == at ? -1 : sentence.clauses().get(i).verb();
            if (verb >= 0 && CONSEQUENCES.contains(sentence.words().get(verb).lower())) {
                return true;
            }
        }
        return false;
    }
}
