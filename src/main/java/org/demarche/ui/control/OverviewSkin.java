package org.demarche.ui.control;

import javafx.scene.control.SkinBase;

/** The nodes of an {@link OverviewBar}. */
final class OverviewSkin extends SkinBase<OverviewBar> {
    OverviewSkin(OverviewBar bar) {
        super(bar);
    }
}
