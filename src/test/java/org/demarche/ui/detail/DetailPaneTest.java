package org.demarche.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.demarche.i18n.Messages;
import org.demarche.layout.Palette;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.time.When;
import org.demarche.ui.control.Theme;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DetailPaneTest {
    private static final int NARROWEST_PX = 200;
    private static final int WIDEST_PX = 480;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungskonferenz",
                "وزراء الخارجية يوقعون اتفاق وقف إطلاق النار في فيينا",
                "ועידת השלום הבינלאומית בירושלים נפתחת",
                "Talks in القاهرة القديمة and ירושלים העתיקה"
            })
    void nothingReachesOutOfThePaneAtAnyWidth(String words) {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> outside(words)))
                .isEmpty();
    }

    @Test
    void titlesOfRelatedEventsAreWhole() {
        String title = "Foreign ministers of both states and of all their neighbours meet for talks in Geneva";
        List<Text> shown = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Parent pane = pane(title);
            Theme.apply(new Scene(pane, NARROWEST_PX, 640), Palette.LIGHT);
            for (int i = 0; i < 3; i++) {
                pane.applyCss();
                pane.layout();
            }
            return pane.lookup(".related-event").lookupAll(".text").stream()
                    .map(Text.class::cast)
                    .toList();
        });
        assertThat(shown).extracting(Text::getText).contains(title);
        Bounds button = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> buttonAround(shown.getLast()));
        assertThat(shown)
                .allSatisfy(text -> assertThat(button.contains(text.localToScene(text.getLayoutBounds())))
                        .as(text.getText())
                        .isTrue());
    }

    private static Bounds buttonAround(Node text) {
        Node one = text;
        while (!(one instanceof Button)) {
            one = one.getParent();
        }
        return one.localToScene(one.getLayoutBounds());
    }

    private static List<String> outside(String words) throws Exception {
        Parent pane = pane(words);
        Scene scene = new Scene(pane, WIDEST_PX, 640);
        Theme.apply(scene, Palette.LIGHT);
        List<String> outside = new ArrayList<>();
        for (int width = NARROWEST_PX; width <= WIDEST_PX; width += 4) {
            pane.resize(width, 640);
            pane.applyCss();
            pane.layout();
            pane.layout();
            ScrollPane scroll = (ScrollPane) pane.lookup(".scroll-pane");
            for (Node node : scroll.getContent().lookupAll("*")) {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                if (isShown(node) && bounds.getMaxX() > width + 1) {
                    outside.add(width + " px: " + node);
                }
                if (node instanceof Labeled arrow && List.of("←", "→").contains(arrow.getText())) {
                    Text shown = (Text) arrow.lookup(".text");
                    if (!shown.getText().equals(arrow.getText())) {
                        outside.add(width + " px: an arrow is shown as " + shown.getText());
                    }
                }
            }
        }
        return outside;
    }

    private static boolean isShown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Parent pane(String words) throws Exception {
        Session session = Fixture.session();
        Chronicle chronicle = new Chronicle(
                words,
                List.of(),
                List.of(new Actor("a", words, ActorKind.STATE, List.of(), Extras.NONE)),
                List.of(new Place("p", words, null, null, null, Extras.NONE)),
                List.of(),
                Map.of(),
                List.of(event("one", words), event("other", words)),
                Extras.NONE);
        session.open(OpenChronicle.of(chronicle, Path.of("words.demarche.json"), Origin.CHRONICLE, List.of()));
        DetailViewModel detail = new DetailViewModel(session, Fixture.labels(), text -> {}, url -> {});
        FXMLLoader loader = new FXMLLoader(
                DetailController.class.getResource("Detail.fxml"),
                Messages.forLocale(Locale.ENGLISH).bundle());
        loader.setControllerFactory(any -> new DetailController(detail));
        Parent pane = loader.load();
        session.select(0);
        return pane;
    }

    private static Event event(String id, String words) throws Exception {
        return Event.builder(id, words, When.parse("1985-05-03T10:00Z/1987-06-04T12:30Z"))
                .actors(List.of(new Participation("a", Role.PARTICIPANT, Extras.NONE)))
                .place("p")
                .summary(words)
                .note(words)
                .tags(List.of(words))
                .build();
    }
}
