package org.demarche.format.markwhen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * The text of an event with what is marked in it taken out.
 *
 * @param text without marks
 * @param id the name other events refer to it by, null if it has none
 * @param place the place it names, null if it names none
 */
record EventText(
        String text,
        List<String> tags,
        List<Link> links,
        @Nullable String id,
        @Nullable String place) {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,500})\\]\\(([^()\\s]{1,2000})\\)");
    private static final Pattern TAG = Pattern.compile("(?<![\\w&/#])#(?=\\w*[^\\W\\d])([\\w-]+)");
    private static final Pattern LAST_TAGS = Pattern.compile("(?:\\s+#[\\w-]*[^\\W\\d][\\w-]*)+\\s*$");
    private static final Pattern ID = Pattern.compile("(?<![\\w!])!(\\w+)");
    private static final Set<String> PLACES = Set.of("location", "map");

    static EventText of(String marked) {
        List<Link> links = new ArrayList<>();
        String[] place = new String[1];
        String text = LINK.matcher(marked).replaceAll(match -> {
            String words = match.group(1);
            if (PLACES.contains(match.group(2).toLowerCase(Locale.ROOT))) {
                place[0] = words.strip();
            } else {
                links.add(new Link(match.group(2), words.strip(), Extras.NONE));
            }
            return Matcher.quoteReplacement(words);
        });
        Set<String> tags = new LinkedHashSet<>();
        TAG.matcher(text).results().forEach(match -> tags.add(match.group(1)));
        text = TAG.matcher(LAST_TAGS.matcher(text).replaceFirst("")).replaceAll("$1");
        Matcher id = ID.matcher(text);
        String name = id.find() ? id.group(1) : null;
        text = name == null ? text : id.replaceFirst("").replaceAll(" {2,}", " ");
        return new EventText(text.strip(), List.copyOf(tags), links, name, place[0]);
    }
}
