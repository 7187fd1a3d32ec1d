package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.text.Span;
import org.demarche.extract.text.Word;
import org.demarche.model.EventType;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** An event as it is found, before it gets ids. Sentences that go on with it are added to it. */
final class Draft {
    final String title;
    final When when;
    /** The words of the date, null if the day of publication is assumed. */
    final @Nullable TimeMention time;
    /**
     * The day that a clock time was put on, or that a sentence without a date was; null if the time's own was kept or
     * that of the publication assumed.
     */
    @Nullable
    When storyDay;

    /** Whether it lies between that day and that of the publication. */
    boolean isBetween;

    /** Whether somebody is only said to be to do it. */
    boolean isPlan;

    /** Why the words of the date may be of something else; null if they are plainly its own. */
    @Nullable
    Hold hold;

    final List<EventType> types;
    final Status status;
    final Map<Entity, Role> cast = new LinkedHashMap<>();
    final List<Span> evidence = new ArrayList<>();
    final List<Saying> sayings = new ArrayList<>();
    /** Whether the sentence's main clause tells it, so that the next sentences may go on with it. */
    final boolean isMain;
    /** Whether it is only named, as in "the 1953 armistice". */
    final boolean isMention;

    /** Those of its sentence. */
    final List<Word> words;

    /** Those whom the sentences name that tell it. */
    final Set<Entity> named = new HashSet<>();

    @Nullable
    Entity place;

    Sentence last;

    /**
     * Words said.
     *
     * @param words their place, without the marks
     * @param evidence which sentence holds them, from 1
     */
    record Saying(@Nullable Entity speaker, Span words, int evidence) {}

    Draft(
            String title,
            When when,
            @Nullable TimeMention time,
            List<EventType> types,
            Status status,
            Sentence sentence,
            boolean isMain,
            boolean isMention) {
        this.title = title;
        this.when = when;
        this.time = time;
        this.types = types;
        this.status = status;
        this.isMain = isMain;
        this.isMention = isMention;
        last = sentence;
        words = sentence.words();
        goOn(sentence);
    }

    /** Whether it is a step that somebody took, no mere saying or circumstance. */
    boolean isDeed() {
        EventType type = types.getFirst();
        return type != EventType.CONTEXT && type != EventType.STATEMENT && !cast.isEmpty();
    }

    /** Whether somebody acts in it who does not act in another. */
    boolean hasOther(Draft other) {
        return cast.entrySet().stream()
                .anyMatch(one -> one.getValue() == Role.INITIATOR && other.cast.get(one.getKey()) != Role.INITIATOR);
    }

    /** Adds a sentence that goes on with it. */
    void goOn(Sentence sentence) {
        evidence.add(sentence.span());
        sentence.mentions().forEach(one -> named.add(one.entity()));
        last = sentence;
    }
}
