package org.demarche.export;

import java.io.IOException;
import java.io.Writer;
import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.CardDetail;
import org.demarche.layout.EventTitle;
import org.demarche.layout.Ink;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Lanes;
import org.demarche.layout.RelationCurve;
import org.demarche.layout.TextFitter;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Phase;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** What a page's script draws from, as JSON that is safe within HTML. The script says what each value is. */
final class PageData {
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final int POINT = 1;
    private static final int SPAN = 2;
    private static final int OPEN_LEFT = 4;
    private static final int OPEN_RIGHT = 8;
    private static final int ABOUT = 16;
    private static final double NANOS = 1e9;
    /** No card shows more of a text. */
    private static final int MOST_ON_CARD = 400;
    /** So many decades, centuries and millennia before and after the events have names at least. */
    private static final long ERAS_BESIDE = 5;
    /** A chronicle of more decades has no names for those that come later. */
    private static final int MOST_ERAS = 2_000;

    private final Picture picture;
    private final ChronicleIndex index;
    private final Wording wording;
    private final WhenText whenText;
    private final List<Integer> events;

    PageData(Picture picture) {
        this.picture = picture;
        this.index = picture.index();
        this.wording = picture.wording();
        this.whenText = new WhenText(wording);
        this.events = picture.inSpan().stream()
                .boxed()
                .sorted(Comparator.comparing(index::anchor))
                .toList();
    }

    /** The events by their anchors; the script numbers them in this order. */
    List<Integer> events() {
        return events;
    }

    /**
     * Writes the data.
     *
     * @param packed how many events' articles are packed together where they are not listed
     */
    void writeTo(Writer out, int packed, IntConsumer progress) throws IOException {
        TimePoint from = picture.spec().from();
        TimePoint to = picture.spec().to();
        out.write("{\"words\":" + words() + ",\"types\":[");
        out.write(TYPES.stream().map(this::type).collect(Collectors.joining(",")));
        out.write("],\"curve\":" + picture.spec().curve());
        out.write(",\"packed\":" + packed);
        out.write(",\"tau\":" + RelationCurve.defaultTauSeconds(index));
        out.write(",\"first\":" + seconds(from == null ? index.first() : from));
        out.write(",\"last\":" + seconds(to == null ? index.last() : to));
        out.write(",\"eras\":{" + eras() + "}");
        writeLanes(out);
        out.write(",\"phases\":[" + phases() + "]");
        out.write(",\"events\":[");
        for (int i = 0; i < events.size(); i++) {
            out.write(i == 0 ? "\n" : ",\n");
            out.write(event(events.get(i)));
            progress.accept(i);
        }
        out.write("]}");
    }

    private String words() {
        return "{\"dates\":%s,\"close\":%s,\"count\":%s,\"one\":%s,\"cooperation\":%s,\"conflict\":%s}"
                .formatted(
                        dates(),
                        quoted(wording.text("export.page.close")),
                        quoted(wording.text("export.page.count", "{0}")),
                        quoted(wording.text("export.page.count.one")),
                        quoted(wording.text("layout.curve.cooperation")),
                        quoted(wording.text("layout.curve.conflict")));
    }

    /** The patterns and names of which the script makes the labels of its axis. */
    private String dates() {
        Locale locale = wording.locale();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new StringJoiner(",", "{", "}")
                .add("\"locale\":" + quoted(locale.toLanguageTag()))
                .add("\"year\":" + pattern("year"))
                .add("\"month\":" + pattern("month.short"))
                .add("\"day\":" + pattern("day.short"))
                .add("\"monthAlone\":" + pattern("month.alone.short"))
                .add("\"dayAlone\":" + pattern("day.alone"))
                .add("\"clock\":" + pattern("clock"))
                .add("\"clockSeconds\":" + pattern("clock.seconds"))
                .add("\"era\":" + quoted(wording.text("time.pattern.era", "{0}", "{1}")))
                .add("\"months\":" + months(TextStyle.SHORT))
                .add("\"monthsAlone\":" + months(TextStyle.SHORT_STANDALONE))
                .add("\"eras\":" + array(Stream.of(symbols.getEras())))
                .add("\"halves\":" + array(Stream.of(symbols.getAmPmStrings())))
                .toString();
    }

    private String pattern(String shape) {
        return quoted(wording.text("time.pattern." + shape));
    }

    private String months(TextStyle style) {
        return array(Stream.of(Month.values()).map(month -> month.getDisplayName(style, wording.locale())));
    }

    private static String array(Stream<String> texts) {
        return texts.map(PageData::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** The names of the decades, centuries and millennia that may come into view, from the first. */
    private String eras() {
        TickText text = new TickText(wording);
        TimePoint first =
                picture.spec().from() == null ? index.first() : picture.spec().from();
        TimePoint last =
                picture.spec().to() == null ? index.last() : picture.spec().to();
        return IntStream.of(10, 100, 1000)
                .mapToObj(years -> {
                    TickStep era = new TickStep(TickStep.Unit.YEAR, years);
                    TickStep within = new TickStep(TickStep.Unit.YEAR, years / 10);
                    long margin = Math.max(
                            ERAS_BESIDE * years,
                            (last.date().year() - first.date().year()) / 2);
                    TimePoint point = era.floor(TimePoint.ofDay(first.date().year() - margin, 1, 1));
                    TimePoint end = TimePoint.ofDay(last.date().year() + margin, 1, 1);
                    long year = point.date().year();
                    long number = year > 0 ? year / years : -Math.ceilDiv(1 - year, years);
                    StringJoiner names = new StringJoiner(",", "[", "]");
                    for (int i = 0; i < MOST_ERAS && point.compareTo(end) < 0; i++) {
                        names.add(quoted(text.major(within, point)));
                        point = era.next(point);
                    }
                    return "\"%d\":{\"first\":%d,\"names\":%s}".formatted(years, number, names);
                })
                .collect(Collectors.joining(","));
    }

    /** The lanes that are asked for: their titles, and their events as the script numbers them. */
    private void writeLanes(Writer out) throws IOException {
        out.write(",\"lanes\":[");
        if (picture.spec().lanes() != LaneKind.NONE) {
            int[] numbers = new int[index.size()];
            for (int i = 0; i < events.size(); i++) {
                numbers[events.get(i)] = i;
            }
            boolean first = true;
            LaneView view = LaneView.of(picture.spec().lanes());
            for (Lanes.Lane lane :
                    Lanes.of(index, picture.inSpan(), view, wording).all()) {
                out.write((first ? "[" : ",\n[") + quoted(TextFitter.oneLine(lane.title())) + ",[");
                out.write(Arrays.stream(lane.events())
                        .mapToObj(event -> Integer.toString(numbers[event]))
                        .collect(Collectors.joining(",")));
                out.write("]]");
                first = false;
            }
        }
        out.write("]");
    }

    /** The placed phases by their beginnings, the longer ones first: title, begin, end. */
    private String phases() {
        return index.chronicle().phases().stream()
                .filter(phase -> phase.when().extent().isPlaced())
                .sorted(Comparator.comparing(
                                (Phase phase) -> point(phase.when().extent().earliest(), TimePoint.MIN))
                        .thenComparing(
                                phase -> point(phase.when().extent().latest(), TimePoint.MAX),
                                Comparator.reverseOrder()))
                .map(phase -> "[%s,%s,%s]"
                        .formatted(
                                quoted(TextFitter.oneLine(phase.title())),
                                seconds(phase.when().extent().earliest()),
                                seconds(phase.when().extent().latest())))
                .collect(Collectors.joining(","));
    }

    private static TimePoint point(Bound bound, TimePoint otherwise) {
        return bound.point().orElse(otherwise);
    }

    private String type(EventType type) {
        return "{\"name\":%s,\"ink\":\"%s\",\"family\":\"%s\"}"
                .formatted(
                        quoted(wording.text("model.type." + type.id())),
                        HtmlExport.name(Ink.of(type)),
                        HtmlExport.name(Ink.of(type.family())));
    }

    private String event(int position) {
        Event event = index.event(position);
        Extent extent = event.when().extent();
        double score = index.score(position);
        return "[%s,%s,%s,%s,%s,%s,%s,%d,%d,%s,%s%s]"
                .formatted(
                        quoted(EventTitle.of(event, wording)),
                        quoted(whenText.brief(event.when(), index.zone())),
                        seconds(index.anchor(position)),
                        seconds(extent.earliest()),
                        seconds(core(extent.latestStart(), extent.earliest())),
                        seconds(core(extent.earliestEnd(), extent.latest())),
                        seconds(extent.latest()),
                        TYPES.indexOf(event.mainType()),
                        flags(event, extent),
                        XmlText.number(index.significance(position)),
                        Double.isNaN(score) ? "null" : XmlText.number(score),
                        detail(event));
    }

    /** What a card says besides: nothing, the summary, or that and a quotation. */
    private String detail(Event event) {
        CardDetail detail = picture.spec().detail();
        String summary = detail == CardDetail.TITLE ? null : event.summary();
        String quotation = detail == CardDetail.QUOTATION
                ? CardDetail.quotation(event, index.directory(), wording).orElse(null)
                : null;
        if (summary == null && quotation == null) {
            return "";
        }
        String first = "," + onCard(Objects.requireNonNullElse(summary, ""));
        return quotation == null ? first : first + "," + onCard(quotation);
    }

    private static String onCard(String whole) {
        String text = TextFitter.oneLine(whole);
        return quoted(text.length() <= MOST_ON_CARD ? text : text.substring(0, MOST_ON_CARD));
    }

    private static int flags(Event event, Extent extent) {
        return switch (extent.kind()) {
                    case POINT -> POINT;
                    case SPAN -> SPAN;
                    case BAND -> 0;
                }
                | (extent.earliest() == Bound.Missing.OPEN ? OPEN_LEFT : 0)
                | (extent.latest() == Bound.Missing.OPEN ? OPEN_RIGHT : 0)
                | (event.when().qualifier().isApproximate() ? ABOUT : 0);
    }

    /** The inner bound of a side in doubt; a side known to the day is not. */
    private static Bound core(Bound inner, Bound outer) {
        boolean doubtful = inner.point()
                .flatMap(point -> outer.point().map(end -> Math.abs(end.secondsTo(point))))
                .map(seconds -> seconds > TimePoint.SECONDS_PER_DAY)
                .orElse(false);
        return doubtful ? inner : Bound.Missing.UNKNOWN;
    }

    private static String seconds(Bound bound) {
        return bound.point().map(PageData::seconds).orElse("null");
    }

    private static String seconds(TimePoint point) {
        return point.nano() == 0
                ? Long.toString(point.second())
                : String.format(Locale.ROOT, "%.3f", point.second() + point.nano() / NANOS);
    }

    /**
     * A string of JSON in which nothing can end the element it stands in, nor be half a character, nor turn round what
     * follows.
     */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().filter(XmlText::isText).map(XmlText::allowed).forEach(character -> {
            boolean letter = character >= 0xa0 && character != '\u2028' && character != '\u2029';
            if (letter || (character >= ' ' && "\"\\<>&".indexOf(character) < 0)) {
                out.appendCodePoint(character);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        return out.append('"').toString();
    }
}
