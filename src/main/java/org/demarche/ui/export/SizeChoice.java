package org.demarche.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.export.Paper;
import org.demarche.export.PictureSpec;
import org.demarche.export.Preset;
import org.demarche.ui.session.Labels;

/** A size of a picture that has a name. */
sealed interface SizeChoice {
    /** With resolution, type and colours for a purpose. */
    record Purpose(Preset preset) implements SizeChoice {
        @Override
        public PictureSpec applyTo(PictureSpec spec) {
            return preset.applyTo(spec);
        }

        @Override
        public String name(Labels labels) {
            return labels.text("ui.export.preset." + preset.id());
        }
    }

    /** A sheet of paper. */
    record Page(Paper paper, boolean landscape) implements SizeChoice {
        @Override
        public PictureSpec applyTo(PictureSpec spec) {
            return spec.toBuilder()
                    .size(paper.widthPx(landscape), paper.heightPx(landscape))
                    .scale(Math.min(spec.scale(), 4))
                    .build();
        }

        @Override
        public String name(Labels labels) {
            String name = paper.name().length() == 2
                    ? paper.name()
                    : paper.name().charAt(0) + paper.name().substring(1).toLowerCase(Locale.ROOT);
            return labels.text(landscape ? "ui.export.landscape" : "ui.export.portrait", name);
        }
    }

    /** A spec with the values that belong to the size. */
    PictureSpec applyTo(PictureSpec spec);

    String name(Labels labels);

    /** All that can be chosen. */
    static List<SizeChoice> all() {
        Stream<SizeChoice> purposes = Stream.of(Preset.values()).map(Purpose::new);
        Stream<SizeChoice> pages = Stream.of(Paper.A4, Paper.A3, Paper.A2, Paper.A1, Paper.A0, Paper.LETTER)
                .flatMap(paper -> Stream.of(new Page(paper, true), new Page(paper, false)));
        return Stream.concat(purposes, pages).toList();
    }
}
