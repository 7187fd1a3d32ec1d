package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Does things at the beginning of pulses and takes the time until the next pulse begins, in milliseconds. */
final class Pulses {
    private static final double NANOS_PER_MS = 1e6;
    private static final long PATIENCE_MINUTES = 30;

    private final Scene scene;

    Pulses(Scene scene) {
        this.scene = scene;
    }

    /** One thing a pulse; of each, the time it, its layout and its painting took. */
    List<Double> run(List<Runnable> steps) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<List<Double>> result = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            private final List<Double> samples = new ArrayList<>();
            private long last;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                int done = samples.size();
                if (last != 0) {
                    samples.add((now - last) / NANOS_PER_MS);
                    done++;
                }
                if (done == steps.size()) {
                    stop();
                    result.complete(samples);
                    return;
                }
                last = now;
                attempt(steps.get(done), result);
                scene.getRoot().requestLayout();
            }
        };
        Platform.runLater(timer::start);
        return result.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    /** Does something; the time until the pulse after the first one whose layout has found a condition to hold. */
    double until(Runnable change, BooleanSupplier condition)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Double> result = new CompletableFuture<>();
        boolean[] met = {false};
        long[] begun = {0};
        Runnable afterLayout = () -> met[0] |= begun[0] != 0 && condition.getAsBoolean();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                if (begun[0] == 0) {
                    begun[0] = now;
                    attempt(change, result);
                } else if (met[0]) {
                    stop();
                    scene.removePostLayoutPulseListener(afterLayout);
                    result.complete((now - begun[0]) / NANOS_PER_MS);
                }
                scene.getRoot().requestLayout();
            }
        };
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(afterLayout);
            timer.start();
        });
        return result.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    private static void attempt(Runnable work, CompletableFuture<?> result) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
