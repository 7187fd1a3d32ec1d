package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields above a text of Markdown, as makers of web sites keep them: YAML between hyphens, TOML between pluses. */
final class FrontMatter {
    private static final int MOST_LINES = 200;

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w -]{1,24}?)\\s?[:=](?:\\s+(.*))?");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");
    private static final Pattern QUOTE = Pattern.compile("(?<=^|, )[\"']|[\"'](?=,|$)");

    private FrontMatter() {}

    /** Where the lines of fields end; 0 if there are none. */
    static int end(List<String> lines) {
        String fence = lines.isEmpty() ? "" : lines.getFirst();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return 0;
        }
        boolean known = false;
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i);
            if (line.equals(fence) || line.equals("...")) {
                return known ? i + 1 : 0;
            }
            Matcher field = FIELD.matcher(line);
            known |= field.matches() && PlainArticle.isKnown(field.group(1).strip() + ": ");
        }
        return 0;
    }

    /** The fields as {@code name: value}, with the items of a list in one line. */
    static List<String> fields(List<String> lines) {
        List<String> fields = new ArrayList<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String value = field.group(2) == null ? "" : field.group(2);
                Matcher list = LIST.matcher(value);
                fields.add(field.group(1) + ": " + (list.matches() ? unquoted(list.group(1)) : value));
            } else if (line.startsWith("- ") && !fields.isEmpty()) {
                String before = fields.removeLast();
                fields.add(before + (before.endsWith(": ") ? "" : ", ") + unquoted(line.substring(2)));
            }
        }
        return fields;
    }

    private static String unquoted(String items) {
        return QUOTE.matcher(items).replaceAll("");
    }
}
