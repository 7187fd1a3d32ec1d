package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Tells clauses whose dates say something in passing, and no event of theirs. */
final class Asides {
    /** Behind a form of "be", these say that something is to come. */
    private static final Set<String> AHEAD_AFTER_BE = Set.of("to", "due", "going");

    private static final Set<String> WHOM = Set.of(
            "those", "all", "everyone", "everybody", "anyone", "anybody", "people", "many", "men", "women", "some");

    private Asides() {}

    /** Whether a date only says again in brackets what the one before says, or how exactly: "a year ago this week". */
    static boolean isRestated(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        boolean bracketed = first > 1 && words.get(first - 1).form().equals("(");
        // "Jordan (Council President for January)": of an office.
        boolean office = first > 1
                && words.get(first - 1).lower().equals("for")
                && sentence.clauses().get(sentence.syntax().partAt(first)).isBracketed()
                && sentence.clauses().get(sentence.syntax().partAt(first)).verb() < 0;
        if (office) {
            return true;
        }
        boolean ago = first > 1 && words.get(first - 1).lower().equals("ago");
        int last = bracketed ? first - 2 : first - 1;
        return (bracketed || ago)
                && sentence.times().stream()
                        .anyMatch(one -> one.end() == words.get(last).end());
    }

    /** Whether a date is only the last day of a period whose figures are told, as in "the quarter ended 30 June". */
    static boolean isEndOfPeriod(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        return first > 1
                && words.get(first - 1).lower().equals("ended")
                && words.get(first - 2).isWord()
                && Verbs.at(words, first - 1) == Verbs.Kind.NONE;
    }

    /** Whether the whole date stands right behind it, as in "almost two years later, on 21 December 1972". */
    static boolean isSaidBetter(Sentence sentence, TimeMention time) {
        if (time.basis() == Basis.STATED) {
            return false;
        }
        List<Word> words = sentence.words();
        int mark = sentence.wordAt(time.end());
        if (mark + 2 >= words.size() || !",(—–".contains(words.get(mark).form())) {
            return false;
        }
        int next = mark + 1;
        if (Set.of("on", "in").contains(words.get(next).lower())) {
            next++;
        }
        int begin = words.get(next).begin();
        return sentence.times().stream()
                .anyMatch(one ->
                        one.begin() == begin && one.basis() == Basis.STATED && !one.isVague() && Moments.isOnLine(one));
    }

    /** Whether a clause only tells which people are meant, as in "thanked those who fought in 1973". */
    static boolean isOnlyWhom(Sentence sentence, int at) {
        int from = sentence.clauses().get(at).from();
        return from > 0
                && sentence.words().get(from).lower().equals("who")
                && WHOM.contains(sentence.words().get(from - 1).lower());
    }

    /** Whether a date is one at which it was not, as in "it ended in 1985, not in 1989". */
    static boolean isExcluded(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        int before =
                first > 1 && Set.of("in", "on").contains(words.get(first - 1).lower()) ? first - 2 : first - 1;
        return before > 0
                && words.get(before).lower().equals("not")
                && words.get(before - 1).form().equals(",");
    }

    /** Whether a clause only tells how its noun felt, as in "Oslo, worried about the price, agreed". */
    static boolean isFeeling(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        return clause.isParticiple() && Verbs.isFeeling(sentence.words(), clause.verb());
    }

    /** Whether a clause speaks of a date itself, as "31 January was followed by 14 February" does. */
    static boolean isOfDate(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        int verb = sentence.clauses().get(at).verb();
        return verb > 0
                && Verbs.BE.contains(words.get(verb).lower())
                && sentence.times().stream().anyMatch(one -> {
                    int first = sentence.wordAt(one.begin());
                    return one.end() == words.get(verb - 1).end()
                            && (first == 0
                                    || !words.get(first - 1).isWord()
                                    || Set.of("that", "and")
                                            .contains(words.get(first - 1).lower()));
                });
    }

    /** Whether a clause says how something is, not what is done or will be. */
    static boolean isState(Sentence sentence, int at, TimeMention time, @Nullable When published) {
        Clause clause = sentence.clauses().get(at);
        String verb = sentence.words().get(clause.verb()).lower();
        if (!Set.of("is", "are", "'s").contains(verb)
                || clause.verb() + 1 >= sentence.words().size()) {
            return false;
        }
        When when = Objects.requireNonNull(time.when());
        boolean ahead = Standing.of("", when, published) == Status.PLANNED;
        String next = sentence.words().get(clause.verb() + 1).lower();
        return !ahead
                && !AHEAD_AFTER_BE.contains(next)
                && !Verbs.isPassive(sentence.words().subList(0, clause.to()), clause.verb());
    }

    /** Whether a clause only says in passing how things were, as in "they are back where they stood a year ago". */
    static boolean isAside(Sentence sentence, int at, TimeMention time) {
        String first = sentence.words().get(sentence.clauses().get(at).from()).lower();
        boolean relative = Set.of("which", "where", "when", "as").contains(first)
                || sentence.clauses().get(at).from() == 0;
        return relative
                && at > sentence.syntax().mainClause()
                && sentence.isBackground()
                && time.basis() != Basis.STATED;
    }
}
