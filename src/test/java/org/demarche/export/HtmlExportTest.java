package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.format.Progress;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.CardDetail;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.layout.RandomChronicles;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.ScaleChronicle;
import org.demarche.time.AxisZone;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlExportTest {
    private static final Pattern ELEMENT = Pattern.compile("<(script|style)([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    /** The button over a title that has no card, and how far from the left it is. */
    private static final Pattern LABEL = Pattern.compile(
            "<button [^>]*style=\"left: (-?[\\d.]+)px; top: [\\d.]+px; width: [\\d.]+px; height: 18px;\">");

    @TempDir
    private Path folder = Path.of("");

    private Path written(ChronicleIndex index) throws IOException {
        Path file = folder.resolve("page.html");
        HtmlExport.write(Samples.picture(index, PictureSpec.DEFAULT), file, Progress.NONE);
        return file;
    }

    @Test
    void everyEventStandsInThePageWithItsSources() throws Exception {
        ChronicleIndex index = Samples.example();
        String page = Files.readString(written(index));
        for (Event event : index.events()) {
            assertThat(page).contains("<h3>" + XmlText.escaped(event.title()) + "</h3>");
        }
        assertThat(page).contains("<ol class=\"sources\"><li>", "<q>", "From Sentosa to Hanoi");
    }

    @Test
    void aClockTimeThatTheAxisShowsTwiceHasItsZone() throws Exception {
        Event first = Event.builder("a", "First", Samples.when("2024-11-03T01:30-04:00"))
                .build();
        Chronicle chronicle = new Chronicle(
                "Twice", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(first), Extras.NONE);
        AxisZone newYork = AxisZone.ofId("America/New_York").orElseThrow();
        assertThat(Files.readString(written(ChronicleIndex.of(chronicle, newYork))))
                .contains("[\"First\"," + PageData.quoted("3 Nov 2024, 01:30 UTC−4"));
    }

    @Test
    void thePolicyAllowsThePagesOwnScriptAndStyleAlone() throws Exception {
        String page = Files.readString(written(Samples.example()));
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", " style=\"", " onclick=");
        Matcher elements = ELEMENT.matcher(page);
        int allowed = 0;
        while (elements.find()) {
            if (!elements.group(2).contains("application/json")) {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(elements.group(3).getBytes(StandardCharsets.UTF_8));
                assertThat(page)
                        .contains(elements.group(1) + "-src 'sha256-"
                                + Base64.getEncoder().encodeToString(digest) + "'");
                allowed++;
            }
        }
        assertThat(allowed).isEqualTo(2);
    }

    @Test
    void nothingIsFetched() throws Exception {
        String page = Files.readString(written(Samples.example()));
        assertThat(page).doesNotContainPattern("(?i)<(link|img|iframe|object|embed|base)\\b");
        assertThat(page).doesNotContainPattern("(?i)\\ssrc=|url\\((?!data:)|@import|XMLHttpRequest|fetch\\(");
    }

    @Test
    void lanesNameTheirEvents() throws Exception {
        ChronicleIndex index = Samples.example();
        Path file = folder.resolve("page.html");
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder().lanes(LaneKind.TYPE).build();
        HtmlExport.write(Samples.picture(index, spec), file, Progress.NONE);
        Matcher lane = Pattern.compile("\\[\"Summit\",\\[([0-9,]+)]]").matcher(Files.readString(file));
        assertThat(lane.find()).isTrue();
        assertThat(lane.group(1).split(",")).hasSize((int) index.events().stream()
                .filter(event -> event.mainType() == EventType.SUMMIT)
                .count());
        String page = inBrowser(file.toUri() + "#event=2");
        assertThat(page).contains("<body class=\"live reading\"");
        assertThat(titlesToPress(page)).isNotEmpty();
        assertThat(Files.readString(written(index))).contains("\"lanes\":[]");
    }

    @ParameterizedTest
    @EnumSource
    void cardsSayAsMuchAsIsAskedFor(CardDetail detail) throws Exception {
        ChronicleIndex index = Samples.example();
        Path file = folder.resolve("page.html");
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder().detail(detail).build();
        HtmlExport.write(Samples.picture(index, spec), file, Progress.NONE);
        String data = Files.readString(file).replaceFirst("(?s).*id=\"data\">", "");
        Event event = index.events().stream()
                .filter(one -> !one.quotes().isEmpty())
                .findFirst()
                .orElseThrow();
        String quotation =
                CardDetail.quotation(event, index.directory(), Samples.WORDING).orElseThrow();
        assertThat(data.contains(PageData.quoted(String.valueOf(event.summary()))))
                .isEqualTo(detail != CardDetail.TITLE);
        assertThat(data.contains(PageData.quoted(quotation))).isEqualTo(detail == CardDetail.QUOTATION);
    }

    @Test
    void theAxisNamesDecadesCenturiesAndMillenniaAsTheWindowDoes() throws Exception {
        String page = Files.readString(written(Samples.example()));
        assertThat(page)
                .contains("\"2000s\",\"2010s\",\"2020s\"", "\"20th century\",\"21st century\"", "\"3rd millennium\"");
        Matcher decades = Pattern.compile("\"10\":\\{\"first\":(\\d+),\"names\":\\[\"(\\d+)s\"")
                .matcher(page);
        assertThat(decades.find()).isTrue();
        assertThat(Integer.parseInt(decades.group(1))).isEqualTo(Integer.parseInt(decades.group(2)) / 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | en | "months":["Jan.","Feb.","März" | "day":"d. MMM y" | "2010er-Jahre" | 28. Februar 2019
            fr | en | "months":["janv.","févr.","mars" | "day":"d MMM y" | "années 2010" | 28 février 2019
            en-US | en-US | "months":["Jan","Feb","Mar" | "clock":"h:mm\u202fa" | "2010s" | February 28, 2019
            """)
    void thePageAndItsScriptHaveTheWordsOfOneLanguage(
            String tag, String language, String months, String pattern, String decade, String date) throws Exception {
        Wording wording = Messages.forLocale(Locale.forLanguageTag(tag));
        Path file = folder.resolve("page.html");
        ChronicleIndex index = Samples.example();
        Picture picture = new Picture(index, EventSet.all(index.size()), PictureSpec.DEFAULT, wording);
        HtmlExport.write(picture, file, Progress.NONE);
        assertThat(Files.readString(file))
                .contains(
                        "<html lang=\"" + language + "\">",
                        "\"locale\":\"" + tag + "\"",
                        months,
                        pattern,
                        decade,
                        date);
        assertThat(inBrowser(file.toUri() + "#event=2")).contains("class=\"live");
    }

    @Test
    void phasesStandInThePageInWords() throws Exception {
        ChronicleIndex index = Samples.example();
        String page = Files.readString(written(index));
        assertThat(index.chronicle().phases()).isNotEmpty();
        index.chronicle()
                .phases()
                .forEach(phase -> assertThat(page).contains("<li>" + XmlText.escaped(phase.title()) + " <span"));
    }

    @Test
    void aBrowserUnpacksWhatALongChroniclesListWouldSay() throws Exception {
        ChronicleIndex index = RandomChronicles.index(new Random(5), 20_400);
        assertThat(index.placedCount()).isGreaterThan(20_000);
        Path file = written(index);
        assertThat(Files.readString(file)).contains("class=\"packed\"").doesNotContain("<li id=\"e0\"");
        String page = inBrowser(file.toUri() + "#event=20100");
        assertThat(page).containsPattern("<p id=\"said\" aria-live=\"polite\">[^<]+</p>");
        Matcher detail = Pattern.compile("<section id=\"detail\"[^>]*>(.*?)</section>", Pattern.DOTALL)
                .matcher(page);
        assertThat(detail.find()).isTrue();
        assertThat(detail.group(1)).contains("<p class=\"date\">", "<h3 tabindex=\"-1\">");
    }

    @Test
    void moreEventsThanABrowserCanHoldAreRefusedInWords() {
        ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(HtmlExport.MOST_EVENTS + 1));
        Picture picture = Samples.picture(index, PictureSpec.DEFAULT);
        Path file = folder.resolve("page.html");
        assertThat(PictureFormat.HTML.refusal(picture).orElseThrow()).contains("100,000", "100,001", "shorter span");
        assertThat(PictureFormat.PDF.refusal(picture)).isEmpty();
        assertThatThrownBy(() -> PictureFormat.HTML.write(picture, file, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).doesNotExist();
        Picture half = Samples.picture(
                index,
                PictureSpec.DEFAULT.toBuilder()
                        .span(index.anchor(index.placedCount() / 2), null)
                        .build());
        assertThat(PictureFormat.HTML.refusal(half)).isEmpty();
    }

    @Test
    void writingCanBeStoppedAndLeavesTheOlderPage() throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        Picture picture = Samples.picture(RandomChronicles.index(new Random(8), 500), PictureSpec.DEFAULT);
        List<Long> seen = new ArrayList<>();
        assertThatThrownBy(() -> HtmlExport.write(picture, file, (done, total) -> {
                    seen.add(done);
                    return done < total / 2 + 100;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).isSorted().hasSizeGreaterThan(500);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void textFromFilesStaysText() throws Exception {
        String page = Files.readString(written(Samples.hostile()));
        Matcher scripts = Pattern.compile("<script\\b").matcher(page);
        assertThat(scripts.results().count()).isEqualTo(2);
        assertThat(page).doesNotContain("href=\"javascript:");
        assertThat(page).contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    }

    @Test
    void whatTurnsTextRoundOrIsNotToBeSeenStaysOut() throws Exception {
        Event event = Event.builder(
                        "one", "The \u202etreaty\u202c is signed in Hel\u00adsinki", Samples.when("1975-08-01"))
                .summary("Thirty-five \u2067states\u2069 \u202dsign.")
                .build();
        Chronicle chronicle = new Chronicle(
                "Acts", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(event), Extras.NONE);
        String page = Files.readString(written(ChronicleIndex.of(chronicle)));
        assertThat(page).contains("\"The treaty is signed in Helsinki\"", "Thirty-five states sign.");
        assertThat(page.codePoints().filter(one -> !XmlText.isText(one))).isEmpty();
    }

    @Test
    void theSameBytesEachTime() throws Exception {
        byte[] first = Files.readAllBytes(written(Samples.example()));
        assertThat(written(Samples.example())).hasBinaryContent(first);
    }

    @Test
    void aBrowserShowsTheTimelineAndWhatWasAskedFor() throws Exception {
        ChronicleIndex index = RandomChronicles.index(new Random(8), 500);
        String page = inBrowser(written(index).toUri() + "#event=3");
        assertThat(page).contains("<body class=\"live reading\"");
        assertThat(page).contains("<span id=\"status\" role=\"status\">" + index.placedCount() + " events");
        assertThat(titlesToPress(page)).isNotEmpty();
        assertThat(page).containsOnlyOnce("aria-current=\"true\"");
        assertThat(page).containsPattern("<p id=\"said\" aria-live=\"polite\">[^<]+</p>");
        Matcher detail = Pattern.compile("<section id=\"detail\"[^>]*>(.*?)</section>", Pattern.DOTALL)
                .matcher(page);
        assertThat(detail.find()).isTrue();
        assertThat(detail.group(1)).contains("<h3 tabindex=\"-1\">", "class=\"close\"");
    }

    @Test
    void paperIsWhiteWhateverTheThemeOfThePage() throws Exception {
        Path page = folder.resolve("dark.html");
        PictureSpec dark = PictureSpec.DEFAULT.toBuilder().palette(Palette.DARK).build();
        HtmlExport.write(Samples.picture(Samples.example(), dark), page, Progress.NONE);
        assertThat(Files.readString(page))
                .contains("--canvas: #12161c;")
                .containsPattern("@media print \\{ :root \\{ color-scheme: light; --canvas: #ffffff;");
    }

    @Test
    void aBrowserRunsNothingThatAFileBringsIn() throws Exception {
        String page = inBrowser(written(Samples.hostile()).toUri().toString());
        assertThat(page).contains("class=\"live\"").contains("3 events");
    }

    @Test
    void everyTitleThatIsDrawnCanBePressedAndIsNamedInFull() throws Exception {
        ChronicleIndex index = Samples.example();
        String page = inBrowser(written(index).toUri().toString());
        List<String> titles = titlesToPress(page);
        assertThat(titles).hasSize(index.size());
        for (Event event : index.events()) {
            assertThat(titles).anySatisfy(title -> assertThat(title).endsWith(". " + event.title()));
        }
    }

    @Test
    void whatIsShownFirstWaitsForNoFrame() throws Exception {
        String page = new Browser(folder, 1900, 1000).pageWithoutFrames(written(Samples.example()), "#event=2");
        assertThat(titlesToPress(page)).isNotEmpty();
        assertThat(page).contains("<body class=\"live reading\"");
    }

    /**
     * The page moves to the last day, and the edge goes through the titles of days before, of which some have no room
     * for a card; through its first word, or through so much of it that the rest would say nothing.
     */
    @ParameterizedTest
    @CsvSource({"200, 11 May 2019", "60, 10 February 2019"})
    void aTitleCutAtTheLeftEdgeBeginsWithinThePageOrIsNotDrawn(int days, String seen) throws Exception {
        List<Event> events = IntStream.range(0, days)
                .mapToObj(day -> Event.builder("e" + day, "Delegations prepare talks on a date", day(day))
                        .build())
                .toList();
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        String page = inBrowser(written(index).toUri() + "#event=" + (days - 1));
        List<Double> beginnings = LABEL.matcher(page)
                .results()
                .map(label -> Double.valueOf(label.group(1)))
                .toList();
        assertThat(beginnings).isNotEmpty().allSatisfy(px -> assertThat(px).isNotNegative());
        assertThat(titlesToPress(page)).anySatisfy(title -> assertThat(title).startsWith(seen));
    }

    private static When day(int day) {
        return Samples.when(LocalDate.of(2019, 1, 1).plusDays(day).toString());
    }

    /** What the buttons over the titles that are drawn are called. */
    private static List<String> titlesToPress(String page) {
        Matcher layer = Pattern.compile("<div id=\"titles\">(.*?)</div>", Pattern.DOTALL)
                .matcher(page);
        assertThat(layer.find()).isTrue();
        return Pattern.compile("<button type=\"button\" tabindex=\"-1\" aria-label=\"([^\"]+)\"[^>]*>")
                .matcher(layer.group(1))
                .results()
                .filter(button -> !button.group().contains("hidden"))
                .map(button -> button.group(1))
                .toList();
    }

    private String inBrowser(String address) throws Exception {
        return new Browser(folder, 1900, 1048).page(address);
    }
}
