package org.demarche.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The days that a page's {@code meta} elements name under whatever keys, and hints at when it came out where it says
 * nothing: its address, the data of its scripts, the day of its last change.
 */
final class PageDates {
    /** Dates of something else, by the letters of their keys. */
    private static final List<String> OTHERS = List.of(
            "expir",
            "valid",
            "event",
            "start",
            "review",
            "copyright",
            "birth",
            "build",
            "version",
            "deploy",
            "render",
            "cache",
            "crawl",
            "generat",
            "access",
            "unpub",
            "embargo",
            "candidate");

    private static final List<String> CHANGES = List.of("modif", "updat", "revis", "last");
    private static final List<String> PUBLICATION = List.of("publi", "pubdate", "pubtime", "issued", "original");
    private static final Set<String> SHORT = Set.of("pdate", "ptime");

    /** A name and value as scripts have them. */
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)[\"']?\\b(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:date|time|at)|publication_?date|pub_?date)"
                    + "[\"']?\\s?[:=]\\s?[\"']([^\"'\\\\]{8,40})[\"']");

    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)[/_=-]((?:19|20)\\d\\d)(?:"
            // A folder each for year, month and day, or both in one.
            + "/(\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/(\\d{1,2})|[-_](\\d\\d)[-_](\\d\\d)"
            + "|/?(\\d\\d)/?(\\d\\d))(?![\\p{L}\\d])");

    private final Set<When> inScripts = new HashSet<>();
    private @Nullable String field;
    private boolean isPublication;
    private @Nullable When changed;

    /** Notes a field whose key seems to say that it is the page's date. */
    void field(String key, String value) {
        String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        boolean publication = contains(name, PUBLICATION);
        boolean isDate = publication || name.contains("date") || name.contains("created") || SHORT.contains(name);
        boolean isRead = PrintedDate.field(value).isPresent() || PrintedDate.isUnclear(value);
        if ((!isDate && !contains(name, CHANGES)) || !isRead || contains(name, OTHERS)) {
            return;
        }
        if (contains(name, CHANGES)) {
            changed(value);
        } else if (field == null || (publication && !isPublication)) {
            field = value;
            isPublication = publication;
        }
    }

    /** Notes the day of publication that the fields name. */
    void noteFields(Facts facts) {
        if (field != null) {
            facts.publishedField(field);
        }
    }

    /** Notes when the page was last changed. */
    void changed(String value) {
        changed = changed == null ? PrintedDate.field(value).orElse(null) : changed;
    }

    /** Notes the days that a script names. */
    void script(String data) {
        Matcher named = IN_SCRIPT.matcher(data);
        while (named.find()) {
            PrintedDate.field(named.group(1)).ifPresent(inScripts::add);
        }
    }

    /**
     * A day marked as uncertain: that in the page's address, the only one that its scripts name, or that of its last
     * change if its text has no day that tells more; null if there is none.
     */
    @Nullable
    When guess(@Nullable String address, List<String> text) {
        Optional<When> only =
                inScripts.size() == 1 ? Optional.of(inScripts.iterator().next()) : Optional.empty();
        return inAddress(address)
                .or(() -> only)
                .or(() -> Optional.ofNullable(changed)
                        .filter(_ -> text.stream()
                                .allMatch(one -> PrintedDate.in(one).isEmpty())))
                .map(PrintedDate::uncertain)
                .orElse(null);
    }

    /** The day that an address has in it, as in {@code /2012/07/19/talks}. */
    static Optional<When> inAddress(@Nullable String address) {
        Matcher day = IN_ADDRESS.matcher(address == null ? "" : address);
        while (day.find()) {
            String month = first(day.group(2), day.group(4), day.group(6));
            String number = first(day.group(3), day.group(5), day.group(7));
            String text = Character.isDigit(month.charAt(0))
                    ? day.group(1) + "-" + month + "-" + number
                    : number + " " + month + " " + day.group(1);
            Optional<When> when = PrintedDate.field(text);
            if (when.isPresent()) {
                return when;
            }
        }
        return Optional.empty();
    }

    private static String first(@Nullable String... found) {
        for (String one : found) {
            if (one != null) {
                return one;
            }
        }
        return "0";
    }

    private static boolean contains(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }
}
