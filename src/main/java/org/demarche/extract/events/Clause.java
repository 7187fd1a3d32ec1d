package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * A part of a sentence between commas, conjunctions and other marks.
 *
 * @param from its first word
 * @param to after its last word
 * @param verb its finite verb, −1 if it has none of its own
 * @param isReported whether it is what the one before says, as in "she said they met"
 * @param isBracketed whether it stands in brackets
 * @param isParticiple whether its verb only tells of the noun before it, as in "the treaty, signed by both, held"
 */
record Clause(int from, int to, int verb, boolean isReported, boolean isBracketed, boolean isParticiple) {
    /** Past forms that "to" goes on with, as in "agreed to leave": no participles, as "sent to Oslo" may be. */
    private static final Set<String> WITH_INFINITIVE = WordSet.of("""
            began agreed failed refused vowed tried managed sought wanted continued decided attempted pledged
            promised threatened offered chose hoped came went helped served led
            """);

    private static final Set<String> SUBORDINATORS = WordSet.of("""
            when while because although though which who whom whose where until unless whereas if after before
            since as
            """);
    private static final Set<String> AS_PREPOSITIONS = Set.of("after", "before", "since", "until");
    private static final Set<String> NEED_VERB = Set.of("after", "before", "since", "as", "and", "but", "or", "until");
    /** After a verb of saying, these tell when or where it was said. */
    private static final Set<String> LATER = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday on in at during earlier
            late last this that to by after before for from about of reporters early himself herself itself
            themselves january february march april may june july august september october november december
            morning afternoon evening night week month
            """);
    /** Words that what somebody says can begin with where no "that" stands before it. */
    private static final Set<String> OPENINGS = WordSet.of("""
            the a an he she it they we i his her its their there no some all many several two three four five both
            """);

    /** Behind these "that" begins what is said or stands for a thing. */
    private static final Set<String> NO_NOUNS = WordSet.of("""
            so all such is are was were be been and or but of in on at by for from with to than as like after before
            clear known likely possible true say tell believe think hope know
            """);

    /** With these "that" is part of a date, as in "the days that followed". */
    private static final Set<String> FOLLOWING = Set.of("followed", "ensued", "passed", "preceded");

    private static final Set<String> JOINING = Set.of("and", "but", "or");
    /** In words. So far behind "that" the verb of the noun before it may stand. */
    private static final int FAR = 20;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final int LONGEST_DATE = 5;

    private static final Set<String> ASIDE = Set.of(
            "in",
            "on",
            "at",
            "with",
            "despite",
            "during",
            "following",
            "by",
            "for",
            "from",
            "under",
            "amid",
            "besides");
    /** What begins the object of a verb. */
    private static final Set<String> OBJECTS = WordSet.of("""
            the a an its his her their him them it two three four five several
            """);
    /** Participles behind which a name or noun follows all the same. */
    private static final Set<String> NAMING = WordSet.of("""
            called named dubbed titled entitled termed styled known given shown offered paid sent awarded granted
            """);
    /** What tells which day or week is meant. */
    private static final Set<String> ORDERING = WordSet.of("""
            same next previous following day year other first second third early late last
            """);

    private static final Set<String> MARKS =
            Set.of(",", ";", ":", "—", "–", "-", "(", ")", "“", "”", "\"", "[", "]", "|", "_");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");
    /** In words. */
    private static final int FEW_QUOTED = 3;

    private static final Set<String> SAYING = WordSet.of("""
            said says told stated announced claimed claims warned reported declared confirmed added noted
            alleged believed hoped thought insisted argued denied knew found
            """);

    /** What is done to whom something is told. */
    private static final Set<String> TOLD = Set.of("told", "informed", "assured", "notified", "advised");

    /** Whether it tells of a noun by "that", as in "the war that began in May". */
    boolean isThat(List<Word> words) {
        return from > 0
                && !isReported
                && verb == from + 1
                && words.get(from).lower().equals("that");
    }

    /** Whether a word such as "and" or "when" joins clauses. */
    static boolean joins(Word word) {
        return JOINING.contains(word.lower()) || SUBORDINATORS.contains(word.lower());
    }

    /** The parts of a sentence in order. */
    static List<Clause> of(List<Word> words, boolean[] quoted) {
        return of(words, quoted, false);
    }

    /**
     * The parts of a sentence in order.
     *
     * @param isEntry whether it tells of the past in the present, as one in a list of dates does
     */
    static List<Clause> of(List<Word> words, boolean[] quoted, boolean isEntry) {
        int[] verbs = verbs(words, quoted);
        if (isEntry) {
            addPresent(words, verbs);
        }
        addInfinitive(words, verbs);
        boolean[] embedded = embedded(words, verbs);
        boolean[] cuts = ObjectRelative.cuts(words, verbs);
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        boolean reported = false;
        for (int i = 0; i <= words.size(); i++) {
            boolean ends =
                    i == words.size() || (i > from && !embedded[i] && (cuts[i] || begins(words, verbs, from, i)));
            boolean reports = !ends && i > from && isReport(words, verbs, from, i);
            if (ends || reports) {
                add(clauses, words, verbs, from, i, reported);
                from = i;
                reported = reports;
            }
            if (i < words.size() && isMark(words, i)) {
                add(clauses, words, verbs, from, i, reported);
                from = i + 1;
                reported = false;
            }
        }
        markParticiples(clauses, words, verbs);
        return clauses;
    }

    /**
     * Whether a part begins with "Having", or with a form such as "hoping" after a comma: its verbs are no part of the
     * story.
     */
    private static boolean isGerund(List<Word> words, int[] verbs, int from) {
        Word first = words.get(from);
        return first.form().equals("Having")
                || (from > 0
                        && from + 1 < words.size()
                        && words.get(from - 1).form().equals(",")
                        && !first.isCapital()
                        && first.lower().endsWith("ing")
                        && verbs[from + 1] == 0);
    }

    /** A past form between commas that a verb follows without a subject of its own: "Oslo, moved by it, agreed". */
    private static void markParticiples(List<Clause> clauses, List<Word> words, int[] verbs) {
        int waiting = -1;
        for (int i = clauses.size() - 1; i > 0; i--) {
            Clause clause = clauses.get(i);
            boolean afterComma = words.get(clause.from() - 1).form().equals(",");
            boolean verbFirst = clause.verb() == clause.from() && afterComma;
            boolean feels = verbFirst && Verbs.isFeeling(words, clause.verb());
            boolean participle = feels
                    || (verbFirst
                            && waiting > i
                            && verbs[clause.verb()] == 1
                            && Verbs.followsNoun(words, clause.verb())
                            && (clauses.get(i - 1).verb() < 0
                                    || verbs[clauses.get(waiting).verb()] == 2));
            if (participle) {
                clauses.set(i, new Clause(clause.from(), clause.to(), clause.verb(), clause.isReported(), false, true));
            } else if (verbFirst) {
                waiting = i;
            } else if (clause.verb() >= 0) {
                waiting = -1;
            }
        }
    }

    /** A dash between words parts them; one within a range of years or a compound does not. */
    private static boolean isMark(List<Word> words, int i) {
        boolean tight = i > 0
                && i + 1 < words.size()
                && words.get(i).begin() == words.get(i - 1).end()
                && words.get(i + 1).begin() == words.get(i).end();
        String form = words.get(i).form();
        boolean dash = "–-".contains(form) || (form.equals("—") && tight && isDigit(words.get(i + 1)));
        boolean clock = form.equals(":") && tight && isDigit(words.get(i - 1)) && isDigit(words.get(i + 1));
        return MARKS.contains(words.get(i).form()) && !(dash && tight) && !clock && !isShortQuote(words, i);
    }

    private static boolean isDigit(Word word) {
        return Character.isDigit(word.form().charAt(0));
    }

    /** Whether it is a quotation mark around a few words, which belong to the clause. */
    private static boolean isShortQuote(List<Word> words, int mark) {
        return QUOTES.contains(words.get(mark).form()) && (isClosed(words, mark, 1) || isClosed(words, mark, -1));
    }

    private static boolean isClosed(List<Word> words, int mark, int step) {
        for (int i = mark + step; i >= 0 && i < words.size() && Math.abs(i - mark) <= FEW_QUOTED + 1; i += step) {
            if (QUOTES.contains(words.get(i).form())) {
                return Math.abs(i - mark) > 1;
            }
            if (!words.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static void add(List<Clause> clauses, List<Word> words, int[] verbs, int from, int to, boolean reported) {
        if (to > from && to <= words.size()) {
            boolean bracketed = from > 0 && words.get(from - 1).form().equals("(");
            int verb = bracketed || isGerund(words, verbs, from) ? -1 : verbIn(words, verbs, from, to);
            clauses.add(new Clause(from, to, verb, reported, bracketed, false));
        }
    }

    /** 1 for past forms, 2 for all other finite verbs, outside of quotations. */
    private static int[] verbs(List<Word> words, boolean[] quoted) {
        int[] verbs = new int[words.size()];
        for (int i = 0; i < verbs.length; i++) {
            if (!quoted[i]) {
                verbs[i] = switch (Verbs.at(words, i)) {
                    case NONE -> 0;
                    case PAST -> 1;
                    case PRESENT, PAST_AUXILIARY, PRESENT_AUXILIARY, MODAL -> 2;
                };
            }
        }
        return verbs;
    }

    /** Gives a sentence without any verb that of a headline about what is to come: "Brown to visit Oslo". */
    private static void addInfinitive(List<Word> words, int[] verbs) {
        int found = -1;
        for (int i = 0; i < verbs.length; i++) {
            if (verbs[i] != 0) {
                return;
            }
            boolean fits = i > 0
                    && i + 1 < verbs.length
                    && words.get(i).form().equals("to")
                    && Verbs.isPlain(words.get(i + 1).lower())
                    && (words.get(i - 1).isCapital() || words.get(i - 1).lower().endsWith("s"));
            found = found < 0 && fits ? i : found;
        }
        if (found > 0) {
            verbs[found] = 2;
        }
    }

    /** Gives the parts between marks that have no verb the first word that may be one in the present. */
    private static void addPresent(List<Word> words, int[] verbs) {
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean joins = i < words.size() && words.get(i).lower().equals("and");
            if (i < words.size() && !joins && !MARKS.contains(words.get(i).form())) {
                continue;
            }
            int found = -1;
            for (int at = from; at < i && found < 0; at++) {
                found = verbs[at] == 2 || (at > 0 && Verbs.isOfEntry(words, at)) ? at : -1;
            }
            if (found >= 0) {
                verbs[found] = 2;
            }
            from = i + 1;
        }
    }

    private static int verbIn(List<Word> words, int[] verbs, int from, int to) {
        int first = -1;
        boolean byTheTime = from + 2 < to
                && words.get(from + 1).lower().equals("the")
                && Set.of("time", "day").contains(words.get(from + 2).lower());
        boolean aside = from < to
                && !byTheTime
                && ASIDE.contains(words.get(from).lower())
                && to < words.size()
                && words.get(to).form().equals(",")
                && !goesOn(words, to + 1);
        for (int i = from; i < to; i++) {
            if (verbs[i] == 0) {
                continue;
            }
            boolean told = hasObject(words, i) || (isDateLed(words, from, i) && !Verbs.followsNoun(words, i));
            if (aside && verbs[i] == 1 && hasVerb(verbs, to) && !told) {
                // "In a letter sent on Monday, ..." has a participle only.
                continue;
            }
            if (first < 0) {
                first = i;
                boolean named = i > from
                        && (words.get(i - 1).isCapital()
                                || Set.of("he", "she", "it", "they", "who")
                                        .contains(words.get(i - 1).lower()));
                boolean infinitive = WITH_INFINITIVE.contains(words.get(i).lower())
                        && i + 1 < words.size()
                        && words.get(i + 1).lower().equals("to");
                boolean says = words.get(i).lower().equals("said");
                if (verbs[i] == 2 || says || named || infinitive || !Verbs.followsNoun(words, i)) {
                    return i;
                }
            } else if (verbs[i] == 2 || verbs[first] == 1) {
                // "The treaty signed in May was torn up": the first was a participle.
                return i - first > 1 && !isWithThat(words, verbs, first, i) ? i : first;
            }
        }
        return first;
    }

    /** Whether "that" behind a date parts two verbs: "passed over hints on Monday that it would fail". */
    private static boolean isWithThat(List<Word> words, int[] verbs, int first, int next) {
        for (int i = first + 2; i + 1 < next; i++) {
            if (words.get(i).lower().equals("that")) {
                return isOfDate(words.get(i - 1)) && verbs[i + 1] == 0;
            }
        }
        return false;
    }

    private static boolean hasVerb(int[] verbs, int from) {
        return Arrays.stream(verbs, from, verbs.length).anyMatch(verb -> verb != 0);
    }

    /** Whether a part begins with a date that others than it follow: "In June 1978 she received". */
    private static boolean isDateLed(List<Word> words, int from, int verb) {
        int after = afterDate(words, from + 1, verb);
        return after > from + 1 && after < verb;
    }

    private static int afterDate(List<Word> words, int from, int to) {
        int i = from;
        while (i < to && isOfDate(words.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOfDate(Word word) {
        return LATER.contains(word.lower()) || isDigit(word);
    }

    /** Whether a date between a comma and "and" with a verb ends what stands before: "Oslo, in 1949 and joined". */
    private static boolean isDateEnd(List<Word> words, int[] verbs, int from, int and) {
        return from > 0
                && and + 1 < words.size()
                && verbs[and + 1] != 0
                && isDigit(words.get(and - 1))
                && afterDate(words, from, and) == and;
    }

    /** Whether a past form has an object, which a participle has not: "freed the captain", not "sent the same day". */
    private static boolean hasObject(List<Word> words, int verb) {
        String next = verb + 1 < words.size() ? words.get(verb + 1).lower() : "";
        String noun = verb + 2 < words.size() ? words.get(verb + 2).lower() : "";
        return OBJECTS.contains(next)
                && !NAMING.contains(words.get(verb).lower())
                && !ORDERING.contains(noun)
                && !LATER.contains(noun);
    }

    /** Whether what follows a comma only goes on with a clause: "In 1904 Japan struck, and". */
    private static boolean goesOn(List<Word> words, int next) {
        String word = next < words.size() ? words.get(next).lower() : "";
        return SUBORDINATORS.contains(word) || JOINING.contains(word);
    }

    /** The verb of a clause so far, looked for no further back than a clause is long. */
    private static int verbBefore(List<Word> words, int[] verbs, int from, int to) {
        return verbIn(words, verbs, Math.max(from, to - Sentence.LONGEST_CLAUSE), to);
    }

    private static boolean begins(List<Word> words, int[] verbs, int from, int i) {
        String lower = words.get(i).lower();
        boolean joins = JOINING.contains(lower);
        if (lower.equals("as")
                && i + 1 < words.size()
                && words.get(i + 1).lower().equals("well")) {
            return false;
        }
        if (lower.equals("as") && words.get(i - 1).lower().matches(".*ed|known|seen|such|well|far|long")) {
            return false;
        }
        boolean relative = lower.equals("that") && isRelative(words, verbs, i);
        if ((AS_PREPOSITIONS.contains(lower) && isOnlyVerb(words, verbs, i)) || isAsWhat(words, verbs, i)) {
            return false;
        }
        if (!SUBORDINATORS.contains(lower) && !joins && !relative) {
            return false;
        }
        if (joins && verbBefore(words, verbs, from, i) < 0 && !isDateEnd(words, verbs, from, i)) {
            return false;
        }
        return !NEED_VERB.contains(lower) || hasVerbNear(words, verbs, i + 1, joins ? 6 : 10);
    }

    /** Whether the verb behind "since" and the like is all that the sentence has: "his film since the war was lost". */
    private static boolean isOnlyVerb(List<Word> words, int[] verbs, int i) {
        if (i == 0 || Titles.UNITS.contains(words.get(i - 1).lower())) {
            return false;
        }
        for (int at = 0; at < i; at++) {
            if (verbs[at] != 0 || MARKS.contains(words.get(at).form())) {
                return false;
            }
        }
        int count = 0;
        for (int at = i; at < verbs.length && count < 2; at++) {
            if (verbs[at] != 0 && verbs[Math.max(at - 1, 0)] == 0) {
                count++;
            }
        }
        return count == 1;
    }

    /** Whether "as" says what somebody is called, whatever form follows its noun: "him only as a man wanted for". */
    private static boolean isAsWhat(List<Word> words, int[] verbs, int as) {
        if (!words.get(as).lower().equals("as")
                || as < 1
                || !Set.of("only", "him", "them").contains(words.get(as - 1).lower())
                || as + 1 >= words.size()
                || !words.get(as + 1).lower().matches("an?")) {
            return false;
        }
        int verb = as + 1;
        while (verb < words.size() && verb < as + FAR && verbs[verb] == 0 && !ends(words, verb)) {
            verb++;
        }
        return verb < words.size() && verbs[verb] == 1 && isReduced(words, verbs, verb);
    }

    /**
     * Where a part begins that only tells of a noun whose own verb follows, as "that ended the war" in "the peace that
     * ended the war was signed". Its verbs are none of the sentence's.
     */
    private static boolean[] embedded(List<Word> words, int[] verbs) {
        boolean[] embedded = new boolean[words.size() + 1];
        int open = -1;
        int own = -1;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (open < 0 && isReduced(words, verbs, i)) {
                int verb = own(words, verbs, i);
                if (verb > 0) {
                    Arrays.fill(verbs, i, verb, 0);
                    Arrays.fill(embedded, i, verb, true);
                    i = verb;
                }
            } else if (RELATIVES.contains(word)) {
                open = isRelative(words, verbs, i) ? i : -1;
                own = open + 1;
                int main = open < 0 || hasVerbBefore(words, verbs, open) ? -1 : pastBehind(words, verbs, own);
                if (main > 0) {
                    Arrays.fill(verbs, open, main, 0);
                    embedded[open] = true;
                    open = -1;
                }
            } else if (ends(words, i)) {
                open = -1;
            } else if (open > 0 && i > own + 1 && i - open < FAR && verbs[i] == 2 && verbs[i - 1] == 0) {
                Arrays.fill(verbs, open, i, 0);
                embedded[open] = true;
                open = -1;
            }
        }
        return embedded;
    }

    /** Whether the words up to a place have a verb, back to a mark or conjunction. */
    private static boolean hasVerbBefore(List<Word> words, int[] verbs, int to) {
        for (int i = to - 1; i >= Math.max(0, to - Sentence.LONGEST_CLAUSE); i--) {
            if (verbs[i] != 0) {
                return true;
            }
            if (ends(words, i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The past form that is the verb of the noun before a relative, where no other can be: "shocked" in "the loss of
     * those who were on board shocked Oslo"; the first with an object or that is no participle, else the last.
     */
    private static int pastBehind(List<Word> words, int[] verbs, int own) {
        int found = -1;
        for (int i = own + 1; i < Math.min(words.size(), own + FAR) && !ends(words, i); i++) {
            if (verbs[i] == 0 || verbs[i - 1] != 0) {
                continue;
            }
            if (verbs[i] == 2 || RELATIVES.contains(words.get(i - 1).lower())) {
                return -1;
            }
            Word next = words.get(Math.min(i + 1, words.size() - 1));
            if (!Owners.mayDescribe(words.get(i)) || next.isCapital() || Verbs.isDeterminer(next.lower())) {
                return i;
            }
            found = i;
        }
        return found;
    }

    private static boolean ends(List<Word> words, int i) {
        String word = words.get(i).lower();
        return MARKS.contains(words.get(i).form()) || JOINING.contains(word) || SUBORDINATORS.contains(word);
    }

    /** Whether a past form may only tell of the noun before it, as "reached" in "the deal reached by both was lost". */
    private static boolean isReduced(List<Word> words, int[] verbs, int i) {
        return verbs[i] == 1
                && Owners.mayDescribe(words.get(i))
                && !SAYING.contains(words.get(i).lower())
                && Verbs.followsNoun(words, i)
                && Owners.nounBegin(words, -1, i) >= 0;
    }

    /** The verb of the noun before such a form; −1 if the form is that itself. */
    private static int own(List<Word> words, int[] verbs, int form) {
        boolean by = words.get(form + 1).lower().equals("by");
        int noun = -1;
        for (int i = form + 1; i < Math.min(words.size(), form + FAR); i++) {
            String word = words.get(i).lower();
            boolean joins = JOINING.contains(word);
            if (MARKS.contains(words.get(i).form()) || SUBORDINATORS.contains(word) || word.equals("that")) {
                return -1;
            }
            if (joins && (!by || verbs[Math.min(i + 1, verbs.length - 1)] != 0)) {
                return -1;
            }
            if (Verbs.isDeterminer(word)) {
                noun = i;
            }
            if (verbs[i] == 2) {
                boolean led = noun < 0
                        || joins(words.get(noun - 1))
                        || Verbs.isPreposition(words.get(noun - 1).lower());
                return led && i > form + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** Whether "that" stands between a noun and a verb, as in "the war that began". */
    private static boolean isRelative(List<Word> words, int[] verbs, int that) {
        Word noun = words.get(that - 1);
        return that + 1 < words.size()
                && verbs[that + 1] != 0
                && noun.isWord()
                && verbs[that - 1] == 0
                && !SAYING.contains(noun.lower())
                && !NO_NOUNS.contains(noun.lower())
                && !FOLLOWING.contains(words.get(that + 1).lower());
    }

    private static boolean hasVerbNear(List<Word> words, int[] verbs, int from, int most) {
        for (int i = from; i < Math.min(words.size(), from + most); i++) {
            if (MARKS.contains(words.get(i).form())) {
                return false;
            }
            if (verbs[i] != 0) {
                return true;
            }
            boolean joins = JOINING.contains(words.get(i).lower());
            if (joins && i + 1 < words.size() && verbs[i + 1] != 0) {
                return false;
            }
        }
        return false;
    }

    /** The word before those that say when something was said, and whom it was told. */
    private static int beforeDate(List<Word> words, int from, int to) {
        int i = to;
        while (i > from && to - i < LONGEST_DATE && isOfDate(words.get(i))) {
            i--;
        }
        return i;
    }

    /** Whether whom something is told stands here, before "that" and what is told. */
    private static boolean thatFollows(List<Word> words, int[] verbs, int from) {
        for (int i = from; i < Math.min(words.size(), from + FAR) && verbs[i] == 0; i++) {
            if (words.get(i).lower().equals("that")) {
                return i > from;
            }
        }
        return false;
    }

    /** Whether a verb says that somebody was told what follows, as in "I am informed by the envoy that". */
    private static boolean isToldTo(List<Word> words, int verb, int to) {
        if (!Verbs.BE.contains(words.get(verb).lower()) || !Verbs.isPassive(words.subList(0, to), verb)) {
            return false;
        }
        int form = verb + 1;
        while (form < to && !Verbs.isParticiple(words.get(form).lower())) {
            form++;
        }
        return form < to && TOLD.contains(words.get(form).lower());
    }

    /** Whether what is said begins here: after a verb of saying, with a verb of its own. */
    private static boolean isReport(List<Word> words, int[] verbs, int from, int i) {
        boolean that = words.get(i).lower().equals("that");
        boolean opens =
                words.get(i).isCapital() || OPENINGS.contains(words.get(i).lower());
        int speech = opens ? beforeDate(words, from, i - 1) : i - 1;
        boolean says = SAYING.contains(words.get(speech).lower());
        int speaks = that || says ? verbBefore(words, verbs, from, i) : -1;
        if (speaks < 0) {
            return false;
        }
        boolean tells = says && !that && thatFollows(words, verbs, i);
        boolean directly = !tells
                && says
                && !words.get(speech).lower().equals("denied")
                && speaks == speech
                && !LATER.contains(words.get(i).lower());
        return (directly || (that && (SAYING.contains(words.get(speaks).lower()) || isToldTo(words, speaks, i))))
                && hasVerbNear(words, verbs, i + (that ? 1 : 0), 14);
    }
}
