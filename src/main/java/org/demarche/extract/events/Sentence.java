package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Mention;
import org.demarche.extract.names.Names;
import org.demarche.extract.text.DatedLines;
import org.demarche.extract.text.Dateline;
import org.demarche.extract.text.Span;
import org.demarche.extract.text.Word;
import org.demarche.model.Paragraph;
import org.jspecify.annotations.Nullable;

/** A sentence with all that was found in it. */
final class Sentence {
    private static final Set<String> ANAPHORS =
            Set.of("he", "she", "it", "they", "his", "her", "its", "their", "this", "these", "those", "both", "such");

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
    /** Before the date that leads a line: that of a list, and a bracket. */
    private static final int MOST_MARKS = 2;

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    /** Between a subject and its verb. */
    private static final int MOST_PARTS = 4;

    private static final Set<String> JOINING = Set.of("and", "or", "but");
    private static final Set<String> LEADS = Set.of("on", "in", "at", "by", "since", "late", "early", "during");
    private static final Set<String> BACKGROUND =
            Set.of("can", "may", "might", "could", "remains", "shows", "makes", "becomes");

    private final String text;
    private final Span span;
    private final Paragraph paragraph;
    private final int number;
    private final List<Word> words;
    private final boolean[] quoted;
    private final @Nullable TimeMention lead;
    private final boolean isEntry;
    private final List<Clause> clauses;
    private final boolean[] hangs;
    private final List<Mention> mentions;
    private final List<TimeMention> times;

    private Sentence(
            String text,
            Span span,
            Paragraph paragraph,
            int number,
            List<Word> words,
            List<Mention> mentions,
            List<TimeMention> times,
            @Nullable TimeMention lead,
            boolean isEntry) {
        this.text = text;
        this.span = span;
        this.paragraph = paragraph;
        this.number = number;
        this.words = words;
        this.mentions = mentions;
        this.times = times;
        quoted = quoted(words);
        this.lead = lead;
        this.isEntry = isEntry;
        clauses = Clause.of(words, quoted, isEntry);
        hangs = hanging(words, clauses);
    }

    /**
     * The sentences of a text.
     *
     * @param spans their places in order, each within one paragraph
     * @param times in the order of the text
     */
    static List<Sentence> of(String text, List<Span> spans, Names names, List<TimeMention> times) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int time = 0;
        for (Span span : spans) {
            while (paragraph + 1 < paragraphs.size()
                    && paragraphs.get(paragraph + 1).start() <= span.begin()) {
                paragraph++;
            }
            int firstTime = time;
            while (time < times.size() && times.get(time).begin() < span.end()) {
                time++;
            }
            int begin = Dateline.end(text, span.begin(), span.end());
            while (firstTime < time && times.get(firstTime).begin() < begin) {
                firstTime++;
            }
            List<Word> words = Word.of(text, begin, span.end());
            List<TimeMention> own = times.subList(firstTime, time);
            Sentence before = sentences.isEmpty() ? null : sentences.getLast();
            TimeMention lead = DatedLines.isAt(text, span.begin()) ? lead(words, own) : null;
            boolean isEntry = lead != null
                    || (before != null
                            && (before.isOnlyDate()
                                    || (before.isEntry && before.paragraph.equals(paragraphs.get(paragraph)))));
            sentences.add(new Sentence(
                    text,
                    span,
                    paragraphs.get(paragraph),
                    sentences.size(),
                    words,
                    names.within(span.begin(), span.end()),
                    own,
                    lead,
                    isEntry));
        }
        return sentences;
    }

    /** The date at the beginning, the last of several as in "2004 (April 24) – "; null if there is none. */
    private static @Nullable TimeMention lead(List<Word> words, List<TimeMention> times) {
        TimeMention lead = null;
        int end = words.isEmpty() ? 0 : words.getFirst().begin();
        for (TimeMention time : times) {
            if (time.begin() <= end + MOST_MARKS && Moments.isOnLine(time)) {
                lead = time;
                end = time.end();
            }
        }
        return lead;
    }

    /** The date that leads it with a mark, null if none does. */
    @Nullable
    TimeMention lead() {
        return lead;
    }

    /** Whether it is one of a list of dates. */
    boolean isEntry() {
        return isEntry;
    }

    /** Whether it is nothing but a date, as above an entry in a list of dates. */
    boolean isOnlyDate() {
        return times.size() == 1
                && !words.isEmpty()
                && times.getFirst().begin() <= words.getFirst().begin()
                && words.getLast().begin() <= times.getFirst().end()
                && Moments.isOnLine(times.getFirst());
    }

    /** Which words stand between quotation marks; a mark that is not closed quotes up to the end. */
    private static boolean[] quoted(List<Word> words) {
        boolean[] quoted = new boolean[words.size()];
        boolean open = false;
        for (int i = 0; i < quoted.length; i++) {
            String form = words.get(i).form();
            boolean opens = form.equals("“") || form.equals("«") || (form.equals("\"") && !open);
            boolean closes = form.equals("”") || form.equals("»") || (form.equals("\"") && open);
            quoted[i] = open || opens;
            open = opens || (open && !closes);
        }
        return quoted;
    }

    Span span() {
        return span;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    /** Its place among the sentences of the text, from 0. */
    int number() {
        return number;
    }

    List<Word> words() {
        return words;
    }

    boolean isQuoted(int word) {
        return quoted[word];
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<TimeMention> times() {
        return times;
    }

    String text() {
        return span.in(text);
    }

    String text(int begin, int end) {
        return text.substring(begin, end);
    }

    /** The words of a range of words as printed. */
    String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words.get(from).begin(), words.get(to - 1).end());
    }

    /** The first word that ends after a place in the text, the number of words if there is none. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Who is named in a range of words. */
    List<Mention> mentions(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        int begin = words.get(from).begin();
        int end = words.get(to - 1).end();
        return mentions.stream()
                .filter(one -> one.begin() >= begin && one.end() <= end)
                .toList();
    }

    /** Whether it begins with a word that points back. */
    boolean pointsBack() {
        return !words.isEmpty() && ANAPHORS.contains(words.getFirst().lower());
    }

    /** Whether its paragraph begins with it. */
    boolean opensParagraph() {
        return span.begin() == paragraph.start();
    }

    /** Whether it asks something, in words of its own. */
    boolean isQuestion() {
        return !words.isEmpty() && words.getLast().form().equals("?") && !hasQuotation();
    }

    /** Whether a part of it is what somebody said. */
    boolean hasQuotation() {
        for (boolean one : quoted) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of it is what somebody said. */
    boolean isQuotation() {
        int count = 0;
        for (boolean one : quoted) {
            count += one ? 1 : 0;
        }
        return count * 2 > quoted.length;
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
        boolean joins = JOINING.contains(first);
        int before = clause.from() - 2;
        boolean joined = joins
                || words.get(clause.from() - 1).form().equals(";")
                || (before >= 0
                        && words.get(before + 1).form().equals(",")
                        && JOINING.contains(words.get(before).lower()));
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
        return Stage.speaks(this, clause.verb())
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

    /** Whether somebody tells in it what happened, as in "he said they had left", not how it was or what they felt. */
    boolean reportsThePast() {
        return clauses.stream().anyMatch(one -> one.isReported() && one.verb() >= 0 && Telling.isDone(words, one));
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
            boolean goesOn = JOINING.contains(first) && (clause.verb() == clause.from() + 1 || clause.verb() < 0);
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
                && !JOINING.contains(words.get(clauses.get(next).from()).lower())) {
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
        return RELATIVES.contains(first)
                && isComma(clauses.get(relative).from() - 1)
                && isComma(clauses.get(part).from() - 1)
                && JOINING.contains(words.get(clauses.get(part).from()).lower());
    }

    /** Whether a time is named in a clause or what follows it without a verb. */
    boolean hasTime(int at) {
        int begin = words.get(clauses.get(at).from()).begin();
        int end = words.get(clauseEnd(at) - 1).end();
        return times.stream().anyMatch(one -> one.begin() >= begin && one.begin() < end);
    }

    /** Whether a time belongs to a clause, be it within it or in what leads up to it. */
    boolean isDated(int at) {
        return hasTime(at) || times.stream().anyMatch(one -> governing(wordAt(one.begin())) == at);
    }

    /** Whether a time other than one belongs to a clause. */
    boolean isDated(int at, TimeMention but) {
        return times.stream().anyMatch(one -> !one.equals(but) && governing(wordAt(one.begin())) == at);
    }

    /** Whether it tells how things are, not what was done. */
    boolean isBackground() {
        int at = mainClause();
        if (at < 0 || isEntry) {
            return at < 0;
        }
        Clause clause = clauses.get(at);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (Set.of("is", "are").contains(words.get(i).lower()) && !quoted[i]) {
                return true;
            }
        }
        String word = words.get(clause.verb()).lower();
        boolean present = Verbs.at(words, clause.verb()) == Verbs.Kind.PRESENT && !word.equals("says");
        return present || BACKGROUND.contains(word);
    }
}
