package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.format.Zips;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;

/** Archives, and workbooks, which are archives too. */
class ArchivesTest {
    private static ReadResult read(byte[] bytes) throws FormatException {
        Input input = new Input("f", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return new Formats(Reading.english()).read(input);
    }

    @Test
    void readsAllFilesOfAnArchive() throws IOException, FormatException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("folder/", new byte[0]);
        files.put("../../a.csv", Zips.utf8("date,title\n2019-02-27,one\n2019-13-01,bad\n"));
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        files.put("folder/b.csv", Zips.utf8("date,title\n2018-06-12,two\n"));
        ReadResult result = read(Zips.of(files));
        assertThat(result.chronicle().events()).extracting(Event::title).containsExactly("one", "bad", "two");
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("f/../../a.csv"));
    }

    @Test
    void refusesWhatSwells() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(Zips.utf8("date,title\n2019-02-27,"));
        table.writeBytes(Zips.utf8("a".repeat(20 << 20)));
        byte[] bomb = Zips.of(Map.of("a.csv", table.toByteArray()));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("200 times its own size");
    }

    @Test
    void refusesArchivesWithNothingToRead() throws IOException {
        assertThatThrownBy(() -> read(Zips.of(Map.of("a.bin", new byte[] {0, 1, 2, 3}))))
                .isInstanceOf(FormatException.class);
        byte[] good = Zips.of(Map.of("a.csv", Zips.utf8("date,title\n2019,one\n")));
        good[50] ^= 0x55;
        assertThatThrownBy(() -> read(good)).isInstanceOf(FormatException.class);
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException, FormatException {
        ReadResult result = read(Zips.of(Zips.workbook()));
        assertThat(result.problems()).isEmpty();
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly("2019-02-27 | Summit |  |  | -", "2019-02-27T12:00 | Noon |  |  | -");
        assertThat(result.chronicle().events().getFirst().extras().values()).containsEntry("Count", "2");
    }
}
