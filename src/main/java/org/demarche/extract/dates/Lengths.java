package org.demarche.extract.dates;

import java.math.BigDecimal;

/** Writes lengths of time as TIMEX3 does: {@code P2W}, {@code PT24H}, {@code P2Y6M}, {@code PXD}. */
final class Lengths {
    private Lengths() {}

    /** An unknown number of a unit. */
    static String vague(Unit unit) {
        return prefix(unit) + "X" + unit.letter();
    }

    private static String prefix(Unit unit) {
        return unit.isClock() ? "PT" : "P";
    }

    static String of(Quantity quantity, Unit unit) {
        return quantity.isVague() ? vague(unit) : of(quantity.value(), unit);
    }

    static String of(double count, Unit unit) {
        if (unit.years() > 1) {
            return of(count * unit.years(), Unit.YEAR);
        }
        double whole = Math.floor(count);
        boolean half = count - whole == 0.5;
        if (half) {
            String rest = switch (unit) {
                case YEAR -> "6M";
                case HOUR -> "30M";
                case MINUTE -> "30S";
                default -> "";
            };
            if (!rest.isEmpty()) {
                String start = whole > 0 ? number(whole) + unit.letter() : "";
                return prefix(unit) + start + rest;
            }
            if (unit == Unit.DAY) {
                return whole > 0 ? "P" + number(whole) + "DT12H" : "PT12H";
            }
        }
        return prefix(unit) + number(count) + unit.letter();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
