package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put off or brought forward, in texts that came out on 8 May 1987. */
class ReschedulingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The summit planned for 3 June was moved to 10 June. | The summit was moved | 1987-06-10",
                "The talks, originally due on 3 June 1987, were put off to 10 June 1987. | The talks were put off | 1987-06-10",
                "The talks, scheduled for 3 June, were put off from 3 June to 10 June. | The talks were put off | 1987-06-10",
                "The vote was postponed from 3 June until 10 June. | The vote was postponed | 1987-06-10",
                "The vote was postponed until 10 June. | The vote was postponed | 1987-06-10",
                "The vote was brought forward to 1 June from 3 June. | The vote was brought forward | 1987-06-01",
                "Oslo moved the vote from 3 June to 10 June. | Oslo moved the vote | 1987-06-10",
            })
    void whatIsPutOffIsOnItsNewDateAlone(String text, String title, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo(title);
            assertThat(event.when().edtf()).isEqualTo(when);
            assertThat(event.status()).isEqualTo(Status.PLANNED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway moved troops to Bergen from 3 May 1986 to 10 May 1986. | 1986-05-03/1986-05-10",
                "Norway held talks from 3 May 1986 to 10 May 1986. | 1986-05-03/1986-05-10",
            })
    void whatGoesOnFromOneDateToAnotherIsNotPutOff(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .singleElement()
                .satisfies(event -> assertThat(event.when().edtf()).isEqualTo(when));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A meeting planned for 3 April was held on 10 April in Geneva. | 1987-04-10",
                "The summit, scheduled for 3 April 1987, took place on 10 April 1987. | 1987-04-10",
                "The visit originally set for 3 March was made on 1 March. | 1987-03-01",
                "The talks due on 3 April had been held in Oslo on 28 March. | 1987-03-28",
            })
    void whatWasPlannedForAnotherDateIsWhereItWas(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).singleElement().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo(when);
            assertThat(event.status()).isEqualTo(Status.HAPPENED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The summit planned for 3 June was announced on 10 April. | 1987-06-03",
                "The summit planned for 3 June was cancelled and talks were held on 10 April. | 1987-06-03",
                "The summit planned for 3 June began to worry Oslo, which held talks on 10 April. | 1987-04-10",
            })
    void whatElseIsDoneAtAnotherDateLeavesThePlan(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .extracting(event -> event.when().edtf())
                .contains(when);
    }
}
