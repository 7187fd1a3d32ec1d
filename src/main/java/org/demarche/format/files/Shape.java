package org.demarche.format.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.Encoding;
import org.demarche.format.GuessedEncoding;
import org.demarche.format.frus.FrusReader;
import org.demarche.format.gdelt.CodedEventsReader;
import org.demarche.format.markwhen.MarkwhenReader;
import org.demarche.format.storyteller.StorytellerTableReader;
import org.demarche.format.table.TableReader;
import org.demarche.format.timelinejs.TimelineJsTableReader;

/** What a file's beginning looks like, whatever its name says. */
enum Shape {
    DEMARCHE,
    TIMELINE_JS,
    SIMILE,
    SIMILE_XML,
    VIS,
    TIMELINE_PROJECT,
    MARKWHEN,
    TIMELINE_JS_TABLE,
    STORYTELLER,
    STORYTELLER_TABLE,
    CHRONO_ZOOM,
    SPARQL,
    SPARQL_XML,
    HISTROPEDIA,
    NEWS,
    JSON,
    ICALENDAR,
    HTML,
    SAVED_PAGE,
    LINK,
    XML,
    PDF,
    RTF,
    WEBARCHIVE,
    ZIP,
    WORKBOOK,
    /** A workbook of the time before archives. */
    OLD_WORKBOOK,
    WORD,
    SLIDES,
    /** A document of Apple's programs. */
    PAGES,
    OPEN_DOCUMENT,
    /** OpenDocument, but no text. */
    OPEN_OTHER,
    BOOK,
    OUTLOOK,
    OLD_OFFICE,
    /** Of Office Open XML, whatever is in it. */
    PACKAGE,
    IMAGE,
    CODED_EVENTS,
    FRUS,
    TABLE,
    TEXT,
    BINARY,
    EMPTY;

    /** Bytes of a file that are enough to tell. */
    static final int HEAD_BYTES = 65_536;

    private static final String CALENDAR = "BEGIN:VCALENDAR";
    /** What the fields above a mail, or a page saved in one file, say. */
    private static final Pattern MAIL = Pattern.compile(
            "(?im)\\A(?=[\\w-]{1,60}:)(?:[^\n]*\\n(?!\\r?\\n)){0,60}?(?:Content-Type:\\s*multipart/\\w+\\s*;"
                    + "|(?:MIME-Version|Message-ID|Content-Transfer-Encoding|Return-Path|Delivered-To):|Received: (?:from|by) )");
    /** A file that only names an address, as Windows, macOS and Linux keep them. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?is)\\A(?:\\[(?:InternetShortcut|Desktop Entry)].*?^URL=|<\\?xml.{0,400}<plist.{0,200}<dict>\\s*<key>URL</key>)",
            Pattern.MULTILINE);

    private static final Pattern PAGE_PART = Pattern.compile("<(?:head|body|article|main|div|p|h1)[ >]");
    private static final Pattern OURS = Pattern.compile("\"format\"\\s*:\\s*\"demarche");

    /** What a compound file, as of office programs before 2007, begins with. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /** The name of the outermost element, after comments, instructions and a document type. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\s++|<\\?[^>]{0,1000}\\?>|<!--.{0,4000}?-->|<!DOCTYPE[^\\[>]{0,1000}(?:\\[.{0,8000}?\\])?\\s*>)*+<(?:\\w+:)?(\\w+)",
            Pattern.DOTALL);

    private static final Pattern SCRIPT =
            Pattern.compile("\\A(?://|/\\*|(?:var|let|const|export|window)\\b|[\\w.$]{1,80}\\s*[=(]\\s*[\\[{])");

    /** A comment, or the bracket that opens an object or list. */
    private static final Pattern BRACKET = Pattern.compile("//[^\n]*|/\\*.*?\\*/|([\\[{])", Pattern.DOTALL);

    /** What the first bytes of a file look like. */
    static Shape of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        Shape binary = ofMagic(new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1));
        if (binary == ZIP) {
            return Packages.ofZip(head);
        }
        if (binary == OLD_OFFICE) {
            return Packages.ofCompound(head);
        }
        if (binary != BINARY) {
            return binary;
        }
        String text = Encoding.of(head).charset().decode(ByteBuffer.wrap(head)).toString();
        String start = text.replaceFirst("^[\\s\uFEFF]+", "");
        if (start.isEmpty()) {
            return text.isBlank() || text.equals("\uFEFF") ? EMPTY : BINARY;
        }
        if (ADDRESS.matcher(start).find()) {
            return LINK;
        }
        Shape shape = switch (start.charAt(0)) {
            case '{' -> ofObject(start);
            case '[' -> JsonShapes.of(Outline.of(start));
            case '<' -> ofMarkup(start);
            default -> ofWords(start);
        };
        if (shape == BINARY && GuessedEncoding.isOtherScript(head)) {
            String other =
                    GuessedEncoding.of(head).decode(ByteBuffer.wrap(head)).toString();
            return isNoText(other) ? BINARY : TEXT;
        }
        // Bytes at random can begin with a bracket.
        return (shape == JSON || shape == XML) && isNoText(start) ? BINARY : shape;
    }

    /** The ending of the key of its name. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Shape ofMagic(String magic) {
        if (magic.startsWith("%PDF")) {
            return PDF;
        } else if (magic.startsWith("{\\rtf")) {
            return RTF;
        } else if (magic.startsWith("bplist0")) {
            // Of all binary property lists it is the one that people take for a document.
            return WEBARCHIVE;
        } else if (magic.startsWith("PK\u0003\u0004")) {
            return ZIP;
        } else if (magic.equals(COMPOUND)) {
            return OLD_OFFICE;
        } else if (magic.startsWith("\u0089PNG")
                || magic.startsWith("\u00FF\u00D8\u00FF")
                || magic.startsWith("GIF8")) {
            return IMAGE;
        }
        return BINARY;
    }

    private static Shape ofObject(String start) {
        return OURS.matcher(start).find() ? DEMARCHE : JsonShapes.of(Outline.of(start));
    }

    private static Shape ofMarkup(String start) {
        if (FrusReader.reads(start)) {
            return FRUS;
        }
        String low = start.toLowerCase(Locale.ROOT);
        Matcher root = ROOT.matcher(start);
        Shape shape = root.find() ? ofRoot(root.group(1), start) : XML;
        if (shape != XML) {
            return shape;
        }
        boolean part = !low.startsWith("<?xml") && PAGE_PART.matcher(low).find();
        return low.startsWith("<!doctype html") || low.contains("<html") || part ? HTML : XML;
    }

    private static Shape ofRoot(String name, String start) {
        return switch (name) {
            case "timeline" -> TIMELINE_PROJECT;
            case "sparql" -> SPARQL_XML;
            case "wordDocument" -> WORD;
            case "document" -> start.contains("urn:oasis:names:tc:opendocument") ? OPEN_DOCUMENT : XML;
            case "package" -> start.contains("progid=\"Word.Document\"") ? WORD : XML;
            case "data" -> start.contains("<event") ? SIMILE_XML : XML;
            default -> XML;
        };
    }

    private static Shape ofWords(String start) {
        if (start.regionMatches(true, 0, CALENDAR, 0, CALENDAR.length())) {
            return ICALENDAR;
        }
        if (MAIL.matcher(start).lookingAt()) {
            return SAVED_PAGE;
        }
        if (isNoText(start)) {
            return BINARY;
        }
        if (CodedEventsReader.reads(start)) {
            return CODED_EVENTS;
        }
        if (SCRIPT.matcher(start).lookingAt()) {
            Shape shape = JsonShapes.of(Outline.of(start.substring(Math.max(0, firstBracket(start)))));
            if (shape == SIMILE || shape == VIS) {
                return shape;
            }
        }
        if (TimelineJsTableReader.reads(start)) {
            return TIMELINE_JS_TABLE;
        }
        if (StorytellerTableReader.reads(start)) {
            return STORYTELLER_TABLE;
        }
        if (MarkwhenReader.reads(start)) {
            return MARKWHEN;
        }
        return TableReader.reads(start) ? TABLE : TEXT;
    }

    private static boolean isNoText(String start) {
        int odd = 0;
        int foreign = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            odd += c < ' ' && "\t\n\r\f".indexOf(c) < 0 ? 1 : 0;
            // In an older encoding each accented letter is no UTF-8.
            foreign += c == '\uFFFD' ? 1 : 0;
        }
        return odd * 20 > start.length() || foreign * 5 > start.length();
    }

    /** Where a script's first object or list begins, comments aside; −1 if nowhere. */
    private static int firstBracket(String start) {
        Matcher bracket = BRACKET.matcher(start);
        while (bracket.find()) {
            if (bracket.group(1) != null) {
                return bracket.start(1);
            }
        }
        return -1;
    }
}
