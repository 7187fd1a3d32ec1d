package org.demarche.format.ical;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.demarche.format.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The unfolded lines of a calendar. Lines are folded by bytes, at times within a character, so they are unfolded before
 * they become text.
 */
final class CalendarLines {
    /** What is kept of a line, in bytes. */
    private static final int LONGEST = 1 << 24;

    private static final int BLOCK = 1 << 14;
    private static final String MARK = "\uFEFF";

    private final InputStream bytes;
    private final CalendarEncoding encoding;
    private final Problems problems;
    private final byte[] block = new byte[BLOCK];
    private int position;
    private int limit;
    private int next;
    private long line = 1;

    CalendarLines(InputStream file, Problems problems) throws IOException {
        byte[] all = CalendarEncoding.unmarked(file.readAllBytes(), problems);
        this.bytes = new ByteArrayInputStream(all);
        this.encoding = new CalendarEncoding(all, problems);
        this.problems = problems;
        this.next = read();
    }

    /** The next line that is one; null at the end. What is no line is a problem. */
    @Nullable
    ContentLine next() throws IOException {
        while (next >= 0) {
            long start = line;
            String text = unfolded();
            text = start == 1 && text.startsWith(MARK) ? text.substring(1) : text;
            if (text.isBlank()) {
                continue;
            }
            Optional<ContentLine> parsed = ContentLine.parse(text, start);
            if (parsed.isPresent()) {
                return parsed.get();
            }
            problems.add(start, 1, "", "problem.ical.line");
        }
        return null;
    }

    private String unfolded() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        long start = line;
        long length = 0;
        while (next >= 0) {
            int c = next;
            next = read();
            if (c == '\r' && next == '\n') {
                continue;
            }
            if (c != '\n' && c != '\r') {
                length++;
                if (length <= LONGEST) {
                    text.write(c);
                }
                continue;
            }
            line++;
            if (next != ' ' && next != '\t') {
                break;
            }
            next = read();
        }
        if (length > LONGEST) {
            problems.add(start, 1, "", "problem.ical.long", LONGEST);
        }
        return encoding.text(text.toByteArray(), start);
    }

    private int read() throws IOException {
        if (position == limit) {
            position = 0;
            limit = bytes.read(block);
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return block[position++] & 0xFF;
    }
}
