package org.demarche.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.Words;

/**
 * What the parser stumbled over, as the key of a text in the user's language.
 *
 * @param arguments of the text: the character, if it is about one
 */
public record Fault(String key, List<String> arguments) {
    /** The parser tells faults apart only by its message. The first that occurs in it counts. */
    private static final List<Map.Entry<String, String>> KEYS = List.of(
            Map.entry("nesting depth", "problem.json.deep"),
            Map.entry("exceeds the maximum", "problem.json.long"),
            Map.entry("expecting comma", "problem.json.comma"),
            Map.entry("to start field name", "problem.json.key"),
            Map.entry("a colon", "problem.json.colon"),
            Map.entry("Unexpected close marker", "problem.json.close"),
            Map.entry("Illegal unquoted character", "problem.json.quote"),
            Map.entry("Illegal character", "problem.json.control"),
            Map.entry("escape", "problem.json.escape"),
            Map.entry("numeric value", "problem.json.number"),
            Map.entry("ecimal point", "problem.json.number"),
            Map.entry("expected a valid value", "problem.json.value"),
            Map.entry("Unrecognized token", "problem.json.token"));

    private static final Pattern CHARACTER = Pattern.compile("^\\D*?\\('(.)' \\(code|^Unexpected close marker '(.)'");
    private static final Pattern TOKEN = Pattern.compile("^Unrecognized token '([^']*)'");

    private static final Pattern LIMIT = Pattern.compile("exceeds the maximum allowed \\((\\d{1,12})");

    public static Fault of(JsonProcessingException exception) {
        String message = String.valueOf(exception.getOriginalMessage());
        String key = KEYS.stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("problem.json.other");
        List<String> arguments = new ArrayList<>();
        Matcher limit = LIMIT.matcher(message);
        if (limit.find()) {
            arguments.add(String.format(Locale.ROOT, "%,d", Long.parseLong(limit.group(1))));
        }
        for (Pattern pattern : List.of(CHARACTER, TOKEN)) {
            Matcher matcher = pattern.matcher(message);
            if (matcher.find()) {
                String found = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                arguments.add(Words.shortened(found));
            }
        }
        boolean namesOne = !arguments.isEmpty();
        return new Fault(needsArgument(key) && !namesOne ? "problem.json.other" : key, arguments);
    }

    /** Whether the text ends too early. */
    public static boolean isEnd(JsonProcessingException exception) {
        return exception instanceof JsonEOFException;
    }

    private static boolean needsArgument(String key) {
        return switch (key) {
            case "problem.json.long",
                    "problem.json.comma",
                    "problem.json.key",
                    "problem.json.colon",
                    "problem.json.close",
                    "problem.json.value",
                    "problem.json.token" -> true;
            default -> false;
        };
    }
}
