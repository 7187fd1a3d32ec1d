package org.demarche.time;

/** What a written date shows. Each has a pattern in the words' language and a skeleton for any other. */
enum DateShape {
    YEAR("year", "y"),
    MONTH("month", "yMMMM"),
    MONTH_SHORT("month.short", "yMMM"),
    DAY("day", "yMMMMd"),
    DAY_SHORT("day.short", "yMMMd"),
    WEEKDAY("weekday", "yMMMMEEEEd"),
    MONTH_ALONE("month.alone", "MMMM"),
    MONTH_ALONE_SHORT("month.alone.short", "MMM"),
    MONTH_DAY("month.day", "MMMMd"),
    MONTH_DAY_SHORT("month.day.short", "MMMd"),
    DAY_ALONE("day.alone", "d"),
    CLOCK("clock", "Hm"),
    CLOCK_SECONDS("clock.seconds", "Hms");

    private final String key;
    private final String skeleton;

    DateShape(String key, String skeleton) {
        this.key = "time.pattern." + key;
        this.skeleton = skeleton;
    }

    /** The message with the pattern, in the letters of {@link java.time.format.DateTimeFormatter}. */
    String key() {
        return key;
    }

    /** The fields, as the locale's own pattern is asked for. */
    String skeleton() {
        return skeleton;
    }

    boolean hasDay() {
        return skeleton.indexOf('d') >= 0;
    }

    boolean hasMonth() {
        return skeleton.indexOf('M') >= 0;
    }

    /** Whether the year is shown. */
    boolean hasYear() {
        return skeleton.startsWith("y");
    }
}
