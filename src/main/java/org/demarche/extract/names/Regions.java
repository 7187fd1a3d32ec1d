package org.demarche.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gazetteer.Template;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Provinces and large cities, which a text may name without any word that tells that they are places. Left out are
 * those that are more often called something else, as persons or states are.
 */
final class Regions {
    /** A state's code, a colon, and what lies in it. */
    private static final String LINES = """
            US:Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,\
            Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,\
            Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,\
            Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,\
            West Virginia,Virginia,Wisconsin,Wyoming,Manhattan,Brooklyn,Boston,Philadelphia,Houston,Dallas,Miami,\
            Atlanta,Seattle,Detroit,Minneapolis,Baltimore,Pittsburgh,New Orleans,Salt Lake City,Las Vegas,San Diego,\
            San Antonio,San Jose,Santa Monica,Kansas City,Oklahoma City,St. Louis,Honolulu,Pearl Harbor,Duluth,Buffalo,\
            Milwaukee,Sacramento,Memphis,Nashville,El Paso,Fort Worth,Cape Canaveral,Guam,N.Y.,N.J.,D.C.
            CA:British Columbia,Alberta,Saskatchewan,Manitoba,Ontario,Quebec,New Brunswick,Nova Scotia,\
            Prince Edward Island,Newfoundland,Labrador,Yukon,Nunavut,Vancouver,Winnipeg,Toronto,Montreal,Calgary,\
            Edmonton,Quebec City
            AU:New South Queensland,Tasmania,Western Australia,South Australia,Northern Territory,Melbourne,\
            Brisbane,Adelaide
            GB:Manchester,Liverpool,Birmingham,Glasgow,Leeds,Belfast,Cardiff
            DE:West Berlin,East Berlin,Saarland,Cologne,Frankfurt,Dresden,Leipzig,Nuremberg,Stuttgart,\
            Düsseldorf,Bizonia
            FR:Normandy,Brittany,Marseille,Lyon,Bordeaux,Nantes,Toulouse,Alsace,Corsica
            ES:Barcelona,Seville,Valencia,Bilbao,Andalusia,Cadiz
            IT:Milan,Naples,Turin,Trieste,Sicily,Sardinia,Lombardy,Palermo
            NL:Rotterdam
            BE:Antwerp,Bruges,Ghent,Flanders,Wallonia
            PL:Gdansk,Danzig,Krakow,Poznan,Silesia
            UA:Kharkiv,Odesa,Odessa,Lviv,Mariupol,Kherson,Donetsk,Luhansk,Sevastopol,Bakhmut,Galicia
            RU:Grozny,Chechnya,Dagestan,Kazan,Murmansk,Kaliningrad,Leningrad,Stalingrad,Volgograd,Rostov-on-Don,Omsk,\
            Tomsk,Belgorod,Kursk,Port Arthur,Sakhalin
            TR:Izmir,Anatolia,Adana,Diyarbakir,Gallipoli,Constantinople
            SY:Aleppo,Homs,Idlib,Raqqa,Latakia
            IQ:Mosul,Basra,Fallujah,Kirkuk,Erbil
            IR:Isfahan,Shiraz,Mashhad
            IL:Haifa,Golan Heights
            PS:Rafah,Khan Younis,Hebron,Nablus,Jenin
            EG:Alexandria,Port Said,Sinai,Aswan,Luxor
            LY:Benghazi,Sirte,Misrata,Tobruk
            SD:Darfur,Omdurman,Port Sudan
            ET:Tigray
            KE:Mombasa
            TZ:Dar es Salaam,Zanzibar
            CD:Kivu,Goma,Kisangani,Lubumbashi
            ZA:Cape Town,Johannesburg,Durban,Port Elizabeth,Soweto
            NG:Lagos,Kano,Maiduguri
            MA:Casablanca,Marrakesh,Tangier
            MZ:Beira
            IN:Mumbai,Bombay,Calcutta,Kolkata,Chennai,Madras,Bangalore,Hyderabad,Kashmir,Punjab,Assam,Gujarat,Goa
            PK:Karachi,Lahore,Peshawar,Balochistan
            AF:Kandahar,Herat,Helmand,Kunduz
            CN:Guangzhou,Canton,Tianjin,Wuhan,Chongqing,Nanjing,Nanking,Xinjiang,Manchuria,\
            Inner Mongolia,Sichuan,Harbin,Macau
            JP:Yokohama,Kyoto,Nagasaki,Fukushima,Okinawa,Hokkaido,Honshu,Kobe,Nagoya
            KR:Busan,Pusan,Incheon
            VN:Saigon,Ho Chi Minh City,Haiphong,Da Nang
            MM:Yangon,Rangoon,Mandalay
            ID:Sumatra,Bali,Aceh,Sulawesi,Papua,Bandung,Surabaya
            PH:Mindanao,Luzon,Cebu
            BR:Rio de Janeiro,São Paulo,Sao Paulo,Amazonas
            AR:Buenos Aires Province,Patagonia
            MX:Tijuana,Acapulco,Chiapas,Ciudad Juárez,Ciudad Juarez,Guadalajara,Veracruz
            CO:Medellín,Medellin
            CL:Valparaíso,Valparaiso
            EC:Guayaquil
            VE:Maracaibo
            BO:Santa Cruz
            """;

    private static final Map<String, Template> ALL = all();
    /** In words. */
    private static final int LONGEST = 4;

    private Regions() {}

    private static Map<String, Template> all() {
        Map<String, Template> all = new HashMap<>();
        LINES.lines().forEach(line -> {
            String country = line.substring(0, 2);
            for (String name : line.substring(3).split(",", -1)) {
                all.put(name, new Template(Kind.PLACE, name, country, null));
            }
        });
        return all;
    }

    /** How many words the longest such name has that begins at a word and goes on with no further capital; else 0. */
    static int length(List<Word> words, int at) {
        StringBuilder name = new StringBuilder();
        int length = 0;
        for (int i = at;
                i < Math.min(words.size(), at + LONGEST) && words.get(i).isWord();
                i++) {
            name.append(i == at ? "" : " ").append(words.get(i).form());
            if (ALL.containsKey(name.toString())) {
                length = i + 1 - at;
            }
        }
        int after = at + length;
        return after < words.size() && Shapes.isNamePart(words.get(after)) ? 0 : length;
    }

    /** The one of that name, null if there is none. */
    static @Nullable Template of(String name) {
        return ALL.get(name);
    }
}
