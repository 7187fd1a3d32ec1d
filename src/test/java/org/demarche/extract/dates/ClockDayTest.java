package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From which day what names none counts, in texts that came out on Wednesday, 6 March 2019. */
class ClockDayTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    private static String found(String text, @Nullable LocalDate published) {
        return new TimeTagger()
                .tag(text, published).stream()
                        .flatMap(mention -> mention.parts().stream())
                        .map(one -> one.when() == null ? "-" : one.when().edtf())
                        .collect(Collectors.joining("; "));
    }

    @Test
    void isThePublicationInANewParagraphBehindAnOlderDay() {
        assertThat(found("They met on 20 February.\n\nThe krone rose by 1510 GMT.", PUBLISHED))
                .isEqualTo("2019-02-20; 2019-03-06T15:10Z");
        assertThat(found("They met on 20 February. They left at 3pm.", PUBLISHED))
                .isEqualTo("2019-02-20; 2019-02-20T15:00");
        assertThat(found("They met on Monday.\n\nThey left at 3pm.", PUBLISHED))
                .isEqualTo("2019-03-04; 2019-03-04T15:00");
    }

    /** Not from the day of another sentence, as the month is told last. */
    @Test
    void isNoneOfAnotherSentenceForWeeksBehindAMonth() {
        assertThat(found(
                        "They met on Monday. Talks broke down in October, and it withdrew an offer two weeks later.",
                        PUBLISHED))
                .isEqualTo("2019-03-04; 2018-10; [2018-10-15..2018-11-14]");
    }

    /** Whatever day the entry before told of. */
    @Test
    void isThePublicationForTheHoursAboveTheEntriesOfALivePage() {
        assertThat(found(
                        "15.40 GMT\n\nIt was freed on Monday night.\n\n13.30 GMT\n\nHe left.\n\n9:05 BST\n\nShe came.",
                        PUBLISHED))
                .isEqualTo("2019-03-06T15:40Z; 2019-03-04; 2019-03-06T13:30Z; 2019-03-06T09:05+01:00");
    }

    @Test
    void isUnknownBehindAnUnknownDay() {
        assertThat(found("On 9 November 1979 they came. On Sunday they sang. At noon they left.", null))
                .isEqualTo("1979-11-09; -; -");
        assertThat(found("On 9 November 1979 they came. On Sunday they sang. Two days later they left.", null))
                .isEqualTo("1979-11-09; -; -");
        assertThat(found("On Sunday they sang. On 9 November 1979 they came. At noon they left.", null))
                .isEqualTo("-; 1979-11-09; 1979-11-09T12:00");
    }

    @Test
    void isThePublicationForAFortnightAhead() {
        assertThat(found("She will travel to Oslo in a fortnight.", PUBLISHED)).isEqualTo("[2019-03-18..2019-03-24]");
        assertThat(found("The trial was over in a fortnight.", PUBLISHED)).isEqualTo("-");
    }
}
