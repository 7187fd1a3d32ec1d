package org.demarche.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the words around dates into English, in which {@link RelativeDate} and {@link TypedDate} read them: "juin
 * dernier" is "last juin", "vor drei Tagen" "three day ago", "Anfang 1962" "early 1962". Whatever else stands in a text
 * stays, names of months and days as well.
 */
final class RelativeWords {
    private static final List<String> DAYS =
            List.of("day before yesterday", "day after tomorrow", "yesterday", "today", "tomorrow", "now");
    private static final List<String> STEPS = List.of("last", "this", "next");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> UNITS = List.of("day", "week", "month", "quarter", "year", "decade", "century");
    private static final List<String> NARROWED = List.of("early", "mid", "late", "noon", "midnight");
    private static final List<String> BESIDE = List.of("before", "after");
    private static final List<String> DOUBTS = List.of("about", "possibly");
    private static final List<String> SCALES = List.of("billion", "million", "thousand");
    private static final String START = "(?<![\\p{L}\\p{N}'])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NUMBER = "\\d{1,9}(?:[.,]\\d{1,9})?";
    /** Before today, as geologists write it. */
    private static final Pattern DEEP = whole("(" + NUMBER + ") ?(?:(ka|kya)|(ma|mya)|(?:ga|gya|bya))(?: ago)?");

    /** "Um 1500", not "um 15:00" or "um 15 Uhr". */
    private static final String NO_CLOCK = "(?!\\d{1,2}(?::| ?(?:h|uhr)))";

    /** What stands after a number that says which week of a year is meant. */
    private static final String ORDINAL = "(?:\\.|st|nd|rd|th|e|ème|er|ª|º)";
    /** What stands between a large number and what is counted: "d'années", "de años", "di anni". */
    private static final String OF = " (?:d'|d[ei] )?";

    private record Rule(Pattern pattern, Function<MatchResult, String> english) {}

    private final Map<String, Pattern> words = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /**
     * The words of a language; none if it is not known here.
     *
     * @param names of months and days of the week, in small letters
     */
    RelativeWords(String language, Collection<String> names) {
        Map<String, String> table = WordTable.of(language);
        table.forEach((english, own) -> words.put(english, Pattern.compile(own)));
        addCounted(table);
        addSteps(table, names);
        if (table.containsKey("today")) {
            rules.add(new Rule(whole("(" + any(DAYS) + ")"), match -> english(DAYS, match.group(1))));
        }
        addWeeks();
        addClocks(table);
        addAround();
        addDoubts();
        rules.add(new Rule(DEEP, RelativeWords::yearsAgo));
    }

    /** The text in small letters, with what counts from today in English. */
    String english(String typed) {
        String text = DateVocabulary.small(typed);
        for (Rule rule : rules) {
            text = rule.pattern.matcher(text).replaceAll(rule.english);
        }
        return text;
    }

    private void addCounted(Map<String, String> table) {
        List<String> numbers = DateVocabulary.NUMBERS;
        String about = words.containsKey("about") ? "(?:(" + any(List.of("about")) + ") )?" : "()";
        String counted = about + "(" + NUMBER + "|" + any(numbers) + "|" + String.join("|", numbers) + ")(?: ("
                + any(SCALES) + "))?" + OF + "(" + any(UNITS) + ")";
        for (String direction : List.of("ago", "from now")) {
            for (String frame : List.of(table.getOrDefault(direction, "").split("\\|"))) {
                if (!frame.isEmpty()) {
                    rules.add(new Rule(
                            whole(frame.replace("#", counted)),
                            match -> Stream.of(
                                            match.group(1) == null ? "" : "about",
                                            english(numbers, match.group(2)).replace(',', '.'),
                                            match.group(3) == null ? "" : english(SCALES, match.group(3)),
                                            english(UNITS, match.group(4)),
                                            direction)
                                    .filter(word -> !word.isEmpty())
                                    .collect(Collectors.joining(" "))));
                }
            }
        }
    }

    /** "Letzten Juni", "juin dernier": the adjective may stand on either side. */
    private void addSteps(Map<String, String> table, Collection<String> names) {
        if (!table.containsKey("last")) {
            return;
        }
        List<String> nouns = Stream.of(UNITS, SEASONS, DateVocabulary.HOLIDAYS.keySet())
                .flatMap(Collection::stream)
                .toList();
        String noun =
                "((?:" + any(nouns) + "|" + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "))";
        String step = "(" + any(STEPS) + ")";
        String article = "(?:" + table.getOrDefault("the", "") + ")?";
        rules.add(new Rule(
                whole(article + step + "(?:(?<=')| )" + noun + "(?:-ci)?"),
                match -> english(STEPS, match.group(1)) + " " + english(nouns, match.group(2))));
        rules.add(new Rule(
                whole(article + noun + " " + step),
                match -> english(STEPS, match.group(2)) + " " + english(nouns, match.group(1))));
    }

    /** "KW 32", "32. Woche", "semaine 32". */
    private void addWeeks() {
        if (words.containsKey("week")) {
            String week = "(?:" + any(List.of("week")) + ")";
            rules.add(new Rule(whole(week + " (\\d{1,2})"), match -> "week " + match.group(1)));
            rules.add(new Rule(whole("(\\d{1,2})" + ORDINAL + " " + week), match -> "week " + match.group(1)));
        }
    }

    /** "23 Uhr", "23h30". */
    private void addClocks(Map<String, String> table) {
        for (String frame : List.of(table.getOrDefault("oclock", "").split("\\|"))) {
            if (!frame.isEmpty()) {
                rules.add(new Rule(
                        whole("(?<![:.])" + frame.replace("#", "(\\d{1,2})") + "(?: ?(\\d{2}))?(?![:.]\\d)"),
                        match -> match.group(1) + ":" + (match.group(2) == null ? "00" : match.group(2))));
            }
        }
    }

    /** "Um 1500", "1500 circa", "vers l'an 1500": the doubt before a date in English, and no word for the year. */
    private void addDoubts() {
        if (words.containsKey("year number")) {
            rules.add(
                    new Rule(Pattern.compile(START + "(?:" + any(List.of("year number")) + ") (?=\\d)"), match -> ""));
        }
        for (String doubt : DOUBTS) {
            if (words.containsKey(doubt)) {
                String own = "(?:" + any(List.of(doubt)) + ")";
                rules.add(new Rule(Pattern.compile("^(.+) " + own + "$"), match -> doubt + " " + match.group(1)));
                rules.add(new Rule(
                        Pattern.compile(START + own + "(?: |(?=\\d)|(?<='))" + NO_CLOCK), match -> doubt + " "));
            }
        }
    }

    /** What stands before a date, or for one that comes every year or day. */
    private void addAround() {
        List<String> found = Stream.concat(DateVocabulary.HOLIDAYS.keySet().stream(), NARROWED.stream())
                .toList();
        if (words.containsKey("noon")) {
            rules.add(new Rule(
                    Pattern.compile(START + "(" + any(found) + ")" + END + "-?"),
                    match -> english(found, match.group(1)) + " "));
            rules.add(new Rule(
                    Pattern.compile("^(" + any(BESIDE) + ") (?=\\S)"), match -> english(BESIDE, match.group(1)) + " "));
        }
        if (words.containsKey("from")) {
            rules.add(new Rule(
                    Pattern.compile(
                            "^(?:" + any(List.of("from")) + ") (.+?) (?:" + any(List.of("to")) + ") (?=\\S)(.+)$"),
                    match -> "from " + match.group(1) + " to " + match.group(2)));
        }
    }

    private static String yearsAgo(MatchResult match) {
        String scale = match.group(2) != null ? "thousand" : match.group(3) != null ? "million" : "billion";
        return match.group(1).replace(',', '.') + " " + scale + " years ago";
    }

    /** What stands for any of some English words, the longest that fits. */
    private String any(Collection<String> english) {
        return english.stream()
                .flatMap(word -> Stream.ofNullable(words.get(word)))
                .map(own -> "(?:" + own.pattern() + ")")
                .collect(Collectors.joining("|"));
    }

    /** The English for one of some words; the word itself if it is none of them, as a month's name is. */
    private String english(Collection<String> among, String own) {
        return among.stream().filter(english -> means(own, english)).findFirst().orElse(own);
    }

    private boolean means(String own, String english) {
        Pattern word = words.get(english);
        return word != null && word.matcher(own).matches();
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile(START + pattern + END);
    }
}
