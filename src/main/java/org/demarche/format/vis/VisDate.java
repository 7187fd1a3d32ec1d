package org.demarche.format.vis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.DateSide;
import org.demarche.format.IsoDate;
import org.demarche.format.PlainDates;
import org.demarche.format.ScriptDate;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.json.JsonValue;
import org.demarche.time.EdtfPart;
import org.jspecify.annotations.Nullable;

/** Dates as vis-timeline takes them: digits alone are milliseconds since 1970, be it a number or a text. */
final class VisDate {
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,17}(?:\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,17}");
    private static final Pattern ASP = Pattern.compile("/Date\\((-?\\d{1,17})(?:[+-]\\d{4})?\\)/");

    private VisDate() {}

    /** The date a value says; null if it says nothing. */
    static @Nullable DateSide of(@Nullable JsonValue value) {
        if (!(value instanceof JsonScalar scalar)
                || scalar.isNull()
                || scalar.text().isBlank()) {
            return null;
        }
        String text = scalar.text().strip();
        boolean number = scalar.kind() == JsonScalar.Kind.NUMBER;
        if ((number ? MILLIS : DIGITS).matcher(text).matches()) {
            return DateSide.of(text, ofMillis(text));
        }
        Matcher asp = ASP.matcher(text);
        if (asp.matches()) {
            return DateSide.of(text, ofMillis(asp.group(1)));
        }
        IsoDate iso = IsoDate.of(text);
        return iso != null ? new DateSide(text, iso.first(), iso.last()) : DateSide.of(text, ScriptDate.of(text));
    }

    private static @Nullable EdtfPart ofMillis(String text) {
        int dot = text.indexOf('.');
        return PlainDates.ofEpochMillis(Long.parseLong(dot < 0 ? text : text.substring(0, dot)));
    }
}
