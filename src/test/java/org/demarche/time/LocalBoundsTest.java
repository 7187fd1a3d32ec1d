package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2018-07                       | 2018-07-01T00:00:00       | 2018-07-31T23:59:59
                    2019-02-27/2019-02-28         | 2019-02-27T00:00:00       | 2019-02-28T23:59:59
                    -0043-03-15                   | -0043-03-15T00:00:00      | -0043-03-15T23:59:59
                    0000                          | 0000-01-01T00:00:00       | 0000-12-31T23:59:59
                    Y-13800000000                 | -13800000000-01-01T00:00:00 | -13800000000-12-31T23:59:59
                    Y12345                        | 12345-01-01T00:00:00      | 12345-12-31T23:59:59
                    2019-02-28T14:00              | 2019-02-28T14:00:00       | 2019-02-28T14:00:00
                    2019-02-28T14:00:05.9Z        | 2019-02-28T14:00:05       | 2019-02-28T14:00:05
                    2019-02-28T03:00+07:00        | 2019-02-28T03:00:00       | 2019-02-28T03:00:00
                    2019-02-28T22:00-05:00/..     | 2019-02-28T22:00:00       | ''
                    2019-02-28/2019-03-01T03:00+07:00 | 2019-02-28T00:00:00   | 2019-03-01T03:00:00
                    {2019-03-01T08:00+07:00,2019-02-28} | 2019-02-28T00:00:00 | 2019-03-01T08:00:00
                    [..2019-03-01T03:00+07:00]    | ''                        | 2019-03-01T03:00:00
                    /2018                         | ''                        | 2018-12-31T23:59:59
                    /..                           | ''                        | ''
                    2019-12-31T24:00              | 2020-01-01T00:00:00       | 2020-01-01T00:00:00
                    """)
    void localTimesToTheSecond(String edtf, String earliest, String latest) throws EdtfException {
        When when = When.parse(edtf);
        assertThat(LocalBounds.earliest(when)).isEqualTo(earliest);
        assertThat(LocalBounds.latest(when)).isEqualTo(latest);
    }
}
