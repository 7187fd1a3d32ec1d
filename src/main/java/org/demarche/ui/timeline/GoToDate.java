package org.demarche.ui.timeline;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.layout.Viewport;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.TypedDate;
import org.demarche.time.When;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;
import org.demarche.ui.session.Session;

/** The date to go to, as it is typed: how it is understood, or why it is not. */
final class GoToDate {
    private final Session session;
    private final Wording wording;
    private final WhenText dates;
    private final Supplier<CivilDate> today;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    GoToDate(Session session, Wording wording, Supplier<CivilDate> today) {
        this.session = session;
        this.wording = wording;
        this.dates = new WhenText(wording);
        this.today = today;
        text.addListener((property, old, now) -> typed());
    }

    StringProperty textProperty() {
        return text;
    }

    /** The date in full; empty as long as none is understood. */
    ReadOnlyStringProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Why the text is no date; empty until someone wants to go there. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void typed() {
        problem.set("");
        try {
            understood.set(dates.full(read()));
        } catch (EdtfException e) {
            understood.set("");
        }
    }

    /** The date to go to; if there is none, the {@linkplain #problemProperty() problem} says why. */
    Optional<When> date() {
        try {
            When when = read();
            if (when.extent().isPlaced()) {
                return Optional.of(when);
            }
            problem.set(wording.text("ui.timeline.goTo.nowhere"));
        } catch (EdtfException e) {
            problem.set(e.text(wording));
        }
        return Optional.empty();
    }

    private When read() throws EdtfException {
        Viewport viewport = session.viewportProperty().get();
        CivilDate now = today.get();
        long year = viewport == null
                ? now.year()
                : viewport.at(viewport.widthPx() / 2).date().year();
        return TypedDate.read(text.get(), now, year, wording);
    }
}
