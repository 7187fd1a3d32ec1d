package org.demarche.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the program prints for dates, in whatever language. There is no grammar for each: some dates are printed,
 * and what stands around their numbers is what to look for.
 */
final class PrintedBack {
    private static final String FIRST = "\u0001";
    private static final String SECOND = "\u0002";
    private static final String NUMBER = "(\\d{1,4}|[ivxlcdm]{1,15})";
    private static final String ERA = "( bc| ad)?";
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:[ .,'’]\\d{3})+)" + ERA);
    private static final Pattern SCALED = Pattern.compile("(\\d{1,4})(?:[ .,](\\d{1,9}))? ([\\p{L} ]+?)" + ERA);
    private static final int SAMPLE_YEAR = 1990;
    private static final long CENTURY = 100;
    private static final long MILLENNIUM = 1000;
    private static final int MOST_ORDINAL = 99;
    private static final long MILLION = 1_000_000;
    private static final long LARGEST_SCALE = 1_000_000_000_000L;

    /** What a text around a date makes of the date's EDTF. */
    private static final Map<String, String> FRAMES = Map.of(
            "time.text.since", FIRST + "/..",
            "time.text.from", FIRST + "/",
            "time.text.until", "../" + FIRST,
            "time.text.before", "[.." + FIRST + "]",
            "time.text.after", "[" + FIRST + "..]",
            "time.text.approximate", FIRST + "~",
            "time.text.uncertain", FIRST + "?",
            "time.text.both", FIRST + "%");

    /** A text with a date in its middle. */
    private record Frame(String prefix, String suffix, String edtf) {}

    /** A text with a number in it, and the EDTF of what it names; of a number before Christ, that many less than 0. */
    private record Named(Pattern pattern, LongFunction<String> edtf) {}

    private final DateVocabulary words;
    private final WhenText dates;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Pattern> ranges = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();
    private final Map<String, Long> scales = new HashMap<>();

    PrintedBack(Wording wording, DateVocabulary words) {
        this.words = words;
        dates = new WhenText(wording);
        FRAMES.forEach((key, edtf) -> {
            for (Phrase.Noun noun : Phrase.Noun.values()) {
                String frame = words.plain(wording.text(key, FIRST, noun.code()));
                int at = frame.indexOf(FIRST);
                Frame found = new Frame(frame.substring(0, at), frame.substring(at + 1), edtf);
                if (!frames.contains(found)) {
                    frames.add(found);
                }
            }
        });
        String sides = wording.text("time.text.between.sides", FIRST, SECOND, 0, 0);
        addRange(words.plain(wording.text("time.spoken.range", FIRST, SECOND)));
        addRange(words.plain(wording.text("time.text.between", sides)));
        addNames();
        for (long scale = MILLION; scale <= LARGEST_SCALE; scale *= 1000) {
            for (long year : new long[] {scale, scale * 3 / 2, 2 * scale}) {
                scales.put(printed(DateVocabulary.year(year)).replaceAll("^[\\d., ]+|" + ERA + "$", ""), scale);
            }
        }
    }

    private void addRange(String plain) {
        int first = plain.indexOf(FIRST);
        int second = plain.indexOf(SECOND);
        ranges.add(Pattern.compile(Pattern.quote(plain.substring(0, first)) + "(.+?)"
                + Pattern.quote(plain.substring(first + 1, second)) + "(.+)"
                + Pattern.quote(plain.substring(second + 1))));
    }

    private void addNames() {
        String year = Integer.toString(SAMPLE_YEAR);
        addNamed(
                year.substring(0, 3),
                year,
                number -> number % 10 == 0 && number > 0
                        ? DateVocabulary.year(number).substring(0, 3)
                        : "");
        // The first has an ending of its own in some languages.
        for (int ordinal : new int[] {1, 9}) {
            String digits = Integer.toString(ordinal);
            addNamed("0" + (ordinal - 1), digits, number -> span(number, CENTURY));
            addNamed((ordinal - 1) + "XXX", digits, number -> span(number, MILLENNIUM));
        }
        for (int part = EdtfSeason.FIRST; part <= EdtfSeason.LAST; part++) {
            String ending = "-" + part;
            addNamed(year + ending, year, number -> DateVocabulary.year(number > 0 ? number : 1 + number) + ending);
        }
    }

    /** @param number how the number is written in digits */
    private void addNamed(String edtf, String number, LongFunction<String> ofNumber) {
        String text = printed(edtf);
        String roman = CenturyWords.roman(Long.parseLong(number)).toLowerCase(Locale.ROOT);
        Matcher at = Pattern.compile(
                        Pattern.quote(number) + "|(?<!\\p{L})" + Pattern.quote(roman) + "(?=e?r?(?!\\p{L}))")
                .matcher(text);
        int from = -1;
        while (at.find()) {
            from = at.start();
        }
        if (from >= 0) {
            int to = text.startsWith(number, from) ? from + number.length() : from + roman.length();
            names.add(new Named(
                    Pattern.compile(
                            Pattern.quote(text.substring(0, from)) + NUMBER + Pattern.quote(text.substring(to)) + ERA),
                    ofNumber));
        }
    }

    /** The years of a century or millennium, as people count them. */
    private static String span(long ordinal, long length) {
        if (Math.abs(ordinal) > MOST_ORDINAL) {
            return "";
        }
        long first = ordinal > 0 ? (ordinal - 1) * length + 1 : ordinal * length + 1;
        return DateVocabulary.years(first, length);
    }

    private String printed(String edtf) {
        try {
            return words.plain(dates.full(When.parse(edtf)));
        } catch (EdtfException e) {
            throw new IllegalArgumentException(edtf, e);
        }
    }

    /** The texts of a range and a span in this language, with a group for either side. */
    List<Pattern> ranges() {
        return ranges;
    }

    /** A decade, a century, a part of a year, a large year, as EDTF; empty if the text, in plain words, is none. */
    Optional<String> named(String plain) {
        for (Named name : names) {
            Matcher matcher = name.pattern.matcher(plain);
            if (matcher.matches()) {
                long number = number(matcher.group(1));
                String edtf = number == 0 ? "" : name.edtf.apply(" bc".equals(matcher.group(2)) ? -number : number);
                if (!edtf.isEmpty()) {
                    return Optional.of(edtf);
                }
            }
        }
        return large(plain);
    }

    private static long number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Long.parseLong(written);
        }
        for (int number = 1; number <= MOST_ORDINAL; number++) {
            if (CenturyWords.roman(number).equalsIgnoreCase(written)) {
                return number;
            }
        }
        return 0;
    }

    private Optional<String> large(String plain) {
        Matcher grouped = GROUPED.matcher(plain);
        Matcher scaled = SCALED.matcher(plain);
        if (grouped.matches()) {
            return year(new BigDecimal(grouped.group(1).replaceAll("\\D", "")), grouped.group(2));
        }
        if (scaled.matches() && scales.containsKey(scaled.group(3))) {
            String decimal = scaled.group(2) == null ? scaled.group(1) : scaled.group(1) + "." + scaled.group(2);
            return year(
                    new BigDecimal(decimal).multiply(BigDecimal.valueOf(scales.get(scaled.group(3)))), scaled.group(4));
        }
        return Optional.empty();
    }

    private static Optional<String> year(BigDecimal counted, @Nullable String era) {
        long year = counted.longValue();
        return year <= 0 ? Optional.empty() : Optional.of(DateVocabulary.year(" bc".equals(era) ? 1 - year : year));
    }

    /**
     * A date with "since", "about" and the like, as EDTF; empty if the text, in plain words, is none.
     *
     * @param inner reads the date in the middle
     */
    Optional<String> framed(String plain, Function<String, Optional<String>> inner) {
        for (Frame frame : frames) {
            int around = frame.prefix.length() + frame.suffix.length();
            if (around > 0
                    && plain.length() > around
                    && plain.startsWith(frame.prefix)
                    && plain.endsWith(frame.suffix)) {
                String middle = plain.substring(frame.prefix.length(), plain.length() - frame.suffix.length());
                Optional<String> date =
                        inner.apply(middle.strip()).filter(edtf -> edtf.indexOf('/') < 0 && !edtf.startsWith("["));
                if (date.isPresent()) {
                    return date.map(edtf -> frame.edtf.replace(FIRST, edtf));
                }
            }
        }
        return Optional.empty();
    }
}
