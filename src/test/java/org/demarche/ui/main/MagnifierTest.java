package org.demarche.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnifierTest {
    @ParameterizedTest
    @CsvSource({"920, 960, 1.5", "1280, 1600, 1.6", "560, 640, 1", "400, 480, 1"})
    void fillsItsRoomWithLessInLargerLetters(double width, double height, double factor) {
        Region content = new Region();
        Magnifier magnifier = new Magnifier();
        magnifier.getChildren().setAll(content);
        magnifier.resize(width, height);
        magnifier.layout();
        assertThat(content.getWidth()).isEqualTo(width);
        magnifier.magnify(true);
        magnifier.layout();
        assertThat(content.getWidth()).isEqualTo(width / factor);
        assertThat(content.getBoundsInParent()).isEqualTo(new BoundingBox(0, 0, width, height));
        magnifier.magnify(false);
        magnifier.layout();
        assertThat(content.getWidth()).isEqualTo(width);
        assertThat(content.getBoundsInParent()).isEqualTo(new BoundingBox(0, 0, width, height));
    }
}
