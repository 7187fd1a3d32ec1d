package org.demarche.extract.dates;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.extract.dates.Meaning.Side;
import org.demarche.time.Holiday;
import org.jspecify.annotations.Nullable;

/** Holidays: "Christmas Day", "last Thanksgiving", "Easter 1916", "New Year's Eve". */
final class HolidayRule implements Rule {
    /** By their words, without apostrophes, joined by spaces; the longest counts. */
    private static final Map<String, Holiday> NAMES = Map.ofEntries(
            entry("new year s day", Holiday.NEW_YEAR),
            entry("new years day", Holiday.NEW_YEAR),
            entry("new year s eve", Holiday.NEW_YEARS_EVE),
            entry("new years eve", Holiday.NEW_YEARS_EVE),
            entry("epiphany", Holiday.EPIPHANY),
            entry("martin luther king day", Holiday.MARTIN_LUTHER_KING_DAY),
            entry("valentine s day", Holiday.VALENTINES_DAY),
            entry("presidents day", Holiday.PRESIDENTS_DAY),
            entry("st patrick s day", Holiday.ST_PATRICKS_DAY),
            entry("ash wednesday", Holiday.ASH_WEDNESDAY),
            entry("palm sunday", Holiday.PALM_SUNDAY),
            entry("good friday", Holiday.GOOD_FRIDAY),
            entry("easter", Holiday.EASTER),
            entry("easter day", Holiday.EASTER),
            entry("easter sunday", Holiday.EASTER),
            entry("easter monday", Holiday.EASTER_MONDAY),
            entry("ascension day", Holiday.ASCENSION_DAY),
            entry("pentecost", Holiday.PENTECOST),
            entry("whit sunday", Holiday.PENTECOST),
            entry("april fools day", Holiday.APRIL_FOOLS_DAY),
            entry("may day", Holiday.MAY_DAY),
            entry("v e day", Holiday.VICTORY_IN_EUROPE_DAY),
            entry("mother s day", Holiday.MOTHERS_DAY),
            entry("memorial day", Holiday.MEMORIAL_DAY),
            entry("father s day", Holiday.FATHERS_DAY),
            entry("flag day", Holiday.FLAG_DAY),
            entry("independence day", Holiday.INDEPENDENCE_DAY),
            entry("bastille day", Holiday.BASTILLE_DAY),
            entry("labor day", Holiday.LABOR_DAY),
            entry("columbus day", Holiday.COLUMBUS_DAY),
            entry("halloween", Holiday.HALLOWEEN),
            entry("all saints day", Holiday.ALL_SAINTS_DAY),
            entry("election day", Holiday.ELECTION_DAY),
            entry("armistice day", Holiday.ARMISTICE_DAY),
            entry("veterans day", Holiday.VETERANS_DAY),
            entry("thanksgiving", Holiday.THANKSGIVING),
            entry("thanksgiving day", Holiday.THANKSGIVING),
            entry("christmas eve", Holiday.CHRISTMAS_EVE),
            entry("christmas", Holiday.CHRISTMAS),
            entry("christmas day", Holiday.CHRISTMAS),
            entry("boxing day", Holiday.BOXING_DAY),
            entry("orthodox christmas", Holiday.ORTHODOX_CHRISTMAS),
            entry("orthodox easter", Holiday.ORTHODOX_EASTER),
            entry("victory day", Holiday.VICTORY_DAY),
            entry("juneteenth", Holiday.JUNETEENTH),
            entry("passover", Holiday.PASSOVER),
            entry("rosh hashanah", Holiday.ROSH_HASHANAH),
            entry("yom kippur", Holiday.YOM_KIPPUR),
            entry("ramadan", Holiday.RAMADAN),
            entry("ashura", Holiday.ASHURA),
            entry("lunar new year", Holiday.LUNAR_NEW_YEAR),
            entry("lunar new year s day", Holiday.LUNAR_NEW_YEAR),
            entry("lunar new year s eve", Holiday.LUNAR_NEW_YEARS_EVE),
            entry("chinese new year", Holiday.LUNAR_NEW_YEAR),
            entry("chinese new year s day", Holiday.LUNAR_NEW_YEAR),
            entry("chinese new year s eve", Holiday.LUNAR_NEW_YEARS_EVE),
            entry("tet", Holiday.LUNAR_NEW_YEAR),
            entry("eid al fitr", Holiday.EID_AL_FITR),
            entry("eid al adha", Holiday.EID_AL_ADHA));

    private static final int MOST_WORDS = 5;

    private static final Set<String> FIRST_WORDS = NAMES.keySet().stream()
            .map(name -> name.substring(0, (name + " ").indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether the name of a holiday begins with the word. */
    static boolean begins(String word) {
        return FIRST_WORDS.contains(word);
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        SideWords side = SideWords.at(tokens, from);
        Match name = name(tokens, side == null ? from : side.to());
        if (name == null || !(name.meaning() instanceof Meaning.Feast feast)) {
            return null;
        }
        if (tokens.is(name.to(), "week") || tokens.is(name.to(), "weekend") || isPartOfName(tokens, name.to())) {
            return null;
        }
        boolean joined = tokens.is(name.to(), ",") || tokens.is(name.to(), "of") || tokens.is(name.to(), "in");
        int next = joined ? name.to() + 1 : name.to();
        Match year = NamedYear.orNumber(tokens, next);
        return new Match(
                from,
                year == null ? name.to() : year.to(),
                new Meaning.Feast(
                        feast.holiday(), side == null ? Side.OPEN : side.side(), year == null ? null : year.meaning()));
    }

    /** Whether a capital follows that names no part of a date, as in "the Easter Rising" and "the Yom Kippur War". */
    private static boolean isPartOfName(Tokens tokens, int next) {
        return tokens.isCapital(next)
                && tokens.kind(next) == Tokens.Kind.WORD
                && !Lexicon.DAY_PARTS.containsKey(tokens.word(next))
                && Words.weekday(tokens, next) == null
                && Words.month(tokens, next) == null;
    }

    private static @Nullable Match name(Tokens tokens, int from) {
        if (!tokens.isCapital(from) || !begins(tokens.word(from))) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        Match best = null;
        int count = 0;
        for (int i = from; count < MOST_WORDS && i < from + 2 * MOST_WORDS; i++) {
            if (tokens.is(i, "'") || tokens.is(i, "’") || tokens.is(i, ".") || tokens.is(i, "-")) {
                continue;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(tokens.word(i));
            count++;
            Holiday holiday = NAMES.get(words.toString());
            if (holiday != null) {
                best = new Match(from, i + 1, new Meaning.Feast(holiday, Side.OPEN, null));
            }
        }
        return best;
    }
}
