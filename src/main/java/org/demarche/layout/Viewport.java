package org.demarche.layout;

import org.demarche.time.TimePoint;

/**
 * The stretch of time that a picture shows, and the picture's size.
 *
 * @param start the point at the left edge
 * @param secondsPerPx how many seconds one pixel stands for, above 0
 * @param widthPx width in pixels, above 0
 * @param heightPx height in pixels, above 0
 */
public record Viewport(TimePoint start, double secondsPerPx, double widthPx, double heightPx) {
    /** The closest that one can zoom in: a pixel for ten microseconds. */
    public static final double MIN_SECONDS_PER_PX = 1e-5;

    /** The farthest: a pixel for a hundred million years. */
    public static final double MAX_SECONDS_PER_PX = 3.2e15;

    /** The viewport that shows {@code from} to {@code to} with room left free at both sides. */
    public static Viewport fit(
            TimePoint from, TimePoint to, double widthPx, double heightPx, double leftPx, double rightPx) {
        double seconds = Math.max(from.secondsTo(to), MIN_SECONDS_PER_PX);
        double perPx = clampScale(seconds / Math.max(1, widthPx - leftPx - rightPx));
        return new Viewport(from.plusSeconds(-leftPx * perPx), perPx, widthPx, heightPx);
    }

    /** The point at the right edge. */
    public TimePoint end() {
        return at(widthPx);
    }

    /** Pixels from the left edge to a point; far outside the window the value is merely large. */
    public double xOf(TimePoint point) {
        return start.secondsTo(point) / secondsPerPx;
    }

    /** The point under a pixel. */
    public TimePoint at(double xPx) {
        return start.plusSeconds(xPx * secondsPerPx);
    }

    /**
     * Zooms so that the point under {@code xPx} stays there.
     *
     * @param factor above 1 zooms in
     */
    public Viewport zoomAround(double xPx, double factor) {
        double perPx = clampScale(secondsPerPx / factor);
        return new Viewport(start.plusSeconds(xPx * (secondsPerPx - perPx)), perPx, widthPx, heightPx);
    }

    /**
     * Zooms so that a point stands at {@code xPx}. A long zoom in and out again ends where it began, which steps that
     * each begin at what the last one rounded do not.
     *
     * @param factor above 1 zooms in
     */
    public Viewport zoomAround(TimePoint point, double xPx, double factor) {
        double perPx = clampScale(secondsPerPx / factor);
        return new Viewport(point.plusSeconds(-xPx * perPx), perPx, widthPx, heightPx);
    }

    /** Moves the window's content to the right by so many pixels (to the left if negative). */
    public Viewport panBy(double dxPx) {
        return new Viewport(at(-dxPx), secondsPerPx, widthPx, heightPx);
    }

    /** The same stretch's left edge and scale in a picture of another size. */
    public Viewport resized(double newWidthPx, double newHeightPx) {
        return new Viewport(start, secondsPerPx, newWidthPx, newHeightPx);
    }

    /** Moved, at the same scale, so that a point stands at {@code xPx}. */
    public Viewport withPointAt(TimePoint point, double xPx) {
        return new Viewport(point.plusSeconds(-xPx * secondsPerPx), secondsPerPx, widthPx, heightPx);
    }

    private static double clampScale(double perPx) {
        return Math.clamp(perPx, MIN_SECONDS_PER_PX, MAX_SECONDS_PER_PX);
    }
}
