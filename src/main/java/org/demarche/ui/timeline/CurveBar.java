package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.controlsfx.control.SearchableComboBox;
import org.demarche.model.EventType;
import org.demarche.ui.control.Named;
import org.demarche.ui.control.TypeSign;

/** A button at the relation curve that says whose relations it shows, and opens what can be chosen about it. */
public final class CurveBar extends Button {
    private static final double SIGN_PX = 12;
    private static final double MOST_WEIGHT = 10;
    private static final double WEIGHT_STEP = 0.5;
    private static final double WEIGHTS_PX = 190;
    private static final double GAP_PX = 6;

    private final Popup popup = new Popup();
    private final List<Spinner<Double>> spinners = new ArrayList<>();

    public CurveBar() {
        getStyleClass().addAll("quiet", "curve-bar");
        setMnemonicParsing(false);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Takes what it is about. */
    void connect(CurveChoice choice) {
        textProperty().bind(choice.summaryProperty());
        setAccessibleHelp(choice.text("ui.timeline.curve.help"));
        disableProperty().bind(choice.isReady().not());
        setOnAction(event -> open(choice));
        popup.setOnHidden(event -> {
            // A field is left, and so read, only after its window is gone.
            spinners.forEach(Spinner::commitValue);
            choice.keepWeights();
        });
    }

    private void open(CurveChoice choice) {
        VBox content = new VBox(
                visible(choice),
                actors(choice),
                memory(choice),
                heading(choice, "ui.timeline.curve.weights"),
                weights(choice));
        content.getStyleClass().add("popover");
        // What nothing here takes would go on to the timeline behind it.
        content.addEventHandler(KeyEvent.ANY, event -> {
            if (event.getCode() != KeyCode.ESCAPE) {
                event.consume();
            }
        });
        popup.getContent().setAll(content);
        Bounds place = localToScreen(getBoundsInLocal());
        popup.setAnchorLocation(Popup.AnchorLocation.WINDOW_BOTTOM_RIGHT);
        popup.show(this, place.getMaxX(), place.getMinY() - GAP_PX);
    }

    private static Label heading(CurveChoice choice, String key) {
        Label heading = new Label(choice.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static CheckBox visible(CurveChoice choice) {
        CheckBox visible = new CheckBox(choice.text("ui.timeline.curve.visible"));
        visible.setSelected(choice.curve().visible());
        visible.selectedProperty().addListener((property, old, now) -> choice.setVisible(now));
        return visible;
    }

    private static VBox actors(CurveChoice choice) {
        ComboBox<Optional<String>> one = actor(choice, choice.text("ui.timeline.curve.anybody"));
        ComboBox<Optional<String>> other = actor(choice, choice.text("ui.timeline.curve.withAnybody"));
        List<String> chosen = choice.chosenActors();
        one.setValue(chosen.stream().findFirst());
        other.setValue(chosen.stream().skip(1).findFirst());
        other.setDisable(one.getValue().isEmpty());
        one.setAccessibleText(choice.text("ui.timeline.curve.actor"));
        other.setAccessibleText(choice.text("ui.timeline.curve.otherActor"));
        onChoice(one, actor -> {
            other.setDisable(actor.isEmpty());
            if (actor.isEmpty()) {
                other.setValue(Optional.empty());
            }
            choice.choose(actor, other.getValue());
        });
        onChoice(other, actor -> choice.choose(one.getValue(), actor));
        return new VBox(heading(choice, "ui.timeline.curve.relations"), one, other);
    }

    private static ComboBox<Optional<String>> actor(CurveChoice choice, String nobody) {
        ComboBox<Optional<String>> box = new SearchableComboBox<>();
        List<Optional<String>> ids = new ArrayList<>();
        ids.add(Optional.empty());
        choice.actors().forEach(id -> ids.add(Optional.of(id)));
        box.getItems().setAll(ids);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(id -> id.map(choice::actorName).orElse(nobody)));
        return box;
    }

    /** While a search narrows its list, a box may have no value; if it is left so, it has again what it had. */
    private static <T> void onChoice(ComboBox<T> box, Consumer<T> choose) {
        ObjectProperty<T> last = new SimpleObjectProperty<>(box.getValue());
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null && !now.equals(last.get())) {
                last.set(now);
                choose.accept(now);
            }
        });
        box.setOnHidden(event -> {
            if (box.getValue() == null) {
                box.setValue(last.get());
            }
        });
    }

    private static VBox memory(CurveChoice choice) {
        Label text = new Label(choice.tauText());
        Slider slider = new Slider(-CurveChoice.DOUBLINGS, CurveChoice.DOUBLINGS, choice.doublings());
        slider.setAccessibleText(choice.text("ui.timeline.curve.tau"));
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((property, old, now) -> {
            choice.setDoublings(now.doubleValue());
            text.setText(choice.tauText());
        });
        Hyperlink reset = new Hyperlink(choice.text("ui.timeline.curve.tau.reset"));
        reset.setOnAction(event -> slider.setValue(0));
        HBox line = new HBox(GAP_PX, text, spring(), reset);
        return new VBox(heading(choice, "ui.timeline.curve.tau"), slider, line);
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private VBox weights(CurveChoice choice) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("weights");
        spinners.clear();
        int row = 0;
        for (EventType type : choice.types()) {
            double weight = choice.weight(type).orElse(Double.NaN);
            Label name = new Label(choice.typeName(type), new TypeSign(type, SIGN_PX));
            GridPane.setHgrow(name, Priority.ALWAYS);
            Spinner<Double> spinner =
                    new Spinner<>(-MOST_WEIGHT, MOST_WEIGHT, Double.isNaN(weight) ? 0 : weight, WEIGHT_STEP);
            spinner.setEditable(true);
            spinner.getValueFactory().setConverter(new WeightText(spinner));
            spinner.getEditor().setAccessibleText(choice.typeName(type));
            spinner.valueProperty().addListener((property, old, now) -> {
                if (now != null && !now.equals(choice.weight(type).orElse(0.0))) {
                    choice.setWeight(type, now);
                }
            });
            spinners.add(spinner);
            grid.addRow(row++, name, spinner);
        }
        Hyperlink reset = new Hyperlink(choice.text("ui.timeline.curve.weights.reset"));
        reset.setOnAction(event -> {
            choice.resetWeights();
            List<EventType> types = choice.types();
            for (int i = 0; i < spinners.size(); i++) {
                spinners.get(i)
                        .getValueFactory()
                        .setValue(choice.weight(types.get(i)).orElse(0.0));
            }
        });
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(WEIGHTS_PX);
        return new VBox(scroll, reset);
    }
}
