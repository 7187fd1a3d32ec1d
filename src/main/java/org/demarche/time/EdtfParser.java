package org.demarche.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF. */
final class EdtfParser {
    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

    private EdtfParser() {}

    static When parse(String text) throws EdtfException {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        return new EdtfInterval(side(text.substring(0, slash)), side(text.substring(slash + 1)));
    }

    private static @Nullable EdtfDate side(String text) throws EdtfException {
        return text.equals("..") ? null : date(text);
    }

    private static EdtfDate date(String text) throws EdtfException {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new EdtfException("not a date: " + text, 0);
        }
        int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return new EdtfDate(Long.parseLong(matcher.group(1)), month, day);
    }
}
