package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planned lies ahead, and what was done does not; published on Saturday, 4 November 2023. */
class PlanTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 4);

    private static String found(String text) {
        return new TimeTagger()
                .tag(text, PUBLISHED).stream()
                        .flatMap(mention -> mention.parts().stream())
                        .map(one -> one.when() == null ? "-" : one.when().edtf())
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A second round is planned for 12 June.               | 2024-06-12
                    A second round is planned for Tuesday.               | 2023-11-07
                    A round planned for June could fail.                 | 2024-06
                    A summit has been called for 21 July.                | 2024-07-21
                    They want the talks to be held on Thursday.          | 2023-11-09
                    The vote is foreseen in July.                        | 2024-07
                    It is due on the 2nd.                                | 2023-12-02
                    A round had been planned for Tuesday.                | 2023-10-31
                    It was the first vote to be held in September.       | 2023-09
                    Norway has called for peace in August.               | 2023-08
                    """)
    void putsWhatIsPlannedAhead(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He invited the chairmen to the palace on Tuesday, aides said. | 2023-10-31
                    He invited the chairmen to the talks on Tuesday.     | 2023-11-07
                    He invited the chairmen to visit Oslo on Tuesday.    | 2023-11-07
                    """)
    void takesThoseWhoAreInvitedSomewhereForGuestsOfThatDay(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }
}
