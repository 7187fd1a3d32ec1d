package org.demarche.extract.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.time.When;

/** Words before a date that make a limit of it: "since 2009", "until May", "by 2022", "after March 1979". */
final class Limits {
    /** One of several days or months, with the first and last of them. */
    private static final Pattern CHOICE = Pattern.compile("\\[([\\d-]+)\\.\\.([\\d-]+)]");

    /** The first, second, or last four months of a year. */
    private static final Pattern THIRD =
            Pattern.compile("\\[(\\d{4})-(?:(01)\\.\\.\\1-04|(05)\\.\\.\\1-08|(09)\\.\\.\\1-12)]");

    /** A day, month, season or year. */
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");

    private static final int MONTHS = 12;

    /** In words. */
    private static final int FAR = 12;
    /** In words. */
    private static final int FEW = 7;

    private static final Set<String> PUT_OFF = WordSet.of("""
            not never no only off back over postponed delayed deferred adjourned rescheduled wait waited waiting up
            """);
    private static final Set<String> NEVER = Set.of("not", "never", "no", "none", "nobody", "neither");
    private static final Set<String> NOT = Set.of("not", "never", "unlikely");
    /** With "by" behind them, what was done next or by whom. */
    private static final Set<String> NO_LIMITS = Set.of("followed", "preceded", "replaced", "marked", "succeeded");

    private Limits() {}

    /**
     * When something is that a date tells of: after "since" a span that is still open, after "until" one that ends,
     * after "by", "before" and "after" a moment on that side of the date. What is after a month or year may be in its
     * rest.
     *
     * @param first the date's first word
     */
    static When of(TimeMention time, Sentence sentence, int first) {
        When when = Objects.requireNonNull(time.when());
        List<Word> words = sentence.words();
        String before = first > 0 ? words.get(first - 1).lower() : "";
        boolean prior =
                before.equals("to") && first > 1 && words.get(first - 2).lower().equals("prior");
        return switch (prior ? "before" : before) {
            case "since" -> {
                When begin = third(when, words, first);
                yield open(begin, begin.edtf() + "/..");
            }
            case "until", "till" -> isPutOff(words, first - 1, PUT_OFF) ? when : until(third(when, words, first));
            case "by" -> isBy(words, first) ? moment("[..", last(when), "]", when) : when;
            case "before" ->
                isPutOff(words, first - 1, NOT)
                        ? moment("[", first(when), "..]", when)
                        : moment("[..", isEnd(words, first) ? last(when) : earlier(first(when)), "]", when);
            case "after" -> moment("[", last(when), "..]", when);
            default -> isSinceThing(sentence, first) ? open(when, when.edtf() + "/..") : when;
        };
    }

    private static When until(When when) {
        Matcher choice = CHOICE.matcher(when.edtf());
        return choice.matches() ? Moments.parsed("/" + choice.group(2), when) : open(when, "/" + when.edtf());
    }

    /**
     * The third of a year that a choice of its months is, since a span can begin and end with that: "until early 1945"
     * is not until April. Any other date is itself, and "the end of 1945" too.
     */
    private static When third(When when, List<Word> words, int first) {
        Matcher third = THIRD.matcher(when.edtf());
        if (!third.matches() || isEnd(words, first)) {
            return when;
        }
        String part = third.group(2) != null ? "37" : third.group(3) != null ? "38" : "39";
        return Moments.parsed(third.group(1) + "-" + part, when);
    }

    /** A span that only one date limits, if that is no span or choice itself. */
    private static When open(When when, String edtf) {
        boolean several = when.edtf().matches(".*[/\\[{].*");
        return several ? when : Moments.parsed(edtf, when);
    }

    private static When moment(String before, String date, String after, When otherwise) {
        return date.isEmpty() ? otherwise : Moments.parsed(before + date + after, otherwise);
    }

    /** The date itself or the first of a choice; empty if it is neither. */
    private static String first(When when) {
        Matcher choice = CHOICE.matcher(when.edtf());
        return choice.matches() ? choice.group(1) : plain(when.edtf());
    }

    private static String last(When when) {
        Matcher choice = CHOICE.matcher(when.edtf());
        return choice.matches() ? choice.group(2) : plain(when.edtf());
    }

    private static String plain(String edtf) {
        return PLAIN.matcher(edtf).matches() ? edtf : "";
    }

    /** The day, month or year before one; a season itself. */
    private static String earlier(String date) {
        return switch (date.length()) {
            case 4 -> String.format("%04d", Integer.parseInt(date) - 1);
            case 7 ->
                Integer.parseInt(date.substring(5)) > MONTHS
                        ? date
                        : YearMonth.parse(date).minusMonths(1).toString();
            case 10 -> LocalDate.parse(date).minusDays(1).toString();
            default -> "";
        };
    }

    /** Whether a date begins with "the end": what was before that may have been on its last day but one. */
    private static boolean isEnd(List<Word> words, int first) {
        return words.subList(first, Math.min(words.size(), first + 2)).stream()
                .anyMatch(one -> one.lower().equals("end"));
    }

    /** Whether "by" says how late at most; "by the end of May" is a choice of days already. */
    private static boolean isBy(List<Word> words, int first) {
        return !isEnd(words, first)
                && (first < 2 || !NO_LIMITS.contains(words.get(first - 2).lower()));
    }

    /**
     * Whether a clause says that something was not so before a date, which its title must say too: "the war did not end
     * until May", "no ship left before May".
     *
     * @param from the clause's first word
     * @param first the date's first word
     */
    static boolean isNotBefore(List<Word> words, int from, int first) {
        int limit = first - 1;
        while (limit > from
                && Set.of("the", "late", "early", "after")
                        .contains(words.get(limit).lower())) {
            limit--;
        }
        return limit > from
                && Set.of("until", "till", "before").contains(words.get(limit).lower())
                && isPutOff(words.subList(from, limit), limit - from, NEVER);
    }

    /** Whether something was only to happen then: "put off until May", "did not leave until May". */
    private static boolean isPutOff(List<Word> words, int limit, Set<String> signs) {
        for (int i = limit - 1; i >= Math.max(0, limit - FAR); i--) {
            String word = words.get(i).lower();
            if (signs.contains(word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "since" stands before a noun that the date tells of: "since its opening in 1986". */
    private static boolean isSinceThing(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        boolean dated = first > 2
                && Set.of("in", "on", "of").contains(words.get(first - 1).lower());
        for (int i = first - 2; dated && i >= Math.max(0, first - FEW); i--) {
            if (words.get(i).lower().equals("since")) {
                return i + 2 < first;
            }
            if (!words.get(i).isWord() || Clause.joins(words.get(i)) || Verbs.at(words, i) != Verbs.Kind.NONE) {
                return false;
            }
        }
        return false;
    }
}
