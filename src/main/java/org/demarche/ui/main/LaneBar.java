package org.demarche.ui.main;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.View;

/** By what the timeline is split into lanes: the usual ways as buttons, the others and the lanes' order in a menu. */
public final class LaneBar extends HBox {
    /** What shows is one of the menu's kinds. */
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final SegmentedButton buttons = new SegmentedButton();
    private final MenuButton more = new MenuButton("⋯");
    private final Map<LaneKind, ToggleButton> toggles = new EnumMap<>(LaneKind.class);
    private final Map<LaneKind, RadioMenuItem> items = new EnumMap<>(LaneKind.class);
    private final RadioMenuItem byCount = new RadioMenuItem();
    private final RadioMenuItem byFirst = new RadioMenuItem();
    private final RadioMenuItem byHand = new RadioMenuItem();
    private final MenuItem openAll = new MenuItem();

    public LaneBar() {
        getStyleClass().add("lane-bar");
        more.getStyleClass().add("lane-menu");
        getChildren().setAll(buttons, more);
        setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        buttons.setMinWidth(USE_PREF_SIZE);
    }

    /** Takes what it shows and changes. */
    void connect(LaneChoice choice, Labels labels) {
        for (LaneKind kind : LaneKind.values()) {
            if (kind == LaneKind.PAIR || kind == LaneKind.TAG) {
                item(choice, kind);
            } else {
                toggle(choice, kind);
            }
        }
        byCount.setText(labels.text("ui.main.lanes.byCount"));
        byCount.setOnAction(event -> choice.order(LaneView.Order.COUNT));
        byFirst.setText(labels.text("ui.main.lanes.byFirst"));
        byFirst.setOnAction(event -> choice.order(LaneView.Order.FIRST_EVENT));
        byHand.setText(labels.text("ui.main.lanes.byHand"));
        // It says how the lanes stand; a click leaves them so.
        byHand.setOnAction(event -> show(choice));
        openAll.setText(labels.text("ui.main.lanes.openAll"));
        openAll.setOnAction(event -> choice.openAll());
        more.getItems().addAll(new SeparatorMenuItem(), byCount, byFirst, byHand, new SeparatorMenuItem(), openAll);
        choice.lanesProperty().addListener((property, old, now) -> show(choice));
        choice.viewProperty().addListener((property, old, now) -> show(choice));
        show(choice);
    }

    private void toggle(LaneChoice choice, LaneKind kind) {
        ToggleButton toggle = new ToggleButton(choice.name(kind));
        toggle.setTooltip(new Tooltip(choice.tip(kind)));
        toggle.setOnAction(event -> {
            choice.choose(kind);
            // A click on the kind that shows already leaves it chosen.
            show(choice);
        });
        toggle.setMinWidth(USE_PREF_SIZE);
        toggles.put(kind, toggle);
        buttons.getButtons().add(toggle);
    }

    private void item(LaneChoice choice, LaneKind kind) {
        RadioMenuItem item = new RadioMenuItem(choice.name(kind));
        item.setOnAction(event -> {
            choice.choose(kind);
            show(choice);
        });
        items.put(kind, item);
        more.getItems().add(item);
    }

    private void show(LaneChoice choice) {
        LaneView lanes = choice.lanesProperty().get();
        boolean timeline = choice.viewProperty().get() == View.TIMELINE;
        toggles.forEach((kind, toggle) -> toggle.setSelected(timeline && kind == lanes.kind()));
        items.forEach((kind, item) -> item.setSelected(timeline && kind == lanes.kind()));
        boolean inMenu = timeline && items.containsKey(lanes.kind());
        String tip = inMenu ? choice.name(lanes.kind()) : choice.moreTip();
        more.setAccessibleText(tip);
        more.setTooltip(new Tooltip(tip));
        more.pseudoClassStateChanged(CHOSEN, inMenu);
        boolean moved = !lanes.byHand().isEmpty();
        byCount.setSelected(!moved && lanes.order() == LaneView.Order.COUNT);
        byFirst.setSelected(!moved && lanes.order() == LaneView.Order.FIRST_EVENT);
        byHand.setSelected(moved);
        byHand.setVisible(moved);
        boolean single = lanes.kind() == LaneKind.NONE;
        byCount.setDisable(single);
        byFirst.setDisable(single);
        openAll.setDisable(single || lanes.collapsed().isEmpty());
    }
}
