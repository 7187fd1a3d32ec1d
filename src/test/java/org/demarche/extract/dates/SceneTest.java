package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours in stories of a time long before, in texts that came out on Wednesday, 6 March 2019. */
class SceneTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    private static TimeExpression last(String text) {
        return new TimeTagger()
                .tag(text.replace("//", "\n\n"), PUBLISHED)
                .getLast()
                .parts()
                .getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Tuesday 14 November 1989 the guards left. On Thursday the ministry sent a colonel. | 1989-11-16",
                "On 14 November 1989 the guards left. On Thursday the ministry sent a colonel. | 1989-11-16",
                "On Tuesday 14 November 1989 the guards left.//On Thursday night they came back. | 1989-11-16TNI",
                "They met on Friday. On Tuesday 14 November 1989 the guards left. On Sunday they ate. | 1989-11-19",
                "They met on Friday. On 14 November 1989 they left. The next day they ate. On Sunday they slept. | 1989-11-19",
                "On Tuesday 14 November 1989 the guards left. They had met on Sunday. | 1989-11-12",
                "On Tuesday 14 November 1989 the guards left. On Thursday they came. At 6.40pm they ate. | 1989-11-16T18:40",
                "On Tuesday 14 November 1989 the guards left. Next day they came back. | 1989-11-15",
                "On 14 November 1989 they left. The next day they ate. They had met on 3 May. | 1989-05-03",
                "In 1978, the mutiny began. The army cleared the barracks on 4 February. | 1978-02-04",
                "In 1978, the mutiny began. The army came in May. It cleared the soldiers on 4 February. | 1978-02-04",
                "On 12 May 1921 it opened. It grew in 1940, 1945, 1953 and 1961. It fell on 17 January 1962. In 1989, they fled. They left on 9 November. | 1989-11-09",
                "In 2009, it froze. The EU imposed an embargo on 15 April and froze the assets of eleven of their generals on 2 May. | 2009-05-02",
                "She died on Monday. In June 1972 she flew to Oslo. She signed it on 4 July. | 1972-07-04",
                "In June 1972 she flew to Oslo. It was luck, she said last year. She signed it on 4 January. | 1973-01-04",
            })
    void areOfTheStory(String text, String value) {
        assertThat(last(text).value()).isEqualTo(value);
        assertThat(last(text).basis()).isEqualTo(Basis.PREVIOUS_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Friday. On 14 November 1989 the guards left. On Monday they ate. | 2019-03-04",
                "In 1978, the mutiny began.//The court ruled on 4 February. | 2019-02-04",
                "In 1978, the mutiny began. The court will rule on 4 April. | 2019-04-04",
                "In 1978, the mutiny began. They met on Monday. The court ruled on 4 February. | 2019-02-04",
                "The law of 1978 stands. The court ruled on 4 February. | 2019-02-04",
                "On Tuesday 14 November 1989 the guards left. A feast will be held on Friday. | 2019-03-08",
                "On Tuesday 14 November 1989 the guards left. One of them said on Monday it was cold. | 2019-03-04",
                "On Tuesday 14 November 1989 the guards left. He wrote a book last year. He died on Monday. | 2019-03-04",
                "On Tuesday 14 November 1989 they left.//It rained.//It snowed.//They ate on Monday. | 2019-03-04",
                "They met on Friday. They praised the 14 November 1989 deal. The next day they ate. On Monday they slept. | 2019-03-04",
                "The law of Tuesday 14 November 1989 stands. They met on Monday. | 2019-03-04",
                "On Tuesday 26 February 2019 they met. In 1990 they left. They ate on Monday. | 2019-03-04",
            })
    void areOfTheNews(String text, String value) {
        assertThat(last(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 3 May 2018 they set a deadline of noon the following day. That evening they ate. | 2018-05-03TEV",
                "On 3 May 2018 they gave him until 9 May 2018 to leave. The next day he left. | 2018-05-04",
                "On 3 May 2018 he fell ill and stayed until 9 May 2018. The next day he left. | 2018-05-10",
            })
    void doNotGoOnFromALimit(String text, String value) {
        assertThat(last(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Friday night. Police came at 2am. | 2019-03-02T02:00",
                "By midnight on Monday they were there. Police came a little after one in the morning. | 2019-03-05T01:00",
                "They met on Friday night and at dawn they left. | 2019-03-02TMO",
                "They met on Friday afternoon. Police had come at 2am. | 2019-03-01T02:00",
                "They met on Friday night. Police came at 8am on Monday. | 2019-03-04T08:00",
            })
    void crossMidnight(String text, String value) {
        assertThat(last(text).value()).isEqualTo(value);
    }
}
