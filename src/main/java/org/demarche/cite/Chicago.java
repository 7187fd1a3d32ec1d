package org.demarche.cite;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Source;

/** Author. “Title.” <em>Publisher</em>, Month day, year. Address. */
final class Chicago {
    private Chicago() {}

    static String cite(Source source) {
        List<String> sentences = new ArrayList<>();
        if (source.author() != null) {
            sentences.add(closed(source.author()));
        }
        sentences.add("“" + closed(source.title()) + "”");
        String date = PublicationDate.of(source).map(Chicago::date).orElse("n.d.");
        sentences.add(closed(source.publisher() == null ? date : source.publisher() + ", " + date));
        if (source.url() != null) {
            sentences.add(source.url() + ".");
        }
        return String.join(" ", sentences);
    }

    private static String date(PublicationDate date) {
        String year = date.year() > 0 ? String.valueOf(date.year()) : (1 - date.year()) + " BCE";
        if (date.month() == 0) {
            return year;
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return date.day() == 0 ? month + " " + year : "%s %d, %s".formatted(month, date.day(), year);
    }

    private static String closed(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }
}
