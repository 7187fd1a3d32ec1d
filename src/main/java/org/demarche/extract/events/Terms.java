package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * Dates until or by when something was to be, as in "extended the pact until 29 April" and "asked for a review by 31
 * October", which do not tell when that was decided.
 */
final class Terms {
    /** Verbs of what goes on until the date. */
    private static final Set<String> LASTING = WordSet.of("""
            last lasted ruled reigned governed served held remained stayed stood lived continued kept went ran occupied
            controlled led headed chaired presided worked fought fighting raged persisted dragged survived existed
            waited belonged sat lay resisted operated administered employed taught studied camped dominated prevailed
            functioned owned commanded represented maintained flourished enjoyed retained withheld besieged bombarded
            blockaded imprisoned detained jailed interned negotiated talked debated spoke refused talking holding used
            met lasting had knew
            """);
    /** Who does so asks, promises or decides that something be done by a date. */
    private static final Set<String> ASKING = WordSet.of("""
            requested asked demanded ordered called urged pledged promised agreed vowed committed undertook required
            instructed invited proposed expected sought wanted directed obliged bound gave told set aimed planned
            intended hoped scheduled mandated targeted recommended
            """);

    private static final Set<String> NOT = Set.of("not", "never", "no", "only", "hardly");
    /** In words. */
    private static final int FAR = 5;

    private Terms() {}

    /** Whether a date behind a verb is the end of what is decided or the latest day for what is asked. */
    static boolean isEnd(Sentence sentence, int verb, int first) {
        List<Word> words = sentence.words();
        if (verb + 1 >= first) {
            return false;
        }
        String own = deed(words, verb, first);
        return switch (words.get(first - 1).lower()) {
            case "until", "till" -> !own.isEmpty() && !LASTING.contains(own) && !isDenied(words, verb, first);
            case "by" -> ASKING.contains(own);
            default -> false;
        };
    }

    /** The verb itself behind auxiliaries; empty if there is none, as in "was in office until May". */
    private static String deed(List<Word> words, int verb, int first) {
        String own = words.get(verb).lower();
        if (!Verbs.BE.contains(own) && !Verbs.isAuxiliary(own)) {
            return own;
        }
        for (int i = verb + 1; i < Math.min(first, verb + FAR); i++) {
            String word = words.get(i).lower();
            if (Verbs.isParticiple(word) && !Verbs.BE.contains(word)) {
                return word;
            }
        }
        return "";
    }

    private static boolean isDenied(List<Word> words, int verb, int first) {
        return words.subList(Math.max(0, verb - 1), first).stream()
                .anyMatch(one -> NOT.contains(one.lower()) || one.lower().endsWith("n't"));
    }
}
