package org.demarche.format;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Extras;

/** Collects what another program's file says beyond our model, and reads it back. */
public final class ExtraFields {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Keeps a text; an empty one says nothing and is left out, and so is a second one of the same name. */
    public ExtraFields text(String key, String text) {
        return text.isEmpty() ? this : json(key, quoted(text));
    }

    /** Keeps a number as it is written, or as text if it is none. */
    public ExtraFields number(String key, String text) {
        return isNumber(text) ? json(key, text) : text(key, text);
    }

    private ExtraFields json(String key, String json) {
        values.putIfAbsent(key, json);
        return this;
    }

    /** All of it, in the order in which it was added. */
    public Extras build() {
        return values.isEmpty() ? Extras.NONE : new Extras(List.copyOf(values.keySet()), values);
    }

    /** Whether JSON could hold it as a number. */
    public static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || (text.charAt(at) == '0' && whole > at + 1)) {
            return false;
        }
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
            int exponent = digits(text, sign);
            return exponent > sign && exponent == text.length();
        }
        return at == text.length();
    }

    /** Where the digits end that begin at an index. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The value of a field: of a text the text, of anything else its JSON. */
    public static Optional<String> value(Extras extras, String key) {
        return Optional.ofNullable(extras.values().get(key)).map(ExtraFields::unquoted);
    }

    /** A text as a JSON string. */
    public static String quoted(String text) {
        return isPlain(text) ? '"' + text + '"' : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static String unquoted(String json) {
        if (json.length() < 2 || json.charAt(0) != '"') {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length());
        int at = 1;
        while (at < json.length() - 1) {
            char c = json.charAt(at);
            if (c != '\\') {
                text.append(c);
                at++;
            } else if (json.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(json.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                text.append(escaped(json.charAt(at + 1)));
                at += 2;
            }
        }
        return text.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> letter;
        };
    }
}
