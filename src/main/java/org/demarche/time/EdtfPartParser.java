package org.demarche.time;

/** Reads single dates of any level. */
final class EdtfPartParser {
    private static final int CENTURY_DIGITS = 2;
    private static final int DECADE_DIGITS = 3;
    private static final int LONG_YEAR_DIGITS = 5;
    private static final int LONG_YEAR = 10_000;
    private static final int MONTHS = 12;

    private final EdtfCursor cursor;
    private final EdtfClockParser clock;

    EdtfPartParser(EdtfCursor cursor) {
        this.cursor = cursor;
        clock = new EdtfClockParser(cursor);
    }

    EdtfPart part() throws EdtfException {
        if (cursor.accept('Y')) {
            return longYear();
        }
        int start = cursor.position();
        Qualifier before = cursor.qualifier();
        int signed = cursor.position();
        boolean negative = cursor.accept('-');
        int digits = cursor.countDigits();
        boolean masked = cursor.countMasked() > digits;
        if (before == Qualifier.NONE && !masked && (digits == CENTURY_DIGITS || digits == DECADE_DIGITS)) {
            return yearGroup(signed, negative, digits);
        }
        int mask = year(signed, negative);
        String year = cursor.slice(cursor.position() - DigitMask.YEAR_DIGITS, cursor.position());
        int number = number(year);
        if (cursor.peek() == 'S' && mask == 0 && before == Qualifier.NONE) {
            return new EdtfYear(negative ? -number : number, (byte) 0, significant(), cursor.qualifier());
        }
        int doubts = Doubts.on(Doubts.YEAR, before) | Doubts.upTo(Doubts.YEAR, cursor.qualifier());
        EdtfDate date =
                new EdtfDate((short) (negative ? -number : number), (byte) 0, (byte) 0, (short) mask, (byte) doubts);
        return cursor.accept('-') ? month(date, start) : date;
    }

    /** Steps over the digits of a year of four and returns which of them are unspecified. */
    private int year(int signed, boolean negative) throws EdtfException {
        int length = Math.min(cursor.countMasked(), DigitMask.YEAR_DIGITS);
        int start = cursor.position();
        String text = cursor.take(length);
        if (length < DigitMask.YEAR_DIGITS) {
            throw cursor.unexpected();
        }
        if (cursor.countMasked() > 0) {
            throw cursor.countDigits() > 0 && !text.contains("X")
                    ? new EdtfException(EdtfProblem.YEAR_DIGITS, start + DigitMask.YEAR_DIGITS)
                    : cursor.unexpected();
        }
        if (negative && text.equals("0000")) {
            throw new EdtfException(EdtfProblem.YEAR_ZERO, signed);
        }
        int mask = mask(text);
        return mask == 0 || !negative ? mask : mask | DigitMask.NEGATIVE;
    }

    /** A decade or century. */
    private EdtfPart yearGroup(int signed, boolean negative, int digits) throws EdtfException {
        int number = Integer.parseInt(cursor.take(digits));
        if (negative && number == 0) {
            throw new EdtfException(EdtfProblem.YEAR_ZERO, signed);
        }
        int value = negative ? -number : number;
        return digits == CENTURY_DIGITS
                ? new EdtfCentury((byte) value, cursor.qualifier())
                : new EdtfDecade((short) value, cursor.qualifier());
    }

    private EdtfPart month(EdtfDate year, int start) throws EdtfException {
        Qualifier before = cursor.qualifier();
        int at = cursor.position();
        String text = masked();
        int mask = mask(text);
        int number = number(text);
        int doubts = year.doubts() | Doubts.on(Doubts.MONTH, before) | Doubts.upTo(Doubts.MONTH, cursor.qualifier());
        if (mask == 0 && number >= EdtfSeason.FIRST && number <= EdtfSeason.LAST) {
            return new EdtfSeason(year.year(), (byte) number, year.unspecified(), (byte) doubts);
        }
        if (noneFits(MONTHS, number, mask)) {
            throw new EdtfException(EdtfProblem.MONTH, at, text);
        }
        int allMask = year.unspecified() | (mask << DigitMask.MONTH_SHIFT);
        EdtfDate month = new EdtfDate(year.year(), (byte) number, (byte) 0, (short) allMask, (byte) doubts);
        return cursor.accept('-') ? day(month, start) : month;
    }

    private EdtfPart day(EdtfDate month, int start) throws EdtfException {
        int monthEnd = cursor.position() - 1;
        Qualifier before = cursor.qualifier();
        int at = cursor.position();
        String text = masked();
        int mask = mask(text);
        int number = number(text);
        int doubts = month.doubts() | Doubts.on(Doubts.DAY, before) | Doubts.upTo(Doubts.DAY, cursor.qualifier());
        int allMask = month.unspecified() | (mask << DigitMask.DAY_SHIFT);
        EdtfDate date = new EdtfDate(month.year(), month.month(), (byte) number, (short) allMask, (byte) doubts);
        boolean possible = allMask == 0
                ? number >= 1 && number <= CivilDate.monthLength(date.year(), date.month())
                : date.fitting(false).isPresent();
        if (!possible) {
            throw new EdtfException(EdtfProblem.DAY, at, text, cursor.slice(start, monthEnd));
        }
        return allMask == 0 && doubts == 0 && cursor.accept('T') ? clock.onDay(date) : date;
    }

    private static boolean noneFits(int last, int number, int mask) {
        for (int i = 1; i <= last; i++) {
            if (DigitMask.fits(i, number, mask)) {
                return false;
            }
        }
        return true;
    }

    /** Steps over two digits or X and returns them. */
    private String masked() throws EdtfException {
        int count = Math.min(2, cursor.countMasked());
        String text = cursor.take(count);
        if (count < 2) {
            throw cursor.unexpected();
        }
        return text;
    }

    private static int mask(String text) {
        int mask = 0;
        for (int i = 0; i < text.length(); i++) {
            mask |= text.charAt(i) == 'X' ? 1 << i : 0;
        }
        return mask;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace('X', '0'));
    }

    /** What follows Y: a year of five digits or more, or one with an exponent. */
    private EdtfPart longYear() throws EdtfException {
        boolean negative = cursor.accept('-');
        int start = cursor.position();
        long mantissa = positive(EdtfYear.MAX_DIGITS);
        int exponentAt = cursor.position();
        int digits = exponentAt - start;
        if (cursor.accept('E')) {
            int exponent = (int) (cursor.peek() == '0' ? zero() : positive(2));
            if (digits + exponent > EdtfYear.MAX_DIGITS) {
                throw tooLong(exponentAt + 1);
            }
            return longYear(negative ? -mantissa : mantissa, exponent);
        }
        if (digits < LONG_YEAR_DIGITS) {
            throw new EdtfException(EdtfProblem.YEAR_SHORT, start);
        }
        return longYear(negative ? -mantissa : mantissa, 0);
    }

    private EdtfPart longYear(long mantissa, int exponent) throws EdtfException {
        if (cursor.peek() != 'S' && exponent == 0 && Math.abs(mantissa) < LONG_YEAR) {
            return new EdtfDate((short) mantissa, (byte) 0, (byte) 0, (short) 0, (byte)
                    Doubts.upTo(Doubts.YEAR, cursor.qualifier()));
        }
        byte significant = cursor.peek() == 'S' ? significant() : 0;
        return new EdtfYear(mantissa, (byte) exponent, significant, cursor.qualifier());
    }

    /** Steps over S and the number of significant digits. */
    private byte significant() throws EdtfException {
        cursor.expect('S');
        int start = cursor.position();
        if (cursor.peek() == '0') {
            throw new EdtfException(EdtfProblem.SIGNIFICANT, start);
        }
        long digits = positive(2);
        if (digits > EdtfYear.MAX_DIGITS) {
            throw new EdtfException(EdtfProblem.SIGNIFICANT, start);
        }
        return (byte) digits;
    }

    private long zero() {
        cursor.accept('0');
        return 0;
    }

    /** Steps over a whole number from 1 on of at most so many digits. */
    private long positive(int maxDigits) throws EdtfException {
        int digits = cursor.countDigits();
        if (digits == 0) {
            throw cursor.unexpected();
        }
        if (cursor.peek() == '0') {
            throw new EdtfException(EdtfProblem.LEADING_ZERO, cursor.position());
        }
        if (digits > maxDigits) {
            throw tooLong(cursor.position() + maxDigits);
        }
        return Long.parseLong(cursor.take(digits));
    }

    private static EdtfException tooLong(int position) {
        return new EdtfException(EdtfProblem.YEAR_LONG, position, Integer.toString(EdtfYear.MAX_DIGITS));
    }
}
