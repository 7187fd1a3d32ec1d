package org.demarche.format.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.format.Encoding;
import org.demarche.format.frus.FrusReader;
import org.demarche.format.gdelt.CodedEventsReader;
import org.demarche.format.table.TableReader;

/** What a file's beginning looks like, whatever its name says. */
enum Shape {
    DEMARCHE,
    TIMELINE_JS,
    SIMILE,
    JSON,
    ICALENDAR,
    HTML,
    XML,
    PDF,
    ZIP,
    WORKBOOK,
    IMAGE,
    CODED_EVENTS,
    FRUS,
    TABLE,
    TEXT,
    BINARY,
    EMPTY;

    /** Bytes of a file that are enough to tell. */
    static final int HEAD_BYTES = 8192;

    private static final Pattern OURS = Pattern.compile("\"format\"\\s*:\\s*\"demarche");

    /** The first file in a workbook's archive. */
    private static final Pattern WORKBOOK_PART =
            Pattern.compile("\\APK.{28}(?:\\[Content_Types\\]\\.xml|_rels/|xl/|docProps/)", Pattern.DOTALL);

    /** What the first bytes of a file look like. */
    static Shape of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        Shape binary = ofMagic(new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1));
        if (binary == ZIP) {
            return WORKBOOK_PART
                            .matcher(new String(head, StandardCharsets.ISO_8859_1))
                            .find()
                    ? WORKBOOK
                    : ZIP;
        }
        if (binary != BINARY) {
            return binary;
        }
        String text = Encoding.of(head).charset().decode(ByteBuffer.wrap(head)).toString();
        String start = text.replaceFirst("^[\\s\uFEFF]+", "");
        if (start.isEmpty()) {
            return text.isBlank() || text.equals("\uFEFF") ? EMPTY : BINARY;
        }
        return switch (start.charAt(0)) {
            case '{' -> ofObject(start);
            case '[' -> JSON;
            case '<' -> ofMarkup(start);
            default -> ofWords(start);
        };
    }

    /** The ending of the key of its name. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Shape ofMagic(String magic) {
        if (magic.startsWith("%PDF")) {
            return PDF;
        } else if (magic.startsWith("PK\u0003\u0004")) {
            return ZIP;
        } else if (magic.startsWith("\u0089PNG")
                || magic.startsWith("\u00FF\u00D8\u00FF")
                || magic.startsWith("GIF8")) {
            return IMAGE;
        }
        return BINARY;
    }

    private static Shape ofObject(String start) {
        if (OURS.matcher(start).find()) {
            return DEMARCHE;
        } else if (start.contains("\"start_date\"")) {
            return TIMELINE_JS;
        } else if (start.contains("\"dateTimeFormat\"")) {
            return SIMILE;
        }
        return DEMARCHE;
    }

    private static Shape ofMarkup(String start) {
        if (FrusReader.reads(start)) {
            return FRUS;
        }
        String low = start.toLowerCase(Locale.ROOT);
        return low.startsWith("<!doctype html") || (low.contains("<html") && !low.startsWith("<?xml")) ? HTML : XML;
    }

    private static Shape ofWords(String start) {
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return ICALENDAR;
        }
        long odd = start.chars()
                .filter(c -> c == 0xFFFD || (c < ' ' && "\t\n\r\f".indexOf(c) < 0))
                .count();
        if (odd * 20 > start.length()) {
            return BINARY;
        }
        if (CodedEventsReader.reads(start)) {
            return CODED_EVENTS;
        }
        return TableReader.reads(start) ? TABLE : TEXT;
    }
}
