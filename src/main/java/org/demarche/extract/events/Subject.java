package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern PEOPLE = Pattern.compile(".{3,}(?:ers|ors|ists|ians|men|ees)");
    private static final int LONGEST_AGENT = 7;
    private static final Set<String> LEADING = WordSet.of("""
            and but or so then also however meanwhile later earlier afterwards additionally furthermore moreover
            when while after before because although though as since if where that until hence thus instead
            finally eventually subsequently yet still now according
            """);
    private static final Set<String> MINISTRIES =
            Set.of("State", "Defense", "Defence", "Staff", "Treasury", "Energy", "Commerce", "Foreign");
    private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we", "I");
    private static final Set<String> RELATIVES = Set.of("which", "whom", "whose", "who");
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            in on at by for from with about against during under over into near between among after before since
            following despite amid within through upon to
            """);
    private static final Set<String> ENDS_HEAD = WordSet.of("""
            of in on at by for from with about against who which that to near between including working based
            led via after before under carrying bringing seeking demanding opposing supporting representing backing
            fleeing chanting waving belonging transporting ferrying escorting described identified named known accused suspected aged
            """);
    /** Behind these "and" joins no subjects. */
    private static final Set<String> APART = Set.of("between", "among", "both");

    /** Behind these "and" more often joins what is named there. */
    private static final Set<String> OF = Set.of("of", "from", "for");

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "some", "its", "their", "his", "her", "my", "our", "these", "those", "both", "this");
    /** Whoever is so called acts for the state or body they are of. */
    private static final Set<String> OFFICIALS = WordSet.of("""
            government army military navy forces force troops soldiers officials authorities police diplomats diplomat
            envoy envoys ambassador ambassadors delegation delegations embassy parliament ministers minister regime
            administration intelligence negotiators negotiator representatives warplanes warships jets planes
            missiles fleet ministry fighters militants leaders leadership side lawmakers commanders cabinet
            command marines mediators inspectors investigators policymakers
            """);

    /** "It" before these means nothing named before. */
    private static final Set<String> EMPTY_WITH =
            Set.of("seemed", "seems", "appeared", "emerged", "turned", "took", "takes", "happened", "rained", "snowed");

    private static final Set<String> RULERS = WordSet.of("""
            president presidents premier premiers king kings queen queens chancellor chancellors emperor counterpart counterparts
            """);

    private static final Set<String> NO_NOUNS = WordSet.of("""
            and or but himself herself itself themselves both all alone too then last this next earlier later
            """);
    private static final Set<String> AGENTS = WordSet.of("""
            police army government governments troops forces authorities people men women gunmen rebels
            militants crowd military navy party parties court judge jury parliament cabinet council committee
            commission agency agencies ministry delegation delegations team group groups company companies
            officials envoys families students residents firefighter firefighters doctor doctors scientists
            teenager boy girl man woman teachers union unions hospital university guards allies powers sides
            states countries nations neighbours neighbors administration congress senate assembly embassy regime
            opposition coalition junta staff owner mayor lawyer lawyers attorney shah emir sultan pope patriarch archbishop pontiff crown officer bomber shooter driver
            pilot worker suspect patient mother father envoy diplomat ambassador king queen emperor monarch
            general commander director founder reporter professor senator governor media newspaper newspapers
            press family associates relatives president minister spokesman spokeswoman leader leaders ministers
            diplomats lawmakers bank club widow widower wife husband son daughter brother sister parents
            relative friend friends neighbour neighbor victim victims passenger hostage hostages migrant
            migrants refugee tourist tourists captive aide aides chief head boss captain coach singer artist
            priest bishop nurse chairman chairwoman executive executives spy spies gang gangs mob monks clerics
            tribunal panel chamber bloc alliance regulator watchdog network airline firm firms church charity
            magazine broadcaster station crew pilots personnel personality candidate candidates vessel-owner
            defence defense couple pair duo trio witnesses activist survivors survivor inmate inmates prisoner
            detainee detainees suspects trustees businessman businesswoman statesman fireman policeman
            policewoman gunman organisation organization institute institution foundation association society
            service bureau office department league federation centre center school corporation consortium
            helicopter helicopters plane planes airliner airliners train trains ferry ferries bus flight
            dealer dealers trader fund funds carrier insurer
            syndicate board faction factions tribe tribes clan militia militias
            """);

    private static final Set<String> RANKS =
            Set.of("general", "admiral", "marshal", "colonel", "major", "captain", "president", "premier", "minister");

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
        Subject whole = whole(sentence, from, to, discourse);
        List<Entity> joined =
                whole.isPronoun() ? List.of() : joined(sentence, afterLead(sentence, from, to), to, discourse);
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
        int begin = afterLead(sentence, from, to);
        int end = to;
        List<Word> words = sentence.words();
        while (end > begin && ".,;:!?".contains(words.get(end - 1).form())) {
            end--;
        }
        int shorter = end;
        do {
            end = shorter;
            shorter = end > begin && isAdverb(words.get(end - 1)) ? end - 1 : beforeTime(sentence, begin, end);
        } while (shorter < end);
        if (begin >= end) {
            return NONE;
        }
        if (end - begin > 1
                && NOMINATIVES.contains(words.get(end - 1).form())
                && !Set.of("and", "or").contains(words.get(end - 2).lower())) {
            // "After the death of Ott she": only she can be the subject.
            begin = end - 1;
        }
        String first = words.get(begin).lower();
        String printed = sentence.words(begin, end);
        Subject thing = end - begin == 1 ? discourse.thing(first) : null;
        if (thing != null && !isEmptyIt(sentence, end)) {
            return thing.ofNobody();
        }
        if (end - begin == 1 && first.equals("it") && isIdle(sentence, end)) {
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
        List<Entity> who = named(sentence, begin, head, false);
        Entity titled = titled(sentence, begin, end);
        boolean acts = true;
        if (who.stream().anyMatch(one -> one.kind() == Kind.PERSON)) {
            who = withOthers(sentence, who, head, end);
        } else if (who.isEmpty() && titled != null) {
            who = List.of(titled);
        } else if (who.isEmpty() && !PREPOSITIONS.contains(first)) {
            List<Entity> owners = ownersOf(sentence, begin, head, discourse);
            String agent = agent(sentence, begin, head, end);
            String noun = words.get(head - 1).lower();
            boolean official = OFFICIALS.contains(noun)
                    && owners.stream().anyMatch(one -> one.kind() == Kind.STATE || one.kind() == Kind.ORGANISATION);
            boolean members =
                    Groups.areMembers(noun) && owners.stream().anyMatch(one -> one.kind() == Kind.ORGANISATION);
            List<Entity> sent = official || !(OFFICIALS.contains(noun) || Groups.areMembers(noun))
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
                        .filter(one -> one.kind() == Kind.STATE || one.kind() == Kind.PERSON)
                        .filter(one -> !isWhere(sentence, named, one))
                        .toList());
                who.addAll(named(sentence, head, end, false));
                if (who.isEmpty()) {
                    who.addAll(bilateral(sentence, head, end));
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

    private static boolean isAdverb(Word word) {
        return !word.isCapital() && isAdverb(word.lower());
    }

    private static boolean isAdverb(String word) {
        return (word.endsWith("ly") && word.length() > 4 && !word.equals("italy"))
                || Set.of("also", "not", "never", "then", "now", "later", "earlier", "first", "last")
                        .contains(word);
    }

    /** Whether the owner's name stands in the words: "Ada Brown’s government" for "her government". */
    private static boolean isOwned(Sentence sentence, int begin, int head, String headWords) {
        return !headWords.equals(sentence.words(begin, head));
    }

    /** Before a date that stands right before the verb, as in "the envoy on Monday left". */
    private static int beforeTime(Sentence sentence, int begin, int end) {
        for (TimeMention time : sentence.times()) {
            int first = sentence.wordAt(time.begin());
            if (first > begin && first < end && sentence.wordAt(time.end() - 1) == end - 1) {
                String before = sentence.words().get(first - 1).lower();
                if (before.endsWith("ing") || before.equals("dated")) {
                    // "The stage spanning 1986 failed": without its date it would say nothing.
                    return end;
                }
                boolean led = first > begin + 1 && PREPOSITIONS.contains(before);
                return led ? first - 1 : first;
            }
        }
        return end;
    }

    /** The person at the end behind an office and whose it is: "Chairman of the Council of Norway Ada Brown". */
    private static @Nullable Entity titled(Sentence sentence, int begin, int end) {
        List<Mention> mentions = sentence.mentions(begin, end);
        boolean between = sentence.words().subList(begin, end).stream()
                .anyMatch(one -> APART.contains(one.lower()) || one.lower().equals("with"));
        if (mentions.size() < 2 || between) {
            return null;
        }
        Mention last = mentions.getLast();
        int at = sentence.wordAt(last.begin());
        // "The head of the Council of Norway General Ada Brown".
        int rank = at > begin + 1
                        && sentence.words().get(at - 1).isCapital()
                        && RANKS.contains(sentence.words().get(at - 1).lower())
                ? at - 1
                : at;
        boolean behind = last.entity().kind() == Kind.PERSON
                && last.end() == sentence.words().get(end - 1).end()
                && mentions.get(mentions.size() - 2).end()
                        == sentence.words().get(rank - 1).end();
        return behind ? last.entity() : null;
    }

    /** Those whose the noun is: meant by "its" and the like, or else named before it. */
    private static List<Entity> ownersOf(Sentence sentence, int begin, int head, Discourse discourse) {
        List<Entity> meant = Owning.of(sentence, begin, head, discourse);
        return meant.size() == 1 ? meant : named(sentence, begin, head, true);
    }

    /** After what a time was full of, as in "after months of fruitless talks the envoy left"; the same place else. */
    private static int afterOf(List<Word> words, int of, int to) {
        if (of >= to || !words.get(of).lower().equals("of")) {
            return of;
        }
        for (int i = of + 2; i < to; i++) {
            Word before = words.get(i - 1);
            boolean begins =
                    words.get(i).isCapital() || ARTICLES.contains(words.get(i).lower());
            boolean within = before.isCapital()
                    || ARTICLES.contains(before.lower())
                    || Verbs.isPreposition(before.lower())
                    || Clause.joins(before);
            if (begins
                    && (!within
                            || (before.isCapital()
                                    && ARTICLES.contains(words.get(i).lower())))) {
                return i;
            }
        }
        return of;
    }

    /** Skips conjunctions, adverbs and a date at the beginning. */
    static int afterLead(Sentence sentence, int from, int to) {
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
                    begin = afterOf(words, after, to);
                    moved = true;
                }
            }
            boolean byTheTime = begin + 2 < to
                    && words.get(begin + 1).form().equals("the")
                    && words.get(begin + 2).form().equals("time");
            boolean onTheEve = begin + 3 < to && words.get(begin + 2).form().equals("eve");
            if (!moved && onTheEve && PREPOSITIONS.contains(words.get(begin).lower())) {
                begin += 4;
                moved = true;
            }
            if (!moved && byTheTime && PREPOSITIONS.contains(words.get(begin).lower())) {
                begin += 3;
                moved = true;
            }
            boolean relative =
                    begin + 1 < to && RELATIVES.contains(words.get(begin).lower());
            boolean there = begin + 1 < to
                    && words.get(begin).lower().equals("there")
                    && Discourse.isPronoun(words.get(begin + 1).lower());
            boolean leading = begin < to
                    && (relative
                            || there
                            || LEADING.contains(words.get(begin).lower())
                            || !words.get(begin).isWord());
            if (!moved && leading) {
                begin++;
                moved = true;
            }
        }
        return begin;
    }

    private static int headEnd(Sentence sentence, int begin, int end) {
        List<Word> words = sentence.words();
        for (int i = begin + 1; i < end; i++) {
            if (!ENDS_HEAD.contains(words.get(i).lower())) {
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

    /**
     * Those named; of "the Swiss envoy Ada Brown" only the envoy.
     *
     * @param describing whether those are meant who only describe a noun, as the state in "the Swiss army"
     */
    private static List<Entity> named(Sentence sentence, int from, int to, boolean describing) {
        List<Entity> named = new ArrayList<>();
        List<Mention> mentions = sentence.mentions(from, to);
        int lastPerson = -1;
        for (Mention mention : mentions) {
            lastPerson = mention.entity().kind() == Kind.PERSON ? mention.begin() : lastPerson;
        }
        for (Mention mention : mentions) {
            int after = sentence.wordAt(mention.end());
            String next = after < to ? sentence.words().get(after).lower() : "";
            boolean describes = mention.form() == Mention.Form.ADJECTIVE
                    || (next.equals("and") && isAdjectiveAt(mentions, sentence, after + 1))
                    || next.equals("'s")
                    || (mention.form() != Mention.Form.DESCRIPTION && isOfNoun(sentence, after, to))
                    || (mention.begin() < lastPerson
                            && !Set.of(",", "and", "or", "").contains(next));
            if (describes == describing && !named.contains(mention.entity())) {
                named.add(mention.entity());
            }
        }
        if (named.stream().anyMatch(one -> one.kind() != Kind.PLACE)) {
            named.removeIf(one -> one.kind() == Kind.PLACE);
        }
        return named;
    }

    /** Whether a state is only named by its capital as the place of a thing, as in "the Oslo treaty". */
    private static boolean isWhere(Sentence sentence, List<Mention> named, Entity state) {
        return named.stream().anyMatch(one -> one.entity() == state)
                && named.stream()
                        .filter(one -> one.entity() == state)
                        .allMatch(one -> one.form() == Mention.Form.CAPITAL
                                && sentence.wordAt(one.end()) < sentence.words().size()
                                && !sentence.words()
                                        .get(sentence.wordAt(one.end()))
                                        .form()
                                        .equals("'s"));
    }

    /** The two whom one adjective names, as in "an era of Swiss-Norwegian cooperation". */
    private static List<Entity> bilateral(Sentence sentence, int from, int to) {
        List<Mention> mentions = sentence.mentions(from, to);
        return mentions.stream()
                .filter(one -> mentions.stream()
                        .anyMatch(other -> other.begin() == one.begin() && other.entity() != one.entity()))
                .map(Mention::entity)
                .toList();
    }

    /** Whether a state's adjective stands at a word: a name that "and" joins to it describes the same noun. */
    private static boolean isAdjectiveAt(List<Mention> mentions, Sentence sentence, int at) {
        return mentions.stream()
                .anyMatch(one -> one.form() == Mention.Form.ADJECTIVE
                        && one.entity().kind() == Kind.STATE
                        && sentence.wordAt(one.begin()) == at);
    }

    /** Whether a noun stands behind a name that it belongs to, as in "the Brussels metro". */
    private static boolean isOfNoun(Sentence sentence, int after, int to) {
        for (int i = after; i < to; i++) {
            Word word = sentence.words().get(i);
            if (!word.isWord() || NO_NOUNS.contains(word.lower()) || isAdverb(word.lower())) {
                return false;
            }
        }
        return after < to && !sentence.words().get(to - 1).isCapital();
    }

    /** Whether "it" before a verb surely means nobody, as in "it rained" and "it was a hard fight". */
    private static boolean isIdle(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        String next = verb + 1 < words.size() ? words.get(verb + 1).lower() : "";
        return verb < words.size()
                && (Set.of("rained", "snowed", "happened")
                                .contains(words.get(verb).lower())
                        || (words.get(verb).lower().equals("was") && (next.equals("a") || next.equals("an"))));
    }

    /** Whether "it" before a verb only stands for what follows, as in "it was agreed that" and "it took days to". */
    private static boolean isEmptyIt(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        if (verb >= words.size() || EMPTY_WITH.contains(words.get(verb).lower())) {
            return true;
        }
        if (!Verbs.BE.contains(words.get(verb).lower())) {
            return false;
        }
        int at = Math.min(words.size(), verb + 2);
        for (TimeMention time : sentence.times()) {
            int first = sentence.wordAt(time.begin());
            at = first == at || first == at + 1 ? sentence.wordAt(time.end()) : at;
        }
        return words.subList(verb + 1, Math.min(words.size(), at + 1)).stream()
                .anyMatch(one -> Set.of("that", "to", "who", "the", "a", "an").contains(one.lower()));
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

    /** Whether a word stands for those who act for a state or body, as "ambassador" and "troops" do. */
    static boolean isOfficial(String word) {
        return OFFICIALS.contains(word) || RULERS.contains(word);
    }

    /** Whether a word stands behind a noun that it says more of. */
    static boolean endsHead(String word) {
        return ENDS_HEAD.contains(word);
    }

    /** Whether a word stands for people, as "rebels" and "ministry" do. */
    static boolean isOfPeople(String word) {
        return AGENTS.contains(word)
                || OFFICIALS.contains(word)
                || PEOPLE.matcher(word).matches();
    }

    /** The words for people without a name, with what "of" adds; empty if the subject is a thing. */
    private static String agent(Sentence sentence, int begin, int head, int end) {
        List<Word> words = sentence.words();
        if (head - begin > LONGEST_AGENT) {
            return "";
        }
        String last = words.get(head - 1).lower();
        if (!isOfPeople(last)) {
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
            // Words cut off in the middle would name nobody.
            to = to - head < LONGEST_AGENT ? to : head;
        }
        return sentence.words(from, to);
    }
}
