package org.demarche.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of words as they are read best: in running lines. */
public final class WordSet {
    private WordSet() {}

    /** The words of a list, parted by white space. */
    public static Set<String> of(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.strip().split("\\s+", -1))));
    }
}
