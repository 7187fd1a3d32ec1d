package org.demarche.extract.names;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an office, as in "deputy foreign minister" and "secretary of state".
 *
 * @param end after its last word
 * @param name one word for all that mean the same
 */
record Office(int end, String name) {
    private static final Set<String> BEFORE = WordSet.of("""
            prime vice deputy foreign defense defence interior press national security finance first former
            acting special assistant opposition ruling supreme party senior top then crown attorney party's
            policy military presidential state trade intelligence sports chief permanent director secretary
            united economy health under high
            """);
    private static final Set<String> MINISTRIES =
            Set.of("state", "defense", "defence", "treasury", "staff", "commerce", "general");
    /** What is before "minister" for one whom a text tells apart from others. */
    private static final Set<String> MINISTERS = Set.of("foreign", "defence", "defense", "finance", "interior");

    private static final int LONGEST = 4;

    /** The office named from a word on, or null. */
    static @Nullable Office at(List<Word> words, int from) {
        int head = from;
        while (head < words.size()
                && head - from < LONGEST
                && BEFORE.contains(words.get(head).lower())
                && head + 1 < words.size()
                && isOfficial(words.get(head + 1))) {
            head++;
        }
        if (head >= words.size()) {
            return null;
        }
        String name = Vocabulary.OFFICES.get(bare(words.get(head).lower()));
        if (name == null) {
            return null;
        }
        int end = head + 1;
        if (name.equals("minister")
                && head > from
                && words.get(head - 1).lower().equals("prime")) {
            name = "prime minister";
        } else if (name.equals("minister")
                && head > from
                && MINISTERS.contains(words.get(head - 1).lower())) {
            name = words.get(head - 1).lower() + " minister";
        } else if (end + 1 < words.size()
                && words.get(end).form().equals("of")
                && MINISTRIES.contains(words.get(end + 1).lower())) {
            name = name + " of " + words.get(end + 1).lower();
            end += 2;
        } else if (end < words.size() && words.get(end).lower().equals("general")) {
            end++;
        } else if (name.equals("queen")
                && end < words.size()
                && Set.of("mother", "consort").contains(words.get(end).lower())) {
            end++;
        }
        return new Office(end, name);
    }

    private static boolean isOfficial(Word word) {
        String lower = bare(word.lower());
        return BEFORE.contains(lower) || Vocabulary.OFFICES.containsKey(lower);
    }

    private static String bare(String word) {
        return word.endsWith("-general") ? word.substring(0, word.length() - "-general".length()) : word;
    }
}
