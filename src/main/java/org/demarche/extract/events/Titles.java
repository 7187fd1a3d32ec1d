package org.demarche.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Short titles in the words of the text. */
final class Titles {
    private static final int LONGEST = 90;
    /** What a year or place does when its events are told. */
    private static final Set<String> SEEING = Set.of("saw", "witnessed", "brought");

    private static final int LONGEST_THING = 60;
    /** In words. */
    private static final int LONGEST_BRACKET = 8;

    private static final Pattern COMPLEMENT = Pattern.compile(
            "\\s+between\\s[^,]{1,40}?\\sand\\s(?:the )?\\S+|\\s+(?:of|between|over|for|to|about|on)\\s(?:(?:one|two|three|some|many|most|all|both|several|part|half) of )?(?:(?!\\s(?:of|in|on|at|by|for|from|with|about|which|that|to|during|after|and)\\s).)+");
    private static final Pattern SHORT_BRACKETS = Pattern.compile("\\s*\\([^()]{1,30}\\)");
    private static final Pattern OPEN_BRACKET = Pattern.compile("\\s*\\([^()]*$");
    private static final Set<String> BEFORE_DATES = Set.of(
            "on",
            "in",
            "at",
            "by",
            "since",
            "during",
            "from",
            "until",
            "of",
            "for",
            "over",
            "throughout",
            "around",
            "late",
            "early",
            "the",
            "shortly",
            "just",
            "before",
            "after",
            "beginning",
            "starting");
    /** What is counted in before an event: "a day after the vote". */
    static final Set<String> UNITS = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    private static final Set<String> COUNTS_TO = Set.of("after", "before", "since");
    /** What is done so is not, or not quite, or not surely done. */
    private static final Set<String> LIMITING = WordSet.of("""
            never not nearly almost hardly barely scarcely rarely seldom allegedly reportedly supposedly apparently only
            narrowly partly
            """);

    private static final Set<String> STRANDED = Set.of("on", "off", "over", "in", "out", "up", "through");
    private static final Set<String> LOOSE_ENDS = WordSet.of("""
            the a an of in on at by for from with and or but to that which who as its his her their between
            since when while where after before because would will was were is are under over into upon about
            against through during within among if than whether not
            """);

    private Titles() {}

    /**
     * Subject and predicate in one line.
     *
     * @param auxiliary a verb that the words leave out before the predicate, or empty
     * @param from the predicate's first word
     * @param to after its last
     */
    static String of(Sentence sentence, Subject subject, String auxiliary, int from, int to) {
        String who = doer(subject);
        if (who.isEmpty() && SEEING.contains(sentence.words().get(from).lower()) && to > from + 2) {
            return ofThing(sentence, from + 1, to);
        }
        String doer = auxiliary.isEmpty() || who.isEmpty() ? who : who + " " + auxiliary;
        String predicate = withoutDates(sentence, withLimit(sentence.words(), from), to, LONGEST - doer.length());
        if (subject.isPronoun() && Verbs.BE.contains(predicate.toLowerCase(Locale.ROOT))) {
            // "They were by the summer" says nothing without the sentence before.
            return "";
        }
        String title = doer.isEmpty() ? predicate : doer + " " + predicate;
        return capital(title.strip());
    }

    /** A verb's place, or that of the word before it without which it would say too much: "never signed". */
    private static int withLimit(List<Word> words, int verb) {
        return verb > 0 && LIMITING.contains(words.get(verb - 1).lower()) ? verb - 1 : verb;
    }

    /** A subject and what the sentence says of it before it comes to it: "Born in Oslo, Ada Brown". */
    static String ofOpening(Sentence sentence, Subject subject, String link, int from, int to) {
        String doer = doer(subject) + link;
        String predicate = withoutDates(sentence, from, to, LONGEST - doer.length());
        return predicate.isEmpty()
                ? ""
                : capital(doer + " " + predicate.substring(0, 1).toLowerCase(Locale.ROOT) + predicate.substring(1));
    }

    /** What somebody did with a noun that stands before: "Oslo signed the treaty", of "the treaty that Oslo signed". */
    static String ofRelative(Sentence sentence, Subject subject, String noun, int from, int to) {
        int after = ObjectRelative.afterGroup(sentence.words(), from);
        String deed = of(sentence, subject, "", from, after) + " " + noun;
        String rest = after < to ? withoutDates(sentence, after, to, LONGEST) : "";
        boolean fits = !rest.isEmpty() && deed.length() + rest.length() < LONGEST && !isDate(sentence, after);
        return fits ? deed + " " + rest : deed;
    }

    private static boolean isDate(Sentence sentence, int word) {
        return sentence.times().stream()
                .map(one -> sentence.wordAt(one.begin()))
                .anyMatch(first -> first == word
                        || (first == word + 1
                                && BEFORE_DATES.contains(
                                        sentence.words().get(word).lower())));
    }

    /** A noun phrase in one line. */
    static String ofThing(Sentence sentence, int from, int to) {
        return capital(withoutDates(sentence, from, to, LONGEST));
    }

    /** The subject's words; of a pronoun, the names it stands for. */
    private static String doer(Subject subject) {
        if (subject.isPronoun() && !subject.who().isEmpty()) {
            boolean first = subject.words().equals("I") || subject.words().equalsIgnoreCase("we");
            return first ? names(subject.who()) + ": " + subject.words() : names(subject.who());
        }
        if (subject.words().length() <= (subject.acts() ? LONGEST / 2 : LONGEST_THING)) {
            return subject.words();
        }
        boolean named = subject.acts()
                && !subject.who().isEmpty()
                && subject.who().stream().noneMatch(Entity::isUnnamed);
        return named ? names(subject.who()) : withComplement(subject);
    }

    /**
     * A thing's noun with what belongs to it: "the combination of these losses", where "the combination" tells little.
     */
    private static String withComplement(Subject subject) {
        Matcher matcher =
                COMPLEMENT.matcher(subject.words().substring(subject.head().length()));
        String whole = matcher.lookingAt() ? subject.head() + matcher.group() : subject.head();
        return whole.length() <= LONGEST_THING ? whole.strip() : subject.head();
    }

    static String names(List<Entity> who) {
        if (who.size() > 2) {
            return who.subList(0, who.size() - 1).stream().map(Entity::name).collect(Collectors.joining(", ")) + " and "
                    + who.getLast().name();
        }
        return who.stream().map(Entity::name).collect(Collectors.joining(" and "));
    }

    /** The words without the dates that stand at their end, cut where they get too long. */
    private static String withoutDates(Sentence sentence, int from, int to, int room) {
        List<Word> words = sentence.words();
        int end = beforeBreak(words, from, to);
        boolean cut = true;
        while (cut && end > from) {
            int open = beforeBracket(sentence, from, end);
            cut = open < end;
            end = open;
            for (TimeMention time : sentence.times()) {
                int first = sentence.wordAt(time.begin());
                if (first > from
                        && !Limits.isNotBefore(
                                words,
                                sentence.clauses()
                                        .get(sentence.syntax().partAt(first))
                                        .from(),
                                first)
                        && time.end() >= words.get(end - 1).end()
                        && time.begin() < words.get(end - 1).end()) {
                    end = Asides.isEndOfPeriod(sentence, first) ? first - 1 : first;
                    while (end > from + 1
                            && BEFORE_DATES.contains(words.get(end - 1).lower())
                            && !isStranded(words, from, end, to)
                            && !InnerDates.isParticle(words, end - 1, first)) {
                        end--;
                    }
                    end = InnerDates.beforeIssued(words, from, end);
                    cut = true;
                }
            }
            int apposed = beforeApposition(sentence, from, end);
            cut |= apposed < end;
            end = apposed;
            if (end > from + 2
                    && end < words.size()
                    && COUNTS_TO.contains(words.get(end).lower())
                    && UNITS.contains(words.get(end - 1).lower())) {
                end -= 2;
                cut = true;
            }
            while (end > from + 1 && isLooseEnd(words.get(end - 1)) && !isStranded(words, from, end, to)) {
                end--;
                cut = true;
            }
        }
        if (end <= from) {
            return "";
        }
        return fitted(sentence, from, end, Math.max(room, LONGEST / 3));
    }

    /**
     * Before what a clause only admits, as in "they left, although it was late", and what a semicolon parts from it.
     */
    private static int beforeBreak(List<Word> words, int from, int to) {
        for (int i = from + 2; i + 1 < to; i++) {
            boolean admits = words.get(i).form().equals(",")
                    && Set.of("although", "though", "whereas")
                            .contains(words.get(i + 1).lower());
            if (admits || words.get(i).form().equals(";")) {
                return i;
            }
        }
        return to;
    }

    /** Before what is said of a date at the end, as in "in 2004, an election year". */
    private static int beforeApposition(Sentence sentence, int from, int end) {
        List<Word> words = sentence.words();
        for (int i = end - 2; i > Math.max(from + 1, end - LONGEST_BRACKET); i--) {
            if (words.get(i).form().equals(",")) {
                int before = words.get(i - 1).end();
                boolean dated = sentence.times().stream().anyMatch(one -> one.end() == before);
                boolean ofDate =
                        Set.of("a", "an", "the").contains(words.get(i + 1).lower())
                                && UNITS.contains(words.get(end - 1).lower());
                return dated && ofDate ? i : end;
            }
        }
        return end;
    }

    /** Whether a word at the end belongs to the verb or is what "was" says: "left a stove on", "the war was over". */
    private static boolean isStranded(List<Word> words, int from, int end, int to) {
        if (end - from < 2 || !STRANDED.contains(words.get(end - 1).lower())) {
            return false;
        }
        String next = end < words.size() ? words.get(end).lower() : ".";
        if (end != to || next.equals("until") || next.equals("till")) {
            return next.equals("until") || next.equals("till");
        }
        boolean be = Verbs.BE.contains(words.get(end - 2).lower());
        return be
                ? !next.isEmpty() && !Character.isLetterOrDigit(next.charAt(0))
                : next.equals(".") || next.equals("and");
    }

    /** Before a bracket at the end that says more about a date: "on 3 July 1700 (Old Style)", "at 21:30 (1930 GMT)". */
    private static int beforeBracket(Sentence sentence, int from, int end) {
        List<Word> words = sentence.words();
        if (!words.get(end - 1).form().equals(")")) {
            return end;
        }
        for (int i = end - 2; i > Math.max(from + 1, end - LONGEST_BRACKET); i--) {
            if (words.get(i).form().equals("(")) {
                int before = words.get(i - 1).end();
                return sentence.times().stream().anyMatch(one -> one.end() == before) ? i : end;
            }
        }
        return end;
    }

    private static boolean isLooseEnd(Word word) {
        boolean mark = !word.isWord() && "”\"')%".indexOf(word.form()) < 0;
        return mark || LOOSE_ENDS.contains(word.lower());
    }

    private static String fitted(Sentence sentence, int from, int end, int room) {
        List<Word> words = sentence.words();
        List<Integer> kept = InnerDates.without(sentence, from, end);
        StringBuilder title = new StringBuilder();
        int[] lengths = new int[kept.size()];
        for (int i = 0; i < lengths.length; i++) {
            int at = kept.get(i);
            if (i > 0) {
                boolean next = kept.get(i - 1) == at - 1;
                boolean mark = ",:".contains(words.get(at).form());
                title.append(
                        next
                                ? sentence.text(
                                        words.get(at - 1).end(), words.get(at).begin())
                                : mark ? "" : " ");
            }
            title.append(sentence.text(words.get(at).begin(), words.get(at).end()));
            lengths[i] = title.length();
        }
        int last = lengths.length;
        while (last > 1 && lengths[last - 1] > room) {
            last--;
        }
        boolean cut = last < lengths.length;
        while (cut && last > 1 && isCutEnd(words.get(kept.get(last - 1)))) {
            last--;
        }
        String line = title.substring(0, lengths[last - 1]).replaceAll("\\s+", " ");
        String bare = SHORT_BRACKETS.matcher(line).replaceAll("");
        Matcher open = OPEN_BRACKET.matcher(bare);
        return open.find() && open.start() > 0
                ? bare.substring(0, open.start()) + "…"
                : inPairs(cut ? bare + "…" : bare);
    }

    /** The words with the quotation marks that their cut has left alone: closed where one is open, else without it. */
    private static String inPairs(String line) {
        long straight = line.chars().filter(c -> c == '"').count();
        int open = line.lastIndexOf('“');
        int close = line.lastIndexOf('”');
        if (straight == 1) {
            int at = line.indexOf('"');
            boolean opens = at == 0 || line.charAt(at - 1) == ' ';
            boolean empty = opens && at == line.length() - 1;
            return empty ? line.substring(0, at).strip() : opens ? line + '"' : withoutMark(line, at);
        } else if (close >= 0 && line.indexOf('“') < 0) {
            return withoutMark(line, close);
        }
        return open > close ? line + '”' : line;
    }

    private static String withoutMark(String line, int at) {
        String before = line.substring(0, at);
        String after = line.substring(at + 1);
        return after.isEmpty() && before.endsWith(",") ? before.substring(0, before.length() - 1) : before + after;
    }

    private static boolean isCutEnd(Word word) {
        return LOOSE_ENDS.contains(word.lower()) || !word.isWord();
    }

    /** The words of a noun as they stand within a sentence: "the treaty" of "The treaty". */
    static String small(String noun) {
        return noun.startsWith("The ") || noun.startsWith("A ") || noun.startsWith("An ")
                ? noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1)
                : noun;
    }

    static String capital(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
