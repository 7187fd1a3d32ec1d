package org.demarche.format.gdelt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EventType;

/** What CAMEO's and PLOVER's codes of events mean, from the table beside this class. */
final class EventCodes {
    private static final String TABLE = "codes.tsv";

    private static final Map<String, Meaning> BY_CODE = read();

    /**
     * A code's meaning.
     *
     * @param types as of an event: one
     * @param words what the first actor does, as in {@code consults}
     * @param link the word that leads to the second actor, as in {@code with}; empty if none is needed
     */
    record Meaning(List<EventType> types, String words, String link) {
        /** What happened, in words. */
        String title(String first, String second) {
            String act = first + " " + words;
            if (second.isEmpty()) {
                return act;
            }
            return link.isEmpty() ? act + " " + second : act + " " + link + " " + second;
        }
    }

    private static Map<String, Meaning> read() {
        try (InputStream bytes = EventCodes.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException(TABLE + " is not in the program's jar");
            }
            Map<String, Meaning> byCode = new HashMap<>();
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> byCode.put(cells[0], meaning(cells)));
            return Map.copyOf(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Meaning meaning(String[] cells) {
        return new Meaning(List.of(EventType.ofId(cells[1]).orElseThrow()), cells[2], cells[3]);
    }

    /** Of a code of CAMEO (two to four digits, kept with their leading zero) or a type of PLOVER. */
    Optional<Meaning> of(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Meaning meaning = BY_CODE.get(code.substring(0, length));
            if (meaning != null) {
                return Optional.of(meaning);
            }
            if (!Character.isDigit(code.charAt(0))) {
                break;
            }
        }
        return Optional.empty();
    }
}
