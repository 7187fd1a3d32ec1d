package org.demarche.time;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Dates in words, as precise as they are and no more: "27 – 28 February 2019", "July 2018", "about 1560", "since March
 * 2019", "in or before 44 BC". Years are those people count: no year 0, and 44 BC is not −43.
 */
public final class WhenText {
    /** Longer texts abbreviate months on a card. */
    private static final int CARD_CHARACTERS = 28;
    /** Of longer sets only the first are listed. */
    private static final int MAX_LISTED = 6;

    private final Wording wording;
    private final DateWords words;
    private final Joiner joiner;
    private final PartText parts;

    public WhenText(Wording wording) {
        this(wording, NumberFormat.Style.LONG);
    }

    private WhenText(Wording wording, NumberFormat.Style millions) {
        this.wording = wording;
        words = new DateWords(wording, millions);
        joiner = new Joiner(wording);
        parts = new PartText(wording, words, joiner);
    }

    /** All that is known, for the detail pane: "28 February 2019, 14:00 UTC+7". */
    public String full(When when) {
        return text(when, TextForm.FULL);
    }

    /** One short line for a card, months abbreviated where it would get long, without zones and asides. */
    public String brief(When when) {
        String text = text(when, TextForm.BRIEF);
        return text.length() > CARD_CHARACTERS ? text(when, TextForm.ABBREVIATED) : text;
    }

    /**
     * As {@link #brief}, in ever shorter forms for where there is less room: with months abbreviated, then with close
     * dashes and without the clock times of two days, then with signs for millions of years: "9–14 Sep 1919", "13.8B –
     * 13.2B BC". Some may be equal.
     */
    public List<String> shorter(When when) {
        return List.of(
                text(when, TextForm.ABBREVIATED),
                text(when, TextForm.SHORTEST),
                new WhenText(wording, NumberFormat.Style.SHORT).text(when, TextForm.SHORTEST));
    }

    /**
     * As {@link #brief}, but with the zones of clock times that are told by them only, see
     * {@link AxisZone#isToldByZone}; months are abbreviated then.
     */
    public String brief(When when, AxisZone axis) {
        return axis.isToldByZone(when) ? text(when, TextForm.ABBREVIATED_ZONED) : brief(when);
    }

    /**
     * As {@link #shorter(When)}, and of clock times also without the year, then without the day: "24 Sep, 10:18", then
     * "10:18". Clock times that an axis shows as others come with their zones; at last there are the days alone.
     */
    public List<String> shorter(When when, AxisZone axis) {
        boolean isToldByZone = axis.isToldByZone(when);
        TextForm shortest = isToldByZone ? TextForm.SHORTEST_ZONED : TextForm.SHORTEST;
        List<String> forms = new ArrayList<>();
        if (!isToldByZone) {
            forms.add(text(when, TextForm.ABBREVIATED));
        }
        forms.add(text(when, shortest));
        forms.addAll(clocks(when, shortest));
        forms.add(new WhenText(wording, NumberFormat.Style.SHORT)
                .text(isToldByZone ? days(when) : when, TextForm.SHORTEST));
        return forms;
    }

    /**
     * Of a clock time, or of two of one day, what to show where there is no room for the whole date, but where the day
     * is known: "24 Sep, 10:18", then "10:18". Empty for any other date.
     */
    private List<String> clocks(When when, TextForm form) {
        return switch (when) {
            case EdtfDateTime time -> clocks(time, parts.clock(time, form), form);
            case EdtfInterval(EdtfDateTime first, EdtfDateTime last)
            when isSameDay(first, last) ->
                clocks(first, joiner.closeRange(parts.clock(first, form), parts.clock(last, form), form), form);
            default -> List.of();
        };
    }

    private List<String> clocks(EdtfDateTime time, String clocks, TextForm form) {
        String day = words.date(DateShape.MONTH_DAY_SHORT, PartText.dayOf(time));
        String zoned = parts.zoned(clocks, time, form);
        return List.of(wording.text("time.text.clock", day, zoned), zoned);
    }

    /** A date without its clock times. */
    private static When days(When when) {
        return switch (when) {
            case EdtfDateTime time -> day(time);
            case EdtfInterval(EdtfSide start, EdtfSide end) ->
                day(start).equals(day(end)) && day(start) instanceof EdtfPart day
                        ? day
                        : new EdtfInterval(day(start), day(end));
            case EdtfSet(EdtfSet.Kind kind, List<EdtfMember> members) ->
                new EdtfSet(kind, members.stream().map(WhenText::day).distinct().toList());
            case EdtfPart part -> part;
            case Undated undated -> undated;
        };
    }

    private static EdtfMember day(EdtfMember member) {
        return switch (member) {
            case EdtfDateTime time -> day(time);
            case EdtfRange(EdtfSide from, EdtfSide to) -> new EdtfRange(day(from), day(to));
            case EdtfPart part -> part;
        };
    }

    private static EdtfSide day(EdtfSide side) {
        return side instanceof EdtfDateTime time ? day(time) : side;
    }

    private static EdtfDate day(EdtfDateTime time) {
        return EdtfDate.of(time.year(), time.month(), time.day());
    }

    /** As {@link #full}, with words in place of dashes and signs, for screen readers. */
    public String spoken(When when) {
        return text(when, TextForm.SPOKEN);
    }

    private String text(When when, TextForm form) {
        return switch (when) {
            case EdtfPart part -> parts.text(part, form);
            case EdtfInterval interval -> interval(interval, form);
            case EdtfSet set -> set(set, form);
            case Undated _ -> wording.text("time.text.undated");
        };
    }

    private String interval(EdtfInterval interval, TextForm form) {
        return switch (interval.start()) {
            case EdtfPart start ->
                switch (interval.end()) {
                    case EdtfPart end -> range(start, end, form, false);
                    case EdtfSide.Missing.OPEN -> parts.phrase(start, form).after(wording, "time.text.since");
                    case EdtfSide.Missing.UNKNOWN -> unknown("time.text.from", "end", start, form);
                };
            case EdtfSide.Missing missing ->
                switch (interval.end()) {
                    case EdtfPart end
                    when missing == EdtfSide.Missing.OPEN ->
                        parts.phrase(end, form).after(wording, "time.text.until");
                    case EdtfPart end -> unknown("time.text.until", "start", end, form);
                    case EdtfSide.Missing other ->
                        wording.text(
                                missing == EdtfSide.Missing.OPEN && other == missing
                                        ? "time.text.always"
                                        : "time.text.unknown.dates");
                };
        };
    }

    /** An interval of which nobody knows one side. */
    private String unknown(String key, String side, EdtfPart part, TextForm form) {
        String text = parts.phrase(part, form).after(wording, key);
        return form.isBrief() ? text : wording.text("time.text.aside", text, wording.text("time.text.unknown." + side));
    }

    private String range(EdtfPart start, EdtfPart end, TextForm form, boolean close) {
        if (start instanceof EdtfDate first && end instanceof EdtfDate last && isAlike(first, last)) {
            return words.range(
                    PartText.shape(first, form),
                    civil(first),
                    civil(last),
                    (a, b) -> close || form == TextForm.SHORTEST
                            ? joiner.closeRange(a, b, form)
                            : joiner.range(a, b, form));
        }
        if (start instanceof EdtfDateTime first && end instanceof EdtfDateTime last && isSameDay(first, last)) {
            String from = parts.clock(first, form);
            String to = parts.clock(last, form);
            String clocks =
                    form == TextForm.SHORTEST_ZONED ? joiner.closeRange(from, to, form) : joiner.range(from, to, form);
            String day = words.date(form.day(), PartText.dayOf(first));
            return wording.text("time.text.clock", day, parts.zoned(clocks, first, form));
        }
        return form == TextForm.SHORTEST
                ? shortestRange(start, end)
                : joiner.range(parts.text(start, form), parts.text(end, form), form);
    }

    /** Of two clock times the days, of two years of deep time the era once. */
    private String shortestRange(EdtfPart start, EdtfPart end) {
        TextForm form = TextForm.SHORTEST;
        BinaryOperator<String> join = (a, b) -> joiner.closeRange(a, b, form);
        if (start instanceof EdtfDateTime first && end instanceof EdtfDateTime last) {
            return words.range(form.day(), PartText.dayOf(first), PartText.dayOf(last), join);
        }
        if (start instanceof EdtfYear first && end instanceof EdtfYear last && isPlain(first) && isPlain(last)) {
            CivilDate from = new CivilDate(DateWords.asCounted(first.year()), 1, 1);
            CivilDate to = new CivilDate(DateWords.asCounted(last.year()), 1, 1);
            return words.range(DateShape.YEAR, from, to, join);
        }
        return joiner.range(parts.text(start, form), parts.text(end, form), form);
    }

    private static boolean isPlain(EdtfYear year) {
        return year.significant() == 0 && year.qualifier() == Qualifier.NONE;
    }

    /** Whether two dates are plain and equally precise, so that they can share words. */
    private static boolean isAlike(EdtfDate first, EdtfDate last) {
        boolean plain = !first.isMasked() && !last.isMasked() && (first.doubts() | last.doubts()) == 0;
        return plain && first.precision() == last.precision();
    }

    private static boolean isSameDay(EdtfDateTime first, EdtfDateTime last) {
        return PartText.dayOf(first).equals(PartText.dayOf(last))
                && first.zone() == last.zone()
                && first.offsetMinutes() == last.offsetMinutes();
    }

    private static CivilDate civil(EdtfDate date) {
        return new CivilDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    private String set(EdtfSet set, TextForm form) {
        boolean choice = set.kind() == EdtfSet.Kind.ONE_OF;
        if (set.members().size() == 1) {
            return onlyMember(set.members().getFirst(), choice, form);
        }
        List<String> listed = set.members().stream()
                .limit(MAX_LISTED)
                .map(member -> member(member, choice, form))
                .toList();
        int unlisted = set.members().size() - listed.size();
        String list = listed.getFirst();
        for (int i = 1; i < listed.size(); i++) {
            boolean last = i == listed.size() - 1 && unlisted == 0;
            list = last ? joinedLast(list, listed.get(i), choice) : wording.text("time.text.list", list, listed.get(i));
        }
        if (unlisted > 0) {
            list = wording.text("time.text.more", list, words.number(unlisted));
        }
        return choice && set.members().size() > 2 ? wording.text("time.text.one.of", list) : list;
    }

    private String joinedLast(String list, String last, boolean choice) {
        return choice ? joiner.or(list, last) : joiner.and(list, last);
    }

    private String onlyMember(EdtfMember member, boolean choice, TextForm form) {
        if (!choice) {
            return member(member, false, form);
        }
        return switch (member) {
            case EdtfPart part -> parts.text(part, form);
            case EdtfRange(EdtfPart from, EdtfPart to) -> between(from, to, form);
            case EdtfRange(EdtfPart from, EdtfSide _) ->
                parts.phrase(from, form).after(wording, "time.text.after");
            case EdtfRange(EdtfSide _, EdtfPart to) -> parts.phrase(to, form).after(wording, "time.text.before");
            case EdtfRange(EdtfSide _, EdtfSide _) -> wording.text("time.text.always");
        };
    }

    private String between(EdtfPart from, EdtfPart to, TextForm form) {
        return wording.text("time.text.between", sides(from, to, form));
    }

    private String sides(EdtfPart from, EdtfPart to, TextForm form) {
        if (from instanceof EdtfDate first && to instanceof EdtfDate last && isAlike(first, last)) {
            DateShape shape = PartText.shape(first, form);
            return words.range(
                    shape, civil(first), civil(last), (a, b) -> joiner.sides(shape, civil(first), a, civil(last), b));
        }
        return joiner.sides(parts.phrase(from, form), parts.phrase(to, form));
    }

    private String member(EdtfMember member, boolean choice, TextForm form) {
        return switch (member) {
            case EdtfPart part -> parts.text(part, form);
            case EdtfRange(EdtfPart from, EdtfPart to) -> range(from, to, form, true);
            case EdtfRange(EdtfPart from, EdtfSide _) ->
                parts.phrase(from, form).after(wording, choice ? "time.text.or.later" : "time.text.since");
            case EdtfRange(EdtfSide _, EdtfPart to) ->
                parts.phrase(to, form).after(wording, choice ? "time.text.or.earlier" : "time.text.until");
            case EdtfRange(EdtfSide _, EdtfSide _) -> wording.text("time.text.always");
        };
    }
}
