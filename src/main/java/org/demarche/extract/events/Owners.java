package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * Dates that belong to a noun behind the verb, not to the verb: of a deed that the clause only judges or answers, as in
 * "condemned the launch of a missile on 15 September", and of a thing, as in "withdrew to the June 4, 1967 borders".
 */
final class Owners {
    /** Who does so speaks of a deed that was done before. */
    private static final Set<String> JUDGING = WordSet.of("""
            condemn condemns condemned condemning denounce denounces denounced denouncing deplore deplores deplored
            criticise criticises criticised criticize criticizes criticized regret regrets regretted mourn mourned
            deny denies denied denying recalled recalls remembered remembers acknowledged admitted investigate
            investigates investigated investigating survived avenge avenged
            """);
    /** With "for" behind them, what was done before. */
    private static final Set<String> ANSWERING = WordSet.of("""
            apology apologies apologise apologised apologises apologize apologized apologizes responsibility
            responsible blame blamed blames compensation punishment punished retaliation retaliated revenge convicted
            sentenced jailed imprisoned arrested charged tried thank thanked praise praised praises criticised
            criticized condemned sanctions sanctioned wanted indicted prosecuted guilty justice reparations
            """);

    /** What something is done on account of was before it: "in view of the exchange of 27 December, they called". */
    private static final Pattern REASONS = Pattern.compile(
            "(?i)(?:in (?:the )?(?:view|light|wake|spirit) of|given|because of|due to|based (?:up)?on|on the basis of|in (?:accordance|line|keeping) with"
                    + "|under|pursuant to|in (?:response to|retaliation for|revenge for)|thanks to|despite|in spite of) ");

    private static final Set<String> INQUIRING =
            Set.of("investigation", "inquiry", "enquiry", "probe", "investigations", "looked", "looking");
    private static final Set<String> PARTS = Set.of("involvement", "role", "part", "complicity", "suspected");

    private static final Set<String> OUTSIDE = WordSet.of("""
            the a an of in at from to by with for and after before since that into over about on upon for as this these
            those any another
            """);
    private static final Set<String> COMPLEMENTS =
            Set.of("of", "on", "in", "at", "against", "between", "by", "from", "near", "to", "with", "for");
    /**
     * With these a part begins whose date is of the thing that it names: "Following the vote held on 3 May, they left".
     */
    private static final Set<String> AFTERMATHS = Set.of("following", "after", "despite", "before", "since");
    /** What somebody says something by. */
    private static final Set<String> MEANS = WordSet.of("""
            statement letter note telegram cable message communiqué communique interview speech address broadcast email
            tweet declaration memorandum dispatch despatch
            """);
    /** In words. */
    private static final int LONGEST_COMPLEMENT = 10;

    /** Past forms that are no participles. */
    private static final Set<String> ACTIVE = WordSet.of("""
            came went fell rose saw spoke wrote ran broke flew drew chose knew threw took gave got began became stood sat
            swore met told sang sank fled lay drove ate drank rode shook tore wore forgave overcame rang rewrote sprang
            swam arose awoke said added agreed continued died remained arrived returned resigned failed happened
            """);

    private static final Set<String> NO_NOUNS = WordSet.of("""
            who which that it he she they we i there then also all both and or but not never first later had has have
            """);

    private Owners() {}

    /** The noun for the deed that a date stands behind; −1 if the clause does not judge one. */
    static int noun(Sentence sentence, int first, int after) {
        int at = sentence.syntax().governing(first);
        int verb = at < 0 ? -1 : sentence.clauses().get(at).verb();
        if (verb < 0 || !isCalendar(sentence, first, after)) {
            return -1;
        }
        List<Word> words = sentence.words();
        Clause part = sentence.clauses().get(sentence.syntax().partAt(first));
        boolean leading = verb >= first
                && part.verb() < 0
                && REASONS.matcher(sentence.words(part.from(), first) + " ").lookingAt();
        if (verb >= first && !leading) {
            return -1;
        }
        verb = leading ? part.from() - 1 : verb;
        int link = first - 1;
        if (Set.of("on", "in", "at", "of", "during", "last")
                .contains(words.get(link).lower())) {
            link--;
        }
        for (int i = link; i > verb && i >= link - LONGEST_COMPLEMENT; i--) {
            Word word = words.get(i);
            if (!word.isWord() && !word.form().equals("'s")) {
                return -1;
            }
            if (Verbs.at(words, i) != Verbs.Kind.NONE || Clause.joins(word)) {
                return -1;
            }
            boolean complement =
                    i == link || COMPLEMENTS.contains(words.get(i + 1).lower());
            if (complement
                    && Things.isEvent(word.lower())
                    && (leading || isJudged(words, verb, phraseBegin(words, i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words of a noun begin, without an article. */
    static int phraseBegin(List<Word> words, int head) {
        int from = head;
        while (from > 0
                && from > head - 6
                && (words.get(from - 1).isWord() || words.get(from - 1).form().equals("'s"))
                && !OUTSIDE.contains(words.get(from - 1).lower())
                && Verbs.at(words, from - 1) == Verbs.Kind.NONE
                && !JUDGING.contains(words.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    private static boolean isJudged(List<Word> words, int verb, int begin) {
        int before = begin - 1;
        while (before > verb && Words.DETERMINERS.contains(words.get(before).lower())) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String lead = words.get(before).lower();
        String earlier = before > 0 ? words.get(before - 1).lower() : "";
        return switch (lead) {
            case "for" ->
                words.subList(Math.max(0, before - 4), before).stream()
                        .anyMatch(one -> ANSWERING.contains(one.lower()));
            case "into" -> INQUIRING.contains(earlier);
            case "in" -> PARTS.contains(earlier);
            default -> JUDGING.contains(lead);
        };
    }

    /**
     * Whether a date is one of the calendar, as "15 September" and "2018" are: those such as "Monday" go with verbs.
     */
    private static boolean isCalendar(Sentence sentence, int first, int after) {
        return sentence.words().subList(first, Math.min(after, sentence.words().size())).stream()
                .anyMatch(one -> Character.isDigit(one.form().charAt(0)));
    }

    /**
     * The past form before a date that only tells of the noun before it, as in "praised the pact signed on 5 June": −1
     * if there is none behind the verb.
     */
    static int participle(Sentence sentence, int at, int first) {
        List<Word> words = sentence.words();
        int verb = verbBefore(sentence, at, first);
        boolean since = first > 0 && words.get(first - 1).lower().equals("since");
        int from = since ? first - 2 : first - 1;
        for (int i = from; i > verb + 2 && i >= first - LONGEST_COMPLEMENT; i--) {
            Word word = words.get(i);
            if (!word.isWord() && !word.form().equals("'s")) {
                return -1;
            }
            if (Verbs.at(words, i) == Verbs.Kind.PAST) {
                int begin = nounBegin(words, verb, i);
                boolean noun = begin > verb && mayDescribe(word) && !isMeans(words, begin, i);
                boolean goesOn = i == from || Verbs.followsNoun(words, i);
                return noun && goesOn ? i : -1;
            }
            if (Clause.joins(word) && !word.lower().equals("and")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether somebody says something by a noun, whose date is then that of the saying: "denied it in a letter sent".
     */
    static boolean isMeans(List<Word> words, int begin, int end) {
        return begin > 0
                && Set.of("in", "by", "through", "with")
                        .contains(words.get(begin - 1).lower())
                && MEANS.contains(words.get(end - 1).lower());
    }

    /** Whether a date is of what a noun does with the one before it, as in "they sold the gains these firms made". */
    static boolean isOfJoinedNoun(Sentence sentence, int at, int first) {
        int form = participle(sentence, at, first);
        int verb = verbBefore(sentence, at, first);
        if (ObjectRelative.isWithoutThat(sentence.words(), verb, first)) {
            return true;
        }
        int begin = form < 0 ? 0 : nounBegin(sentence.words(), verb, form);
        if (begin - verb < 3) {
            return false;
        }
        Word before = sentence.words().get(begin - 1);
        return before.isWord()
                && !before.isCapital()
                && before.lower().endsWith("s")
                && Verbs.at(sentence.words(), begin - 1) == Verbs.Kind.NONE
                && !Verbs.isPreposition(before.lower())
                && !Verbs.isDeterminer(before.lower())
                && !PeopleWords.isOfPeople(before.lower())
                && !Clause.joins(before);
    }

    /** The verb of a clause, or if that only follows a word, the place before the clause. */
    static int verbBefore(Sentence sentence, int at, int word) {
        Clause clause = sentence.clauses().get(at);
        Clause part = sentence.clauses().get(sentence.syntax().partAt(word));
        boolean apart = part.to() < clause.from()
                && part.verb() < 0
                && AFTERMATHS.contains(sentence.words().get(part.from()).lower());
        return clause.verb() < word ? clause.verb() : apart ? part.from() - 1 : clause.from() - 1;
    }

    /** Whether a past form may only tell of a noun before it. */
    static boolean mayDescribe(Word form) {
        return Verbs.isParticiple(form.lower()) && !ACTIVE.contains(form.lower());
    }

    /** Where the noun before a word begins, with its article or number; −1 if none stands there. */
    static int nounBegin(List<Word> words, int verb, int end) {
        if (end < 1) {
            return -1;
        }
        Word noun = words.get(end - 1);
        if (!noun.isWord()
                || noun.isCapital()
                || NO_NOUNS.contains(noun.lower())
                || Verbs.BE.contains(noun.lower())
                || noun.lower().endsWith("ly")) {
            return -1;
        }
        for (int i = end - 2; i > verb && i >= end - 5; i--) {
            Word word = words.get(i);
            if (Words.DETERMINERS.contains(word.lower()) || word.form().equals("'s")) {
                return i;
            }
            if (!word.isWord() || COMPLEMENTS.contains(word.lower()) || Clause.joins(word)) {
                // "To evade sanctions": what follows "to" is a verb.
                int begin = word.lower().equals("to") && i + 2 < end ? i + 2 : i + 1;
                return noun.lower().endsWith("s") ? begin : -1;
            }
        }
        return noun.lower().endsWith("s") && verb == end - 2 ? end - 1 : -1;
    }

    /**
     * Whether a date only tells which thing is meant, as in "withdrew to the June 4, 1967 borders": it stands between
     * an article and a noun, behind the verb.
     */
    static boolean isOfThing(Sentence sentence, int first, int after) {
        List<Word> words = sentence.words();
        int at = sentence.syntax().governing(first);
        int verb = at < 0 ? -1 : sentence.clauses().get(at).verb();
        if (verb < 0 || verb > first || first < 1 || after >= words.size()) {
            return false;
        }
        String before = words.get(first - 1).lower();
        String own = words.get(first).lower();
        boolean determined = before.equals("'s")
                || Words.DETERMINERS.contains(before)
                || own.equals("the")
                || Set.of("to", "from", "within", "along").contains(before);
        Word next = words.get(after);
        return determined
                && isCalendar(sentence, first, after)
                && next.isWord()
                && !OUTSIDE.contains(next.lower())
                && !COMPLEMENTS.contains(next.lower())
                && !Clause.joins(next)
                && Verbs.at(words, after) == Verbs.Kind.NONE
                && next.lower().matches("\\p{L}{3,}");
    }
}
