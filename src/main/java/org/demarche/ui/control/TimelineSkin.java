package org.demarche.ui.control;

import javafx.scene.control.SkinBase;

/** The nodes of a {@link TimelineView}. */
final class TimelineSkin extends SkinBase<TimelineView> {
    TimelineSkin(TimelineView view) {
        super(view);
    }
}
