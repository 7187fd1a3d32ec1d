package org.demarche.ui.control;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs code on the JavaFX thread, for tests of nodes that are in no window. */
final class OnFx {
    private OnFx() {}

    static <T> T call(Callable<T> code) {
        started();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, code);
    }

    static void run(Runnable code) {
        started();
        WaitForAsyncUtils.waitForAsyncFx(20_000, code);
    }

    private static void started() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
    }
}
