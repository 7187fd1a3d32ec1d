package org.demarche.extract.events;

import java.util.StringJoiner;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeMention;
import org.demarche.time.When;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Says why a date is not simply what the article states. */
final class Doubts {
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
        TimeMention time = draft.time;
        StringJoiner reasons = new StringJoiner(" ");
        boolean hangs = time == null
                ? draft.storyDay == null || draft.isBetween
                : time.basis() == Basis.PUBLISHED || time.basis() == Basis.TENSE;
        if (draft.isBetween && draft.storyDay != null) {
            reasons.add(wording.text("extract.doubt.between", dates.full(draft.storyDay), out()));
        } else if (time == null && draft.storyDay != null) {
            reasons.add(wording.text("extract.doubt.story", dates.full(draft.storyDay)));
        } else if (time == null) {
            reasons.add(wording.text("extract.doubt.noDate", out()));
        } else if (draft.storyDay != null) {
            reasons.add(wording.text("extract.doubt.against", printed, dates.full(draft.storyDay)));
        } else {
            add(reasons, time, printed);
        }
        if (hangs && publication.isGuessed()) {
            reasons.add(wording.text("extract.doubt.guessed", out()));
        }
        return reasons.length() == 0 ? null : reasons.toString();
    }

    private void add(StringJoiner reasons, TimeMention time, String printed) {
        When against = time.against();
        switch (time.basis()) {
            case STATED -> {
                if (time.isVague()) {
                    reasons.add(wording.text("extract.doubt.vague", printed));
                }
                return;
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
