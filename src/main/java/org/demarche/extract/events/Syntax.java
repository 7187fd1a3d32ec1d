package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** How the clauses of a sentence hang together: which is its main one, and which clause a word or date belongs to. */
final class Syntax {
    /** In words. What stands further from a clause's beginning says nothing about its event. */
    static final int LONGEST_CLAUSE = 100;

    private static final Set<String> HANGING = Set.of(
            "which",
            "who",
            "whose",
            "whom",
            "where",
            "when",
            "while",
            "because",
            "although",
            "though",
            "whereas",
            "unless",
            "if",
            "as",
            "after",
            "before",
            "since",
            "until");
    /** Between a subject and its verb. */
    private static final int MOST_PARTS = 4;

    private static final Set<String> LEADS = Set.of("on", "in", "at", "by", "since", "late", "early", "during");

    private final Sentence sentence;
    private final List<Word> words;
    private final List<Clause> clauses;
    private final List<TimeMention> times;
    private final boolean[] hangs;

    Syntax(Sentence sentence) {
        this.sentence = sentence;
        words = sentence.words();
        clauses = sentence.clauses();
        times = sentence.times();
        hangs = hanging(words, clauses);
    }

    /** The clause, with or without a verb, that a word stands in; −1 if there is none. */
    int partAt(int word) {
        for (int i = 0; i < clauses.size(); i++) {
            if (word < clauses.get(i).to()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    /** The clause whose verb a word at a place belongs to, −1 if the sentence has no verb. */
    int governing(int word) {
        int own = partAt(word);
        int next = leadsOn(own, word) ? nextMain(own) : -1;
        for (int i = own;
                next < 0 && i >= Math.max(0, own - MOST_PARTS) && clauses.get(i).verb() < 0;
                i--) {
            next = subjectOf(i);
        }
        if (next < 0 && isOfNextWhen(own)) {
            next = nextWithVerb(own + 1);
        }
        if (next >= 0) {
            return next;
        }
        for (int i = own; i >= 0; i--) {
            if (clauses.get(i).verb() >= 0) {
                return i;
            }
        }
        return own < 0 ? -1 : nextWithVerb(own);
    }

    private int nextWithVerb(int part) {
        for (int i = part; i < clauses.size(); i++) {
            if (clauses.get(i).verb() >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a part without a verb only says when what follows was: "In March," or "and, on 4 May,". */
    private boolean leadsOn(int part, int word) {
        Clause clause = clauses.get(part);
        boolean mark =
                clause.to() < words.size() && words.get(clause.to()).form().equals(",");
        if (clause.verb() >= 0 || !mark) {
            return false;
        }
        if (part == 0) {
            return true;
        }
        String first = words.get(clause.from()).lower();
        boolean joins = Words.JOINING.contains(first);
        int before = clause.from() - 2;
        boolean joined = joins
                || words.get(clause.from() - 1).form().equals(";")
                || (before >= 0
                        && words.get(before + 1).form().equals(",")
                        && Words.JOINING.contains(words.get(before).lower()));
        int from = joins ? clause.from() + 1 : clause.from();
        return joined
                && (word == from
                        || (word == from + 1 && LEADS.contains(words.get(from).lower())));
    }

    /**
     * Whether a part without a verb, behind one that begins with "when", is the date of the next such: "in 1972, when
     * Oslo fell, and in 1986, when Bergen fell".
     */
    private boolean isOfNextWhen(int part) {
        if (part + 1 >= clauses.size()
                || clauses.get(part).verb() >= 0
                || dateBefore(part + 1) == null
                || !isWhen(part + 1)) {
            return false;
        }
        int before = part - 1;
        while (before > 0
                && !isWhen(before)
                && clauses.get(before).verb() <= clauses.get(before).from()) {
            before--;
        }
        return before >= 0 && isWhen(before);
    }

    /** The date that a clause stands right behind, with or without a comma; null if there is none. */
    @Nullable
    TimeMention dateBefore(int clause) {
        int from = clauses.get(clause).from();
        int last = isComma(from - 1) ? from - 2 : from - 1;
        if (last < 0) {
            return null;
        }
        int end = words.get(last).end();
        return times.stream().filter(one -> one.end() == end).findFirst().orElse(null);
    }

    private boolean isWhen(int part) {
        return words.get(clauses.get(part).from()).lower().equals("when");
    }

    /** The next clause with a verb that does not hang on another, −1 if there is none. */
    private int nextMain(int part) {
        for (int i = part + 1; i < clauses.size(); i++) {
            if (clauses.get(i).verb() >= 0 && !hangs[i] && !(i == part + 1 && isPutIn(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause between commas only says who said the rest: "By 2030, the chairman argued, it will be gone". */
    private boolean isPutIn(int at) {
        Clause clause = clauses.get(at);
        return Speaking.speaks(sentence, clause.verb())
                && at + 1 < clauses.size()
                && clauses.get(at + 1).verb() >= 0
                && !hangs[at + 1]
                && isComma(clause.from() - 1)
                && isComma(clause.to())
                && clauses.get(at + 1).from() == clause.to() + 1
                && Verbs.isDeterminer(words.get(clause.to() + 1).lower());
    }

    private boolean isComma(int word) {
        return word >= 0 && word < words.size() && words.get(word).form().equals(",");
    }

    /**
     * The clause that the others hang on: the first with a verb that no word such as "which" or "while" makes part of
     * another; −1 if the sentence has no verb.
     */
    int mainClause() {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).verb() >= 0 && !hangs[i]) {
                return i;
            }
        }
        return firstWithVerb();
    }

    /** Whether a clause is part of another, as one with "which" or "while" is, and what "and" adds to that. */
    boolean hangs(int clause) {
        return hangs[clause];
    }

    private static boolean[] hanging(List<Word> words, List<Clause> clauses) {
        boolean[] hangs = new boolean[clauses.size()];
        for (int i = 0; i < hangs.length; i++) {
            Clause clause = clauses.get(i);
            String first = words.get(clause.from()).lower();
            boolean goesOn = Words.JOINING.contains(first) && (clause.verb() == clause.from() + 1 || clause.verb() < 0);
            hangs[i] = HANGING.contains(first)
                    || clause.isThat(words)
                    || ObjectRelative.is(words, clause)
                    || clause.isBracketed()
                    || clause.isReported()
                    || clause.isParticiple()
                    || (i > 0 && hangs[i - 1] && goesOn);
        }
        return hangs;
    }

    /** The first clause that has a verb, −1 if there is none. */
    int firstWithVerb() {
        return nextWithVerb(0);
    }

    /** What follows without a verb of its own still belongs to a clause. */
    int clauseEnd(int at) {
        int to = clauses.get(at).to();
        int most = clauses.get(at).from() + LONGEST_CLAUSE;
        for (int i = at + 1; i < clauses.size() && clauses.get(i).to() <= most; i++) {
            Clause next = clauses.get(i);
            boolean other = i == at + 1 && (opensSubject(i) || endsRelative(at, i));
            if ((next.verb() >= 0 && !next.isReported()) || isOfNextWhen(i) || other) {
                break;
            }
            to = next.to();
        }
        return Math.max(clauses.get(at).verb() + 1, Math.min(to, most));
    }

    /**
     * Whether a part is the subject of a verb that marks part from it: "and the loss of the fleet" in "they lost a
     * battle, and the loss of the fleet (27 May), told soon, ended the war".
     */
    boolean opensSubject(int part) {
        return subjectOf(part) >= 0;
    }

    /** The clause whose verb such a part is the subject of, −1 if there is none. */
    private int subjectOf(int part) {
        Clause clause = clauses.get(part);
        if (part == 0 || clause.verb() >= 0 || clause.isBracketed() || !isComma(clause.from() - 1)) {
            return -1;
        }
        String first = words.get(clause.from()).lower();
        if (part == 1 && isSubordinate(clauses.getFirst())) {
            return mainBehind(part);
        }
        if (!first.equals("and") && !(first.equals("when") && dateBefore(part) != null)) {
            return -1;
        }
        int next = part + 1;
        while (next < clauses.size()
                && clauses.get(next).verb() < 0
                && next - part < MOST_PARTS
                && !Words.JOINING.contains(words.get(clauses.get(next).from()).lower())) {
            next++;
        }
        boolean found = next < clauses.size()
                && clauses.get(next).verb() == clauses.get(next).from()
                && !clauses.get(next).isParticiple()
                && ",)".contains(words.get(clauses.get(next).from() - 1).form());
        return found && next > part + 1 ? next : -1;
    }

    /** Whether a clause leads up to the sentence's main one, as in "By the time he left, secret talks". */
    private boolean isSubordinate(Clause clause) {
        int from = clause.from();
        boolean byTheTime = from + 2 < clause.to()
                && words.get(from).lower().equals("by")
                && words.get(from + 2).lower().equals("time");
        return clause.verb() >= 0
                && (byTheTime || HANGING.contains(words.get(from).lower()));
    }

    /** The clause behind a part that begins with a verb which can be none of its participles, −1 if there is none. */
    private int mainBehind(int part) {
        for (int i = part + 2; i < Math.min(clauses.size(), part + MOST_PARTS); i++) {
            Clause clause = clauses.get(i);
            if (clause.verb() == clause.from()
                    && isComma(clause.from() - 1)
                    && Verbs.isAuxiliary(words.get(clause.verb()).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a part goes on with what stands before a relative: "led by Ott, who had left, and by Brown". */
    private boolean endsRelative(int relative, int part) {
        String first = words.get(clauses.get(relative).from()).lower();
        return Words.RELATIVES.contains(first)
                && isComma(clauses.get(relative).from() - 1)
                && isComma(clauses.get(part).from() - 1)
                && Words.JOINING.contains(words.get(clauses.get(part).from()).lower());
    }

    /** Whether a time is named in a clause or what follows it without a verb. */
    boolean hasTime(int at) {
        int begin = words.get(clauses.get(at).from()).begin();
        int end = words.get(clauseEnd(at) - 1).end();
        return times.stream().anyMatch(one -> one.begin() >= begin && one.begin() < end);
    }

    /** Whether a time belongs to a clause, be it within it or in what leads up to it. */
    boolean isDated(int at) {
        return hasTime(at) || times.stream().anyMatch(one -> governing(sentence.wordAt(one.begin())) == at);
    }

    /** Whether a time other than one belongs to a clause. */
    boolean isDated(int at, TimeMention but) {
        return times.stream().anyMatch(one -> !one.equals(but) && governing(sentence.wordAt(one.begin())) == at);
    }
}
