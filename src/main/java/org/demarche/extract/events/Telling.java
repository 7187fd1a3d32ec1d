package org.demarche.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Tells clauses that say what was done from those that only speak about something. */
final class Telling {
    /** The first person or the second, perhaps behind a speaker's name: "MR. DALE: I'm". */
    private static final Pattern SPEAKER =
            Pattern.compile("(?:[^:]{1,40}: )?(?i:(i|we|you|my|our|your)\\b)(?![.\\p{L}])");

    private static final Pattern REASON = Pattern.compile(
            "(?i)(?:(?:although|though|but|and|even) )?(?:given|because of|due to|thanks to|owing to) ");

    private static final Pattern LIKENESS =
            Pattern.compile("(?i)\\b(?:like|unlike|than|as) (?:the ones?|that|those) (?:of|in)$");

    /** In words, as "like the one of". */
    private static final int LONGEST_LIKENESS = 4;

    private static final int COMPARED = 12;
    private static final Set<String> COMPARING =
            Set.of("first", "worst", "best", "no", "not", "never", "only", "most", "none");
    private static final Set<String> BEFORE_SUPERLATIVES = Set.of("the", "'s", "its", "his", "her", "their");
    private static final Set<String> MEANWHILE = Set.of("before", "when", "while", "as");
    private static final Set<String> ORIGINS = Set.of("went", "goes", "go", "dated", "dates", "date", "stretched");
    private static final Set<String> MUSING = WordSet.of("""
            said thought felt knew wanted hoped believed mentioned noted meant tried liked saw heard decided was
            were had did
            """);
    private static final Set<String> FEELING = WordSet.of("""
            hoped believed wanted thought felt knew feared supported opposed welcomed sympathized sympathised expected
            wished doubted liked disliked favoured favored
            """);
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "not", "his", "her", "their", "one");

    private Telling() {}

    /** Whether a date is of what something is like: "an armistice like the one of 1953". */
    static boolean isLikeness(Sentence sentence, int first) {
        return LIKENESS.matcher(sentence.words(Math.max(0, first - LONGEST_LIKENESS), first))
                .find();
    }

    /**
     * Whether a date only says since when nothing was like it, or how often it was: "the first visit since 2009", "for
     * the eighth time since 2007".
     */
    static boolean isComparison(Sentence sentence, TimeMention time) {
        List<Word> words = sentence.words();
        int since = sentence.wordAt(time.begin()) - 1;
        if (since < 1 || !words.get(since).lower().equals("since")) {
            return false;
        }
        if (words.get(since - 1).lower().equals("time")) {
            return true;
        }
        for (int i = since - 1; i >= Math.max(0, since - COMPARED); i--) {
            String word = words.get(i).lower();
            boolean superlative = i > 0
                    && word.endsWith("est")
                    && word.length() > 4
                    && BEFORE_SUPERLATIVES.contains(words.get(i - 1).lower());
            if (superlative || COMPARING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date only stands in what something was on account of: "given its straits in 1905, it was unlikely". */
    static boolean isReason(Sentence sentence, int first) {
        Clause part = sentence.clauses().get(sentence.syntax().partAt(first));
        return part.verb() < 0
                && REASON.matcher(sentence.words(part.from(), first) + " ").lookingAt();
    }

    /** Whether a date stands in what somebody says, and nothing is planned for it: it was not said then. */
    static boolean isOnlySpokenOf(Sentence sentence, int at, TimeMention time, @Nullable When published) {
        return sentence.isQuoted(sentence.wordAt(time.begin()))
                && !sentence.isQuoted(sentence.clauses().get(at).verb())
                && Standing.of("", Objects.requireNonNull(time.when()), published) != Status.PLANNED;
    }

    /** Whether a date only says how old something is: "their quarrel went back to the 1940s". */
    static boolean isOrigin(Sentence sentence, int at, int first) {
        List<Word> words = sentence.words();
        int verb = sentence.clauses().get(at).verb();
        if (verb < 0 || verb + 1 >= first) {
            return false;
        }
        String next = words.get(verb + 1).lower();
        boolean back = next.equals("back")
                && Set.of("to", "from").contains(words.get(verb + 2).lower());
        return ORIGINS.contains(words.get(verb).lower())
                && (back || next.equals("from") || isLast(words, verb + 1, first));
    }

    /** Whether only "to" stands between a verb and the date behind it. */
    private static boolean isLast(List<Word> words, int to, int first) {
        return to + 1 == first && words.get(to).lower().equals("to");
    }

    /** Whether somebody speaks for themselves without telling what they did: "we are glad that", "our aim is". */
    static boolean isMusing(Sentence sentence, Clause clause, Subject subject) {
        Matcher speaker = SPEAKER.matcher(subject.words());
        if (!speaker.lookingAt() || sentence.isQuoted(clause.verb())) {
            return false;
        }
        String first = speaker.group(1).toLowerCase(Locale.ROOT);
        List<Word> words = sentence.words();
        String verb = words.get(clause.verb()).lower();
        if (first.equals("i") || first.equals("we")) {
            boolean perfect = verb.equals("have") && Verbs.isPerfect(words.subList(0, clause.to()), clause.verb());
            boolean deed = Verbs.at(words, clause.verb()) == Verbs.Kind.PAST && !MUSING.contains(verb);
            return !perfect && !deed;
        }
        return true;
    }

    /** Whether a clause tells what was done or came about, not how things were or what somebody felt about them. */
    static boolean isDone(List<Word> words, Clause clause) {
        String verb = words.get(clause.verb()).lower();
        if (verb.equals("was") || verb.equals("were")) {
            int next = clause.verb() + 1;
            boolean going = next < clause.to() && words.get(next).lower().endsWith("ing");
            return going || Verbs.isPassive(words.subList(0, clause.to()), clause.verb());
        }
        Verbs.Kind kind = Verbs.at(words, clause.verb());
        return kind == Verbs.Kind.PAST_AUXILIARY || (kind == Verbs.Kind.PAST && !FEELING.contains(verb));
    }

    /** Whether "it" stands for nothing named before, as in "it was the first visit". */
    static boolean isEmptyIt(Sentence sentence, Clause clause, Subject subject) {
        List<Word> words = sentence.words();
        boolean it = subject.words().equalsIgnoreCase("it") || subject.words().equalsIgnoreCase("there");
        return it
                && Verbs.BE.contains(words.get(clause.verb()).lower())
                && clause.verb() + 1 < words.size()
                && DETERMINERS.contains(words.get(clause.verb() + 1).lower());
    }

    /** Whether a clause tells what was done shortly before the one it hangs on, or at the same time. */
    static boolean isMeanwhile(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        String first = sentence.words().get(clause.from()).lower();
        if (first.equals("and") && at > 0 && clause.verb() == clause.from() + 1) {
            return isMeanwhile(sentence, at - 1);
        }
        boolean asWell = first.equals("as")
                && clause.from() + 1 < sentence.words().size()
                && sentence.words().get(clause.from() + 1).lower().equals("well");
        return clause.verb() >= 0
                && !asWell
                && clause.to() - clause.verb() > 1
                && !clause.isReported()
                && !sentence.isQuoted(clause.verb())
                && MEANWHILE.contains(first)
                && (Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST
                        || Verbs.isPassive(sentence.words().subList(0, clause.to()), clause.verb()));
    }
}
