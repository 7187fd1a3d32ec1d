package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final Set<String> MINISTRIES =
            Set.of("State", "Defense", "Defence", "Staff", "Treasury", "Energy", "Commerce", "Foreign");
    private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we", "I");
    static final Set<String> PREPOSITIONS = WordSet.of("""
            in on at by for from with about against during under over into near between among after before since
            following despite amid within through upon to
            """);
    /** Behind these "and" joins no subjects. */
    static final Set<String> APART = Set.of("between", "among", "both");
    /** Behind these "and" more often joins what is named there. */
    private static final Set<String> OF = Set.of("of", "from", "for");

    static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "some", "its", "their", "his", "her", "my", "our", "these", "those", "both", "this");

    /** Somebody named, who acts. */
    static Subject named(Entity who, String words) {
        return new Subject(words, words, List.of(who), false, true);
    }

    /** The same words, for a thing. */
    Subject ofNobody() {
        return new Subject(words, head, List.of(), isPronoun, false);
    }

    /** The same behind other words. */
    Subject after(String lead) {
        return new Subject(lead + words, lead + head, who, isPronoun, acts);
    }

    /** The same before further words. */
    Subject before(String rest) {
        return new Subject(words + rest, head, who, isPronoun, acts);
    }

    /** The same with others before those it means. */
    Subject with(List<Entity> others) {
        List<Entity> all = new ArrayList<>(others);
        who.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Subject(words, head, all, isPronoun, acts);
    }

    /** Several of whom the words name only the first: by their names. */
    Subject calledByName() {
        String names = Titles.names(who);
        return new Subject(names, names, who, isPronoun, acts);
    }

    /** The same words for others, who are named beside them. */
    Subject meaning(List<Entity> others) {
        return new Subject(words, head, others, isPronoun, true);
    }

    /** Reads the subject from the words between two places. */
    static Subject of(Sentence sentence, int from, int to, Discourse discourse) {
        Subject whole = whole(sentence, from, to, discourse);
        List<Entity> joined =
                whole.isPronoun() ? List.of() : joined(sentence, Leads.afterLead(sentence, from, to), to, discourse);
        return joined.size() > whole.who().size() ? whole.meaning(joined) : whole;
    }

    /**
     * Those whom "and" joins of whom one is called by a noun with its own article or name: "the army and the rebels",
     * "the junta and Swiss mediators". Empty if it joins anything else.
     */
    private static List<Entity> joined(Sentence sentence, int begin, int to, Discourse discourse) {
        List<Word> words = sentence.words();
        boolean of = false;
        for (int i = begin + 1; i + 1 < to; i++) {
            if (!words.get(i).lower().equals("and")) {
                if (APART.contains(words.get(i).lower())) {
                    return List.of();
                }
                of |= OF.contains(words.get(i).lower());
                continue;
            }
            int at = words.get(i - 1).end();
            boolean adjective = sentence.mentions(begin, i).stream()
                    .anyMatch(one -> one.form() == Mention.Form.ADJECTIVE && one.end() == at);
            Word next = words.get(i + 1);
            boolean own = (next.isCapital() && !of)
                    || Groups.isNumber(next.lower())
                    || (ARTICLES.contains(next.lower()) && !Owning.is(next.lower()));
            Subject one = adjective || !own ? NONE : whole(sentence, begin, i, discourse);
            Subject other = one.acts() ? whole(sentence, i + 1, to, discourse) : NONE;
            if (!one.acts() || !other.acts()) {
                return List.of();
            }
            List<Entity> both = new ArrayList<>(one.who());
            other.who().stream().filter(who -> !both.contains(who)).forEach(both::add);
            return both;
        }
        return List.of();
    }

    private static Subject whole(Sentence sentence, int from, int to, Discourse discourse) {
        int begin = Leads.afterLead(sentence, from, to);
        int end = to;
        List<Word> words = sentence.words();
        while (end > begin && ".,;:!?".contains(words.get(end - 1).form())) {
            end--;
        }
        int shorter = end;
        do {
            end = shorter;
            shorter = end > begin && Leads.isAdverb(words.get(end - 1))
                    ? end - 1
                    : Leads.beforeTime(sentence, begin, end);
            shorter = shorter < end ? Rescheduling.beforeIntended(words, begin, shorter) : shorter;
        } while (shorter < end);
        if (begin >= end) {
            return NONE;
        }
        if (end - begin > 1
                && NOMINATIVES.contains(words.get(end - 1).form())
                && !Set.of("and", "or").contains(words.get(end - 2).lower())
                && !(words.get(end - 1).form().equals("I") && words.get(end - 2).isCapital())) {
            // "After the death of Ott she": only she can be the subject.
            begin = end - 1;
        }
        String first = words.get(begin).lower();
        String printed = sentence.words(begin, end);
        Subject thing = end - begin == 1 ? discourse.thing(first) : null;
        if (thing != null && !Dummies.isEmptyIt(sentence, end)) {
            return thing.ofNobody();
        }
        if (end - begin == 1 && first.equals("it") && Dummies.isIdle(sentence, end)) {
            return new Subject(printed, printed, List.of(), true, false);
        }
        if (end - begin == 1 && Discourse.isPronoun(first)) {
            return new Subject(printed, printed, discourse.meaning(first, sentence.isQuoted(begin)), true, true);
        }
        List<Entity> group = Groups.here(printed, sentence, begin);
        group = group.isEmpty() ? Groups.meaning(printed, discourse) : group;
        if (group != null) {
            if (printed.endsWith("leaders")) {
                group.forEach(Entity::isRuler);
            }
            return new Subject(printed, printed, group, false, true);
        }
        int head = headEnd(sentence, begin, end);
        String headWords = Owning.named(sentence, begin, head, discourse);
        List<Entity> who = NounNames.namedIn(sentence, begin, head, false);
        Entity titled = NounNames.titled(sentence, begin, end);
        boolean acts = true;
        if (who.stream().anyMatch(one -> one.kind() == Kind.PERSON)) {
            who = NounNames.withOthers(sentence, who, head, end);
        } else if (who.isEmpty() && titled != null) {
            who = List.of(titled);
        } else if (who.isEmpty() && !PREPOSITIONS.contains(first)) {
            List<Entity> owners = NounNames.ownersOf(sentence, begin, head, discourse);
            String agent = PeopleWords.agent(sentence, begin, head, end);
            String noun = words.get(head - 1).lower();
            boolean official = PeopleWords.OFFICIALS.contains(noun)
                    && owners.stream().anyMatch(one -> one.kind() == Kind.STATE || one.kind() == Kind.ORGANISATION);
            boolean members =
                    Groups.areMembers(noun) && owners.stream().anyMatch(one -> one.kind() == Kind.ORGANISATION);
            List<Entity> sent = official || !(PeopleWords.OFFICIALS.contains(noun) || Groups.areMembers(noun))
                    ? null
                    : Groups.senders(sentence, head, end, discourse);
            boolean people = isPeople(sentence, head);
            acts = official || members || people || sent != null || !agent.isEmpty();
            if (official || members || people) {
                who = owners;
            } else if (sent != null) {
                who = sent;
            } else if (acts) {
                who = List.of(discourse.unnamed(isOwned(sentence, begin, head, headWords) ? headWords : agent));
            } else {
                List<Mention> named = sentence.mentions(begin, head);
                who = new ArrayList<>(owners.stream()
                        .filter(one -> one.kind() == Kind.STATE
                                || one.kind() == Kind.PERSON
                                || (one.kind() == Kind.ORGANISATION && Belongings.isStock(noun)))
                        .filter(one -> !NounNames.isWhere(sentence, named, one))
                        .toList());
                who.addAll(NounNames.namedIn(sentence, head, end, false));
                if (who.isEmpty()) {
                    who.addAll(NounNames.bilateral(sentence, head, end));
                }
            }
        }
        String all = headWords
                + sentence.text(words.get(head - 1).end(), words.get(end - 1).end());
        return new Subject(all, headWords, who, false, acts);
    }

    /** Whether it is a people, as "the Swiss" is. */
    boolean isPeople(Sentence sentence) {
        return who.size() == 1
                && sentence.mentions().stream()
                        .anyMatch(one -> one.form() == Mention.Form.ADJECTIVE
                                && one.entity() == who.getFirst()
                                && words.endsWith(sentence.text(one.begin(), one.end())));
    }

    /** Whether the last word is an adjective that stands for a people, as in "the Swiss" and "Germans". */
    private static boolean isPeople(Sentence sentence, int head) {
        int end = sentence.words().get(head - 1).end();
        return sentence.mentions().stream()
                .anyMatch(one -> one.form() == Mention.Form.ADJECTIVE
                        && one.end() == end
                        && one.entity().kind() == Kind.STATE);
    }

    /** Whether the owner's name stands in the words: "Ada Brown’s government" for "her government". */
    private static boolean isOwned(Sentence sentence, int begin, int head, String headWords) {
        return !headWords.equals(sentence.words(begin, head));
    }

    private static int headEnd(Sentence sentence, int begin, int end) {
        List<Word> words = sentence.words();
        for (int i = begin + 1; i < end; i++) {
            if (!PeopleWords.ENDS_HEAD.contains(words.get(i).lower())) {
                continue;
            }
            int at = words.get(i).begin();
            if (sentence.mentions().stream().anyMatch(one -> one.begin() < at && one.end() > at)) {
                // The "of" of a name.
                continue;
            }
            boolean office = words.get(i).form().equals("of")
                    && i + 1 < end
                    && MINISTRIES.contains(words.get(i + 1).form());
            if (!office) {
                // "A clinic run by monks" is a clinic.
                boolean participle =
                        i > begin + 1 && Verbs.isParticiple(words.get(i - 1).lower());
                return participle ? i - 1 : i;
            }
        }
        return end;
    }
}
