package org.demarche.extract.events;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeMention;
import org.demarche.time.When;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Says why a date is not simply what the article states. */
final class Doubts {
    private static final Pattern SEASON = Pattern.compile("\\d{4}-2[1-4]");

    private final Wording wording;
    private final WhenText dates;
    private final Publication publication;

    Doubts(Wording wording, Publication publication) {
        this.wording = wording;
        this.publication = publication;
        dates = new WhenText(wording);
    }

    /** The reasons in sentences; null if the article states the whole date. */
    @Nullable
    String about(Draft draft, String printed) {
        Assumed assumed = Assumed.of(draft);
        if (assumed != null) {
            return about(assumed);
        }
        TimeMention time = draft.time;
        StringJoiner reasons = new StringJoiner(" ");
        boolean hangs = time != null && (time.basis() == Basis.PUBLISHED || time.basis() == Basis.TENSE);
        if (draft.storyDay != null) {
            String story = dates.full(draft.storyDay);
            reasons.add(
                    time == null
                            ? wording.text("extract.doubt.story", story)
                            : wording.text("extract.doubt.against", printed, story));
        } else if (time != null) {
            add(reasons, time, printed);
        }
        if (isSeason(draft)) {
            reasons.add(wording.text("extract.doubt.season", printed));
        }
        if (draft.hold != null) {
            reasons.add(wording.text(draft.hold.key, printed));
        }
        if (hangs && publication.isGuessed()) {
            reasons.add(wording.text("extract.doubt.guessed", out()));
        }
        return reasons.length() == 0 ? null : reasons.toString();
    }

    /** The reason for a date that is taken from the article's. */
    String about(Assumed assumed) {
        When since = assumed.since();
        if (!publication.when().extent().isPlaced()) {
            return wording.text("extract.doubt.unknown");
        }
        String reason = since != null && assumed.isBetween(publication.when())
                ? wording.text("extract.doubt.between", dates.full(since), out())
                : wording.text("extract.doubt.noDate", out());
        return publication.isGuessed() ? reason + " " + wording.text("extract.doubt.guessed", out()) : reason;
    }

    /**
     * Whether all that is to be said of a date is how it was reckoned from the day of publication, or that its words
     * name a season or a part of a month or year. See {@link org.demarche.model.Reckoning}.
     */
    boolean areReckoning(Draft draft) {
        TimeMention time = draft.time;
        if (time == null || draft.storyDay != null || draft.hold != null) {
            return false;
        }
        boolean plain = switch (time.basis()) {
            case STATED -> time.isVague() || isSeason(draft);
            case PUBLISHED, TENSE -> publication.isSure();
            case PREVIOUS_DATE -> false;
        };
        return plain
                && time.parts().stream()
                        .noneMatch(one -> one.reason() == Reason.VAGUE || one.reason() == Reason.MONTH_FIRST);
    }

    /** Whether only a season says when it was: the line has it in a quarter of the year. */
    private static boolean isSeason(Draft draft) {
        return SEASON.matcher(draft.when.edtf()).find();
    }

    private void add(StringJoiner reasons, TimeMention time, String printed) {
        When against = time.against();
        switch (time.basis()) {
            case STATED -> {
                if (time.parts().stream().anyMatch(one -> one.reason() == Reason.MONTH_FIRST)) {
                    reasons.add(wording.text("extract.doubt.order", printed));
                }
            }
            case PUBLISHED -> reasons.add(wording.text("extract.doubt.published", printed, out()));
            case TENSE -> reasons.add(wording.text("extract.doubt.tense", printed, out()));
            case PREVIOUS_DATE ->
                reasons.add(
                        against == null
                                ? wording.text("extract.doubt.before", printed)
                                : wording.text("extract.doubt.against", printed, dates.full(against)));
        }
        if (time.isVague()) {
            reasons.add(wording.text("extract.doubt.vague", printed));
        }
    }

    private String out() {
        return dates.full(publication.when());
    }
}
