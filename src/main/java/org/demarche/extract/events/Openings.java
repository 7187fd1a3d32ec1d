package org.demarche.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
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

    /** What has no capital in the name of somebody who speaks. */
    private static final Set<String> IN_HEADINGS = Set.of("of", "the", "and", ".", "'s", "(", ")");

    /** In words. */
    private static final int LONGEST_HEADING = 14;

    private Openings() {}

    /**
     * Whether what somebody says begins here, with their office or name before a colon: "President Ada Brown:
     * Friends,".
     */
    static boolean isSpeech(Sentence sentence) {
        int colon = colon(sentence);
        return colon > 0
                && (speaker(sentence) != null
                        || PeopleWords.isOfficial(
                                sentence.words().get(colon - 1).lower())
                        || sentence.words().subList(0, colon).stream()
                                .allMatch(one -> one.form().equals(one.form().toUpperCase(Locale.ROOT))));
    }

    /** Whether a person's last name stands in capitals before a colon that opens a paragraph: "SECRETARY BROWN: No". */
    static boolean isCalled(Sentence sentence, Entity person) {
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        int colon = colon(sentence);
        return colon > 0 && sentence.words().get(colon - 1).form().equalsIgnoreCase(last);
    }

    /** Whether a question begins here, as "Q:" tells. */
    static boolean isQuestioner(Sentence sentence) {
        return colon(sentence) == 1 && sentence.words().getFirst().form().equals("Q");
    }

    /** Whether somebody answers here, as "A:" tells. */
    static boolean isAnswer(Sentence sentence) {
        return colon(sentence) == 1 && sentence.words().getFirst().form().equals("A");
    }

    /** The state or body in brackets behind who says it, as in "Ms. Brown (Norway):"; null if none is named there. */
    static @Nullable Entity spokenFor(Sentence sentence) {
        int colon = colon(sentence);
        if (colon < 2 || !sentence.words().get(colon - 1).form().equals(")")) {
            return null;
        }
        return sentence.mentions(0, colon).stream()
                .filter(one -> one.end() == sentence.words().get(colon - 2).end())
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.STATE || one.kind() == Kind.ORGANISATION)
                .findFirst()
                .orElse(null);
    }

    /** Who says it, null if it is nobody that the text names. */
    static @Nullable Entity speaker(Sentence sentence) {
        int colon = colon(sentence);
        return sentence.mentions(0, colon).stream()
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.PERSON)
                .findFirst()
                .orElse(null);
    }

    /** The colon behind the words with capitals that open a paragraph; −1 if there is none. */
    private static int colon(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < Math.min(words.size(), LONGEST_HEADING) && sentence.opensParagraph(); i++) {
            if (words.get(i).form().equals(":")) {
                return i;
            }
            boolean fits = words.get(i).isCapital()
                    || IN_HEADINGS.contains(words.get(i).form());
            if (!fits) {
                return -1;
            }
        }
        return -1;
    }

    /** What such a part tells at a date that stands in it; null if the date is of the clause behind. */
    static @Nullable Draft at(
            Sentence sentence,
            TimeMention time,
            int first,
            Subject subject,
            @Nullable When published,
            Discourse discourse) {
        List<Word> words = sentence.words();
        Clause part = sentence.clauses().get(sentence.syntax().partAt(first));
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
        When when = Limits.of(time, sentence, first);
        Status status = Standing.of(phrase, when, published);
        Draft draft = new Draft(title, when, time, Typing.of(phrase, 0, false), status, sentence, false, false);
        boolean suffers = passive || (having && words.get(from).lower().equals("been"));
        Stage.cast(draft, sentence, subject, sentence.wordAt(time.end()), suffers, from, part.to(), discourse);
        draft.place = Surroundings.place(sentence, from, part.to());
        return draft;
    }
}
