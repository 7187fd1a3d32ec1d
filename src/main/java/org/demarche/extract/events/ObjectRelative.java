package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * The part of a sentence that tells what somebody did with the noun before it, as "that Oslo signed" in "the treaty
 * that Oslo signed was void".
 */
final class ObjectRelative {
    private static final Set<String> OPENING = Set.of("that", "which", "whom");
    /** In words. So far behind such a word its verb may stand, and so far behind that the noun's own. */
    private static final int FAR = 12;
    /** In words. */
    private static final int LONGEST_NOUN = 8;
    /** After these "that" begins what somebody says, or a reason. */
    private static final Set<String> NO_NOUNS = WordSet.of("""
            so now all such given provided except sure clear known likely possible true afraid aware certain
            """);

    /** What is done with a thing, which "that" and such a verb without an object then follow. */
    private static final Set<String> TRANSITIVE = WordSet.of("""
            adopted signed approved passed imposed proposed hosted launched issued drafted negotiated brokered reached
            concluded seized captured occupied published delivered sent built held made drew lifted announced ordered
            established founded bombed rejected ratified initialled tabled presented submitted opened
            """);
    /** Behind these "that" begins what they say. */
    private static final Set<String> CONTENTS = WordSet.of("""
            news claim claims report reports fact hope hopes idea statement view belief announcement warning allegation
            allegations assurance assurances suggestion evidence sign signs word rumour rumours rumor rumors fear fears
            confirmation promise doubt doubts letter message information
            """);

    private ObjectRelative() {}

    /** Where a clause begins that such a part opens, or that goes on behind the sentence's first. */
    static boolean[] cuts(List<Word> words, int[] verbs) {
        boolean[] cuts = new boolean[words.size() + 1];
        for (int i = 2; i + 1 < words.size(); i++) {
            cuts[i] = words.get(i).lower().equals("that") && isObject(words, verbs, i);
        }
        for (int i = 1; i < words.size() && verbs[i] == 0 && isPlain(words.get(i)); i++) {
            if (OPENING.contains(words.get(i).lower()) && isNoun(words, i - 1)) {
                int own = verbBehind(words, verbs, i + 1, false);
                int next = own < 0 || !opensNoun(words, i + 1)
                        ? -1
                        : verbBehind(words, verbs, afterGroup(words, own), true);
                if (next > 0) {
                    cuts[i] = true;
                    cuts[next] = true;
                }
                break;
            }
        }
        return cuts;
    }

    /** Whether "that" behind a noun opens a part that tells what was done with that noun, by its verb. */
    private static boolean isObject(List<Word> words, int[] verbs, int that) {
        Word noun = words.get(that - 1);
        boolean thing = isNoun(words, that - 1)
                && !noun.isCapital()
                && !CONTENTS.contains(noun.lower())
                && !PeopleWords.isOfPeople(noun.lower())
                && opensNoun(words, that + 1);
        int verb = thing ? verbBehind(words, verbs, that + 1, false) : -1;
        int after = verb < 0 ? -1 : afterGroup(words, verb);
        return verb > 0
                && TRANSITIVE.contains(words.get(after - 1).lower())
                && !hasObject(words, after)
                && Set.of("in", "on", "at", "last")
                        .contains(after < words.size() ? words.get(after).lower() : "");
    }

    /** Whether a clause is such a part. */
    static boolean is(List<Word> words, Clause clause) {
        return clause.from() > 0
                && clause.verb() > clause.from() + 1
                && !clause.isReported()
                && OPENING.contains(words.get(clause.from()).lower())
                && opensNoun(words, clause.from() + 1)
                && (isNoun(words, clause.from() - 1) || isListed(words, clause));
    }

    /**
     * Whether a date is of such a part without "that", whose subject is a pronoun, as in "raised the flag they had
     * lowered".
     */
    static boolean isWithoutThat(List<Word> words, int verb, int first) {
        int form = Verbs.isPreposition(words.get(Math.max(0, first - 1)).lower()) ? first - 2 : first - 1;
        return form - 3 > verb
                && Verbs.isParticiple(words.get(form).lower())
                && words.get(form - 1).lower().equals("had")
                && Words.PRONOUNS.contains(words.get(form - 2).lower())
                && words.get(form - 3).isWord()
                && !Clause.joins(words.get(form - 3))
                && !words.get(form - 3).lower().equals("that");
    }

    /**
     * The noun with which a clause tells that something was done; empty if it is no such part or has another object.
     */
    static String noun(Sentence sentence, Clause clause) {
        List<Word> words = sentence.words();
        if (!is(words, clause) || hasObject(words, afterGroup(words, clause.verb()))) {
            return "";
        }
        int end = words.get(clause.from() - 1).isWord() ? clause.from() : clause.from() - 1;
        int begin = begin(words, end);
        int whole = begin > 1
                        && !Words.DETERMINERS.contains(words.get(begin).lower())
                        && Verbs.isPreposition(words.get(begin - 1).lower())
                ? begin(words, begin - 1)
                : begin;
        boolean told =
                whole < begin && Words.DETERMINERS.contains(words.get(whole).lower());
        begin = told ? whole : begin;
        while (begin < end && isOf(words, begin)) {
            begin++;
        }
        return begin == end ? "" : Titles.small(sentence.words(begin, end));
    }

    /** Where the noun before a place begins: with its article, unless that stands behind "of". */
    private static int begin(List<Word> words, int end) {
        int begin = end;
        while (begin > 0
                && end - begin < LONGEST_NOUN
                && (isPlain(words.get(begin - 1)) || isWithin(words, begin - 1))
                && (!Verbs.isPreposition(words.get(begin - 1).lower()) || isOf(words, begin - 1))
                && Verbs.at(words, begin - 1) == Verbs.Kind.NONE) {
            begin--;
            if (Words.DETERMINERS.contains(words.get(begin).lower()) && (begin == 0 || !isOf(words, begin - 1))) {
                break;
            }
        }
        return begin;
    }

    /** Whether a mark stands within a word, as in "C5+1". */
    private static boolean isWithin(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && "+/&".contains(words.get(at).form())
                && words.get(at - 1).end() == words.get(at).begin()
                && words.get(at).end() == words.get(at + 1).begin();
    }

    /** The words before such a part, all if they have none. */
    static String before(String words) {
        return words.replaceFirst("\\s(?:that|which|whom)\\s.*", "");
    }

    /** After a verb with what belongs to it, as "had never been signed" does. */
    static int afterGroup(List<Word> words, int verb) {
        int after = verb + 1;
        while (after < words.size()
                && (words.get(after).lower().equals("never")
                        || words.get(after).lower().equals("been")
                        || Verbs.isAdverb(words.get(after).lower())
                        || Verbs.isParticiple(words.get(after).lower()))
                && Verbs.isAuxiliary(words.get(verb).lower())) {
            after++;
        }
        return after;
    }

    private static boolean isListed(List<Word> words, Clause clause) {
        return !words.get(clause.from()).lower().equals("that")
                && words.get(clause.from() - 1).form().equals(",")
                && clause.from() > 1
                && isNoun(words, clause.from() - 2);
    }

    private static boolean hasObject(List<Word> words, int at) {
        return at < words.size()
                && (words.get(at).isCapital()
                        || Verbs.isDeterminer(words.get(at).lower())
                        || Set.of("to", "that", "him", "them")
                                .contains(words.get(at).lower()));
    }

    private static boolean opensNoun(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        String word = words.get(at).lower();
        return words.get(at).isCapital() || Verbs.isDeterminer(word) || Words.PRONOUNS.contains(word);
    }

    private static boolean isNoun(List<Word> words, int at) {
        String word = words.get(at).lower();
        return isPlain(words.get(at))
                && Verbs.at(words, at) == Verbs.Kind.NONE
                && !Verbs.isPreposition(word)
                && !Verbs.isDeterminer(word)
                && !NO_NOUNS.contains(word);
    }

    private static boolean isOf(List<Word> words, int at) {
        return words.get(at).lower().equals("of");
    }

    private static boolean isPlain(Word word) {
        return (word.isWord() && !Clause.joins(word)) || OPENING.contains(word.lower());
    }

    /** The next verb before a mark or conjunction, −1 if there is none; a noun's own is no past form. */
    private static int verbBehind(List<Word> words, int[] verbs, int from, boolean finite) {
        for (int i = from; i < Math.min(words.size(), from + FAR); i++) {
            if (verbs[i] == 2 || (verbs[i] == 1 && !finite)) {
                return i;
            }
            boolean joined = words.get(i).lower().equals("and") && !finite;
            boolean owner = words.get(i).form().equals("'s");
            if ((!words.get(i).isWord() && !owner) || (Clause.joins(words.get(i)) && !joined)) {
                return -1;
            }
        }
        return -1;
    }
}
