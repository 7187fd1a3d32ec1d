package org.demarche.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.LaneKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script of an exported page draws, as a browser does it. */
class PageDrawingTest {
    private static final double THIN_PX = 8;
    private static final double CARD_PX = 64;
    private static final double CARD_WIDTH_PX = 196;

    @TempDir
    private Path folder = Path.of("");

    /** A rectangle with round corners. */
    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private static Event event(int number, String title, String when) {
        return Event.builder("e" + number, title, Samples.when(when)).build();
    }

    private List<List<String>> drawing(List<Event> events, int widthPx, String fragment) throws Exception {
        return drawing(events, PictureSpec.DEFAULT, widthPx, fragment);
    }

    private List<List<String>> drawing(List<Event> events, PictureSpec spec, int widthPx, String fragment)
            throws Exception {
        return new Browser(folder, widthPx, 800).drawing(written(events, spec), fragment);
    }

    private Path written(List<Event> events, PictureSpec spec) throws IOException {
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        Path page = folder.resolve("page.html");
        HtmlExport.write(Samples.picture(index, spec), page, Progress.NONE);
        return page;
    }

    private static List<Box> boxes(List<List<String>> drawing) {
        return drawing.stream()
                .filter(one -> one.getFirst().equals("roundRect"))
                .map(one -> one.subList(3, 7).stream().map(Double::valueOf).toList())
                .map(one -> new Box(one.get(0), one.get(1), one.get(2), one.get(3)))
                .toList();
    }

    private static List<Box> thinBars(List<List<String>> drawing) {
        return boxes(drawing).stream().filter(box -> box.height() <= THIN_PX).toList();
    }

    private static List<Event> spans(int count, int years, int apart) {
        return IntStream.range(0, count)
                .mapToObj(i -> event(i, "Reign " + i, (1000 + apart * i) + "/" + (1000 + apart * i + years)))
                .toList();
    }

    @Test
    void titlesRunInTheDirectionOfTheirFirstLetter() throws Exception {
        String toLeft = "لقاء في Geneva";
        String toRight = "Geneva لقاء";
        List<Event> events = List.of(event(0, toLeft, "2019-01-01"), event(1, toRight, "2019-02-01"));
        Map<String, List<String>> directions = drawing(events, 1024, "").stream()
                .filter(one -> one.getFirst().equals("fillText"))
                .collect(groupingBy(one -> one.get(3), mapping(one -> one.get(1), toList())));
        assertThat(directions.get(toLeft)).containsOnly("rtl");
        assertThat(directions.get(toRight)).containsOnly("ltr");
    }

    @Test
    void manyBarsHaveThinRowsInWhichNoTwoOverlap() throws Exception {
        List<Box> bars = thinBars(drawing(spans(40, 40, 5), 1024, ""));
        assertThat(bars).hasSize(40);
        for (Box bar : bars) {
            assertThat(bars.stream().filter(bar::meets)).containsExactly(bar);
        }
    }

    @Test
    void barsForWhichThereAreNoRowsAreOneRibbon() throws Exception {
        List<Box> bars = thinBars(drawing(spans(100, 300, 1), 1024, ""));
        assertThat(bars).hasSizeBetween(3, 20);
        for (Box bar : bars) {
            assertThat(bars.stream().filter(bar::meets)).containsExactly(bar);
        }
    }

    private static List<Event> months(String title) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> event(month, title, "2019-%02d-01".formatted(month)))
                .toList();
    }

    private static List<String> texts(List<List<String>> drawing) {
        return drawing.stream()
                .filter(one -> one.getFirst().equals("fillText"))
                .map(one -> one.get(3))
                .toList();
    }

    /** Cards for some of them would leave no room for the others' titles. */
    @Test
    void fewEventsAllHaveTheirTitles() throws Exception {
        List<Event> events = new ArrayList<>(List.of(event(99, "The beginning", "2010-01-01")));
        for (int day = 10; day < 22; day++) {
            events.add(event(day, "Talks on day " + day, "2019-01-" + day));
        }
        List<List<String>> drawing = drawing(events, 1280, "");
        assertThat(texts(drawing)).containsAll(events.stream().map(Event::title).toList());
        assertThat(boxes(drawing))
                .as("a card where there is room")
                .anyMatch(box -> box.width() == CARD_WIDTH_PX && box.height() == CARD_PX);
    }

    @Test
    void titlesAreCutBetweenWords() throws Exception {
        String words = "We met in an old inn on a high hill by the sea and ate fish ";
        List<Event> events = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> event(
                        month, words.substring(words.indexOf(' ', month) + 1) + words, "2019-%02d-01".formatted(month)))
                .toList();
        PictureSpec lanes = PictureSpec.DEFAULT.toBuilder().lanes(LaneKind.TYPE).build();
        List<String> cut = texts(drawing(events, lanes, 1024, "")).stream()
                .filter(text -> text.endsWith("…"))
                .map(text -> text.substring(0, text.length() - 1))
                .toList();
        assertThat(cut).isNotEmpty().allMatch(text -> (" " + words + words).contains(" " + text + " "));
    }

    @Test
    void noDashStandsBeforeAnEllipsis() throws Exception {
        String title = "Geneva – Vienna – Oslo – Reykjavik – Helsinki – Singapore – Hanoi – Geneva – Vienna";
        List<String> cut = texts(drawing(months(title), 1024, "")).stream()
                .filter(text -> text.endsWith("…"))
                .toList();
        assertThat(cut).isNotEmpty().noneMatch(text -> text.contains("–…") || text.contains("– …"));
    }

    @Test
    void cardsCutAtAnEdgeAreNarrowerOnes() throws Exception {
        List<Box> cards = boxes(drawing(months("Talks in Geneva").subList(6, 12), 1024, "#event=5")).stream()
                .filter(box -> box.height() == CARD_PX)
                .toList();
        assertThat(cards).isNotEmpty().allMatch(card -> card.x() >= 0);
        assertThat(cards).anyMatch(card -> card.width() < CARD_WIDTH_PX);
    }

    @Test
    void whereManyEventsShareABarOfTheCurveBothSidesAreSeen() throws Exception {
        List<Event> events = IntStream.range(0, 10)
                .mapToObj(i -> event(i, "Event " + i, "2019-01-01").toBuilder()
                        .types(List.of(i < 8 ? EventType.SUMMIT : EventType.FORCE))
                        .build())
                .toList();
        List<Double> heights = drawing(events, 1024, "").stream()
                .filter(one -> one.getFirst().equals("fillRect"))
                .map(one -> one.subList(3, 7).stream().map(Double::valueOf).toList())
                .filter(box -> box.get(2) == 6)
                .map(box -> box.get(3))
                .toList();
        assertThat(heights).hasSize(2);
        assertThat(heights.getFirst() / heights.getLast()).isCloseTo(8 * 4.0 / (2 * 9), within(0.01));
    }

    /** The heights of the texts' base lines, by text. */
    private static Map<String, List<Double>> heights(List<List<String>> drawing) {
        return drawing.stream()
                .filter(one -> one.getFirst().equals("fillText"))
                .collect(groupingBy(one -> one.get(3), mapping(one -> Double.valueOf(one.get(5)), toList())));
    }

    @Test
    void whatBeganBeforeTheWindowHasItsTitleAtTheLeftEdge() throws Exception {
        List<Event> events = new ArrayList<>(months("Talks in Geneva").subList(4, 12));
        events.add(event(20, "A reign that lasts", "1990/2030"));
        events.add(event(21, "A reign that is over", "1990/2018"));
        PictureSpec year = PictureSpec.DEFAULT.toBuilder()
                .span(TimePoint.ofDay(2019, 1, 1), TimePoint.ofDay(2020, 1, 1))
                .build();
        List<List<String>> drawing = drawing(events, year, 1024, "");
        List<String> held = drawing.stream()
                .filter(one -> one.getFirst().equals("fillText") && one.get(3).equals("A reign that lasts"))
                .map(one -> one.get(4))
                .toList();
        assertThat(held).containsExactly("4.00");
        assertThat(texts(drawing)).doesNotContain("A reign that is over");
        double y =
                heights(drawing).getOrDefault("A reign that lasts", List.of()).getFirst();
        assertThat(boxes(drawing))
                .filteredOn(box -> box.height() == CARD_PX)
                .noneMatch(card -> card.x() < 100 && card.y() < y + 5 && y - 13 < card.y() + card.height());
    }

    @Test
    void ticksOfManyMillenniaStandInALargerUnitToo() throws Exception {
        List<Event> events = List.of(event(0, "Fire", "Y-400000"), event(1, "Bread", "Y-12000"));
        List<Double> rows = heights(drawing(events, 1024, "")).entrySet().stream()
                .filter(one -> one.getKey().endsWith("BC"))
                .flatMap(one -> one.getValue().stream())
                .distinct()
                .sorted()
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(2);
        assertThat(rows.getLast() - rows.get(rows.size() - 2)).isCloseTo(17, within(0.01));
    }

    @Test
    void allStaysInViewWhenThePageGetsNarrower() throws Exception {
        List<List<String>> drawing =
                drawingWith("""
                window.ResizeObserver = class {
                  constructor(told) { this.told = told; }
                  observe(timeline) {
                    setTimeout(() => { timeline.style.flex = "none"; timeline.style.width = "600px"; this.told(); }, 900);
                  }
                }""", List.of(event(0, "First", "2019-01-01"), event(1, "Last", "2019-12-31")));
        assertThat(drawing.stream()
                        .filter(one -> one.getFirst().equals("arc"))
                        .map(one -> Double.valueOf(one.get(3)))
                        .toList())
                .hasSize(2)
                .allMatch(x -> x > 0 && x < 600);
    }

    @Test
    void belowAllElseIsTheWholeSpanAndAFrameAroundWhatIsInView() throws Exception {
        List<Event> events = List.of(event(0, "First", "2000-01-01"), event(1, "Last", "2019-12-31"));
        List<List<Double>> columns = drawing(events, 1024, "").stream()
                .filter(one -> one.getFirst().equals("fillRect"))
                .map(one -> one.subList(3, 7).stream().map(Double::valueOf).toList())
                .filter(box -> box.get(2) == 3)
                .toList();
        assertThat(columns).hasSize(2);
        assertThat(columns.getLast().getFirst() - columns.getFirst().getFirst()).isGreaterThan(800);
    }

    /** What is drawn of events in the end, where another script changes the page. */
    private List<List<String>> drawingWith(String script, List<Event> events) throws Exception {
        Path page = written(events, PictureSpec.DEFAULT);
        Files.writeString(page, Files.readString(page).replaceFirst("<body>", "<body><script>" + script + "</script>"));
        return new Browser(folder, 1024, 800).drawing(page, "");
    }

    @Test
    void noToolBreaksItsWordsOnANarrowPage() throws Exception {
        Path page = written(months("Talks in Geneva"), PictureSpec.DEFAULT);
        String measuring = """
                <body><script>
                document.documentElement.style.width = "400px";
                setTimeout(() => {
                  const tools = [...document.querySelectorAll(".tools > *")].map(tool => tool.getBoundingClientRect());
                  document.documentElement.dataset.tallest = Math.max(...tools.map(tool => tool.height));
                  document.documentElement.dataset.farthest = Math.max(...tools.map(tool => tool.right));
                }, 1500);
                </script>""";
        Path narrow = folder.resolve("narrow.html");
        String plain = Files.readString(page).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Files.writeString(narrow, plain.replaceFirst("<body>", measuring));
        String drawn = new Browser(folder, 1024, 800).page(narrow.toUri().toString());
        assertThat(number(drawn, "tallest")).isLessThan(40);
        assertThat(number(drawn, "farthest")).isLessThanOrEqualTo(400);
    }

    private static double number(String page, String name) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
