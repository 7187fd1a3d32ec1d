package org.demarche.ui.control;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Mends how JavaFX wraps text whose letters must be shaped (Arabic, Hebrew, Devanagari …) where it shapes with Pango,
 * on Linux.
 *
 * <p>JavaFX keeps the text of a run of letters while it lays out. When it splits a run to wrap a line, it shapes what
 * is left of the run from the text kept of the whole: the first line shows what belongs on the next one, and of letters
 * written from right to left the layout fails, at whatever width they wrap. Here it is made to keep no text.
 */
final class Shaping {
    private static final System.Logger LOG = System.getLogger(Shaping.class.getName());

    private Shaping() {}

    /** Does nothing where JavaFX shapes with something else. What it opens is in {@code linux.options}. */
    static void mend() {
        try {
            Field shared =
                    Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object shaper = shared.get(null);
            if (shaper.getClass().getSimpleName().equals("PangoGlyphLayout")) {
                Field kept = shaper.getClass().getDeclaredField("runUtf8");
                kept.setAccessible(true);
                kept.set(shaper, new Unremembering());
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(System.Logger.Level.WARNING, "Text from right to left may not wrap: JavaFX is not as expected", e);
        }
    }

    /** Finds nothing, but still has all that was put into it, for whoever has to free it. */
    private static final class Unremembering extends HashMap<Object, Long> {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Long get(Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long text) {
            return super.put(new Object(), text);
        }
    }
}
