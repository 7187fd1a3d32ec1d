package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.junit.jupiter.api.Test;

class LaneTitlesTest {
    private static final int LANES = 12;
    private static final double CHARACTER_PX = new TestMetrics().widthPx("x", LanePicture.TITLE);

    private static List<String> cut(List<String> titles, int characters) {
        return cut(titles, characters, 1).stream().map(List::getFirst).toList();
    }

    private static List<List<String>> cut(List<String> titles, int characters, int lines) {
        LaneTitles cut = new LaneTitles(
                new TextFitter(new TestMetrics(), Locale.ENGLISH),
                titles.stream()
                        .map(title -> new Lanes.Lane(title, title, new int[0]))
                        .toList());
        return titles.stream()
                .map(title -> cut.cut(title, (characters + 0.1) * CHARACTER_PX, lines))
                .toList();
    }

    @Test
    void titlesThatWouldReadTheSameShowWhatTellsThemApart() {
        assertThat(cut(
                        List.of(
                                "Republic Ceasefire-12",
                                "Republic Ceasefire-18",
                                "Republic Harbour",
                                "League of Nations and others",
                                "Embassy in London (political section)",
                                "Embassy in London (economic section)",
                                "Duke"),
                        14))
                .containsExactly(
                        "Republic Ce…12",
                        "Republic Ce…18",
                        "Republic Harb…",
                        "League of…",
                        "Emb…political…",
                        "Emba…economic…",
                        "Duke");
    }

    @Test
    void cutTitlesDifferAndFit() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        List<String> words = List.of("Republic", "Duke", "of", "Saint", "Ceasefire", "日本", "🇺🇳", "Treaty-12", "a");
        List<String> titles = Stream.generate(() -> String.join(
                        " ",
                        IntStream.range(0, 1 + random.nextInt(5))
                                .mapToObj(i -> words.get(random.nextInt(words.size())))
                                .toList()))
                .limit(300)
                .distinct()
                .toList();
        long different = 0;
        long betweenWords = 0;
        for (int characters = 12; characters < 40; characters += 3) {
            List<String> cut = cut(titles, characters);
            double roomPx = (characters + 0.1) * CHARACTER_PX;
            assertThat(cut)
                    .as("seed %d", seed)
                    .allSatisfy(title -> assertThat(new TestMetrics().widthPx(title, LanePicture.TITLE))
                            .isPositive()
                            .isLessThanOrEqualTo(roomPx));
            TextFitter fitter = new TextFitter(new TestMetrics(), Locale.ENGLISH);
            different += cut.stream().distinct().count();
            betweenWords += titles.stream()
                    .map(title -> fitter.cutBetweenWords(title, LanePicture.TITLE, roomPx))
                    .distinct()
                    .count();
        }
        assertThat(different).as("seed %d", seed).isGreaterThan(betweenWords);
    }

    @Test
    void titlesInTwoLinesShowWhatTellsThemApart() {
        assertThat(cut(
                        List.of(
                                "Embassy in London, political section",
                                "Embassy in London, economic section",
                                "Embassy in London, the consulate",
                                "Republic of the Ceasefire-12",
                                "Republic of the Ceasefire-18",
                                "League of Nations",
                                "Conference of the states that met at the lake"),
                        12,
                        2))
                .containsExactly(
                        List.of("Embassy in", "London, pol…"),
                        List.of("Embassy in", "London, eco…"),
                        List.of("Embassy in", "London, the…"),
                        List.of("Republic of", "the Cease…12"),
                        List.of("Republic of", "the Cease…18"),
                        List.of("League of", "Nations"),
                        List.of("Conference", "of the…"));
    }

    @Test
    void openLanesOfOneBeginningAreToldApart() {
        assertThat(bands("Republic of the Ceasefire and of its many friends-", Set.of()))
                .noneMatch(Frame.LaneBand::collapsed)
                .extracting(Frame.LaneBand::titleLines)
                .allMatch(lines -> lines.size() == 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void collapsedLanesOfOneBeginningAreToldApart() {
        Set<String> keys = IntStream.range(0, LANES).mapToObj(i -> "a" + i).collect(Collectors.toSet());
        assertThat(bands("Republic of the Ceasefire-", keys))
                .hasSize(LANES)
                .allMatch(Frame.LaneBand::collapsed)
                .extracting(Frame.LaneBand::titleLines)
                .doesNotHaveDuplicates();
    }

    /** The lanes in view of actors whose names begin alike. */
    private static List<Frame.LaneBand> bands(String beginning, Set<String> collapsed) {
        List<Actor> actors = IntStream.range(0, LANES)
                .mapToObj(i -> new Actor("a" + i, beginning + i, ActorKind.STATE, List.of(), Extras.NONE))
                .toList();
        List<Event> events = actors.stream()
                .map(actor -> Event.builder(actor.id(), "Talks", RandomChronicles.when("1990"))
                        .types(List.of(EventType.TALKS))
                        .actors(List.of(new Participation(actor.id(), Role.PARTICIPANT, Extras.NONE)))
                        .build())
                .toList();
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("Test", List.of(), actors, List.of(), List.of(), Map.of(), events, Extras.NONE));
        Frame.LaneArea area =
                Objects.requireNonNull(new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH))
                        .build(FrameRequest.of(index, FrameBuilder.fitAll(index, 900, 600, LaneKind.ACTOR))
                                .withLanes(LaneView.of(LaneKind.ACTOR).withCollapsed(collapsed)))
                        .lanes());
        return area.bands();
    }
}
