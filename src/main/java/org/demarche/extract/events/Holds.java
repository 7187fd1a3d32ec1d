package org.demarche.extract.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Tells by the build of a sentence where a date may not be that of the event it is given to. */
final class Holds {
    /**
     * In days. So far from the publication a month or day without a verb may be of the year before or after as well.
     */
    private static final int FAR = 150;

    /** In letters. What is longer and ends like one is a noun for a deed. */
    private static final int SHORT = 5;

    /** So many words of its own make a part tell something. */
    private static final int FEWEST = 2;

    /** Verbs that only join one thing to another, which may be of another time. */
    private static final Set<String> JOINING = WordSet.of("""
            is are was were provided provide provides contributed contribute contributes helped help helps marked mark
            marks reflected reflects reflect constituted constitutes represented represents recalled recalls recall
            commemorated commemorates commemorate celebrated celebrates celebrate honoured honored honours resembled
            echoed echoes replaced replaces replace superseded built based rested rests drew draws stemmed stems
            included includes include covered covers cover concerned concerns governed governs outlined outlines
            """);
    /** With "to" before them, what is remembered was of another time. */
    private static final Set<String> REMEMBERING = WordSet.of("""
            mark commemorate celebrate honour honor remember recall mourn
            """);

    /** In words. A mark so close behind the verb only parts adjectives. */
    private static final int ADJECTIVES = 4;

    /** Begins what is added to a clause, or comes of what it tells. */
    private static final Pattern ADDING = Pattern.compile(
            "(?i)(?:(?:and |thus |thereby |in turn |eventually |ultimately )*"
                    + "(?:leading|resulting|culminating|prompting|causing|bringing|paving|triggering|setting)"
                    + "|including|as well as|along with|together with|such as|unlike|despite"
                    + "|(?:saying|claiming|arguing|alleging|insisting|noting|complaining|accusing|blaming)(?= (?!on |in )\\S)) ");
    /** What came long after another thing is not of its date. */
    private static final Pattern COUNTED_FROM = Pattern.compile("(?i)(?:years?|decades?|months|weeks|days|long|since) "
            + "(?:after|before|following|from) (?:the|its|his|her|their) $");

    /** Made for years to come. */
    private static final Set<String> SCHEMES = WordSet.of("""
            programme program plan plans strategy agenda roadmap budget schedule calendar projection projections term
            period years mandate
            """);
    /** Speaks of something that was before. */
    private static final Set<String> JUDGING = WordSet.of("""
            welcomed welcomes welcome condemned condemns condemn praised praises praise hailed hails hail criticised
            criticized deplored deplores regretted regrets mourned denounced noted applauded commended
            """);

    private static final Set<String> PARTS = WordSet.of("""
            end beginning start middle summer autumn fall spring winter month year rest course half quarter day days
            morning evening night week weeks months close turn outset part
            """);

    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");

    private static final Set<String> LINKS = WordSet.of("""
            the a an its his her their of in on at by to from for with and or during as well
            """);
    private static final Set<String> AFTER = Set.of("following", "after", "despite", "before");
    private static final Set<String> AUXILIARIES = Set.of("had", "did", "was", "were");

    private Holds() {}

    /**
     * Why a date may be of something else than a draft; null if the sentence gives no reason to doubt.
     *
     * @param at the clause that the date goes with, −1 if there is none
     */
    static @Nullable Hold of(Sentence sentence, TimeMention time, Draft draft, int at, @Nullable When published) {
        int first = sentence.wordAt(time.begin());
        Hold side = at < 0 || time.basis() != Basis.TENSE ? null : side(sentence, time, draft, at, published);
        if (at < 0 || draft.isMention || draft.isPlan || time.equals(sentence.lead())) {
            return side;
        }
        int verb = sentence.clauses().get(at).verb();
        if (sentence.isQuoted(first) && !sentence.isQuoted(verb)) {
            return Hold.QUOTED;
        }
        if (isTold(sentence, time, at)) {
            return Hold.TOLD;
        }
        boolean other = isApart(sentence, at, first)
                || isAdded(sentence, verb, first)
                || isOfAnother(sentence.words(), verb, first)
                || isOfParticiple(sentence, at, first);
        if (other) {
            return Hold.APART;
        }
        if (Terms.isEnd(sentence, verb, first)) {
            return Hold.END;
        }
        // "Since the convention of 1936" counts from the date of its noun.
        boolean isOpen = draft.when.edtf().endsWith("/..");
        boolean noun = isOfNoun(sentence.words(), verb, first)
                || isCountedFrom(sentence, first)
                || (!isOpen && isBehindOf(sentence.words(), first))
                || Naming.isYear(sentence, time)
                || isJudged(sentence.words(), verb, first)
                || isOfScheme(sentence.words(), verb, first, time);
        return noun ? Hold.NOUN : side;
    }

    /** Whether a date stands behind what is added to the clause: "worked on the pact, leading to a visit in May". */
    private static boolean isAdded(Sentence sentence, int verb, int first) {
        for (int i = verb + 1; i < first - 1; i++) {
            if (sentence.words().get(i).form().equals(",")
                    && ADDING.matcher(sentence.words(i + 1, first) + " ").lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date names what another thing is counted from: "ten years after the 1994 accord". */
    private static boolean isCountedFrom(Sentence sentence, int first) {
        Clause part = sentence.clauses().get(sentence.syntax().partAt(first));
        return COUNTED_FROM.matcher(sentence.words(part.from(), first) + " ").find();
    }

    /** Whether a date only tells which thing is meant: "praised the generation of 1945". */
    private static boolean isBehindOf(List<Word> words, int first) {
        return first > 1
                && words.get(first - 1).lower().equals("of")
                && words.get(first - 2).isWord()
                && !PARTS.contains(words.get(first - 2).lower());
    }

    /** Whether a date stands behind a deed that is judged: "welcomed the entry into force on 1 March". */
    private static boolean isJudged(List<Word> words, int verb, int first) {
        return verb < first
                && JUDGING.contains(words.get(verb).lower())
                && words.subList(verb + 1, first).stream().anyMatch(one -> isDeed(one.lower()));
    }

    private static boolean isDeed(String noun) {
        return Things.isEvent(noun)
                || noun.equals("entry")
                || (noun.length() > SHORT && noun.matches(".*(?:ion|ment|ing)"));
    }

    /** Whether another clause without a word to join it stands before a date: "for work he had begun in 1987". */
    private static boolean isOfAnother(List<Word> words, int verb, int first) {
        for (int i = verb + 1; i + 1 < first; i++) {
            if (Words.PRONOUNS.contains(words.get(i).lower()) && isFinite(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(List<Word> words, int verb) {
        return Verbs.at(words, verb) == Verbs.Kind.PAST
                || AUXILIARIES.contains(words.get(verb).lower());
    }

    /** Whether a date in front of the clause is of a thing there: "following the vote held on 28 October, they met". */
    private static boolean isOfParticiple(Sentence sentence, int at, int first) {
        Clause part = sentence.clauses().get(sentence.syntax().partAt(first));
        List<Word> words = sentence.words();
        return sentence.clauses().get(at).verb() > first
                && first > part.from()
                && AFTER.contains(words.get(part.from()).lower())
                && words.subList(part.from() + 1, first).stream().anyMatch(one -> Verbs.isParticiple(one.lower()));
    }

    /** Whether a date is of what is made for a time: "adopted a programme for trade in 2018–2024". */
    private static boolean isOfScheme(List<Word> words, int verb, int first, TimeMention time) {
        boolean lasts =
                YEARS.matcher(Objects.requireNonNull(time.when()).edtf()).matches()
                        || (first > 0 && words.get(first - 1).lower().equals("for"));
        return lasts
                && verb + 1 < first
                && words.subList(verb + 1, first).stream().anyMatch(one -> SCHEMES.contains(one.lower()));
    }

    /**
     * Whether a day is counted from now, but somebody told on another that it was ahead: "said it would rise on
     * Friday".
     */
    private static boolean isTold(Sentence sentence, TimeMention time, int at) {
        Clause clause = sentence.clauses().get(at);
        boolean ahead = clause.isReported()
                && sentence.words().get(clause.verb()).lower().equals("would");
        return ahead
                && (time.basis() == Basis.TENSE || time.basis() == Basis.PUBLISHED)
                && sentence.times().stream()
                        .anyMatch(one -> !one.equals(time)
                                && Moments.isOnLine(one)
                                && sentence.syntax().governing(sentence.wordAt(one.begin())) < at);
    }

    /** Whether a date stands behind words of its own in a part that has no verb, or in a bracket before the verb. */
    private static boolean isApart(Sentence sentence, int at, int first) {
        int own = sentence.syntax().partAt(first);
        Clause part = sentence.clauses().get(own);
        if (own == at || part.verb() >= 0) {
            return false;
        }
        if (own < at) {
            // "The pact, in force since 2011, was ended", "the pledge, first given in 1964, was renewed".
            List<Word> words = sentence.words();
            boolean aside = own > 0
                    && words.get(part.from() - 1).form().equals(",")
                    && (words.get(first - 1).lower().equals("since")
                            || words.subList(part.from(), first).stream()
                                    .anyMatch(one -> Verbs.isParticiple(one.lower())));
            return part.isBracketed() || aside;
        }
        int verb = sentence.clauses().get(at).verb();
        boolean goesOn = !Clause.joins(sentence.words().get(part.from()));
        if (goesOn && part.from() - verb <= ADJECTIVES) {
            // "A first, historic summit on 12 June".
            return false;
        }
        long told = sentence.words().subList(part.from(), first).stream()
                .filter(one -> one.isWord() && !one.isCapital() && !LINKS.contains(one.lower()))
                .count();
        return told >= FEWEST;
    }

    /**
     * Whether a date stands behind a thing that the verb only speaks of: "laid the ground for the founding in 1949".
     */
    private static boolean isOfNoun(List<Word> words, int verb, int first) {
        int noun = Set.of("in", "on", "of", "during")
                        .contains(words.get(first - (first > 0 ? 1 : 0)).lower())
                ? first - 2
                : first - 1;
        if (noun <= verb + 1) {
            return false;
        }
        for (int i = verb + 1; i < noun; i++) {
            if (words.get(i).form().equals("to")
                    && REMEMBERING.contains(words.get(i + 1).lower())) {
                return true;
            }
        }
        boolean envoy = words.get(verb).lower().startsWith("recall")
                && words.subList(verb + 1, Math.min(noun + 1, verb + ADJECTIVES)).stream()
                        .anyMatch(one -> PeopleWords.isOfficial(one.lower()));
        return JOINING.contains(words.get(verb).lower()) && !envoy && !isDoing(words, verb, first);
    }

    /**
     * Whether a form of "be" is only part of what is done, as in "was signed", "are to meet", or another deed follows.
     */
    private static boolean isDoing(List<Word> words, int verb, int first) {
        boolean be = Verbs.BE.contains(words.get(verb).lower());
        Word next = words.get(verb + 1);
        return (be && (next.lower().equals("to") || next.lower().endsWith("ing")))
                || words.subList(verb + 1, first).stream().anyMatch(one -> Verbs.isParticiple(one.lower()));
    }

    /** Whether the verb does not bear out on which side of the publication a date was put. */
    private static @Nullable Hold side(
            Sentence sentence, TimeMention time, Draft draft, int at, @Nullable When published) {
        LocalDate out = Publication.day(published);
        LocalDate day = Publication.day(time.when());
        if (out == null || day == null) {
            return null;
        }
        if (draft.isMention) {
            return Math.abs(ChronoUnit.DAYS.between(day, out)) > FAR ? Hold.SIDE : null;
        }
        Clause clause = sentence.clauses().get(at);
        Word verb = sentence.words().get(clause.verb());
        boolean ahead = Standing.speaksAhead(
                sentence.words(clause.from(), sentence.syntax().clauseEnd(at)));
        boolean past =
                Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST || AUXILIARIES.contains(verb.lower());
        boolean contrary = day.isAfter(out) ? past && !ahead : ahead && !past && day.isBefore(out);
        return contrary ? Hold.SIDE : null;
    }
}
