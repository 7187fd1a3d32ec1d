package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapingTest {
    private static final int WIDEST_PX = 420;

    @BeforeAll
    static void mend() {
        OnFx.run(Fonts::load);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wrapsAtEveryWidth(String words) {
        assertThat(OnFx.call(() -> widthsOfFailures(words))).isEmpty();
    }

    private static List<Integer> widthsOfFailures(String words) {
        return IntStream.rangeClosed(1, WIDEST_PX)
                .filter(width -> !laysOut(words, width))
                .boxed()
                .toList();
    }

    private static boolean laysOut(String words, int width) {
        try {
            return wrapped(words, width).getLayoutBounds().getHeight() > 0;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLineHoldsOnlyWhatFits(String words) {
        double natural = OnFx.call(() -> new Text(words).getLayoutBounds().getWidth());
        int width = (int) (natural * 2 / 3);
        assertThat(OnFx.call(() -> wrapped(words, width).getLayoutBounds().getWidth()))
                .isLessThanOrEqualTo(width);
    }

    private static Text wrapped(String words, int width) {
        Text text = new Text(words);
        text.setWrappingWidth(width);
        return text;
    }

    static Stream<String> texts() {
        return Stream.of(
                "دولة 3",
                "وزراء الخارجية يوقعون اتفاق وقف إطلاق النار في فيينا",
                "ועידת השלום הבינלאומית בירושלים נפתחת",
                "ועידתהשלוםהבינלאומיתבירושליםועידתהשלוםהבינלאומית",
                "لقاء 1994 في Geneva بين الوفدين",
                "Talks in القاهرة القديمة and ירושלים העתיקה",
                "शिखर सम्मेलन में समझौते पर हस्ताक्षर");
    }
}
