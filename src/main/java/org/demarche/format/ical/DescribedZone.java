package org.demarche.format.ical;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time zone as a calendar describes it itself (RFC 5545, section 3.6.5): with one offset the whole year, or with two
 * that begin each year on a weekday of a month, as programs describe the zones of today.
 */
final class DescribedZone {
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(?:\\d{2})?");
    private static final Pattern START = Pattern.compile("(\\d{4})\\d{4}T(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(?:^|;)BYMONTH=(\\d{1,2})(?:;|$)");
    private static final Pattern DAY = Pattern.compile("(?:^|;)BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)(?:;|$)");
    private static final Pattern BESIDES = Pattern.compile("(?:^|;)(?!FREQ=YEARLY|BYMONTH=|BYDAY=|WKST=)[A-Z]+=");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);
    private static final int DAYS_PER_WEEK = 7;

    private DescribedZone() {}

    /** Its rules; empty if they are not of that kind, or make no sense. */
    static Optional<ZoneRules> rules(Component zone) {
        try {
            List<ZoneOffset> offsets = zone.parts.stream()
                    .map(part -> offset(part.text("TZOFFSETTO")))
                    .distinct()
                    .toList();
            return switch (offsets.size()) {
                case 1 -> Optional.of(ZoneRules.of(offsets.getFirst()));
                case 2 -> zone.parts.size() == 2 ? Optional.of(yearly(zone.parts)) : Optional.empty();
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ZoneRules yearly(List<Component> parts) {
        List<ZoneOffsetTransitionRule> rules = parts.stream()
                .map(DescribedZone::rule)
                .sorted(Comparator.comparing(ZoneOffsetTransitionRule::getMonth))
                .toList();
        int year = parts.stream()
                .mapToInt(part -> Integer.parseInt(start(part).group(1)))
                .max()
                .orElseThrow();
        List<ZoneOffsetTransition> first =
                rules.stream().map(rule -> rule.createTransition(year)).toList();
        ZoneOffset standard = rules.getFirst().getStandardOffset();
        return ZoneRules.of(standard, first.getFirst().getOffsetBefore(), List.of(), first, rules);
    }

    private static ZoneOffsetTransitionRule rule(Component part) {
        String rule = part.text("RRULE");
        Matcher month = MONTH.matcher(rule);
        Matcher day = DAY.matcher(rule);
        if (!month.find() || !day.find() || BESIDES.matcher(rule).find()) {
            throw new IllegalArgumentException(rule);
        }
        Matcher start = start(part);
        int week = Integer.parseInt(day.group(1));
        ZoneOffset before = offset(part.text("TZOFFSETFROM"));
        ZoneOffset after = offset(part.text("TZOFFSETTO"));
        return ZoneOffsetTransitionRule.of(
                Month.of(Integer.parseInt(month.group(1))),
                week < 0 ? -1 : 1 + (week - 1) * DAYS_PER_WEEK,
                DAYS.get(day.group(2)),
                LocalTime.of(
                        Integer.parseInt(start.group(2)),
                        Integer.parseInt(start.group(3)),
                        Integer.parseInt(start.group(4))),
                false,
                TimeDefinition.WALL,
                part.name.equals("STANDARD") ? after : before,
                before,
                after);
    }

    private static Matcher start(Component part) {
        Matcher start = START.matcher(part.text("DTSTART"));
        if (!start.matches()) {
            throw new IllegalArgumentException(part.text("DTSTART"));
        }
        return start;
    }

    private static ZoneOffset offset(String text) {
        if (!OFFSET.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return ZoneOffset.of(text);
    }
}
