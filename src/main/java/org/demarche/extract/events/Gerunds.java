package org.demarche.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Deeds that a clause names by a form with "-ing", as "accused of selling arms in May": the date is theirs. */
final class Gerunds {
    private static final Set<String> LEADS = Set.of("of", "for", "over", "from", "about", "with");
    private static final Set<String> NOUNS = WordSet.of("""
            during following including according morning evening nothing something anything everything king being
            meeting building fighting bombing killing shooting hearing briefing signing landing beginning training
            funding spring string housing opening
            """);
    private static final Set<String> ACCUSING = WordSet.of("""
            accused accuses accuse accusing charged suspected blamed alleged denied indicted
            """);
    /** With "from" behind them, what was not done. */
    private static final Set<String> PREVENTING = WordSet.of("""
            kept prevented stopped barred blocked banned prohibited discouraged deterred dissuaded hindered restrained saved
            refrained desisted abstained
            """);

    private static final Set<String> LEADING_DATES = Set.of("on", "in", "at");
    private static final int SHORTEST = 5;

    private Gerunds() {}

    /** What the form before a date tells that stands behind the verb of its clause; null if there is none. */
    static @Nullable Draft at(Sentence sentence, int clauseAt, TimeMention time, int first, @Nullable When published) {
        Clause clause = sentence.clauses().get(clauseAt);
        int verb = clause.verb();
        int gerund = gerund(sentence.words(), verb, first);
        int after = sentence.wordAt(time.end());
        boolean owner = after < sentence.words().size()
                && sentence.words().get(after).form().equals("'s");
        if (gerund < 0 || owner) {
            return null;
        }
        boolean having = sentence.words().get(gerund).lower().equals("having");
        int from = having && gerund + 2 < first ? gerund + 1 : gerund;
        Mention doer = doer(sentence, clause, verb, gerund - 1);
        String done = Titles.ofThing(sentence, from, sentence.syntax().clauseEnd(clauseAt));
        if (done.isEmpty()) {
            return null;
        }
        String who = doer == null || doer.entity().kind() == Kind.PLACE
                ? ""
                : doer.entity().name();
        String title = who.isEmpty() ? done : who + (having ? " had " : ": ") + lower(done);
        When when = Limits.of(time, sentence, first);
        String phrase = sentence.words(gerund, sentence.syntax().clauseEnd(clauseAt));
        Status status = Standing.of(phrase, when, published);
        if (status == Status.HAPPENED && accuses(sentence, clause)) {
            status = Status.CLAIMED;
        }
        Draft draft = new Draft(title, when, time, Typing.of(phrase, 0, false), status, sentence, false, true);
        if (doer != null && !who.isEmpty()) {
            draft.cast.put(doer.entity(), Role.INITIATOR);
        }
        draft.place = Surroundings.place(sentence, gerund, sentence.syntax().clauseEnd(clauseAt));
        return draft;
    }

    private static int gerund(List<Word> words, int verb, int first) {
        for (int i = first - 1; i > verb + 1; i--) {
            Word word = words.get(i);
            if (!word.isWord() && !word.form().equals("'s")) {
                return -1;
            }
            if (isForm(words, i)) {
                if (words.get(i - 1).lower().equals("from")
                        && PREVENTING.contains(words.get(verb).lower())) {
                    return -1;
                }
                return LEADS.contains(words.get(i - 1).lower()) && i + 1 < first ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a word is a form with "-ing" that tells what somebody does. */
    static boolean isForm(List<Word> words, int i) {
        Word word = words.get(i);
        return word.lower().endsWith("ing")
                && word.lower().length() > SHORTEST
                && !word.isCapital()
                && (!NOUNS.contains(word.lower()) || takesObject(words, i));
    }

    /** Whether a form that may be a noun has an object behind it: "for opening its border". */
    private static boolean takesObject(List<Word> words, int form) {
        return form + 2 < words.size()
                && (Words.ARTICLES.contains(words.get(form + 1).lower())
                        || words.get(form + 1).isCapital());
    }

    private static boolean accuses(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (ACCUSING.contains(sentence.words().get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whom the verb is about: who is named right before the form's preposition, or else the subject. */
    private static @Nullable Mention doer(Sentence sentence, Clause clause, int verb, int preposition) {
        int end = beforeDate(sentence, preposition);
        List<Mention> objects = sentence.mentions(verb, end);
        boolean object = !objects.isEmpty()
                && (Surroundings.standsForState(sentence, objects.getLast())
                        || objects.getLast().end()
                                == sentence.words().get(end - 1).end());
        if (object) {
            return objects.getLast();
        }
        List<Mention> subjects = sentence.mentions(clause.from(), verb);
        boolean passive = Verbs.isPassive(sentence.words().subList(0, clause.to()), verb);
        return passive && !subjects.isEmpty() ? subjects.getLast() : null;
    }

    /** Before the date that stands right before a word, as in "thanked Chad on Monday for" . */
    private static int beforeDate(Sentence sentence, int word) {
        for (TimeMention time : sentence.times()) {
            int first = sentence.wordAt(time.begin());
            if (first > 1 && sentence.wordAt(time.end()) == word) {
                return LEADING_DATES.contains(sentence.words().get(first - 1).lower()) ? first - 1 : first;
            }
        }
        return word;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
