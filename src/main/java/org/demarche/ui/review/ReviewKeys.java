package org.demarche.ui.review;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.model.EventType;
import org.demarche.model.Status;

/**
 * The review's own keys: single letters where no text is typed, Enter to decide or to end typing, Esc to give up what
 * was typed.
 */
final class ReviewKeys {
    private final Targets targets;
    private final ReviewViewModel viewModel;
    private boolean answered;

    /** Where keys lead to. */
    record Targets(
            ListView<ReviewItem> list,
            TextArea title,
            TextField date,
            ComboBox<EventType> type,
            ComboBox<Status> status,
            TextArea actors,
            TextField place,
            TextField significance,
            TextArea summary,
            TextArea note,
            TextField published) {}

    private ReviewKeys(Targets targets, ReviewViewModel viewModel) {
        this.targets = targets;
        this.viewModel = viewModel;
    }

    static void watch(Parent root, Targets targets, ReviewViewModel viewModel) {
        ReviewKeys keys = new ReviewKeys(targets, viewModel);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        Node focused = targets.list().getScene().getFocusOwner();
        boolean taken = !modified
                && switch (focused) {
                    case TextInputControl field -> typing(event, field);
                    case ComboBox<?> box -> choosing(event, box);
                    case MenuButton menu -> event.getCode() != KeyCode.ENTER && deciding(event);
                    case Button button -> pressing(event, button);
                    case null, default -> deciding(event);
                };
        answered = taken;
        if (taken) {
            event.consume();
        }
    }

    /** The letter that led into a field is not for the field. */
    private void typed(KeyEvent event) {
        if (answered) {
            event.consume();
        }
    }

    private boolean typing(KeyEvent event, TextInputControl field) {
        return switch (event.getCode()) {
            case ESCAPE -> giveUp(field);
            case ENTER -> !event.isShiftDown() && !field.equals(targets.published()) && backToList();
            case TAB -> field instanceof TextArea && leave(field, event.isShiftDown());
            default -> false;
        };
    }

    private boolean giveUp(TextInputControl field) {
        if (field.equals(targets.published())) {
            viewModel.publication().reset();
        } else {
            viewModel.form().reset();
        }
        return backToList();
    }

    private boolean backToList() {
        targets.list().requestFocus();
        return true;
    }

    /** A text of several lines takes Tab for itself, but not with Ctrl. */
    private static boolean leave(TextInputControl field, boolean backwards) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, true, false, false));
        return true;
    }

    private boolean choosing(KeyEvent event, ComboBox<?> box) {
        boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
        return ends && !box.isShowing() && backToList();
    }

    private boolean pressing(KeyEvent event, Button button) {
        if (event.getCode() == KeyCode.ENTER) {
            button.fire();
            return true;
        }
        return deciding(event);
    }

    private boolean deciding(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> viewModel.accept();
            case DELETE, BACK_SPACE -> viewModel.drop();
            case T -> edit(targets.title());
            case D -> edit(targets.date());
            case A -> edit(targets.actors());
            case P -> edit(targets.place());
            case I -> edit(targets.significance());
            case M -> edit(targets.summary());
            case O -> edit(targets.note());
            case Y -> open(targets.type());
            case S -> open(targets.status());
            case J -> {
                if (event.isShiftDown()) {
                    viewModel.joinWithPrevious();
                } else {
                    viewModel.joinWithNext();
                }
            }
            case X -> viewModel.split();
            case N -> {
                if (event.isShiftDown()) {
                    viewModel.text().previousPassedOver();
                } else {
                    viewModel.text().nextPassedOver();
                }
            }
            case ESCAPE -> {
                if (!viewModel.text().chooseNothing()) {
                    viewModel.done();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void edit(TextInputControl field) {
        field.requestFocus();
        field.selectAll();
    }

    private static void open(ComboBox<?> box) {
        box.requestFocus();
        box.show();
    }
}
