package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A skin that is replaced leaves nothing behind. */
class SkinDisposalTest {
    @Test
    void timelineSkinIsCollected() throws TimeoutException {
        assertReleased(Samples::timeline, TimelineSkin::new);
    }

    @Test
    void overviewSkinIsCollected() throws TimeoutException {
        assertReleased(Samples::overview, OverviewSkin::new);
    }

    private static <C extends Control> void assertReleased(Supplier<C> controls, Function<C, Skin<?>> skins)
            throws TimeoutException {
        C control = OnFx.call(controls::get);
        WeakReference<Skin<?>> old = new WeakReference<>(OnFx.call(control::getSkin));
        OnFx.run(() -> {
            control.setSkin(skins.apply(control));
            Samples.pulse(control);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return old.get() == null;
        });
        assertThat(old.get()).isNull();
    }

    @Test
    void inputIsAnsweredOnce() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setSkin(new TimelineSkin(view));
            view.setSkin(new TimelineSkin(view));
            new EventFirer(view).key(KeyCode.RIGHT);
            assertThat(view.getSelected()).isZero();
            view.setSkin(null);
            new EventFirer(view).key(KeyCode.RIGHT);
            assertThat(view.getSelected()).isZero();
            assertThat(view.getChildrenUnmodifiable()).isEmpty();
        });
    }
}
