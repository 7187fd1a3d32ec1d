package org.demarche.extract.dates;

/** Units in which time is counted, shortest first. */
enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    NIGHT("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    SEASON("M"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C"),
    MILLENNIUM("L");

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    /** Its letter in a TIMEX3 duration. */
    String letter() {
        return letter;
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** How many years long it is; 0 if shorter. */
    int years() {
        return switch (this) {
            case YEAR -> 1;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 0;
        };
    }

    /** The TIMEX3 value of one of them that is not known. */
    String unknown() {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER, SEASON -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
        };
    }

    /** How many months long it is; 0 if shorter or longer than these. */
    int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER, SEASON -> 3;
            default -> 0;
        };
    }
}
