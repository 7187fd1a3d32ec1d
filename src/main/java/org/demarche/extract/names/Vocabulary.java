package org.demarche.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Words that tell what kind of name stands beside them. */
final class Vocabulary {
    /** Words of office, with one word for those that mean the same when a text comes back to a person. */
    static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("president", "president"),
            Map.entry("chairman", "leader"),
            Map.entry("leader", "leader"),
            Map.entry("premier", "prime minister"),
            Map.entry("chancellor", "chancellor"),
            Map.entry("king", "king"),
            Map.entry("queen", "queen"),
            Map.entry("emperor", "emperor"),
            Map.entry("pope", "pope"),
            Map.entry("prince", "prince"),
            Map.entry("minister", "minister"),
            Map.entry("secretary", "secretary"),
            Map.entry("ambassador", "ambassador"),
            Map.entry("envoy", "envoy"),
            Map.entry("spokesman", "spokesperson"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("spokesperson", "spokesperson"),
            Map.entry("general", "general"),
            Map.entry("director", "director"),
            Map.entry("governor", "governor"),
            Map.entry("senator", "senator"),
            Map.entry("mayor", "mayor"),
            Map.entry("judge", "judge"),
            Map.entry("chief", "chief"),
            Map.entry("ceo", "chief"),
            Map.entry("cfo", "chief"),
            Map.entry("adviser", "adviser"),
            Map.entry("advisor", "adviser"),
            Map.entry("representative", "representative"),
            Map.entry("commissioner", "commissioner"),
            Map.entry("diplomat", "diplomat"),
            Map.entry("commander", "commander"),
            Map.entry("dictator", "leader"),
            Map.entry("chairwoman", "leader"),
            Map.entry("negotiator", "envoy"),
            Map.entry("head", "leader"),
            Map.entry("tsar", "emperor"),
            Map.entry("sultan", "emperor"),
            Map.entry("shah", "king"),
            Map.entry("kaiser", "emperor"),
            Map.entry("emir", "king"),
            Map.entry("archduke", "prince"),
            Map.entry("inspector", "inspector"),
            Map.entry("officer", "officer"),
            Map.entry("professor", "professor"),
            Map.entry("attorney", "attorney"),
            Map.entry("candidate", "candidate"),
            Map.entry("speaker", "speaker"),
            Map.entry("counterpart", "counterpart"),
            Map.entry("counsel", "counsel"));

    /** What lands of two states are called in the plural. */
    static final Map<String, List<String>> HALVES = Map.of(
            "Koreas", List.of("North Korea", "South Korea"),
            "Germanys", List.of("East Germany", "West Germany"),
            "Sudans", List.of("Sudan", "South Sudan"));

    /** Those of the presidents of the United States after whom their administration is called. */
    static final Set<String> PRESIDENTS = Set.of(
            "Adams",
            "Jefferson",
            "Madison",
            "Monroe",
            "Jackson",
            "Polk",
            "Lincoln",
            "Grant",
            "McKinley",
            "Roosevelt",
            "Taft",
            "Wilson",
            "Harding",
            "Coolidge",
            "Hoover",
            "Truman",
            "Eisenhower",
            "Kennedy",
            "Johnson",
            "Nixon",
            "Ford",
            "Carter",
            "Reagan",
            "Bush",
            "Clinton",
            "Obama",
            "Trump",
            "Biden");

    /** Before a name only. */
    static final Set<String> TITLES = WordSet.of("""
            mr mrs ms miss dr sir lord lady gen lt col maj capt adm sen rep gov prof sgt cmdr sheikh ayatollah
            comrade marshal admiral colonel captain lieutenant count baron duke saint archbishop cardinal bishop
            justice pres earl viscount countess duchess
            """);

    /** In the name of an organisation. */
    static final Set<String> BODIES = WordSet.of("""
            ministry agency council organization organisation union party court committee commission department
            university group bank foundation association corporation inc company army navy police force forces
            parliament congress senate house office institute institution center centre bureau authority
            administration league assembly cabinet embassy guard service services command federation alliance
            front movement society club college school hospital times post news agence press network airlines
            airways air fund board secretariat tribunal chamber directorate laboratory team brigade corps
            coalition campaign office-holder media magazine journal tribune herald telegraph guardian television
            radio broadcasting exchange corp nv ltd llc plc gmbh industries systems technologies motors energy oil state's
            """);

    /** In the name of a place. */
    static final Set<String> GROUNDS = WordSet.of("""
            hotel city island islands river lake sea ocean mount mountain mountains bay gulf strait peninsula
            province county district street avenue square palace airport port castle region valley desert canal
            base prefecture shipyard dockyard coast beach park hall village town border zone line road bridge stadium cape east
            west north south africa asia europe america hemisphere reef hills station mediterranean atlantic pacific
            """);

    /** Capitalised words that name an event or thing, not somebody. */
    static final Set<String> THINGS = WordSet.of("""
            treaty agreement accord accords pact protocol convention act war plan summit conference declaration
            statement charter resolution dialogue festival games cup olympics day entente week year award prize crisis
            revolution congress election doctrine deal process initiative program programme project operation
            report review flight airlift winter summer spring autumn easter christmas ramadan constitution
            article section chapter amendment law bill convoy hurricane typhoon storm virus covid-19 strategy
            policy talks forum exercise spirit joint special communiqué communique missile nuclear olympic
            paralympic koreas restoration framework memorandum championship championships tournament reform
            reforms depression ministers users cooperation roundtable internet twitter facebook youtube gmt utc am pm tv
            battle investiture coronation time wall calendar gregorian julian style o.s. n.s. bc bce ad ce
            """);

    /** Behind a name these make it that of a kind of things, as in "Jupiter missiles". */
    static final Set<String> PRODUCTS = WordSet.of("""
            missile missiles rocket rockets bomber bombers aircraft jet jets tank tanks ship ships satellite satellites
            submarine submarines helicopter helicopters drone drones warhead warheads vaccine vaccines rifle rifles
            launcher launchers reactor reactors
            """);

    /** Adjectives that begin with a capital and name nobody by themselves. */
    static final Set<String> CREEDS = WordSet.of("""
            arab muslim islamic christian jewish catholic protestant sunni shiite communist socialist western bolshevik
            fascist nazi zionist islamist
            """);

    /** Before the name of a state these only tell how it is ruled. */
    static final Set<String> REGIMES =
            Set.of("communist", "nationalist", "imperial", "nazi", "fascist", "tsarist", "vichy", "soviet", "royalist");

    /** Before or behind a sum of money. */
    static final Set<String> CURRENCIES = Set.of(
            "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "RMB", "RUB", "NOK", "SEK", "DKK", "PLN", "UAH", "TRY", "INR",
            "AUD", "CAD", "BRL", "KRW", "ILS");

    /** Small words within a name. */
    static final Set<String> PARTICLES = WordSet.of("""
            de es van von der den al el bin ibn bint la le du da dos di del ter ben
            """);

    /** Verbs of speaking, after or before who speaks. */
    static final Set<String> SAYING = WordSet.of("""
            said says told added stated wrote warned announced noted explained argued claimed tweeted declared
            insisted replied asked called stressed remarked commented
            """);

    /** Words that begin with a capital because a sentence does, or always, but name nobody. */
    private static final Set<String> COMMON = WordSet.of("""
            the a an this that these those his her their its our my your he she it they we i you who what when
            where why how which whose in on at by for from to of with without after before since until during
            under over about against between among through into as if while although though because but and or
            nor so yet then there here now today yesterday tomorrow also however meanwhile earlier later
            recently soon once never both each every some any many most much more other another all no not none
            one two three four five six seven eight nine ten several few such same first second third last next
            is was are were be been has have had do does did will would can could may might should must let
            according despite due following given including like nearly only even just still together whether
            yes monday tuesday wednesday thursday friday saturday sunday january february march april june july
            august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue
            wed thu fri sat sun mr president's god internet english ok photo image file read see asked speaking
            officials police authorities reports people government governments sources analysts experts critics
            supporters protesters witnesses residents leaders talks relations thus hence instead indeed perhaps
            again back out up off down upon within along around across above below near per via than too very
            well rather good
            """);

    /**
     * What a person alone does who is named by one word at the beginning of an entry: "Nasser nationalises the canal".
     */
    private static final Set<String> DEEDS = WordSet.of("""
            agrees announces meets visits signs says orders resigns dies invades nationalises nationalizes tells
            declares becomes wins accepts refuses proposes arrives returns leaves flies threatens warns writes
            sends offers promises rejects demands calls receives travels addresses denies confirms appoints
            dismisses invites promises vows urges condemns pledges agreed announced met visited signed ordered
            resigned died nationalised nationalized told became flew appointed dismissed invited vowed
            """);

    /** The same in the past, where a noun of a thing or of what is not counted could stand too. */
    private static final Set<String> PAST_DEEDS = WordSet.of("""
            broke imposed lifted severed proposed rejected refused accepted sent wrote invited urged persuaded denied
            threatened warned demanded ratified recognised recognized attacked invaded ousted pardoned vetoed hosted
            thanked asked authorised authorized pledged promised ruled insisted dispatched summoned expelled
            """);

    private static final Set<String> DEEDS_OF_TWO = Set.of(
            "meet", "met", "sign", "signed", "agree", "agreed", "hold", "held", "announce", "announced", "exchange");
    private static final Set<String> FINITE =
            Set.of("was", "had", "has", "would", "will", "did", "also", "later", "then");
    private static final Pattern ABSTRACT = Pattern.compile(
            ".*(?:ing|tion|sion|ment|ness|ity|ism|ence|ance|ship|age|ure|ery|ics|hood|dom|cy|acy|ism|ty|ly|body|one|thing)");
    /** Nouns that stand without an article. */
    private static final Set<String> NO_COUNTS = WordSet.of("""
            trade inflation rain fire power oil gold police democracy aid help food water gas coal steel money debt growth
            output production unemployment support progress hope fear anger hatred famine hunger disease cholera plague
            snow ice weather life history religion islam mankind society industry agriculture business tourism traffic
            travel transport blood torture rape murder arson crime fraud theft evidence proof truth information news
            word talk silence time space love faith trust law order justice contact heroin cocaine opium cotton sugar
            tobacco rice wheat grain corn bread butter part half rest nothing everything attention blame credit care
            fuel electricity radio television email mail smoke dust ash sand mud flood air earth heaven hell
            independence nature science art music poetry literature philosophy medicine education school church
            court jail prison parliament communism fascism capitalism socialism slavery winter summer spring autumn
            morning evening night dawn dusk noon midnight voting polling turnout defeat victory retreat relief panic
            chaos calm tension friction research work football soccer cricket rugby tennis boxing golf
            """);
    /** Words that act by themselves and are no names. */
    private static final Set<String> NO_NAMES = WordSet.of("""
            gunman rebel soldier ceasefire opposition regime king queen shah emperor protest violence fighting crowd mob
            junta militia press public nation state country war peace death work world history everything nobody someone
            somebody anyone everyone britain's congress
            """);

    private Vocabulary() {}

    /** Whether a word that stands alone before a verb can hardly be a noun, which would have an article. */
    private static boolean mayBeNamed(String lower, String verb) {
        return (FINITE.contains(verb) || PAST_DEEDS.contains(verb))
                && !NO_COUNTS.contains(lower)
                && !ABSTRACT.matcher(lower).matches();
    }

    /** Whether a word before another is somebody's name: who does what that says, and called nothing else. */
    static boolean actsAlone(String name, List<Word> words, int verb) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean pair = verb + 2 < words.size()
                && words.get(verb).lower().equals("and")
                && words.get(verb + 1).isCapital()
                && DEEDS_OF_TWO.contains(words.get(verb + 2).lower());
        return verb < words.size()
                && (pair
                        || DEEDS.contains(words.get(verb).lower())
                        || mayBeNamed(lower, words.get(verb).lower()))
                && lower.length() > 2
                && !lower.endsWith("s")
                && !NO_NAMES.contains(lower)
                && !isCommon(lower)
                && !OFFICES.containsKey(lower)
                && !BODIES.contains(lower)
                && !GROUNDS.contains(lower)
                && !THINGS.contains(lower);
    }

    /** Whether a word in small letters names nobody, also in short forms such as "I've". */
    static boolean isCommon(String word) {
        int mark = word.indexOf('\'');
        return COMMON.contains(mark > 0 ? word.substring(0, mark) : word);
    }
}
