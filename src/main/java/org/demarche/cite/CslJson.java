package org.demarche.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/** An array of items, which reference managers read. */
final class CslJson {
    private CslJson() {}

    static String cite(List<Source> sources) {
        return sources.stream().map(CslJson::item).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private static String item(Source source) {
        List<String> members = new ArrayList<>();
        add(members, "id", source.id());
        add(members, "type", type(source));
        add(members, "title", source.title());
        if (source.author() != null) {
            members.add("\"author\": [ { \"literal\": " + quoted(source.author()) + " } ]");
        }
        add(members, "container-title", source.publisher());
        PublicationDate.of(source)
                .ifPresent(date -> members.add("\"issued\": { \"date-parts\": [ [" + parts(date) + "] ] }"));
        add(members, "URL", source.url());
        add(members, "language", source.language());
        return "  {\n    " + String.join(",\n    ", members) + "\n  }";
    }

    private static String type(Source source) {
        boolean article = source.kind().equals("article");
        return article ? (source.publisher() == null ? "article" : "article-newspaper") : "document";
    }

    private static String parts(PublicationDate date) {
        String parts = String.valueOf(date.year());
        if (date.month() > 0) {
            parts += ", " + date.month();
        }
        return date.day() > 0 ? parts + ", " + date.day() : parts;
    }

    private static void add(List<String> members, String name, @Nullable String value) {
        if (value != null) {
            members.add("\"" + name + "\": " + quoted(value));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
