package org.demarche.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The last two answers to what takes long to find out, for whoever asks the same again; for any thread. */
final class Recent<K, V> {
    private static final int KEPT = 2;

    /** Which of two threads that answer at once is kept does not matter. */
    private volatile List<Map.Entry<K, V>> answers = List.of();

    /** The answer, worked out if it is not known. */
    V of(K question, Function<K, V> work) {
        Optional<V> known = answers.stream()
                .filter(answer -> answer.getKey().equals(question))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Map.Entry<K, V> answer = Map.entry(question, work.apply(question));
        answers = Stream.concat(Stream.of(answer), answers.stream()).limit(KEPT).toList();
        return answer.getValue();
    }
}
