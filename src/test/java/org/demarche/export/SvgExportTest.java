package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.layout.RandomChronicles;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgExportTest {
    private static String svg(ChronicleIndex index, PictureSpec spec) {
        return SvgExport.text(Samples.picture(index, spec));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void interComesAlongWithTheLettersUsed() throws Exception {
        String svg = svg(Samples.example(), PictureSpec.DEFAULT);
        String style = elements(parsed(svg), "style").getFirst().getTextContent();
        assertThat(style)
                .contains("font-weight: 400", "font-weight: 600")
                .doesNotContainPattern("url\\((?!data:font/woff;base64,)");
        String more = svg(
                Samples.example(),
                PictureSpec.DEFAULT.toBuilder().title("Żółć ǅ Ω").build());
        assertThat(more.length()).isGreaterThan(svg.length());
        String bare = svg(
                RandomChronicles.index(new Random(1), 0),
                PictureSpec.DEFAULT.toBuilder()
                        .title("")
                        .caption("")
                        .curve(false)
                        .build());
        assertThat(bare.length()).isLessThan(svg.length());
    }

    @ParameterizedTest
    @EnumSource
    void everyTitleIsText(Palette palette) throws Exception {
        ChronicleIndex index = Samples.example();
        Document document = parsed(
                svg(index, PictureSpec.DEFAULT.toBuilder().palette(palette).build()));
        List<String> titles = elements(document, "title").stream()
                .map(Element::getTextContent)
                .toList();
        for (Event event : index.events()) {
            assertThat(titles).contains(event.title());
        }
        List<String> words =
                elements(document, "text").stream().map(Element::getTextContent).toList();
        assertThat(words)
                .contains(
                        "First summit, on Sentosa",
                        "10 September 2018",
                        index.chronicle().title());
    }

    @Test
    void textFromTheRightToTheLeftEndsAtTheLeft() throws Exception {
        String title = "פסגה ב-1994 (Geneva)";
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder().title(title).build();
        Element text = elements(parsed(svg(Samples.example(), spec)), "text").stream()
                .filter(element -> element.getTextContent().equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(text.getAttribute("direction")).isEqualTo("rtl");
        assertThat(text.getAttribute("text-anchor"))
                .as("its end stands at its x")
                .isEqualTo("end");
    }

    @Test
    void everyEventHasAGroupOfItsOwnWithTitleAndDescription() throws Exception {
        ChronicleIndex index = RandomChronicles.index(new Random(5), 400);
        Document document = parsed(svg(index, PictureSpec.DEFAULT));
        List<Element> groups = elements(document, "g").stream()
                .filter(group -> group.getAttribute("id").startsWith("event-"))
                .toList();
        assertThat(groups).hasSizeGreaterThan(60);
        assertThat(groups).extracting(group -> group.getAttribute("id")).doesNotHaveDuplicates();
        for (Element group : groups) {
            Event event = index.event(
                    index.positionOf(group.getAttribute("data-event")).orElseThrow());
            assertThat(group.getAttribute("class"))
                    .startsWith("event ")
                    .endsWith(" " + event.mainType().id());
            assertThat(group.getElementsByTagName("title").item(0).getTextContent())
                    .as("as it is seen, without space around it")
                    .isEqualTo(event.title().strip());
            assertThat(group.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsCutAtTheRightEdge(LaneKind lanes) throws Exception {
        PictureSpec spec =
                PictureSpec.DEFAULT.toBuilder().size(1200, 620).lanes(lanes).build();
        for (Element text : elements(parsed(svg(Samples.example(), spec)), "text")) {
            double right = Double.parseDouble(text.getAttribute("x"))
                    + (text.getAttribute("text-anchor").isEmpty()
                            ? Double.parseDouble(text.getAttribute("textLength"))
                            : 0);
            assertThat(right).as(text.getTextContent()).isLessThanOrEqualTo(1200.01);
        }
    }

    @Test
    void textFromFilesStaysText() throws Exception {
        String svg = svg(Samples.hostile(), PictureSpec.DEFAULT);
        Document document = parsed(svg);
        assertThat(elements(document, "script")).isEmpty();
        assertThat(svg).doesNotContain("javascript:", "href", "onload");
        assertThat(elements(document, "g"))
                .extracting(group -> group.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_.-]*"));
    }

    @Test
    void theSameBytesEachTime(@TempDir Path folder) throws Exception {
        Path first = folder.resolve("first.svg");
        Path second = folder.resolve("second.svg");
        SvgExport.write(Samples.picture(Samples.example(), PictureSpec.DEFAULT), first, Progress.NONE);
        SvgExport.write(Samples.picture(Samples.example(), PictureSpec.DEFAULT), second, Progress.NONE);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.readString(first)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ");
    }
}
