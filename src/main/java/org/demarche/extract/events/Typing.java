package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.extract.text.WordSet;
import org.demarche.model.EventType;

/** Tells the type of an event from the words of its clause. The definitions are those of {@link EventType}. */
final class Typing {
    /** Types whose verb takes a deed of another type as its object: "condemned the attack", "threatened war". */
    private static final Set<EventType> JUDGING = EnumSet.of(EventType.REFUSAL, EventType.THREAT, EventType.ACCUSATION);

    private static final int THE_VERB = 5;
    private static final int AT_VERB = 4;
    private static final int IN_SUBJECT = 3;
    private static final int ELSEWHERE = 2;

    /** In the order in which they win when they fit equally well. */
    private static final Map<EventType, Pattern> WORDS = new LinkedHashMap<>();

    /** Contacts at which those who talk do not meet. */
    private static final Pattern APART = Pattern.compile(
            "\\bletters?\\b|phone|\\bcall(?:ed)?\\b|message|\\bwrote\\b|\\bsp(?:eak|oke)|envoy|delegation");

    /** What is denied was not done. */
    private static final Pattern DENIAL = Pattern.compile("\\bden(?:y|ied|ies)\\b");

    static {
        put(
                EventType.SUMMIT,
                "(?:h[eo]ld|met|meet|attend|host|open|beg[aiu]n|conven|arriv|conclud|ended|gather|took part)\\w*(?: \\S+){0,6} summit\\b"
                        + "|summit\\b(?: \\S+){0,4} (?:began|beg[iu]n|ended|opened|took place|takes place|held|collapsed|concluded|broke)");
        put(
                EventType.REFUSAL,
                "reject|refus|overr(?:ode|id)|withdr[ae]w\\w* (?:\\w+ ){0,2}(?:offer|proposal|invitation|bid|support)\\b|cancel|called? off|veto|walk(?:ed|s)? (?:out|away)|postpon|boycott|turn(?:ed|s) down|(?:no|without an?|without) agreement"
                        + "|broke(?:n)? (?:down|off) (?:the )?(?:talks|negotiations)|failed to (?:agree|reach)|f[ae]ll(?:s|en)? short of|ended early|skipp(?:ed|ing)|not to (?:go|travel|attend)"
                        + "|declin(?:ed|es) (?:\\w+ )?to\\b|vot(?:ed|es|ing) (?:\\S+ ){0,3}against|abstain"
                        + "|(?:le(?:ave|ft)|quit|withdr[ae]w\\w* from) (?:the |its |their )?(?:\\w+ )?(?:talks|negotiations|meeting)\\b"
                        + "|suspend\\w* (?:\\w+ ){0,3}(?:talks|negotiations|dialogue|visits?)\\b"
                        + "|(?:talks|negotiations)\\b(?: \\S+){0,6} (?:collapsed|broke (?:down|off)|failed)");
        put(
                EventType.CONCESSION,
                "releas|free(?:d|s|ing)\\b|(?:to|will|would) free\\b(?! trade| market)|cease-?fire|truce|(?:lift|eas|remov|relax)(?:ed|es|s|ing)? (?:[\\w’']+ ){0,4}(?:sanctions|blockade|embargo|ban|restrictions|suspension|siege|curfew|tariffs)\\b|dismantl|repatriat|hand(?:ed|s|ing)? (?:\\S+ ){0,4}(?:over|back)\\b"
                        + "|withdr[ae]w\\w* (?:its |the |their |all )?(?:\\w+ )?(?:troops|forces|soldiers|missiles)|withdr[ae]w\\w* from (?:\\w+ ){0,4}(?:districts?|areas?|territor(?:y|ies)|cit(?:y|ies)|regions?|provinces?|peninsula|strip|bank|line|islands?|zone)\\b|suspend\\w* (?:\\w+ ){0,3}(?:exercises|drills|tests)|pardon"
                        + "|(?:exchang|swap)\\w* (?:\\S+ ){0,5}(?:detainees|prisoners|hostages|captives)"
                        + "|withdr[ae]w\\w* from the war\\b|end(?:ed|s) (?:its|the|their) (?:\\w+ )?(?:blockade|quarantine|siege)"
                        + "|(?:dropp|abandon|relinquish|renounc|waiv)(?:ed|es|s|ing)? (?:\\w+ ){0,2}(?:demands?|claims?|objections?|insistence|condition)\\b|yield(?:ed|s) to\\b|g[ai]ve(?:s|n)? (?:\\w+ ){0,2}consent\\b|consent(?:ed|s) to\\b|conced(?:ed|es)\\b|surrender|capitulat|ceded?\\b|cession|turned back\\b|paid (?:\\w+ )?(?:compensation|reparations)"
                        + "|(?:troops|forces|army|soldiers?|missiles) (?:\\w+ ){0,3}(?:with(?:drew|drawn)|pulled (?:back|out)|left|removed)\\b");
        put(
                EventType.SANCTIONS,
                "cut(?:s|ting)? off (?:(?:all|its|the) )?(?:\\w+ )?(?:supplies|aid|exports|oil|gas|power|funding|electricity)"
                        + "|(?:fr[eo]{1,2}z(?:e|es|ing)?|halt(?:ed|s)?|suspend(?:ed|s)?|withh[eo]ld(?:s)?|stop(?:ped|s)?) (?:\\S+ ){0,5}(?:aid|assistance)\\b"
                        + "|(?:fr[eo]{1,2}z(?:e|es|ing)?|halt(?:ed|s)?|suspend(?:ed|s)?) (?:\\w+ ){0,3}(?:assets|funds|funding|exports|imports|cooperation|ties|relations|membership|agreement|treaty|accord|pact|deal)\\b"
                        + "|clos(?:ed|es|ing) (?:its|the|their|all) (?:\\S+ ){0,3}(?:borders?|embass(?:y|ies)|consulates?|airspace|straits?|mission|frontier)\\b"
                        + "|(?:order|ask|t[eo]l[dl])(?:ed|s)? (?:\\S+ ){0,5}(?:ambassador|diplomats?|envoys?|attach[eé]s?|consul|charg[eé] d\\S+|staff) to leave\\b|(?:put|place|add|list)(?:s|d|ed)? (?:\\S+ ){0,4}(?:on|to) (?:the|its|a|an) (?:\\w+ ){0,2}(?:black ?)?list\\b|declar\\w* (?:\\S+ ){0,4}persona non grata"
                        + "|ban(?:ned|s)\\b|blacklist|sanctions? (?:on|against)|impos\\w+ (?:\\w+ ){0,4}(?:sanctions|tariffs|embargo)|expel|embargo|sever(?:ed|s|ing)\\b|cut(?:s|ting)? (?:off )?(?:all )?(?:\\w+ )?(?:ties|relations)"
                        + "|broke(?:n)? off (?:\\w+ ){0,2}relations|recall(?:ed|s)? (?:its|his|her|the|their) (?:\\w+ ){0,2}(?:ambassador|envoy|diplomat)"
                        + "|(?:withdr[ae]w\\w*|pull\\w* out|le(?:ave|ft)) (?:from )?the (?:\\w+ ){0,4}(?:treaty|accord|pact|deal|agreement|council|agency|organi[sz]ation|commission|alliance|iaea|union)|sanctioned");
        put(
                EventType.SHOW_OF_FORCE,
                "(?:missile|nuclear|rocket|weapons?) (?:test|launch)|test(?:ed|s|-fired)? (?:an?|its|the|two|three) |launch\\w* (?:\\w+ ){0,4}(?:missile|rocket|satellite)|fir(?:ed|es) (?:\\w+ ){0,4}(?:missile|rocket)"
                        + "|(?:dispatch(?:ed|es)|sen(?:t|ds)) (?:\\w+ ){0,4}(?:gunboats?|warships?|troops|fleet|destroyers?|frigates?|battleships?|bombers)\\b"
                        + "|military (?:exercise|drill)|drills\\b|deploy|mobili[sz]|troops to|detonat");
        put(
                EventType.FORCE,
                "attack|bomb|(?<!crash(?:ed)?\\b.{0,200})kill|invad|invasion|clash|shot\\b|shoots?\\b|sank\\b|sinks\\b|shell(?:ed|ing)|air ?strike|seiz|arrest|detain|captur|(?<!world |cold |civil |post-|after the |during the |from the |end to the |end of the |avert(?:ed)? |prevent(?:ed)? |avoid(?:ed)? )\\bwar\\b|assassinat|storm(?:ed|ing)|raid|blockad|massacre"
                        + "|fighting|hijack|kidnap|abduct|(?:t(?:ook|aken|akes)|held) (?:\\S+ ){0,4}hostage|hostage[- ]taking|occup(?:y|ied)|coups?\\b|poison|murder|convict|sentenced|jail|overthrow|overthrew|annex"
                        + "|(?:first |second |third )?battles? of\\b|sen(?:t|ds) (?:\\w+ ){0,3}(?:troops|soldiers|marines|forces|army|tanks) (?:in|across|over|into)(?:to)?\\b|(?:forc|compell|coerc)(?:es|s|ed|ing) (?!\\w*self)(?:\\S+ ){1,4}to\\b"
                        + "|land(?:ed|s|ing) (?:\\w+ ){0,3}(?:troops|marines|soldiers)"
                        + "|exchang(?:ed|es) fire|opened fire|ousted|toppled|(?:took|seized) power|besieg|(?:advanced|marched) (?:on|into)\\b"
                        + "|(?:order|impos|establish|declar)\\w* (?:\\w+ ){0,2}[“\"]?quarantine|crossed the (?:\\w+ ){0,2}(?:border|frontier|canal)");
        put(
                EventType.THREAT,
                "threat|(?:promis|pledg|vow|propos)(?:ed|es|s|ing)? (?:\\S+ ){0,4}(?:sanctions|retaliation|retaliate|reprisals?|revenge|bombing|invading|arming)\\b|warn|ultimatum|vow(?:ed|s)? to|resort to (?:force|arms)");
        put(
                EventType.ACCUSATION,
                "attack(?:ed|s) (?:\\w+ ){1,5}for\\b|summon\\w* (?:\\S+ ){0,4}(?:ambassador|envoy|charg|diplomat)|clash(?:ed|es) (?:with (?:\\S+ ){1,3})?over\\b|accus|condemn|critici[sz]|denounc|blam|complain|alleg|deplor|regrett?ed|protest(?!ers?\\b|ants?\\b)|investigat(?!ors?\\b)|charged with|lawsuit|sued");
        put(
                EventType.AGREEMENT,
                "sign(?:ed|s|ing)?\\b(?! (?:up|off)\\b| (?:\\S+ ){1,5}(?:act|bill|law|decree|order|petition)\\b)|initial(?:l?ed|l?ing|s)\\b|(?:obtain|grant|acquir|secur|leas)(?:ed|es|s|ing)? (?:\\S+ ){0,4}lease\\b|(?<!without |without an |without any |no )agree(?:d|s|ment|ments)?\\b|treaty|accords?\\b|pact\\b|ratif|joint (?:statement|declaration|communiqu)|armistice|deal\\b|put their names"
                        + "|(?:reach|conclud|struck)\\w* (?:\\w+ ){0,4}(?:agreement|accord|deal|understanding|treaty|alliance|convention|union|protocol)"
                        + "|\\bconcluded between|join(?:ed|s) (?:the )?(?:\\w+ ){0,3}(?:community|union|alliance|league|treaty|pact|nato)\\b"
                        + "|adopt(?:ed|s) (?:\\S+ ){0,3}(?:resolution|declaration|treaty|convention)|unified (?:\\w+ ){1,3}(?:zones|states|countries)|settled (?:\\w+ ){0,2}dispute");
        put(
                EventType.TIES,
                "recogni[sz]|diplomatic relations|(?:re-?)?open(?:ed|s|ing)? (?:\\w+ ){0,3}(?:embass|consulate|interests section|liaison office|diplomatic mission)|(?:embass(?:y|ies)|consulates?|interests sections?|liaison offices?) (?:\\w+ ){0,2}(?:re-?)?open|exchang(?:ed|e|es|ing) ambassadors|restor\\w* (?:\\w+ ){0,3}(?:relations|ties)|normali[sz]|congratulat|prais|apologi|condolence|greetings");
        put(
                EventType.OFFER,
                "offer|invit|propos|promis|pledg|commit(?:ted|s|ting)? (?:\\w+ ){0,2}to\\b|commitment|preparations|ready to\\b|willing to|accept");
        put(
                EventType.COOPERATION,
                "aid\\b(?! workers?\\b)|deliver\\w* \\d|humanitarian (?:\\w+ )?(?:aid|assistance|relief|supplies|help|corridors?|convoys?|missions?|operations?|projects?)\\b|donat|deliver\\w* (?:\\S+ ){0,4}(?:aid|food|supplies|relief|medicines?|grain|fuel|vaccines?|equipment|weapons|arms|tons|tonnes)\\b|lent\\b|lend(?:s|ing)?\\b|help(?!\\w* (?:to )?(?:contribut|caus|creat|trigger|spark|fuel))|cooperat|assist|loan|relief|airlift|suppl(?:y|ied|ies)\\b|joint (?:project|team|venture)|vaccin");
        put(
                EventType.TALKS,
                "met\\b|meet|talks?\\b|discuss|negotiat(?!ors?\\b)|visit|call(?:ed)? (?:with|between)|phone|telephon|letter\\b|envoy|delegation|conference|(?:bargaining|negotiating) table|h[eo]ld(?:s|ing)? (?:\\S+ ){0,3}(?:sessions?|rounds?|hearings?)\\b|(?:another|\\w+(?:st|nd|rd|th)|next|last|new|final) round\\b(?! of (?:the )?(?:\\w+ )?(?:elections?|vot|ballot|layoffs|cuts|shots|tests|sanctions|tariffs|strikes|games?|matches))|mediat(?!ors?\\b)|consult|gathered|conven(?:ed|es)\\b|shook hands|fl(?:ew|ies) to\\b|arriv|travel|receiv(?!\\w* (?:\\w+ )?[$€£\\d])|dialogue|\\btrips? to\\b|conversation"
                        + "|sp(?:oke|eaks?|oken) (?:\\w+ )?(?:with\\b|to (?!(?:the )?(?:journalists|reporters|press|nation|crowd|media)))"
                        + "|exchang\\w* (?:\\w+ )?(?:views|opinions|letters|notes)\\b"
                        + "|sen[dt]s? (?:\\S+ ){0,3}messages?\\b|(?:congress|forum)\\b(?: (?:of|on|for|in) \\w+)? (?:took place|was held|opened|closed|met)");
        put(
                EventType.STATEMENT,
                "said\\b|says?\\b|announc|den(?:y|ied|ies)\\b(?! (?:\\w+ ){0,3}(?:entry|visas?|access|permission|requests?|bail|asylum)\\b)|declar|state(?:d|ment)\\b|appeal|urg(?:ed|es)\\b|call(?:ed|s)? (?:on|for)|demand|told\\b|speech|tweet|wrote\\b|confirm|reaffirm|report(?:ed|s)\\b|expressed|stress|noted|address"
                        + "|sp(?:oke|eaks) to (?:the )?(?:journalists|reporters|press)");
    }

    /** Behind these "that" begins what is said or agreed; behind other nouns what somebody did about them. */
    private static final Set<String> SAYING = WordSet.of("""
            statement statements warning warnings announcement declaration message messages letter note report reports
            promise pledge assurance assurances threat threats demand demands claim claims guarantee guarantees
            agreement resolution understanding fear fears hope hopes condition proposal saying declaring announcing
            indicating adding stating claiming promising insisting
            """);

    /** In words. So near before "that" stands such a noun, with its date between. */
    private static final int NEAR = 6;

    private Typing() {}

    /** Before what "that" tells of a noun: its verb is not what happened, as in "issued a ruling that Chad rejects". */
    static int end(Sentence sentence, int verb, int to) {
        for (int i = verb + 2; i + 1 < to; i++) {
            boolean said = sentence.words().subList(Math.max(verb, i - NEAR), i).stream()
                    .anyMatch(one -> SAYING.contains(one.lower()));
            if (!said && !Speaking.speaks(sentence, verb) && Stage.isContent(sentence, i)) {
                return i;
            }
        }
        return to;
    }

    /**
     * The main type first, then at most one other: of what is done too, not of what is judged or stands far behind the
     * verb. An announcement has the type of what it tells.
     *
     * @param clause the words of the clause
     * @param verb where its verb begins in it
     * @param rulers whether two who rule states take part
     */
    static List<EventType> of(String clause, int verb, boolean rulers) {
        String lower = clause.toLowerCase(Locale.ROOT);
        int[] starts = starts(lower);
        boolean denies = verb < lower.length()
                && DENIAL.matcher(lower).region(verb, lower.length()).lookingAt();
        EventType best = EventType.CONTEXT;
        EventType next = EventType.CONTEXT;
        int bestScore = 0;
        int nextScore = 0;
        for (Map.Entry<EventType, Pattern> one : WORDS.entrySet()) {
            Matcher matcher = one.getValue().matcher(lower).useTransparentBounds(true);
            int score = score(matcher, starts, verb);
            boolean judges = JUDGING.contains(one.getKey()) || (denies && one.getKey() == EventType.STATEMENT);
            if (score == AT_VERB && judges) {
                boolean isVerb = verb < lower.length()
                        && matcher.region(verb, lower.length()).lookingAt();
                score = isVerb ? THE_VERB : score;
            }
            if (score > bestScore) {
                next = best;
                nextScore = bestScore;
                best = one.getKey();
                bestScore = score;
            } else if (score > nextScore) {
                next = one.getKey();
                nextScore = score;
            }
        }
        if (best == EventType.TALKS && rulers && !APART.matcher(lower).find()) {
            best = EventType.SUMMIT;
        }
        List<EventType> types = new ArrayList<>(List.of(best));
        boolean done = nextScore >= IN_SUBJECT && !(nextScore == AT_VERB && bestScore == THE_VERB);
        boolean announced = nextScore > 0 && best == EventType.STATEMENT && !denies;
        boolean stopped = best == EventType.SANCTIONS && next == EventType.COOPERATION;
        if ((done || announced) && next != best && !stopped) {
            types.add(next);
        }
        return types;
    }

    /** Looks from the beginnings of words only. */
    private static int score(Matcher matcher, int[] starts, int verb) {
        int score = 0;
        int after = 0;
        for (int start : starts) {
            if (start >= after && matcher.region(start, matcher.regionEnd()).lookingAt()) {
                boolean atVerb = start >= verb && start <= verb + 16;
                score = Math.max(score, atVerb ? AT_VERB : start < verb ? IN_SUBJECT : ELSEWHERE);
                after = matcher.end();
            }
        }
        return score;
    }

    private static int[] starts(String clause) {
        return IntStream.range(0, clause.length())
                .filter(i ->
                        Character.isLetter(clause.charAt(i)) && (i == 0 || !Character.isLetter(clause.charAt(i - 1))))
                .toArray();
    }

    private static void put(EventType type, String words) {
        WORDS.put(type, Pattern.compile(words));
    }
}
