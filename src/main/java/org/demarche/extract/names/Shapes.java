package org.demarche.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.text.Word;

/** What words with capitals look like: how far a name goes, and whether a person is called so. */
final class Shapes {
    private static final int LONGEST_RUN = 9;
    private static final Pattern COMPOUND = Pattern.compile(
            ".+-(?:\\p{Ll}+ed|led|held|run|born|style|wide|made|era|bound|speaking|only|friendly|free)");

    /** Behind a name and "the", as in "Peter the Great". */
    private static final Set<String> EPITHETS = Set.of(
            "Great",
            "Terrible",
            "Conqueror",
            "Magnificent",
            "Bold",
            "Elder",
            "Younger",
            "Fair",
            "Pious",
            "Wise",
            "Bald",
            "Lionheart",
            "Confessor",
            "Impaler",
            "Navigator",
            "Good",
            "Short",
            "Fat",
            "Catholic",
            "Fearless",
            "Third");

    private Shapes() {}

    /** Two to six capital letters that are no Roman number. */
    static boolean isAcronym(String form) {
        return form.length() >= 2
                && form.length() <= 6
                && form.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !form.matches("[IVX]+");
    }

    /** Two to four words of letters, each with a capital and no all-capital word, as persons are called. */
    static boolean isPersonal(List<Word> words, int begin, int end) {
        int count = 0;
        for (int i = begin; i < end; i++) {
            String form = words.get(i).form();
            boolean fits = form.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-' || c == '.');
            if (!fits
                    || (form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT)))
                    || Vocabulary.THINGS.contains(form.toLowerCase(Locale.ROOT))
                    || Vocabulary.isCommon(form.toLowerCase(Locale.ROOT))) {
                return false;
            }
            count += Character.isLetter(form.charAt(0)) ? 1 : 0;
        }
        return count >= 2 && count <= 4;
    }

    /** Whether it has a small word that names of bodies have. */
    static boolean hasOf(List<Word> words, int begin, int end) {
        for (int i = begin; i < end; i++) {
            String form = words.get(i).form();
            if (form.equals("of") || form.equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** The end of the words with capitals from here on, with the small words that names have between them. */
    static int end(List<Word> words, int from) {
        int end = from + 1;
        boolean body = Vocabulary.BODIES.contains(words.get(from).lower());
        while (end < words.size() && end - from < LONGEST_RUN) {
            Word word = words.get(end);
            boolean capitalNext = end + 1 < words.size() && words.get(end + 1).isCapital();
            if (word.isWord() && word.isCapital() && !isCompound(word.form())) {
                boolean ofNumber = body && words.get(end - 1).form().equals("of");
                boolean other =
                        (Office.at(words, end) != null && !body) || (Vocabulary.isCommon(word.lower()) && !ofNumber);
                if (other) {
                    break;
                }
                body |= Vocabulary.BODIES.contains(word.lower());
            } else if (word.form().equals(".") && words.get(end - 1).form().length() == 1 && capitalNext) {
                end++;
                continue;
            } else if (!capitalNext
                    || !(Vocabulary.PARTICLES.contains(word.form())
                            || (word.form().equals("the")
                                    && EPITHETS.contains(words.get(end + 1).form()))
                            || (body && Set.of("of", "for", "and").contains(word.form())))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether it tells of a noun what the name in it has to do with that, as "Swiss-led". */
    static boolean isCompound(String word) {
        return COMPOUND.matcher(word).matches();
    }

    /** Whether it is the adjective of a state, as the first half of "Swiss-Italian". */
    static boolean isAdjective(String word) {
        Phrase phrase = Gazetteer.COMMON.at(List.of(new Word(0, word.length(), word)), 0);
        return phrase != null || word.endsWith("o");
    }
}
