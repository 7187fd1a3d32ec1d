package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems("talks.docx", Messages.forLocale(Locale.ENGLISH));

    @Test
    void aFileThatCannotBeReadSaysWhyOnce() {
        assertThat(problems.unreadable(new IOException("Disk error.")).problem().message())
                .isEqualTo("The file can’t be read: Disk error.");
    }

    @Test
    void whereTheCauseSaysNothingTheFileIsDamaged() {
        assertThat(problems.unreadable(new EOFException()).problem().message())
                .isEqualTo("The file can’t be read: it is damaged, or its end is missing.");
    }
}
