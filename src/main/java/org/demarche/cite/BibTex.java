package org.demarche.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/** An {@code @article} of its publisher, else an {@code @misc}. */
final class BibTex {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private BibTex() {}

    static String cite(Source source) {
        Optional<PublicationDate> date = PublicationDate.of(source);
        List<String> fields = new ArrayList<>();
        // Double braces keep a title's capitals and an author's name in one piece.
        add(fields, "author", source.author(), "{{%s}}");
        add(fields, "title", source.title(), "{{%s}}");
        add(fields, "journal", source.publisher(), "{%s}");
        date.ifPresent(one -> {
            fields.add("year = {%d}".formatted(one.year()));
            if (one.month() > 0) {
                fields.add("month = " + MONTHS[one.month() - 1]);
            }
            if (one.day() > 0) {
                fields.add("day = {%d}".formatted(one.day()));
            }
        });
        if (source.url() != null) {
            fields.add("url = {" + source.url().replace("{", "%7B").replace("}", "%7D") + "}");
        }
        add(fields, "langid", source.language(), "{%s}");
        String kind = source.publisher() == null ? "misc" : "article";
        return "@%s{%s,%n  %s%n}"
                .formatted(kind, key(source, date), String.join(",\n  ", fields))
                .replace("\r\n", "\n");
    }

    private static void add(List<String> fields, String name, @Nullable String value, String pattern) {
        if (value != null) {
            fields.add(name + " = " + pattern.formatted(escaped(value)));
        }
    }

    /** Author or publisher, year and first long word of the title, in plain letters. */
    private static String key(Source source, Optional<PublicationDate> date) {
        String who = source.author() != null ? source.author() : source.publisher();
        String[] names = plain(who == null ? "" : who).split(" ", -1);
        String word = "";
        for (String part : plain(source.title()).split(" ", -1)) {
            if (part.length() > 3) {
                word = part;
                break;
            }
        }
        String year = date.map(one -> String.valueOf(one.year())).orElse("");
        String key = names[names.length - 1] + year + word;
        return key.isEmpty() ? "source" : key;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
