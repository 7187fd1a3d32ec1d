package org.demarche.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file's chronicle was looked at when it was left.
 *
 * @param file the file's absolute path
 * @param zone the name of the zone whose clocks the time axis showed, {@code Z} for dates as written
 * @param stretch what was in view; null if all was
 * @param lanes how lanes were left, first the kind of lanes that was shown
 * @param curve what the relation curve showed
 */
public record FileView(String file, String zone, @Nullable Stretch stretch, List<Lanes> lanes, Curve curve) {
    public FileView {
        lanes = List.copyOf(lanes);
    }

    /**
     * A stretch of time in a window.
     *
     * @param startSecond the point at the left edge, in seconds since 1970
     * @param startNano nanoseconds after that second
     * @param secondsPerPx how many seconds a pixel stood for
     * @param widthPx the width of the window in pixels
     * @param heightPx its height in pixels
     */
    public record Stretch(long startSecond, int startNano, double secondsPerPx, double widthPx, double heightPx) {}

    /**
     * Lanes of one kind.
     *
     * @param kind the id of the kind
     * @param byFirst whether lanes that nobody has put in order come by their first events, not by how many they have
     * @param byHand keys of the lanes that come before all others, in this order
     * @param collapsed keys of the lanes that show their density only
     * @param scrollPx how far the lanes were scrolled up
     */
    public record Lanes(String kind, boolean byFirst, List<String> byHand, List<String> collapsed, double scrollPx) {
        public Lanes {
            byHand = List.copyOf(byHand);
            collapsed = List.copyOf(collapsed);
        }
    }

    /**
     * The relation curve.
     *
     * @param shown whether it was there
     * @param tauSeconds how fast it forgot; 0 as suits the chronicle
     * @param actors ids of the actors whose relations it showed; none for all
     */
    public record Curve(boolean shown, double tauSeconds, List<String> actors) {
        public Curve {
            actors = List.copyOf(actors);
        }
    }
}
