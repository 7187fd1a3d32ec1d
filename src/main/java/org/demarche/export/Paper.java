package org.demarche.export;

import java.util.Arrays;
import java.util.Optional;

/** Sheets of paper by their usual names, upright; in millimetres (ISO 216, ANSI/ASME Y14.1). */
public enum Paper {
    A6(105, 148),
    A5(148, 210),
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189),
    LETTER(215.9, 279.4),
    LEGAL(215.9, 355.6),
    TABLOID(279.4, 431.8);

    private final double shortMm;
    private final double longMm;

    Paper(double shortMm, double longMm) {
        this.shortMm = shortMm;
        this.longMm = longMm;
    }

    /** The paper with that name, in small or capital letters. */
    public static Optional<Paper> ofName(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Width in CSS pixels. */
    public double widthPx(boolean landscape) {
        return Length.MM.toPx(landscape ? longMm : shortMm);
    }

    /** Height in CSS pixels. */
    public double heightPx(boolean landscape) {
        return Length.MM.toPx(landscape ? shortMm : longMm);
    }
}
