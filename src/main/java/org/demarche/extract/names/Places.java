package org.demarche.extract.names;

import java.util.Set;
import org.demarche.extract.names.Entity.Kind;

/** Tells names that the words before them make places. */
final class Places {
    private static final Set<String> LETTERS = Set.of(
            "letter",
            "letters",
            "message",
            "messages",
            "telegram",
            "telegrams",
            "cable",
            "cables",
            "note",
            "invitation",
            "memorandum",
            "dispatch",
            "despatch",
            "wrote",
            "writes",
            "write",
            "writing",
            "written",
            "telegraphed");
    /** In words. */
    private static final int NEAR = 6;

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "to", "from", "outside", "around", "toward", "towards", "off");

    private final Reading reading;

    Places(Reading reading) {
        this.reading = reading;
    }

    boolean isPlaced(int at) {
        return at > 0 && PLACING.contains(reading.words.get(at - 1).lower()) && !isWrittenTo(at - 1);
    }

    /**
     * Whether a name goes on with a list of places, as all behind the first do in "in Bergen, Vestland; Molde; and
     * Skien": behind a comma a mark or the end follows it, so that nobody stands there who does something.
     */
    boolean isListed(int at, int end) {
        int before = at - 1;
        if (before > 0 && Set.of("and", "or").contains(reading.words.get(before).form())) {
            before--;
        }
        boolean parted = before < at - 1;
        boolean mark = before > 0
                && (reading.words.get(before).form().equals(",")
                        || reading.words.get(before).form().equals(";"));
        parted |= mark;
        int last = mark ? before - 1 : before;
        Mention place = reading.mentions.size() > reading.readMentions ? reading.mentions.getLast() : null;
        boolean follows = parted
                && place != null
                && place.entity().kind() == Kind.PLACE
                && last >= 0
                && place.end() == reading.words.get(last).end();
        return follows
                && (end >= reading.words.size()
                        || !reading.words.get(end).isWord()
                        || reading.words.get(end).form().equals("and"));
    }

    /** Whether "from" or "to" tells whom a letter is from or to. */
    private boolean isWrittenTo(int preposition) {
        String word = reading.words.get(preposition).lower();
        return (word.equals("from") || word.equals("to"))
                && reading.words.subList(Math.max(0, preposition - NEAR), preposition).stream()
                        .anyMatch(one -> LETTERS.contains(one.lower()));
    }
}
