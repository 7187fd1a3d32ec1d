package org.demarche.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an event's date was only reckoned: the source's words give it to whoever knows when the source came out, as
 * "yesterday", "on Friday" and "early May" do. Its doubt says how it was reckoned, and is no reason to distrust it. An
 * event keeps that among its {@link Extras}.
 */
public final class Reckoning {
    private static final String KEY = "reckoned";

    private Reckoning() {}

    /** Whether an event says so. */
    public static boolean isOf(Event event) {
        return event.extras().values().getOrDefault(KEY, "").equals("true");
    }

    /** The extras with what they say of it. */
    public static Extras in(Extras extras, boolean reckoned) {
        if (reckoned == extras.values().containsKey(KEY)) {
            return extras;
        }
        Map<String, String> values = new HashMap<>(extras.values());
        List<String> order = new ArrayList<>(extras.keyOrder());
        if (reckoned) {
            values.put(KEY, "true");
            order.add(KEY);
        } else {
            values.remove(KEY);
            order.remove(KEY);
        }
        return new Extras(order, values);
    }
}
