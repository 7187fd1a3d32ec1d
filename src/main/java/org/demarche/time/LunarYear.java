package org.demarche.time;

import java.time.LocalDate;

/**
 * When the year of the Chinese calendar begins: at the second new moon after the one at or before the winter solstice,
 * by the day in Beijing. New moons and solstices by Meeus, Astronomical Algorithms, chapters 49 and 27, with the terms
 * that move them by minutes; where a leap month follows the solstice, and before the calendar of today, it may be a
 * month off.
 */
final class LunarYear {
    private static final double LUNATION = 29.530588861;
    private static final double EPOCH = 2451550.09766;
    /** Julian day of 1 January 1970, 0 o'clock. */
    private static final double UNIX = 2440587.5;

    private static final double UNIX_OF_EPOCH = EPOCH - UNIX;

    private static final double BEIJING = 8 / 24.0;

    private LunarYear() {}

    /** The first day of the Chinese year that begins in a Gregorian one. */
    static LocalDate first(int year) {
        long solstice = day(solstice(year - 1));
        int moon = (int) Math.floor((solstice - UNIX_OF_EPOCH) / LUNATION) + 1;
        while (day(newMoon(moon)) > solstice) {
            moon--;
        }
        return LocalDate.ofEpochDay(day(newMoon(moon + 2)));
    }

    /** The day in Beijing, counted from 1 January 1970. */
    private static long day(double julian) {
        return (long) Math.floor(julian + BEIJING - UNIX);
    }

    private static double solstice(int year) {
        double y = (year - 2000) / 1000.0;
        return 2451900.05952 + y * (365242.74049 + y * (-0.06223 + y * (-0.00823 + y * 0.00032)));
    }

    private static double newMoon(int k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.1053567 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double node = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double e = 1 - 0.002516 * t;
        return EPOCH
                + LUNATION * k
                + 0.00015437 * t * t
                - 0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * node)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun);
    }
}
