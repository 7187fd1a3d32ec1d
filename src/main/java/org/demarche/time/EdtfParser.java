package org.demarche.time;

import java.util.ArrayList;
import java.util.List;

/** Reads EDTF in one pass, without looking back: sets and intervals here, their dates by {@link EdtfPartParser}. */
final class EdtfParser {
    private final EdtfCursor cursor;
    private final EdtfPartParser parts;

    private EdtfParser(String text) {
        cursor = new EdtfCursor(text);
        parts = new EdtfPartParser(cursor);
    }

    static When parse(String text) throws EdtfException {
        if (text.isEmpty()) {
            throw new EdtfException(EdtfProblem.EMPTY, 0);
        }
        When plain = PlainDays.of(text);
        if (plain != null) {
            return plain;
        }
        EdtfParser parser = new EdtfParser(text);
        When when = parser.when();
        if (!parser.cursor.isAtEnd()) {
            throw parser.cursor.unexpected();
        }
        return when;
    }

    private When when() throws EdtfException {
        if (cursor.accept('[')) {
            return set(EdtfSet.Kind.ONE_OF);
        }
        if (cursor.accept('{')) {
            return set(EdtfSet.Kind.ALL_OF);
        }
        EdtfSide start = side('/');
        if (cursor.accept('/')) {
            return new EdtfInterval(start, side(EdtfCursor.END));
        }
        if (start instanceof EdtfPart part) {
            return part;
        }
        throw cursor.unexpected();
    }

    /** A date, {@code ..}, or nothing where the character comes that ends the side. */
    private EdtfSide side(char end) throws EdtfException {
        if (cursor.accept("..")) {
            return EdtfSide.Missing.OPEN;
        }
        boolean empty = end == EdtfCursor.END ? cursor.isAtEnd() : cursor.peek() == end;
        return empty ? EdtfSide.Missing.UNKNOWN : parts.part();
    }

    private EdtfSet set(EdtfSet.Kind kind) throws EdtfException {
        List<EdtfMember> members = new ArrayList<>();
        do {
            cursor.skipSpaces();
            members.add(member(kind, members.isEmpty()));
            cursor.skipSpaces();
        } while (cursor.accept(','));
        cursor.expect(kind.close());
        return new EdtfSet(kind, members);
    }

    private EdtfMember member(EdtfSet.Kind kind, boolean first) throws EdtfException {
        int start = cursor.position();
        if (cursor.accept("..")) {
            if (!first) {
                throw new EdtfException(EdtfProblem.OPEN_START, start);
            }
            return new EdtfRange(EdtfSide.Missing.OPEN, parts.part());
        }
        EdtfPart from = parts.part();
        int dots = cursor.position();
        if (!cursor.accept("..")) {
            return from;
        }
        if (cursor.peek() == kind.close()) {
            return new EdtfRange(from, EdtfSide.Missing.OPEN);
        }
        if (cursor.peek() == ',' || cursor.peek() == ' ') {
            throw new EdtfException(EdtfProblem.OPEN_END, dots);
        }
        return new EdtfRange(from, parts.part());
    }
}
