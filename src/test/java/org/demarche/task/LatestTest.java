package org.demarche.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final LaterTaskRunner tasks = new LaterTaskRunner();
    private final List<String> heard = new ArrayList<>();
    private final List<String> worked = new ArrayList<>();
    private final Latest<String, Integer> latest = new Latest<>("test", () -> heard.add("ready"));

    @Test
    void keepsTheLastAnswerUntilTheNewestIsReady() {
        assertThat(ask("four")).isNull();
        tasks.finishAll();
        assertThat(ask("four")).isEqualTo(4);
        assertThat(ask("eleven")).isEqualTo(4);
        assertThat(ask("twelve!")).isEqualTo(4);
        tasks.finishAll();
        assertThat(ask("twelve!")).isEqualTo(7);
        assertThat(worked).as("of two questions the newest alone").containsExactly("four", "twelve!");
        assertThat(heard).hasSize(2);
    }

    @Test
    void asksOnceHoweverOftenItIsAsked() {
        ask("four");
        ask("four");
        tasks.finishAll();
        ask("four");
        tasks.finishAll();
        assertThat(worked).containsExactly("four");
    }

    @Test
    void whoGoesBackToTheLastQuestionHasItsAnswer() {
        ask("four");
        tasks.finishAll();
        ask("eleven");
        assertThat(ask("four")).isEqualTo(4);
        assertThat(tasks.isBusy()).isFalse();
        assertThat(worked).containsExactly("four");
    }

    @Test
    void answersAtOnceWhereTasksRunAtOnce() {
        Latest<String, Integer> direct = new Latest<>("test", () -> {});
        assertThat(Objects.requireNonNull(direct.ask("four", new DirectTaskRunner(), () -> stop -> 4))
                        .value())
                .isEqualTo(4);
    }

    private @Nullable Integer ask(String question) {
        Latest.Answer<String, Integer> answer = latest.ask(question, tasks, () -> stop -> {
            worked.add(question);
            return question.length();
        });
        return answer == null ? null : answer.value();
    }
}
