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
    private static final Pattern COMPLEMENT = Pattern.compile(
            "\\s+(?:of|between|over|for|to|about|on)\\s(?:(?!\\s(?:of|in|on|at|by|for|from|with|about|which|that|to|during|after|and)\\s).)+");
    private static final Set<String> BEFORE_DATES =
            Set.of("on", "in", "at", "by", "since", "during", "from", "until", "of", "for", "late", "early", "the");
    /** What is counted in before an event: "a day after the vote". */
    private static final Set<String> UNITS =
            Set.of("hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    private static final Set<String> COUNTS_TO = Set.of("after", "before", "since");
    private static final Set<String> LOOSE_ENDS = WordSet.of("""
            the a an of in on at by for from with and or but to that which who as its his her their between
            since when while where after before because would will was were is are
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
        String predicate = withoutDates(sentence, from, to, LONGEST - doer.length());
        String title = doer.isEmpty() ? predicate : doer + " " + predicate;
        return capital(title.strip());
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
        boolean named = subject.acts() && !subject.who().isEmpty();
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

    private static String names(List<Entity> who) {
        if (who.size() > 2) {
            return who.subList(0, who.size() - 1).stream().map(Entity::name).collect(Collectors.joining(", ")) + " and "
                    + who.getLast().name();
        }
        return who.stream().map(Entity::name).collect(Collectors.joining(" and "));
    }

    /** The words without the dates that stand at their end, cut where they get too long. */
    private static String withoutDates(Sentence sentence, int from, int to, int room) {
        List<Word> words = sentence.words();
        int end = to;
        boolean cut = true;
        while (cut && end > from) {
            cut = false;
            for (TimeMention time : sentence.times()) {
                int first = sentence.wordAt(time.begin());
                if (first > from
                        && time.end() >= words.get(end - 1).end()
                        && time.begin() < words.get(end - 1).end()) {
                    end = first;
                    while (end > from + 1
                            && BEFORE_DATES.contains(words.get(end - 1).lower())) {
                        end--;
                    }
                    cut = true;
                }
            }
            if (end > from + 2
                    && end < words.size()
                    && COUNTS_TO.contains(words.get(end).lower())
                    && UNITS.contains(words.get(end - 1).lower())) {
                end -= 2;
                cut = true;
            }
            while (end > from + 1 && isLooseEnd(words.get(end - 1))) {
                end--;
                cut = true;
            }
        }
        if (end <= from) {
            return "";
        }
        return fitted(sentence, from, end, Math.max(room, LONGEST / 3));
    }

    private static boolean isLooseEnd(Word word) {
        boolean mark = !word.isWord() && "”\"')%".indexOf(word.form()) < 0;
        return mark || LOOSE_ENDS.contains(word.lower());
    }

    private static String fitted(Sentence sentence, int from, int end, int room) {
        List<Word> words = sentence.words();
        int begin = words.get(from).begin();
        int last = end;
        while (last > from + 1 && words.get(last - 1).end() - begin > room) {
            last--;
        }
        if (last == end) {
            return sentence.words(from, end).replaceAll("\\s+", " ");
        }
        while (last > from + 1
                && (LOOSE_ENDS.contains(words.get(last - 1).lower())
                        || !words.get(last - 1).isWord())) {
            last--;
        }
        return sentence.words(from, last).replaceAll("\\s+", " ") + "…";
    }

    static String capital(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
