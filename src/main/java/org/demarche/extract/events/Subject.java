package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * What stands before a verb: the words, and whom they mean.
 *
 * @param words as printed, without what leads up to them; empty if there are none
 * @param head those of them before "of", "with" and the like
 * @param who those named or meant; empty if nobody known
 * @param isPronoun whether the words are a pronoun only
 * @param acts whether those are who acts, not only named beside a thing, as in "the talks between them ended"
 */
record Subject(String words, String head, List<Entity> who, boolean isPronoun, boolean acts) {
    static final Subject NONE = new Subject("", "", List.of(), false, false);

    private static final Pattern PAIR = Pattern.compile(
            "(?:[Tt]he|[Bb]oth|[Tt]hese) (?:two |both )?(?:leaders|men|women|presidents|sides|countries|parties|states|ministers|nations|governments)");
    private static final int LONGEST_AGENT = 7;
    private static final Set<String> LEADING = WordSet.of("""
            and but or so then also however meanwhile later earlier afterwards additionally furthermore moreover
            when while after before because although though as since if where that until hence thus instead
            finally eventually subsequently yet still now according
            """);
    private static final Set<String> MINISTRIES =
            Set.of("State", "Defense", "Defence", "Staff", "Treasury", "Energy", "Commerce", "Foreign");
    private static final Set<String> RELATIVES = Set.of("which", "whom", "whose", "who");
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            in on at by for from with about against during under over into near between among after before since
            following despite amid within through upon to
            """);
    private static final Set<String> ENDS_HEAD = WordSet.of("""
            of in on at by for from with about against who which that to near between including working based
            led
            """);
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "some", "its", "their", "his", "her", "these", "those", "both", "this");
    private static final Set<String> AGENTS = WordSet.of("""
            police army government governments troops forces authorities people men women gunmen rebels
            militants crowd military navy party parties court judge jury parliament cabinet council committee
            commission agency agencies ministry delegation delegations team group groups company companies
            officials envoys families students residents firefighter firefighters doctor doctors scientists
            teenager boy girl man woman teachers union unions hospital university guards allies powers sides
            states countries nations neighbours neighbors administration congress senate assembly embassy regime
            opposition coalition junta staff owner mayor lawyer lawyers attorney officer bomber shooter driver
            pilot worker suspect patient mother father envoy diplomat ambassador king queen emperor monarch
            general commander director founder reporter professor senator governor media newspaper newspapers
            press family associates relatives president minister spokesman spokeswoman leader leaders ministers
            diplomats lawmakers bank club
            """);

    /** Somebody named, who acts. */
    static Subject named(Entity who, String words) {
        return new Subject(words, words, List.of(who), false, true);
    }

    /** The same words, for a thing. */
    Subject ofNobody() {
        return new Subject(words, head, List.of(), isPronoun, false);
    }

    /** The same with others before those it means. */
    Subject with(List<Entity> others) {
        List<Entity> all = new ArrayList<>(others);
        who.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Subject(words, head, all, isPronoun, acts);
    }

    /** The same words for others, who are named beside them. */
    Subject meaning(List<Entity> others) {
        return new Subject(words, head, others, isPronoun, true);
    }

    /** Whether words only lead up to a subject, as "on Monday" or "in a letter" do. */
    static boolean isLead(Sentence sentence, int from, int to) {
        String first = sentence.words().get(from).lower();
        return PREPOSITIONS.contains(first)
                || first.endsWith("ing")
                || isAdverb(first)
                || afterLead(sentence, from, to) >= to;
    }

    /** Reads the subject from the words between two places. */
    static Subject of(Sentence sentence, int from, int to, Discourse discourse) {
        int begin = afterLead(sentence, from, to);
        int end = to;
        List<Word> words = sentence.words();
        while (end > begin && isAdverb(words.get(end - 1).lower())) {
            end--;
        }
        if (begin >= end) {
            return NONE;
        }
        String first = words.get(begin).lower();
        String printed = sentence.words(begin, end);
        if (end - begin == 1 && Discourse.isPronoun(first)) {
            return new Subject(printed, printed, discourse.meaning(first), true, true);
        }
        if (PAIR.matcher(printed).matches() && discourse.meaning("they").size() > 1) {
            List<Entity> pair = discourse.meaning("they");
            if (printed.endsWith("leaders")) {
                pair.forEach(Entity::isRuler);
            }
            return new Subject(printed, printed, pair, false, true);
        }
        int head = headEnd(words, begin, end);
        String headWords = owned(sentence, begin, head, discourse);
        List<Entity> who = named(sentence, begin, head);
        boolean acts = true;
        if (who.stream().anyMatch(one -> one.kind() == Kind.PERSON)) {
            who = withOthers(sentence, who, head, end);
        } else if (who.isEmpty() && !PREPOSITIONS.contains(first)) {
            String agent = agent(sentence, begin, head, end);
            acts = !agent.isEmpty();
            who = acts ? List.of(discourse.unnamed(agent)) : named(sentence, head, end);
        }
        String all = headWords
                + sentence.text(words.get(head - 1).end(), words.get(end - 1).end());
        return new Subject(all, headWords, who, false, acts);
    }

    private static boolean isAdverb(String word) {
        return (word.endsWith("ly") && word.length() > 4 && !word.equals("italy"))
                || Set.of("also", "not", "never", "then", "now", "later", "earlier", "first")
                        .contains(word);
    }

    /** The words with the owner's name for "his" and the like at the beginning. */
    private static String owned(Sentence sentence, int begin, int head, Discourse discourse) {
        String first = sentence.words().get(begin).lower();
        List<Entity> owners =
                Set.of("his", "her", "its", "their").contains(first) ? discourse.meaning(first) : List.of();
        if (owners.size() != 1 || head - begin < 2) {
            return sentence.words(begin, head);
        }
        return owners.getFirst().name() + "’s " + sentence.words(begin + 1, head);
    }

    /** Skips conjunctions, adverbs and a date at the beginning. */
    private static int afterLead(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        int begin = from;
        boolean moved = true;
        while (moved && begin < to) {
            moved = false;
            int at = words.get(begin).begin();
            for (var time : sentence.times()) {
                int first = sentence.wordAt(time.begin());
                boolean leads = first == begin
                        || (first == begin + 1
                                && PREPOSITIONS.contains(words.get(begin).lower()));
                int after = sentence.wordAt(time.end());
                if (leads && time.end() > at && after > begin && after <= to) {
                    begin = after;
                    moved = true;
                }
            }
            boolean relative =
                    begin + 1 < to && RELATIVES.contains(words.get(begin).lower());
            boolean leading = begin < to
                    && (relative
                            || LEADING.contains(words.get(begin).lower())
                            || !words.get(begin).isWord());
            if (!moved && leading) {
                begin++;
                moved = true;
            }
        }
        return begin;
    }

    private static int headEnd(List<Word> words, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            boolean office = words.get(i).form().equals("of")
                    && i + 1 < end
                    && MINISTRIES.contains(words.get(i + 1).form());
            if (ENDS_HEAD.contains(words.get(i).lower()) && !office) {
                return i;
            }
        }
        return end;
    }

    /** Those named; of "the Swiss envoy Ada Brown" only the envoy, of "the Swiss army" the state. */
    private static List<Entity> named(Sentence sentence, int from, int to) {
        List<Entity> named = new ArrayList<>();
        List<Entity> others = new ArrayList<>();
        List<Mention> mentions = sentence.mentions(from, to);
        int lastPerson = -1;
        for (Mention mention : mentions) {
            lastPerson = mention.entity().kind() == Kind.PERSON ? mention.begin() : lastPerson;
        }
        for (Mention mention : mentions) {
            int after = sentence.wordAt(mention.end());
            String next = after < to ? sentence.words().get(after).lower() : "";
            boolean describes = mention.form() == Mention.Form.ADJECTIVE
                    || next.equals("'s")
                    || (mention.begin() < lastPerson
                            && !Set.of(",", "and", "or", "").contains(next));
            List<Entity> list = describes ? others : named;
            if (!list.contains(mention.entity())) {
                list.add(mention.entity());
            }
        }
        if (named.stream().anyMatch(one -> one.kind() != Kind.PLACE)) {
            named.removeIf(one -> one.kind() == Kind.PLACE);
        }
        return named.isEmpty() ? others : named;
    }

    /** Adds the persons that "and" joins to the first, behind what describes that one. */
    private static List<Entity> withOthers(Sentence sentence, List<Entity> first, int from, int to) {
        List<Entity> all = new ArrayList<>(first);
        for (Mention mention : sentence.mentions(from, to)) {
            int at = sentence.wordAt(mention.begin()) - 1;
            while (at > from
                    && (sentence.words().get(at).isCapital()
                            || Set.of("leader", "president", "minister")
                                    .contains(sentence.words().get(at).lower()))) {
                at--;
            }
            boolean joined =
                    Set.of("and", ",").contains(sentence.words().get(at).lower());
            if (joined && mention.entity().kind() == Kind.PERSON && !all.contains(mention.entity())) {
                all.add(mention.entity());
            }
        }
        return all;
    }

    /** The words for people without a name, with what "of" adds; empty if the subject is a thing. */
    private static String agent(Sentence sentence, int begin, int head, int end) {
        List<Word> words = sentence.words();
        if (head - begin > LONGEST_AGENT) {
            return "";
        }
        String last = words.get(head - 1).lower();
        if (!AGENTS.contains(last) && !last.matches(".{3,}(?:ers|ors|ists|ians|men|ees)")) {
            return "";
        }
        int from = ARTICLES.contains(words.get(begin).lower()) && begin + 1 < head ? begin + 1 : begin;
        int to = head;
        if (head < end && words.get(head).form().equals("of")) {
            to = head + 1;
            while (to < end
                    && to - head < LONGEST_AGENT
                    && words.get(to).isWord()
                    && !ENDS_HEAD.contains(words.get(to).lower())) {
                to++;
            }
        }
        return sentence.words(from, to);
    }
}
