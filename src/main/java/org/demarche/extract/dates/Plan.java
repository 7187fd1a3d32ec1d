package org.demarche.extract.dates;

import java.util.Set;

/** Tells what is only planned for a date from what was done then. */
final class Plan {
    /** What is so for, in or on a time lies ahead as long as it is. */
    private static final Set<String> PLANNED =
            Set.of("planned", "scheduled", "slated", "foreseen", "envisaged", "timetabled", "expected");

    /** What is so for a time, likewise. */
    private static final Set<String> CALLED =
            Set.of("called", "convened", "booked", "fixed", "set", "timed", "planned");

    private static final Set<String> NOW = Set.of("is", "are", "being");
    private static final Set<String> BETWEEN =
            Set.of("now", "also", "still", "tentatively", "provisionally", "already");

    /** With these before "to be", it is told afterwards: "was to be", "the first to be held". */
    private static final Set<String> AFTERWARDS =
            Set.of("was", "were", "had", "has", "have", "first", "last", "only", "latest", "second", "third");

    private static final int FARTHEST_BACK = 4;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "our");

    /** What somebody is asked to come to takes place after the asking. */
    private static final Set<String> GATHERINGS = Set.of(
            "meeting",
            "meetings",
            "talks",
            "summit",
            "conference",
            "dinner",
            "lunch",
            "ceremony",
            "session",
            "hearing",
            "inauguration",
            "funeral",
            "negotiations",
            "consultations",
            "celebrations",
            "parade",
            "signing");

    private static final int LONGEST_NOUN = 4;

    private Plan() {}

    /** Whether a participle says that what it tells of is still to come: "is planned for", "talks to be held on". */
    static boolean isAt(Tokens tokens, int i) {
        if (tokens.is(i, "be") && tokens.is(i - 1, "to")) {
            return isToBe(tokens, i);
        }
        boolean isFor = tokens.is(i + 1, "for") && CALLED.contains(tokens.word(i));
        boolean dated = tokens.is(i + 1, "for") || tokens.is(i + 1, "in") || tokens.is(i + 1, "on");
        if (!isFor && !(dated && PLANNED.contains(tokens.word(i)))) {
            return false;
        }
        int before = BETWEEN.contains(tokens.word(i - 1)) ? i - 2 : i - 1;
        boolean perfect = tokens.is(before, "been") && (tokens.is(before - 1, "has") || tokens.is(before - 1, "have"));
        boolean bare = tokens.is(i, "planned") && isFor && !isVerb(tokens, i);
        return NOW.contains(tokens.word(before)) || (perfect && isFor) || bare;
    }

    /** Whether a form of "be" or "have" before a participle makes it one of the past. */
    private static boolean isVerb(Tokens tokens, int i) {
        for (int before = i - 1; before >= i - FARTHEST_BACK; before--) {
            switch (tokens.word(before)) {
                case "was", "were", "had", "been", "has", "have" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isToBe(Tokens tokens, int be) {
        for (int before = be - 2; before >= be - 1 - FARTHEST_BACK; before--) {
            if (AFTERWARDS.contains(tokens.word(before))) {
                return false;
            }
        }
        return tokens.word(be + 1).endsWith("ed") || tokens.is(be + 1, "held");
    }

    /** Whether what follows "to" is where somebody was asked to come, not what to do or what to attend. */
    static boolean isPlace(Tokens tokens, int i) {
        if (!DETERMINERS.contains(tokens.word(i))) {
            return false;
        }
        for (int noun = i + 1; noun <= i + LONGEST_NOUN; noun++) {
            if (GATHERINGS.contains(tokens.word(noun))) {
                return false;
            }
        }
        return true;
    }
}
