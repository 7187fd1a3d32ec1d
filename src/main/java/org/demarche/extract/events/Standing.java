package org.demarche.extract.events;

import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.model.Status;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Whether a clause says that something happened, is to happen, or only may have. */
final class Standing {
    private static final Pattern CANCELLED =
            Pattern.compile("\\b(?:cancell?ed|called off|scrapped|postponed|abandoned|skipp(?:ed|ing))\\b");
    private static final Pattern DENIED = Pattern.compile("\\b(?:denied|denies|denying)\\b");
    private static final Pattern CLAIMED = Pattern.compile(
            "\\b(?:claim(?:ed|s|ing)|alleg(?:ed|es|edly|ing)|reportedly|purported(?:ly)?|according to unconfirmed|rumou?red)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "(?<![\\w-])(?:will|shall|'ll|is to|are to|scheduled|is due|are due|due to|expected to|plans? to|planned for|planning to|is set|are set|set to|upcoming|later this|intends? to|hopes? to|would)\\b");

    private Standing() {}

    /**
     * The status that a clause gives an event.
     *
     * @param published after which a date lies ahead, null if not known
     */
    static Status of(String clause, When when, @Nullable When published) {
        String lower = clause.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean ahead = published != null && isAfter(when, published);
        boolean planned = AHEAD.matcher(lower).find();
        if (CANCELLED.matcher(lower).find() && (ahead || planned)) {
            return Status.CANCELLED;
        }
        boolean open = published == null || reachesBeyond(when, published);
        if (ahead || (planned && !lower.contains("would") && open)) {
            return Status.PLANNED;
        }
        if (DENIED.matcher(lower).find()) {
            return Status.DENIED;
        }
        return CLAIMED.matcher(lower).find() ? Status.CLAIMED : Status.HAPPENED;
    }

    /** Whether a clause has words for what is to come. */
    static boolean speaksAhead(String clause) {
        return AHEAD.matcher(clause.toLowerCase(Locale.ROOT).replace('’', '\'')).find();
    }

    /** Whether a date may lie behind another: "in the second half of April" of an article of 18 April. */
    private static boolean reachesBeyond(When when, When published) {
        TimePoint ends = when.extent().latest().point().orElse(null);
        TimePoint out = published.extent().latest().point().orElse(null);
        boolean after = when.extent().kind() == Extent.Kind.BAND && ends == null;
        return out != null && (after || (ends != null && ends.isAfter(out)));
    }

    /** Of something that is to be done by a date, that date counts. */
    private static boolean isAfter(When when, When published) {
        Extent extent = when.extent();
        boolean isLimit =
                extent.kind() == Extent.Kind.BAND && extent.earliest().point().isEmpty();
        TimePoint begins =
                (isLimit ? extent.latest() : extent.earliest()).point().orElse(null);
        TimePoint out = published.extent().latest().point().orElse(null);
        return begins != null && out != null && begins.isAfter(out);
    }
}
