package org.demarche.extract.names;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** What an office is for, between it and who has it, as in "Under Secretary for Civilian Security Ada Brown". */
final class Portfolio {
    private static final Set<String> LAST = WordSet.of("""
            affairs security rights democracy labor labour policy operations development trade growth environment energy
            cooperation integration diplomacy nonproliferation control disarmament resources health education finance
            defence defense economy industry migration refugees enlargement neighbourhood budget commerce agriculture
            peacekeeping relations peace
            """);
    /** In words. */
    private static final int LONGEST = 14;

    private Portfolio() {}

    /** After it, or the place itself if none begins there. */
    static int end(List<Word> words, int at) {
        boolean begins = at + 1 < words.size()
                && Set.of("for", "of").contains(words.get(at).form())
                && words.get(at + 1).isCapital();
        int last = at;
        for (int i = at + 1; begins && i < Math.min(words.size(), at + LONGEST); i++) {
            Word word = words.get(i);
            if (word.isCapital() && LAST.contains(word.lower())) {
                last = i + 1;
            } else if (!word.isCapital() && !Set.of(",", "and", "of", "the").contains(word.form())) {
                break;
            }
        }
        return last;
    }
}
