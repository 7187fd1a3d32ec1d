package org.demarche.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The updates of a page that reports while something happens, each with a moment of its own. */
final class LiveUpdates {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}.{0,12}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int FEWEST = 2;

    private LiveUpdates() {}

    /** Writes the day beside the clocks of updates if not all are of the day on which the page came out. */
    static void addDays(Document page, @Nullable When published) {
        List<Element> clocks = page.select("time[datetime]").stream()
                .filter(time -> CLOCK.matcher(time.text()).matches())
                .filter(time -> day(time.attr("datetime")).isPresent())
                .toList();
        String first = published == null ? "" : day(published.edtf()).orElse("");
        boolean sameDay =
                clocks.stream().allMatch(time -> day(time.attr("datetime")).equals(Optional.of(first)));
        if (clocks.size() >= FEWEST && !sameDay) {
            clocks.forEach(time -> time.text(day(time.attr("datetime")).orElse("") + ", " + time.text()));
        }
    }

    /** Puts the heading of an update above its moment, which is that of the text and not of the heading. */
    static void putHeadingsFirst(Document page) {
        for (Element head : page.select("header:has(time):has(h2, h3, h4):not(:has(h1))")) {
            Element heading = head.selectFirst("h2, h3, h4");
            if (heading != null && isMoment(head, heading)) {
                head.prependChild(heading);
            }
        }
    }

    /** Whether nothing but moments stands above a heading. */
    private static boolean isMoment(Element head, Element heading) {
        StringBuilder moments = new StringBuilder();
        head.select("time").forEach(time -> moments.append(time.text()));
        String all = head.text().replace(" ", "");
        String rest = heading.text().replace(" ", "");
        return all.equals(moments.toString().replace(" ", "") + rest);
    }

    /** The day that a field holds, as a text has it. */
    static Optional<String> day(String field) {
        return PrintedDate.field(field)
                .flatMap(when -> when.extent().earliest().point())
                .map(TimePoint::date)
                .map(date -> DAY.format(LocalDate.ofEpochDay(date.toEpochDay())));
    }
}
