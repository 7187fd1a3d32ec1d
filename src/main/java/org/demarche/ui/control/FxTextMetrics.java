package org.demarche.ui.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.TextStyle;

/**
 * Measures text by the advances of its code points, which JavaFX scales with the font's size. Each is measured once for
 * all, at a size where rounding is far below what can be seen; then a text costs a look-up a letter. Safe for several
 * threads.
 */
final class FxTextMetrics implements TextMetrics {
    private static final double MEASURED_PX = 1000;
    private static final int LATIN = 0x250;
    private static final char FIRST_MARK = '\u0300';
    private static final int MOST_MARKS = 4;

    /** Hundreds of letters take their time, and pictures are made of new on one thread and another. */
    private static final Map<Font, Advances> ADVANCES = new ConcurrentHashMap<>();

    @Override
    public double widthPx(String text, TextStyle style) {
        Advances known =
                ADVANCES.computeIfAbsent(Fonts.of(new TextStyle(style.weight(), MEASURED_PX), text), Advances::new);
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            int end = endOfMarks(text, next);
            sum += end == next ? known.of(codePoint) : known.of(text.substring(i, end));
            i = end;
        }
        return sum * style.sizePx() / MEASURED_PX;
    }

    /** Where the marks end that stand on what ends here. */
    private static int endOfMarks(String text, int start) {
        int end = start;
        for (int marks = 0; end < text.length() && text.charAt(end) >= FIRST_MARK && marks < MOST_MARKS; marks++) {
            int codePoint = text.codePointAt(end);
            if (!isMark(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Of one font: an array for the letters that most texts use, a map for the others. */
    private static final class Advances {
        private final Text probe = new Text();
        private final double[] latin = new double[LATIN];
        private final Map<Integer, Double> others = new ConcurrentHashMap<>();
        /** Letters with their marks: those mostly take no room, but the box of a mark that a font lacks does. */
        private final Map<String, Double> marked = new ConcurrentHashMap<>();

        Advances(Font font) {
            probe.setFont(font);
            for (int i = 0; i < LATIN; i++) {
                latin[i] = measured(i);
            }
        }

        double of(int codePoint) {
            return codePoint < LATIN ? latin[codePoint] : others.computeIfAbsent(codePoint, this::measured);
        }

        double of(String letterAndMarks) {
            return marked.computeIfAbsent(letterAndMarks, this::measured);
        }

        private double measured(int codePoint) {
            int type = Character.getType(codePoint);
            if (type == Character.FORMAT || type == Character.CONTROL) {
                return 0;
            }
            return measured(Character.toString(codePoint));
        }

        private synchronized double measured(String text) {
            probe.setText(text);
            return probe.getLayoutBounds().getWidth();
        }
    }
}
