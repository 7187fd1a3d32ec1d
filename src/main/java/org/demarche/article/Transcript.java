package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** What several people said, each paragraph below or behind the name of who speaks: {@code MS. BROWN: …}. */
final class Transcript {
    private static final int FEWEST_SPEAKERS = 3;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 60;

    private static final Pattern SPEAKER = Pattern.compile(
            "(?=.{0,50}\\p{Lu}{2})\\p{Lu}[\\p{Lu}.'’\\- ]{1,40}(?:\\([^)]{1,40}\\))?:(?:\\s.*)?", Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile("(?iU)(?:(?:full|rush|unofficial) )?transcript:?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?iU)\\(?(?:(?:start|begin|end|as of)\\w*:?\\s)?\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[a-z]{1,5}\\)?)?\\)?");

    private Transcript() {}

    /**
     * The paragraphs without those lines above the first that is spoken which only say when: they are about all that
     * follows, not about its first sentence. Of any other text they are all.
     */
    static List<String> withoutTimes(List<String> paragraphs, @Nullable When published) {
        long speakers = paragraphs.stream()
                .filter(one ->
                        SPEAKER.matcher(one).lookingAt() && !LABEL.matcher(one).matches())
                .limit(FEWEST_SPEAKERS)
                .count();
        if (speakers < FEWEST_SPEAKERS) {
            return paragraphs;
        }
        List<String> text = new ArrayList<>();
        boolean above = true;
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i);
            boolean isLabel = LABEL.matcher(line).matches();
            above &= i < MOST_LINES && (isLabel || !SPEAKER.matcher(line).lookingAt());
            boolean isTime = line.length() <= LONGEST_LINE
                    && (isLabel || CLOCK.matcher(line).matches() || isDay(line, published));
            if (!above || !isTime) {
                text.add(line);
            }
        }
        return text;
    }

    private static boolean isDay(String line, @Nullable When published) {
        return PrintedDate.in(line)
                .filter(date -> date.when().equals(published))
                .filter(date -> (line.length() - (date.end() - date.start())) * 2 <= line.length())
                .isPresent();
    }
}
