package org.demarche.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** What words with capitals look like: how far a name goes, and whether a person is called so. */
final class Shapes {
    private static final int LONGEST_RUN = 9;
    private static final Pattern COMPOUND = Pattern.compile(
            ".+-(?:\\p{Ll}+ed|led|held|run|born|style|wide|made|era|bound|speaking|only|friendly|free)");

    private static final Pattern ARTICLE = Pattern.compile("(?:[ae]l|a[dnrstz]|ash|ul)-(?=\\p{Lu})");

    private static final Pattern OF_LANDS = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ei]an|ese|ish)");
    /** No noun that an adjective stands before. */
    private static final Set<String> NO_NOUNS = WordSet.of("""
            and or in at on by for from to with of said says told who which that was is had has will would did
            """);

    private static final Set<String> SETTLEMENTS = WordSet.of("""
            town city village port province region district state island county suburb resort territory outskirts
            """);
    private static final Set<String> FIRMS = WordSet.of("""
            inc corp corporation ltd llc plc gmbh nv company airlines industries systems technologies motors
            """);
    /** Many firms and bodies begin with these. */
    private static final Set<String> NO_FIRST = WordSet.of("""
            national international united general american european federal royal new world global great saint san santa
            public private first
            """);
    /** Behind an office these make it part of a body's name. */
    private static final Set<String> ASSEMBLIES = WordSet.of("""
            assembly council league court committee commission board congress
            """);

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

    /** Nobody is called by these. */
    private static final Set<String> DIRECTIONS = Set.of("Eastern", "Western", "Northern", "Southern", "Central");

    /** Behind these "on" and what a body is for belong to its name. */
    private static final Set<String> ON = Set.of(
            "Authority", "Commission", "Committee", "Council", "Conference", "Center", "Centre", "Institute", "Panel");

    /** In words. */
    private static final int MOST_PARTICLES = 2;

    /** In words. So long is the last part of a body's name, as "Agriculture Organization". */
    private static final int LONGEST_BODY = 4;

    private Shapes() {}

    /** Two to six capital letters that are no Roman number. */
    static boolean isAcronym(String form) {
        return form.length() >= 2
                && form.length() <= 6
                && form.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !form.matches("[IVX]+");
    }

    /** Whether a short name has a Roman number, as the treaties "SALT II" and "START I" do. */
    static boolean isNumbered(List<Word> words, int begin, int end) {
        int last = end - begin == 1 ? end : end - 1;
        return last == begin + 1
                && last < words.size()
                && isAcronym(words.get(begin).form())
                && words.get(last).form().matches("[IVX]+");
    }

    /** Two to four words of letters, each with a capital and no all-capital word, as persons are called. */
    static boolean isPersonal(List<Word> words, int begin, int end) {
        int count = 0;
        for (int i = begin; i < end; i++) {
            String form = words.get(i).form();
            boolean fits = form.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-' || c == '.');
            if (!fits
                    || DIRECTIONS.contains(form)
                    || (form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT)))
                    || Vocabulary.THINGS.contains(form.toLowerCase(Locale.ROOT))
                    || Vocabulary.isCommon(form.toLowerCase(Locale.ROOT))) {
                return false;
            }
            count += Character.isLetter(form.charAt(0)) && !Vocabulary.PARTICLES.contains(form) ? 1 : 0;
        }
        return count >= 2 && count <= 4;
    }

    /** Whether it has a small word that names of bodies have. */
    static boolean hasOf(List<Word> words, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isOf(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The end of the words with capitals from here on, with the small words that names have between them. */
    static int end(List<Word> words, int from) {
        int end = from + 1;
        boolean body = Vocabulary.BODIES.contains(words.get(from).lower());
        boolean of = false;
        while (end < words.size() && end - from < LONGEST_RUN) {
            Word word = words.get(end);
            int next = afterParticles(words, end);
            boolean capitalNext = next < words.size() && isNamePart(words.get(next));
            if (word.isWord() && isNamePart(word) && !isCompound(word.form())) {
                boolean ofNumber = body && words.get(end - 1).form().equals("of");
                boolean other = (Office.at(words, end) != null && !body)
                        || (Vocabulary.isCommon(word.lower()) && !ofNumber && !isInBody(words, end));
                if (other) {
                    break;
                }
                body |= Vocabulary.BODIES.contains(word.lower());
            } else if (word.form().equals(".") && words.get(end - 1).form().length() == 1 && capitalNext) {
                end++;
                continue;
            } else if (capitalNext && Vocabulary.PARTICLES.contains(word.form())) {
                end = next;
            } else if (!capitalNext
                    || !((word.form().equals("the")
                                    && EPITHETS.contains(words.get(end + 1).form()))
                            || (body && isOf(word))
                            || isOn(words, end)
                            || (of && word.form().equals("and"))
                            || joinsBody(words, from, end))) {
                break;
            }
            // "And" behind a body's name joins another, but not behind "the ministry of".
            of |= isOf(word);
            end++;
        }
        return end;
    }

    /** Whether "on" stands within a body's name, as in "the Authority on Fishing". */
    private static boolean isOn(List<Word> words, int on) {
        return words.get(on).form().equals("on")
                && ON.contains(words.get(on - 1).form())
                && !Vocabulary.isCommon(words.get(on + 1).lower())
                && !words.get(on + 1).form().equals("May")
                && Gazetteer.COMMON.at(words, on + 1) == null
                && Regions.of(words.get(on + 1).form()) == null;
    }

    /** Whether a word that else is in no name stands within a body's, as in "the Foreign Relations Committee". */
    private static boolean isInBody(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).isCapital()
                && ASSEMBLIES.contains(words.get(at + 1).lower());
    }

    private static boolean isOf(Word word) {
        return word.form().equals("of") || word.form().equals("for");
    }

    /** After the small words of a person's name that begin at a place, or after the one word there. */
    private static int afterParticles(List<Word> words, int at) {
        int next = at;
        while (next < Math.min(words.size(), at + MOST_PARTICLES)
                && Vocabulary.PARTICLES.contains(words.get(next).form())) {
            next++;
        }
        return Math.max(next, at + 1);
    }

    /** Whether a word can be part of a name: it has a capital, perhaps behind an article as in "al-Assad". */
    static boolean isNamePart(Word word) {
        return word.isCapital() || hasArticle(word.form());
    }

    /** Whether a word begins with the Arabic article, as "al-Assad" and "ash-Sharif" do. */
    static boolean hasArticle(String form) {
        return ARTICLE.matcher(form).lookingAt();
    }

    /** Whether "and" stands within a body's name, as in "the Food and Agriculture Organization". */
    private static boolean joinsBody(List<Word> words, int from, int and) {
        if (!words.get(and).form().equals("and")
                || from == 0
                || !words.get(from - 1).lower().equals("the")
                || Gazetteer.COMMON.at(words, from) != null
                || Gazetteer.COMMON.at(words, and + 1) != null) {
            return false;
        }
        int last = and;
        while (last + 1 < Math.min(words.size(), and + 1 + LONGEST_BODY)
                && words.get(last + 1).isCapital()) {
            last++;
        }
        return last > and + 1 && Vocabulary.BODIES.contains(words.get(last).lower());
    }

    /** Whether it tells of a noun what the name in it has to do with that, as "Swiss-led". */
    static boolean isCompound(String word) {
        return COMPOUND.matcher(word).matches();
    }

    /** Whether a name of one word is told to be a place, as in "the town of Molde". */
    static boolean isPlace(List<Word> words, int at) {
        boolean alone = at > 1
                && (at + 1 >= words.size()
                        || !(isNamePart(words.get(at + 1))
                                || words.get(at + 1).form().equals("'s")));
        return alone
                && (words.get(at - 1).form().equals("near")
                        || (words.get(at - 1).form().equals("of")
                                && SETTLEMENTS.contains(words.get(at - 2).lower())));
    }

    /** Whether words with capitals end as a body's name does, as those from an office on in "General Council". */
    static boolean isBody(List<Word> words, int from, int end) {
        return end == from + 1
                && end < words.size()
                && words.get(from).isCapital()
                && words.get(end).isCapital()
                && ASSEMBLIES.contains(words.get(end).lower());
    }

    /** Whether a firm's name has a first word that tells it apart, as "Fjord" in "Fjord Shipping Inc". */
    static boolean isFirm(List<Word> words, int begin, int end) {
        Word first = words.get(begin);
        return end > begin + 1
                && FIRMS.contains(words.get(end - 1).lower())
                && first.form().length() > 2
                && !Vocabulary.BODIES.contains(first.lower())
                && !Vocabulary.GROUNDS.contains(first.lower())
                && !Vocabulary.THINGS.contains(first.lower())
                && !Vocabulary.isCommon(first.lower())
                && !DIRECTIONS.contains(first.form())
                && !NO_FIRST.contains(first.lower())
                && Regions.of(first.form()) == null
                && Gazetteer.COMMON.at(words, begin) == null
                && Office.at(words, begin) == null;
    }

    /** Whether a word looks like the adjective of a land before its noun, as in "the Rhodesian leader". */
    static boolean describes(List<Word> words, int at) {
        boolean noun = at + 1 < words.size()
                && words.get(at + 1).isWord()
                && !words.get(at + 1).isCapital()
                && !NO_NOUNS.contains(words.get(at + 1).lower());
        return noun && at > 0 && OF_LANDS.matcher(words.get(at).form()).matches();
    }

    /** Whether it is the adjective of a state, as the first half of "Swiss-Italian". */
    static boolean isAdjective(String word) {
        Phrase phrase = Gazetteer.COMMON.at(List.of(new Word(0, word.length(), word)), 0);
        return phrase != null || word.endsWith("o");
    }
}
