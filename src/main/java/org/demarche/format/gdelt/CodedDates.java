package org.demarche.format.gdelt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;

/** Dates as tables of coded events write them: {@code 20190227}, or {@code 2019-02-27} with or without a time. */
final class CodedDates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[ T][0-9:.]+)?");

    private CodedDates() {}

    /** The day; a month or year where day or month are 00; without a date, undated with the text. */
    static When parse(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return new Undated(text);
        }
        String edtf = date.group(1);
        if (!date.group(2).equals("00")) {
            edtf += "-" + date.group(2);
            edtf += date.group(3).equals("00") ? "" : "-" + date.group(3);
        }
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            return new Undated(text);
        }
    }
}
