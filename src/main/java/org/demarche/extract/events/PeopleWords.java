package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Tells the nouns for people and for those who act for a state or body. */
final class PeopleWords {
    private static final Pattern PEOPLE = Pattern.compile(".{3,}(?:ers|ors|ists|ians|men|ees)");
    private static final int LONGEST_AGENT = 7;
    static final Set<String> ENDS_HEAD = WordSet.of("""
            of in on at by for from with about against who which that to near between including working based
            led via after before under carrying bringing seeking demanding opposing supporting representing backing
            fleeing chanting waving belonging transporting ferrying escorting described identified named known accused suspected aged
            """);
    /** Whoever is so called acts for the state or body they are of. */
    static final Set<String> OFFICIALS = WordSet.of("""
            government army military navy forces force troops soldiers officials authorities police diplomats diplomat
            envoy envoys ambassador ambassadors delegation delegations embassy parliament ministers minister regime
            administration intelligence negotiators negotiator representative representatives delegate delegates warplanes warships jets planes
            missiles fleet ministry fighters militants leaders leadership side lawmakers commanders cabinet
            command marines mediators inspectors investigators policymakers
            """);

    private static final Set<String> RULERS = WordSet.of("""
            president presidents premier premiers king kings queen queens chancellor chancellors emperor counterpart counterparts
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
            syndicate board mps deputies faction factions tribe tribes clan militia militias
            """);

    private PeopleWords() {}

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
    static String agent(Sentence sentence, int begin, int head, int end) {
        List<Word> words = sentence.words();
        if (head - begin > LONGEST_AGENT) {
            return "";
        }
        String last = words.get(head - 1).lower();
        if (!isOfPeople(last)) {
            return "";
        }
        int from = Subject.ARTICLES.contains(words.get(begin).lower()) && begin + 1 < head ? begin + 1 : begin;
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
