package org.demarche.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.text.CountingWords;
import org.demarche.extract.text.Sentences;
import org.demarche.extract.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks in Berne were led by Norway. | Norway | STATE",
                "The minister said that Pyongyang had agreed. | North Korea | STATE",
                "The minister said that DPRK envoys had agreed. | North Korea | STATE",
                "The Norwegian envoy agreed. | Norway | STATE",
                "A man from Côte d’Ivoire came. | Ivory Coast | STATE",
                "They met in Pyongyang on Monday. | Pyongyang | PLACE",
                "They met on Sentosa. | Sentosa | PLACE",
                "A letter from President Ada Brown came. | Ada Brown | PERSON",
                "A letter from Ada Brown, the Norwegian foreign minister, came. | Ada Brown | PERSON",
                "A letter from the White House came. | White House | ORGANISATION",
                "It came from the Ministry of Foreign Affairs of the land. | Ministry of Foreign Affairs | ORGANISATION",
                "It was the Food and Water Organization that wrote. | Food and Water Organization | ORGANISATION",
                "They met in Dar es Salaam on Monday. | Dar es Salaam | PLACE",
                "They met Karl, then toured British Columbia. | British Columbia | PLACE",
                "They flew to Molde and Skien. | Skien | PLACE",
                "The rebels took the town of Karmat. | Karmat | PLACE",
                "A letter from Fjordline CEO Ada Brown came. | Ada Brown | PERSON",
                "It was the General Council that wrote. | General Council | ORGANISATION",
                "It was Oslo-based Statoil that wrote. | Statoil | ORGANISATION",
                "It was Fort Brown that fell. | Fort Brown | PLACE",
                "It was the Duchess of Molde that wrote. | Duchess of Molde | PERSON",
                "It was Bill Clinton that wrote. | Bill Clinton | PERSON",
                "Kalder broke off the talks. | Kalder | PERSON",
                "She met Under Secretary of State for Civilian Security, Trade, and Human Rights Ada Brown. | Ada Brown | PERSON",
                "It was the Regional Authority on Fishing that wrote. | Regional Authority on Fishing | ORGANISATION",
                "It was al-Haddad that wrote. | al-Haddad | ORGANISATION",
                "It was the Norwegian Foreign Ministry that wrote. | Norwegian Foreign Ministry | ORGANISATION",
            })
    void isNamed(String text, String name, Kind kind) {
        assertThat(names(text)).anySatisfy(mention -> {
            assertThat(mention.entity().name()).isEqualTo(name);
            assertThat(mention.entity().kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met aboard the yacht Solveig.",
                "They met aboard the Solveig.",
                "The Battle of Molde ended.",
                "There was an Investiture in town.",
                "They pledged EUR 4 million.",
                "They signed SALT II in Molde.",
                "The START I treaty lapsed.",
            })
    void namesNobody(String text) {
        assertThat(names(text)).allSatisfy(mention -> {
            assertThat(mention.entity().name()).isEqualTo("Molde");
        });
    }

    @Test
    void anOfficeBeforeANameBetweenCommasMeansNobodyBefore() {
        assertThat(names("President Ada Brown came. The president, Carl Duff, left.").stream()
                        .map(one -> one.entity().name()))
                .containsExactly("Ada Brown", "Carl Duff");
    }

    @Test
    void anOfficeOfSomewhereElseIsAnothers() {
        assertThat(names("It was Prince Karl who came. Later the Prince of Skalland left.").stream()
                        .map(one -> one.entity().name()))
                .containsExactly("Karl", "Prince of Skalland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Ada Brown came. Later Brown left. | Brown | Ada Brown",
                "President Ada J. Brown came. Ada Brown left. | Ada Brown | Ada J. Brown",
                "The Foreign Relations Committee met. | Foreign Relations Committee | Foreign Relations Committee",
                "The Senate Finance Committee met. | Senate Finance Committee | Senate Finance Committee",
                "Chairman Thomas Jordan came. Later Jordan left. | Jordan | Thomas Jordan",
                "Jordan wept. Chairman Thomas Jordan came. Jordan left. | Jordan | Jordan",
                "Chairman Thomas Jordan came. He flew to Jordan. | Jordan | Jordan",
                "They accused Brussels of a plot. | Brussels | European Union",
                "Belgium wept. They accused Brussels of a plot. | Brussels | Belgium",
                "Norwegian President Ada Brown came. The Norwegian leader left. | leader | Ada Brown",
                "Ada Brown, the president of Norway, came. The president left. | president | Ada Brown",
                "Leader Kim Jong-un came. Chairman Kim left. | Kim | Kim Jong-un",
                "The World Food Council (WFC) met. The WFC left. | WFC | World Food Council",
                "President Ada Brown met Premier Carl Duff. The president left. | president | Ada Brown",
                "Secretary of State Ada Brown came. The top U.S. diplomat left. | diplomat | Ada Brown",
                "Norwegian Foreign Minister Ada Brown came. Norway's top diplomat left. | top diplomat | Ada Brown",
                "President Omar al-Haddad came. Haddad left. | Haddad | Omar al-Haddad",
                "President Omar al-Haddad came. They saw al-Haddad leave. | al-Haddad | Omar al-Haddad",
                "Minister Hans van den Berg came. Van den Berg left. | Van den Berg | Hans van den Berg",
                "Minister Ursula von der Berg came. | Ursula von der Berg | Ursula von der Berg",
                "Emir Hamad bin Khalid al-Haddad came. | Hamad bin Khalid al-Haddad | Hamad bin Khalid al-Haddad",
                "Foreign Minister Ada Brown and Defence Minister Karl Ott came. The foreign minister left. "
                        + "| foreign minister | Ada Brown",
                "North Korea and South Korea spoke. The North and South signed. | South | South Korea",
                "North Korea came. Later the North left. | North | North Korea",
                "Fjordline Inc grew. Later Fjordline fell. | Fjordline | Fjordline Inc",
                "The Brown cabinet fell. Later President Brown left. Brown came back. | Brown | Brown",
            })
    void laterMentionsMeanTheSame(String text, String last, String name) {
        Mention mention = names(text).getLast();

        assertThat(text.substring(mention.begin(), mention.end())).isEqualTo(last);
        assertThat(mention.entity().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks ended on Monday. |",
                "In March they met again. |",
                "I’ve seen it. |",
                "The Paris Peace Conference ended. |",
                "The Accords, signed by two presidents, held. |"
            })
    void capitalsAloneMakeNoName(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void ofTwoNorthsTheNorthIsNeither() {
        assertThat(names("North Korea and North Macedonia met. Later the North left."))
                .extracting(mention -> mention.entity().name())
                .containsExactly("North Korea", "North Macedonia");
    }

    @Test
    void aMinisterOfAStateNotNamedBeforeIsAnother() {
        assertThat(names("Foreign Minister Ada Brown came. Chad's foreign minister left."))
                .extracting(mention -> mention.entity().name())
                .containsExactly("Ada Brown", "Chad");
    }

    @Test
    void anOfficeBehindACommaThatANameFollowsIsAnothers() {
        assertThat(
                        names(
                                "President Ada Brown, Norwegian President Karl Ott and others came. The Brown government left."))
                .extracting(mention -> mention.entity().name())
                .containsExactly("Ada Brown", "Norway", "Karl Ott", "Ada Brown");
    }

    @Test
    void aStateKeepsOneNameWhateverItIsCalled() {
        List<Mention> mentions = names("Britain wrote to the UK, and London answered the British press.");

        assertThat(mentions).extracting(mention -> mention.entity().name()).containsOnly("United Kingdom");
        assertThat(mentions.getFirst().entity().aliases()).contains("Britain", "UK", "London");
    }

    @Test
    void aBareNameThatALaterOfficeExplainsWasAPersonAllAlong() {
        assertThat(names("The Brown cabinet fell. Then President Brown left."))
                .extracting(mention -> mention.entity().kind())
                .containsOnly(Kind.PERSON);
    }

    @Test
    void anAdjectiveOfTwoStatesIsOneWord() {
        assertThat(Word.of("The Sino-U.S. talks", 0, 19)).extracting(Word::form).contains("Sino-U.S.");
    }

    @Test
    void anAcronymBeforeItsNameMeansTheSameButNoOtherOfThatName() {
        List<Mention> mentions =
                names("The WFC met. The World Food Council (WFC) left. " + "The World Film Congress (WFC) came.");

        assertThat(mentions)
                .extracting(mention -> mention.entity().name())
                .containsSubsequence("World Food Council", "World Food Council", "World Film Congress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A ", "Ab Cd (AB) Ef Gh (AB) ", "Norway ", "the leader ", "of ", "Ada Brown, the ", "Deputy "})
    void theWorkForAWordDoesNotGrowWithTheText(String piece) {
        double few = looks(piece.repeat(100));
        double many = looks(piece.repeat(2_000));

        assertThat(many).isLessThanOrEqualTo(few * 1.2 + 10);
    }

    private static double looks(String text) {
        CountingWords words = new CountingWords(text);
        new NameFinder(text, Set.of(), Map.of(), Set.of()).read(words);
        return words.looksPerWord();
    }

    private static List<Mention> names(String text) {
        return Names.in(text, Sentences.of(text)).mentions();
    }
}
