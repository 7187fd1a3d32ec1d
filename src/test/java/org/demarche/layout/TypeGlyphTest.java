package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.EventType;
import org.junit.jupiter.api.Test;

class TypeGlyphTest {
    @Test
    void noTwoTypesShareASign() {
        Set<List<Shape>> signs = new HashSet<>();
        for (EventType type : EventType.values()) {
            List<Shape> sign = TypeGlyph.of(type, 0, 0, 16, Tint.of(Ink.FG));
            assertThat(sign).as(type.id()).isNotEmpty();
            assertThat(signs.add(sign)).as(type.id()).isTrue();
        }
    }

    @Test
    void signsStayInTheirSquare() {
        for (EventType type : EventType.values()) {
            for (Shape shape : TypeGlyph.of(type, 10, 20, 12, Tint.of(Ink.FG))) {
                if (shape instanceof Shape.Path path) {
                    assertThat(path.points())
                            .as(type.id())
                            .allMatch(p -> p.x() >= 10 && p.x() <= 22 && p.y() >= 20 && p.y() <= 32);
                }
            }
        }
    }
}
