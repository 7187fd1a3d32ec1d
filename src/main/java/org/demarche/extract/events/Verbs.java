package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Tells the finite verbs of English by closed lists and endings. */
final class Verbs {
    /** How a word stands as a verb. */
    enum Kind {
        NONE,
        /** A past form, which may also be a participle. */
        PAST,
        PRESENT,
        /** "was", "had", "did" and the like. */
        PAST_AUXILIARY,
        /** "is", "has", "does" and the like. */
        PRESENT_AUXILIARY,
        /** "will", "would", "can" and the like. */
        MODAL
    }

    static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> PAST_AUXILIARIES =
            Set.of("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't");
    private static final Set<String> PRESENT_AUXILIARIES = Set.of(
            "is", "are", "has", "have", "does", "do", "isn't", "aren't", "hasn't", "haven't", "doesn't", "don't");
    private static final Set<String> MODALS = WordSet.of("""
            will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't
            """);
    private static final Set<String> IRREGULAR = WordSet.of("""
            met held said told came went took made gave got began begun left won lost fell rose sent saw spoke
            wrote ran broke brought built bought sold led found became kept put sat flew drew chose shot paid
            struck fought caught thought taught felt grew knew threw stood withdrew swore set cut hit let laid
            lay drove ate drank dealt hid hung hurt lent lit overthrew quit rode sang sank sought shook shut
            slept slid spent split spread stole swept tore underwent undertook wore forbade forgave froze heard
            undid upheld beat bore bound cast fled dug arose awoke bet bid bled burnt clung crept dwelt foresaw
            forgot meant mistook oversaw overcame rang rewrote shone shrank sprang stuck stung swam swung wept
            wound blew learnt read
            """);
    private static final Pattern PREFIXED = Pattern.compile("(?:over|under|out|with|fore|mis|re|up)(\\p{Ll}{3,})");
    /** Of the irregular ones those that are other words too, mostly in their present form. */
    private static final Set<String> UNCHANGED = WordSet.of("""
            put set cut hit let lay bet bid cast beat bound split spread quit read shut hurt lit led left sent
            cent found lent felt
            """);
    /** Irregular ones that are no past forms and do not end like "taken". */
    private static final Set<String> PARTICIPLES = WordSet.of("""
            seen done known shown drawn torn born sworn flown thrown grown begun sunk blown worn overthrown
            withdrawn run
            """);

    private static final Set<String> PRESENT = WordSet.of("""
            expires lapses enters lasts says calls meets visits holds warns hosts announces signs agrees begins ends leaves arrives accuses
            rejects demands wants plans remains resumes opens takes seeks urges offers denies claims threatens
            condemns denounces travels goes comes makes gives launches tests fires attacks declares expels
            recalls continues starts proposes invites accepts refuses cancels postpones imposes lifts releases
            withdraws tells writes speaks sends receives follows marks shows hopes expects becomes meet resume
            say call want plan seek agree begin remain continue arrive leave return depart
            """);
    /** Of those the plain forms that a day often follows: "Investigators from Oslo arrive on Friday". */
    private static final Set<String> PERIODS = Set.of("quarter", "half", "year", "months", "weeks", "period");

    private static final Set<String> COMING = Set.of("arrive", "leave", "return", "depart", "meet", "begin", "resume");
    /** Forms without an ending that an entry in a list of dates may have for its verb. */
    private static final Set<String> PLAIN = WordSet.of("""
            sign meet agree hold begin open end sever break restore establish declare announce invade attack bomb kill
            seize occupy capture launch test fire impose lift expel recall withdraw reject accept propose demand accuse
            condemn warn threaten call urge adopt ratify approve vote elect join leave enter return arrive visit travel
            release exchange resume suspend cancel postpone conclude reach issue publish send receive deploy land cross
            die fall win lose take make give become go come say sue protest clash shell storm strike hijack kidnap
            """);

    private static final Pattern THIRD_PERSON = Pattern.compile("(?!.*(?:ss|us|is)$)\\p{Ll}{3,}s");
    private static final Set<String> NO_VERBS = WordSet.of("""
            united armed red hundred indeed need speed so-called bed seed feed breed greed creed embed shed
            sacred naked wicked rugged beloved aged breakneed unprecedented sophisticated exceed proceed
            succeed allied
            """);
    /** Mostly adjectives; verbs before an object, as in "Norway proposed a pact", or where no noun follows. */
    private static final Set<String> ADJECTIVAL = WordSet.of("""
            limited advanced married related based detailed mixed retired wounded occupied disputed planned proposed
            contested
            """);

    /** Of those, what somebody does without an object, as in "the army advanced on Milan". */
    private static final Set<String> WITHOUT_OBJECT = Set.of("advanced", "retired", "married");

    /** Of those, what goes on with what is to be done, as in "planned to leave". */
    private static final Set<String> WITH_INFINITIVE = Set.of("planned", "proposed");

    /** Numbers and the like, with which an object may begin. */
    private static final Set<String> COUNTING = WordSet.of("""
            two three four five six seven eight nine ten several some many more all both parts part most
            """);

    private static final Set<String> EED = Set.of("agreed", "disagreed", "freed", "decreed", "guaranteed");
    private static final Set<String> BEFORE_NOUNS = WordSet.of("""
            the a an his her its their this these those of in by with for from on at under 's more most some any
            many several other than our my your between all no newly highly two three four into about against over
            such as
            """);
    /** Participles that tell how somebody is, not what was done to them. */
    private static final Set<String> ADJECTIVES = WordSet.of("""
            interested concerned prepared oriented determined convinced pleased delighted committed worried
            disappointed satisfied tired frustrated excited surprised shocked ashamed scared
            """);

    /** Of those somebody is said to do something, as in "is expected to go". */
    private static final Set<String> EXPECTED = WordSet.of("""
            expected scheduled supposed slated believed said thought reported set rumoured rumored known
            """);

    /** What is no verb behind a name, as in "Iran sanctions". */
    private static final Set<String> PLURALS = WordSet.of("""
            sanctions ties relations elections talks drills exercises exports imports prices weapons missiles tariffs
            rights islands crisis headquarters sales settlements borders waters affairs airways lines hills heights
            polls goals terms plans years days months weeks times news papers documents archives
            """);

    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "back", "away", "through");

    private static final Set<String> PREPOSITIONS = WordSet.of("""
            in on by at between with under during from for to against of into over after before earlier last as
            """);

    /** What somebody says, thinks or lays down by "that". */
    private static final Set<String> WITH_THAT = WordSet.of("""
            ruled decided agreed concluded decreed testified wrote admitted conceded acknowledged complained promised
            pledged vowed hinted feared learned realised realized recognised recognized showed suggested recommended
            insisted predicted maintained asserted reaffirmed stressed resolved ordered demanded stipulated
            """);
    /** In words. So far behind such a verb "that" may stand. */
    private static final int LONGEST_DATE = 6;

    private Verbs() {}

    /** Whether "am" says what is done to who speaks, as in "I am told"; else it may be of a clock time. */
    private static boolean isAm(List<Word> words, int i) {
        return words.get(i).form().equals("am")
                && i > 0
                && words.get(i - 1).form().equals("I")
                && i + 1 < words.size()
                && isParticiple(words.get(i + 1).lower());
    }

    /** What the word is, in its place among others. */
    static Kind at(List<Word> words, int i) {
        Word word = words.get(i);
        String lower = word.lower();
        String previous = i > 0 ? words.get(i - 1).lower() : "";
        if (lower.equals("do") && previous.equals("to")) {
            return Kind.NONE;
        } else if (PAST_AUXILIARIES.contains(lower)) {
            return Kind.PAST_AUXILIARY;
        } else if (PRESENT_AUXILIARIES.contains(lower) || isAm(words, i)) {
            return Kind.PRESENT_AUXILIARY;
        } else if (MODALS.contains(lower) && !word.isCapital()) {
            return Kind.MODAL;
        }
        boolean opens = i > 1 && "'‘“\"".contains(words.get(i - 1).form());
        String before = i > 0 ? words.get(opens ? i - 2 : i - 1).lower() : "";
        if (word.isCapital() || BEFORE_NOUNS.contains(before) || isOfFigures(words, i)) {
            return Kind.NONE;
        }
        if (isIrregular(lower)) {
            return before.equals("to") ? Kind.NONE : Kind.PAST;
        }
        if (PRESENT.contains(lower)) {
            boolean plain = !lower.endsWith("s");
            boolean fits = i > 0 && words.get(i - 1).isWord() && !before.equals("to") && !PREPOSITIONS.contains(before);
            boolean dated =
                    plain && i + 2 < words.size() && words.get(i + 1).lower().equals("on") && COMING.contains(lower);
            return fits && (!plain || dated || before.endsWith("s") || before.equals("they"))
                    ? Kind.PRESENT
                    : Kind.NONE;
        }
        boolean past = lower.length() > 3
                && lower.endsWith("ed")
                && (!lower.endsWith("eed") || EED.contains(lower))
                && !NO_VERBS.contains(lower)
                && (!ADJECTIVAL.contains(lower) || hasObject(words, i) || standsAlone(words, i));
        return past && lower.indexOf('-') < 0 ? Kind.PAST : Kind.NONE;
    }

    /** Whether a form only tells what figures are of or set against: "the quarter ended 30 June", "compared with 9". */
    private static boolean isOfFigures(List<Word> words, int i) {
        if (i == 0 || i + 1 >= words.size()) {
            return false;
        }
        String before = words.get(i - 1).lower();
        Word next = words.get(i + 1);
        return switch (words.get(i).lower()) {
            case "ended" ->
                PERIODS.contains(before)
                        && (next.isCapital()
                                || Character.isDigit(next.form().charAt(0))
                                || next.lower().equals("yesterday"));
            case "compared" ->
                before.equals(",")
                        && (next.lower().equals("with") || next.lower().equals("to"));
            default -> false;
        };
    }

    /**
     * Whether a word is the verb of an entry in a list of dates, which tells all in the present: "The two kings meet in
     * Oslo".
     */
    static boolean isOfEntry(List<Word> words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        String lower = word.lower();
        if (!word.isWord() || word.isCapital() || !before.isWord() || BEFORE_NOUNS.contains(before.lower())) {
            return false;
        }
        Word next = words.get(Math.min(i + 1, words.size() - 1));
        boolean goesOn = BEFORE_NOUNS.contains(next.lower())
                || PREPOSITIONS.contains(next.lower())
                || next.lower().equals("that")
                || PARTICLES.contains(next.lower())
                || next.lower().equals("and")
                || !next.isWord()
                || next.isCapital();
        if (PLAIN.contains(lower)) {
            boolean several = before.isCapital()
                    || before.lower().endsWith("s")
                    || before.lower().endsWith("n");
            return !before.lower().equals("to") && (several || goesOn);
        }
        boolean named = before.isCapital() && !PLURALS.contains(lower) && !Things.isEvent(lower);
        return THIRD_PERSON.matcher(lower).matches() && (goesOn || named) && !PeopleWords.isOfPeople(lower);
    }

    /** Whether a word is the plain form of what people do, as "sign" is. */
    static boolean isPlain(String word) {
        return PLAIN.contains(word)
                || Set.of("attend", "host", "discuss", "address", "open", "lead", "join", "receive")
                        .contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word) || word.equals("about");
    }

    static boolean isDeterminer(String word) {
        return Set.of(
                        "the", "a", "an", "its", "his", "her", "their", "this", "these", "those", "it", "he", "she",
                        "they")
                .contains(word);
    }

    /** Whether an object stands right behind a word: a name, or a noun with its article. */
    private static boolean hasObject(List<Word> words, int i) {
        return i > 0
                && i + 1 < words.size()
                && (isDeterminer(words.get(i + 1).lower())
                        || COUNTING.contains(words.get(i + 1).lower())
                        || (words.get(i + 1).isCapital() && words.get(i - 1).isCapital()));
    }

    /** Whether nothing that such a word could describe stands behind it. */
    private static boolean standsAlone(List<Word> words, int i) {
        if (i == 0 || !words.get(i - 1).isWord() || BE.contains(words.get(i - 1).lower())) {
            return false;
        }
        Word next = words.get(Math.min(i + 1, words.size() - 1));
        String lower = words.get(i).lower();
        boolean infinitive = next.lower().equals("to") && WITH_INFINITIVE.contains(lower);
        boolean noObject = PREPOSITIONS.contains(next.lower()) || !next.isWord();
        return infinitive || (noObject && WITHOUT_OBJECT.contains(lower));
    }

    /** Whether a past form is more likely a participle after a noun, as in "the treaty signed in May". */
    static boolean followsNoun(List<Word> words, int i) {
        return i + 1 < words.size() && PREPOSITIONS.contains(words.get(i + 1).lower()) && !goesOnWithThat(words, i);
    }

    /** Whether only a date or place parts a verb from "that" and a clause: "ruled in June 1962 that it belonged". */
    private static boolean goesOnWithThat(List<Word> words, int verb) {
        if (!WITH_THAT.contains(words.get(verb).lower())) {
            return false;
        }
        for (int i = verb + 1; i + 1 < Math.min(words.size(), verb + LONGEST_DATE); i++) {
            if (words.get(i).lower().equals("that")) {
                return at(words, i + 1) == Kind.NONE;
            }
            boolean stop = words.get(i).form().equals(".") && words.get(i - 1).isCapital();
            if ((!words.get(i).isWord() && !stop) || at(words, i) != Kind.NONE) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the verb at a place is passive: a form of "be", by itself or after "has" and the like, with a participle.
     */
    static boolean isPassive(List<Word> words, int verb) {
        boolean be = false;
        for (int i = verb; i < Math.min(words.size(), verb + 7); i++) {
            String lower = words.get(i).lower();
            if (BE.contains(lower)) {
                be = true;
            } else if (be && isParticiple(lower)) {
                boolean ofOthers = i + 2 < words.size()
                        && EXPECTED.contains(lower)
                        && words.get(i + 1).lower().equals("to");
                return ofOthers ? words.get(i + 2).lower().equals("be") : !ADJECTIVES.contains(lower);
            } else if (!isAuxiliary(lower) && !isAdverb(lower)) {
                return false;
            }
        }
        return false;
    }

    /** Whether "have" at a place goes on with a participle, as in "have not yet signed". */
    static boolean isPerfect(List<Word> words, int have) {
        for (int i = have + 1; i < Math.min(words.size(), have + 4); i++) {
            String lower = words.get(i).lower();
            if (isParticiple(lower) || lower.equals("been")) {
                return true;
            } else if (!isAdverb(lower) && !lower.equals("just") && !lower.equals("already")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a form tells how somebody is who then does something, as in ", worried about the price, agreed". */
    static boolean isFeeling(List<Word> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
        return ADJECTIVES.contains(words.get(i).lower()) && (next.equals("about") || next.equals("by"));
    }

    /** Also with a syllable before it, as in "overrode", unless that makes a noun, as in "output". */
    private static boolean isIrregular(String lower) {
        Matcher prefixed = PREFIXED.matcher(lower);
        return IRREGULAR.contains(lower)
                || (prefixed.matches()
                        && IRREGULAR.contains(prefixed.group(1))
                        && !UNCHANGED.contains(prefixed.group(1)));
    }

    static boolean isParticiple(String lower) {
        return lower.endsWith("ed")
                || isIrregular(lower)
                || PARTICIPLES.contains(lower)
                || (lower.endsWith("en") && lower.length() > 4);
    }

    static boolean isAuxiliary(String lower) {
        return PAST_AUXILIARIES.contains(lower) || PRESENT_AUXILIARIES.contains(lower) || MODALS.contains(lower);
    }

    static boolean isAdverb(String lower) {
        return lower.endsWith("ly") || lower.equals("not") || lower.equals("also") || lower.equals("later");
    }
}
