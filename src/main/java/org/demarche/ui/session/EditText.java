package org.demarche.ui.session;

import java.util.Locale;
import org.demarche.edit.Edit;
import org.demarche.model.Event;

/** What a change does, in words that go after "Undo". */
public final class EditText {
    private static final int LONGEST_TITLE = 40;

    private final Labels labels;

    public EditText(Labels labels) {
        this.labels = labels;
    }

    /** As in "drop of “Talks at Geneva”". */
    public String of(Edit edit) {
        return switch (edit) {
            case Edit.Keep keep -> labels.text("ui.edit.keep", title(keep.event()));
            case Edit.Change change -> labels.text("ui.edit.change", field(change.field()), title(change.before()));
            case Edit.Drop drop -> labels.text("ui.edit.drop", title(drop.event()));
            case Edit.Join join -> labels.text("ui.edit.join", title(join.joined()));
            case Edit.Split split -> labels.text("ui.edit.split", title(split.event()));
            case Edit.Add add -> labels.text("ui.edit.add", title(add.event()));
            case Edit.Publish publish -> labels.text("ui.edit.publish");
            case Edit.Weigh weigh -> labels.text("ui.edit.weigh");
        };
    }

    private String field(Edit.Field field) {
        return labels.text("ui.edit.field." + field.name().toLowerCase(Locale.ROOT));
    }

    private static String title(Event event) {
        String title = event.title();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip() + "…";
    }
}
