package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.When;

/** Seeded chronicles of every shape a layout meets: crowded days, lone decades, months, spans, open ends. */
public final class RandomChronicles {
    private static final String[] WORDS = {
        "talks",
        "summit",
        "envoy",
        "recalled",
        "ceasefire",
        "agreement",
        "on",
        "the",
        "border",
        "denuclearisation",
        "of"
    };

    private static final List<EventType> TYPES = List.of(EventType.values());

    private RandomChronicles() {}

    public static ChronicleIndex index(Random random, int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(Event.builder("e" + i, title(random), when(random))
                    .types(List.of(TYPES.get(random.nextInt(TYPES.size()))))
                    .significance((double) random.nextInt(100) / 100)
                    .build());
        }
        return ChronicleIndex.of(chronicle(events));
    }

    public static Chronicle chronicle(List<Event> events) {
        return new Chronicle("Test", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE);
    }

    public static When when(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(edtf, e);
        }
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder();
        for (int words = 1 + random.nextInt(9); words > 0; words--) {
            title.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return title.toString();
    }

    private static When when(Random random) {
        String day = day(random);
        return switch (random.nextInt(10)) {
            case 0 -> when(day.substring(0, 4));
            case 1 -> when(day.substring(0, 7));
            case 2 -> {
                String other = day(random);
                yield when(day.compareTo(other) < 0 ? day + "/" + other : other + "/" + day);
            }
            case 3 -> when(day + "/..");
            default -> when(day);
        };
    }

    /** Half of the days lie in one crowded year. */
    private static String day(Random random) {
        long epochDay = random.nextBoolean() ? 17_000 + random.nextInt(365) : random.nextInt(20_000);
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day());
    }
}
