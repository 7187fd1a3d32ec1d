package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a part without a finite verb tells of the subject behind it, whose clause is of another time: "Born in Oslo on 3
 * May 1930, she joined the party", "After meeting the king on Monday, she flew home".
 */
final class Openings {
    /** Forms that only say on what occasion the clause behind them was said or done, or are prepositions. */
    private static final Set<String> SAME_TIME = WordSet.of("""
            asked questioned pressed interviewed quoted accompanied joined flanked based compared provided given seen set
            """);

    private static final Set<String> OTHER_TIME = Set.of("after", "before", "since");

    private Openings() {}

    /** What such a part tells at a date that stands in it; null if the date is of the clause behind. */
    static @Nullable Draft at(
            Sentence sentence,
            TimeMention time,
            int first,
            Subject subject,
            @Nullable When published,
            Discourse discourse) {
        List<Word> words = sentence.words();
        Clause part = sentence.clauses().get(sentence.partAt(first));
        boolean opens = part.from() == 0 && part.verb() < 0 && part.to() - part.from() > 2;
        if (!opens
                || subject.words().isEmpty()
                || (!subject.acts() && subject.who().isEmpty())) {
            return null;
        }
        String lead = words.get(part.from()).lower();
        boolean having = lead.equals("having");
        boolean passive = !having && Verbs.isParticiple(lead) && !SAME_TIME.contains(lead);
        boolean gerund = OTHER_TIME.contains(lead) && Gerunds.isForm(words, 1);
        if (!having && !passive && !gerund) {
            return null;
        }
        int from = passive ? part.from() : part.from() + 1;
        String link = having ? " had" : passive ? " " + Passive.auxiliary(subject) : ":";
        String title = Titles.ofOpening(sentence, subject, link, from, part.to());
        String phrase = sentence.words(part.from(), part.to());
        When when = Moments.when(time, sentence, first);
        Status status = Standing.of(phrase, when, published);
        Draft draft = new Draft(title, when, time, Typing.of(phrase, 0, false), status, sentence, false, false);
        Stage.cast(draft, sentence, subject, sentence.wordAt(time.end()), passive, from, part.to(), discourse);
        draft.place = Stage.place(sentence, from, part.to());
        return draft;
    }
}
