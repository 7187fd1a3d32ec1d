package org.demarche.format.ical;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a calendar, unfolded: {@code NAME;PARAMETER=VALUE:VALUE} (RFC 5545, section 3.1).
 *
 * @param name in capitals
 * @param parameters by their names in capitals, values without quotation marks
 * @param value as it stands, escapes too
 * @param line of the file that it begins on, from 1
 */
record ContentLine(String name, Map<String, String> parameters, String value, long line) {
    /** Takes a line apart; empty if it has no colon. */
    static Optional<ContentLine> parse(String text, long line) {
        int at = nameEnd(text);
        String name = text.substring(0, at).toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        while (at < text.length() && text.charAt(at) == ';') {
            int end = parameterEnd(text, at + 1);
            String parameter = text.substring(at + 1, end);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals).toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", ""));
            }
            at = end;
        }
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != ':') {
            return Optional.empty();
        }
        return Optional.of(new ContentLine(name, parameters, text.substring(at + 1), line));
    }

    /** The value as text, its escapes resolved. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (c == '\\' && at + 1 < value.length()) {
                char escaped = value.charAt(at + 1);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
                at += 2;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** The first character of the value in its line, if the line is not folded. */
    long column() {
        long parts = parameters.entrySet().stream()
                .mapToLong(one -> one.getKey().length() + one.getValue().length() + 2L)
                .sum();
        return name.length() + parts + 2;
    }

    private static int nameEnd(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != ';' && text.charAt(at) != ':') {
            at++;
        }
        return at;
    }

    private static int parameterEnd(String text, int from) {
        boolean quoted = false;
        int at = from;
        while (at < text.length() && (quoted || (text.charAt(at) != ';' && text.charAt(at) != ':'))) {
            quoted ^= text.charAt(at) == '"';
            at++;
        }
        return at;
    }
}
