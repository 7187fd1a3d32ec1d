package org.demarche.extract.dates;

import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** What comes again: "daily", "every two weeks", "each Thursday", "Tuesday nights", "twice a year". */
final class RepetitionRule implements Rule {
    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        String value = switch (tokens.word(from)) {
            case "hourly" -> "PT1H";
            case "daily" -> "P1D";
            case "nightly" -> "XXXX-XX-XXTNI";
            case "weekly" -> "P1W";
            case "monthly" -> "P1M";
            case "yearly", "annually" -> "P1Y";
            default -> "";
        };
        if (!value.isEmpty()) {
            return match(from, from + 1, value);
        }
        Match best = every(tokens, from);
        best = Match.longer(best, times(tokens, from));
        return Match.longer(best, plural(tokens, from));
    }

    private static Match match(int from, int to, String value) {
        return new Match(from, to, new Meaning.Repetition(value));
    }

    /** "every day", "each of July", "every other week", "every three months", "each Thursday", "every other Friday". */
    private static @Nullable Match every(Tokens tokens, int from) {
        if (!tokens.is(from, "every") && !tokens.is(from, "each")) {
            return null;
        }
        Part nth = Words.ordinal(tokens, from + 1);
        int i = nth == null ? from + 1 : nth.to();
        Part weekday = Words.weekday(tokens, i);
        if (weekday != null && Words.isWhole(tokens, i)) {
            return match(from, i + 1, "XXXX-WXX-" + weekday.value());
        }
        if (nth != null) {
            Unit unit = Lexicon.UNITS.get(tokens.word(i));
            return unit == null ? null : match(from, i + 1, Lengths.of(nth.value(), unit));
        }
        Part month = Words.month(tokens, i);
        if (month != null && Words.isWhole(tokens, i)) {
            return match(from, i + 1, "XXXX-" + two(month.value()));
        }
        Integer season = Lexicon.SEASONS.get(tokens.word(i));
        if (season != null) {
            return match(
                    from,
                    i + 1,
                    "XXXX-" + new Slot(Slot.Kind.SEASON, 1, season, 0).value().substring(5));
        }
        String part = Lexicon.DAY_PARTS.get(tokens.word(i));
        if (part != null) {
            return match(from, i + 1, "XXXX-XX-XXT" + part);
        }
        if (tokens.is(i, "other")) {
            Part other = Words.weekday(tokens, i + 1);
            if (other != null && Words.isWhole(tokens, i + 1)) {
                return match(from, i + 2, "XXXX-WXX-" + other.value());
            }
            Unit unit = Lexicon.UNITS.get(tokens.word(i + 1));
            return unit == null ? null : match(from, i + 2, Lengths.of(2, unit));
        }
        Unit unit = Lexicon.UNITS.get(tokens.word(i));
        if (unit != null && unit != Unit.SECOND) {
            String value = unit == Unit.QUARTER ? "P1Q" : unit == Unit.WEEKEND ? "XXXX-WXX-WE" : Lengths.of(1, unit);
            return match(from, i + 1, value);
        }
        Quantity number = tokens.is(i, "a") ? null : Numbers.at(tokens, i);
        Unit plural = number == null ? null : Lexicon.UNITS_PLURAL.get(tokens.word(number.to()));
        return number == null || plural == null ? null : match(from, number.to() + 1, Lengths.of(number, plural));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** "twice a week", "three times a year". */
    private static @Nullable Match times(Tokens tokens, int from) {
        int i = switch (tokens.word(from)) {
            case "once", "twice" -> from + 1;
            default -> {
                Quantity number = tokens.is(from, "a") ? null : Numbers.at(tokens, from);
                yield number != null && tokens.is(number.to(), "times") ? number.to() + 1 : -1;
            }
        };
        boolean article = tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "each") || tokens.is(i, "per");
        Unit unit = article ? Lexicon.UNITS.get(tokens.word(i + 1)) : null;
        return unit == null || unit == Unit.SECOND ? null : match(from, i + 2, Lengths.of(1, unit));
    }

    /** "Fridays", "Tuesday nights", "weekends". */
    private static @Nullable Match plural(Tokens tokens, int from) {
        Integer days = tokens.isCapital(from) ? Lexicon.WEEKDAYS_PLURAL.get(tokens.word(from)) : null;
        if (days != null) {
            return match(from, from + 1, "XXXX-WXX-" + days);
        }
        Part weekday = Words.weekday(tokens, from);
        if (weekday == null || !tokens.word(from + 1).endsWith("s")) {
            return null;
        }
        String part = Lexicon.DAY_PARTS.get(tokens.word(from + 1));
        return part != null ? match(from, from + 2, "XXXX-WXX-" + weekday.value() + "T" + part) : null;
    }
}
