package org.demarche.extract.names;

/**
 * The states by ISO 3166-1 code, or by name where they are no more. A line holds the capital with degrees north and
 * east, the adjectives, and other names; the state's own name comes from the JDK.
 */
final class StateTable {
    static final String LINES = """
            AF|Kabul 34.53 69.17|Afghan|
            AL|Tirana 41.33 19.82|Albanian|
            DZ|Algiers 36.75 3.06|Algerian|
            AD|Andorra la Vella 42.51 1.52|Andorran|
            AO|Luanda -8.84 13.23|Angolan|
            AR|Buenos Aires -34.61 -58.38|Argentine,Argentinian|
            AM|Yerevan 40.18 44.51|Armenian|
            AU|Canberra -35.28 149.13|Australian|
            AT|Vienna 48.21 16.37|Austrian|
            AZ|Baku 40.41 49.87|Azerbaijani,Azeri|
            BS|Nassau 25.06 -77.34|Bahamian|Bahamas,the Bahamas
            BH|Manama 26.23 50.59|Bahraini|
            BD|Dhaka 23.81 90.41|Bangladeshi|
            BB|Bridgetown 13.1 -59.62|Barbadian|
            BY|Minsk 53.9 27.57|Belarusian|
            BE|Brussels 50.85 4.35|Belgian|
            BZ|Belmopan 17.25 -88.77|Belizean|
            BJ|Porto-Novo 6.5 2.6|Beninese|
            BT|Thimphu 27.47 89.64|Bhutanese|
            BO|La Paz -16.5 -68.15|Bolivian|
            BA|Sarajevo 43.86 18.41|Bosnian|Bosnia and Herzegovina,Bosnia
            BW|Gaborone -24.65 25.91|Botswanan|
            BR|Brasília -15.79 -47.88|Brazilian|
            BN|Bandar Seri Begawan 4.9 114.94|Bruneian|
            BG|Sofia 42.7 23.32|Bulgarian|
            BF|Ouagadougou 12.37 -1.52|Burkinabe|
            BI|Gitega -3.43 29.93|Burundian|
            KH|Phnom Penh 11.56 104.92|Cambodian|
            CM|Yaoundé 3.85 11.5|Cameroonian|
            CA|Ottawa 45.42 -75.7|Canadian|
            CF|Bangui 4.39 18.56|Central African|
            TD|N'Djamena 12.13 15.06|Chadian|
            CL|Santiago -33.45 -70.67|Chilean|
            CN|Beijing 39.9 116.4|Chinese|People's Republic of China,PRC,Peking,mainland China
            CO|Bogotá 4.71 -74.07|Colombian|
            CG|Brazzaville -4.27 15.27|Congolese|Republic of the Congo
            CD|Kinshasa -4.32 15.31||Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo
            CR|San José 9.93 -84.08|Costa Rican|
            CI|Yamoussoukro 6.82 -5.28|Ivorian|Ivory Coast
            HR|Zagreb 45.81 15.98|Croatian|
            CU|Havana 23.11 -82.37|Cuban|
            CY|Nicosia 35.19 33.38|Cypriot|
            CZ|Prague 50.08 14.44|Czech|Czech Republic
            DK|Copenhagen 55.68 12.57|Danish|
            DJ|Djibouti City 11.59 43.15|Djiboutian|
            DO|Santo Domingo 18.49 -69.93||
            EC|Quito -0.18 -78.47|Ecuadorian,Ecuadorean|
            EG|Cairo 30.04 31.24|Egyptian|
            SV|San Salvador 13.69 -89.22|Salvadoran|
            GQ|Malabo 3.75 8.78|Equatoguinean|
            ER|Asmara 15.32 38.93|Eritrean|
            EE|Tallinn 59.44 24.75|Estonian|
            ET|Addis Ababa 9.03 38.74|Ethiopian|
            FJ|Suva -18.14 178.44|Fijian|
            FI|Helsinki 60.17 24.94|Finnish|
            FR|Paris 48.86 2.35|French|
            GA|Libreville 0.39 9.45|Gabonese|
            GM|Banjul 13.45 -16.58|Gambian|the Gambia
            GE|Tbilisi 41.72 44.79|Georgian|
            DE|Berlin 52.52 13.4|German|Federal Republic of Germany
            GH|Accra 5.6 -0.19|Ghanaian|
            GR|Athens 37.98 23.73|Greek|
            GT|Guatemala City 14.63 -90.51|Guatemalan|
            GN|Conakry 9.54 -13.68|Guinean|
            GY|Georgetown 6.8 -58.16|Guyanese|
            HT|Port-au-Prince 18.54 -72.34|Haitian|
            VA|Vatican City 41.9 12.45||Vatican,the Vatican,Holy See
            HN|Tegucigalpa 14.07 -87.19|Honduran|
            HU|Budapest 47.5 19.04|Hungarian|
            IS|Reykjavik 64.15 -21.94|Icelandic|Reykjavík
            IN|New Delhi 28.61 77.21|Indian|
            ID|Jakarta -6.21 106.85|Indonesian|
            IR|Tehran 35.69 51.39|Iranian|Islamic Republic of Iran,Teheran,Persia
            IQ|Baghdad 33.31 44.37|Iraqi|
            IE|Dublin 53.35 -6.26|Irish|
            IL|Jerusalem 31.77 35.21|Israeli|
            IT|Rome 41.9 12.5|Italian|
            JM|Kingston 17.97 -76.79|Jamaican|
            JP|Tokyo 35.68 139.69|Japanese|
            JO|Amman 31.96 35.95|Jordanian|
            KZ|Astana 51.17 71.43|Kazakh,Kazakhstani|
            KE|Nairobi -1.29 36.82|Kenyan|
            KP|Pyongyang 39.03 125.75|North Korean|Democratic People's Republic of Korea,DPRK,D.P.R.K.
            KR|Seoul 37.57 126.98|South Korean|Republic of Korea,ROK,R.O.K.
            XK|Pristina 42.66 21.17|Kosovar|Kosovo
            KW|Kuwait City 29.38 47.99|Kuwaiti|
            KG|Bishkek 42.87 74.59|Kyrgyz|
            LA|Vientiane 17.98 102.63|Laotian,Lao|Lao PDR
            LV|Riga 56.95 24.11|Latvian|
            LB|Beirut 33.89 35.5|Lebanese|
            LS|Maseru -29.31 27.48|Basotho|
            LR|Monrovia 6.3 -10.8|Liberian|
            LY|Tripoli 32.89 13.19|Libyan|
            LI|Vaduz 47.14 9.52|Liechtensteiner|
            LT|Vilnius 54.69 25.28|Lithuanian|
            LU|Luxembourg City 49.61 6.13|Luxembourgish|
            MG|Antananarivo -18.88 47.51|Malagasy|
            MW|Lilongwe -13.96 33.77|Malawian|
            MY|Kuala Lumpur 3.14 101.69|Malaysian|
            MV|Malé 4.18 73.51|Maldivian|
            ML|Bamako 12.64 -8|Malian|
            MT|Valletta 35.9 14.51|Maltese|
            MR|Nouakchott 18.08 -15.98|Mauritanian|
            MU|Port Louis -20.16 57.5|Mauritian|
            MX|Mexico City 19.43 -99.13|Mexican|
            MD|Chișinău 47.01 28.86|Moldovan|
            MC|Monaco 43.74 7.42|Monegasque|
            MN|Ulaanbaatar 47.89 106.91|Mongolian|
            ME|Podgorica 42.43 19.26|Montenegrin|
            MA|Rabat 34.02 -6.84|Moroccan|
            MZ|Maputo -25.97 32.57|Mozambican|
            MM|Naypyidaw 19.76 96.08|Burmese|Myanmar,Burma
            NA|Windhoek -22.56 17.08|Namibian|
            NP|Kathmandu 27.72 85.32|Nepali,Nepalese|
            NL|The Hague 52.08 4.3|Dutch|the Netherlands,Holland
            NZ|Wellington -41.29 174.78||
            NI|Managua 12.11 -86.24|Nicaraguan|
            NE|Niamey 13.51 2.11|Nigerien|
            NG|Abuja 9.06 7.5|Nigerian|
            MK|Skopje 42 21.43|Macedonian|Macedonia
            NO|Oslo 59.91 10.75|Norwegian|
            OM|Muscat 23.59 58.41|Omani|
            PK|Islamabad 33.68 73.05|Pakistani|
            PS|Ramallah 31.9 35.2|Palestinian|Palestine,Palestinian Authority,State of Palestine
            PA|Panama City 8.98 -79.52|Panamanian|
            PG|Port Moresby -9.44 147.18|Papua New Guinean|
            PY|Asunción -25.26 -57.58|Paraguayan|
            PE|Lima -12.05 -77.04|Peruvian|
            PH|Manila 14.6 120.98|Philippine,Filipino|the Philippines
            PL|Warsaw 52.23 21.01|Polish|
            PT|Lisbon 38.72 -9.14|Portuguese|
            QA|Doha 25.29 51.53|Qatari|
            RO|Bucharest 44.43 26.1|Romanian|
            RU|Moscow 55.76 37.62|Russian|Russian Federation
            RW|Kigali -1.94 30.06|Rwandan|
            SA|Riyadh 24.71 46.68|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
            SN|Dakar 14.72 -17.47|Senegalese|
            RS|Belgrade 44.79 20.45|Serbian,Serb|
            SL|Freetown 8.48 -13.23|Sierra Leonean|
            SG|Singapore 1.35 103.82|Singaporean|
            SK|Bratislava 48.15 17.11|Slovak|
            SI|Ljubljana 46.06 14.51|Slovenian,Slovene|
            SO|Mogadishu 2.05 45.32|Somali|
            ZA|Pretoria -25.75 28.19|South African|
            SS|Juba 4.86 31.57|South Sudanese|
            ES|Madrid 40.42 -3.7|Spanish|
            LK|Colombo 6.93 79.86|Sri Lankan|
            SD|Khartoum 15.5 32.56|Sudanese|
            SR|Paramaribo 5.87 -55.17|Surinamese|
            SE|Stockholm 59.33 18.07|Swedish|
            CH|Bern 46.95 7.45|Swiss|
            SY|Damascus 33.51 36.29|Syrian|Syrian Arab Republic
            TW|Taipei 25.03 121.57|Taiwanese|
            TJ|Dushanbe 38.56 68.79|Tajik|
            TZ|Dodoma -6.16 35.75|Tanzanian|
            TH|Bangkok 13.76 100.5|Thai|
            TL|Dili -8.56 125.57|Timorese|East Timor
            TG|Lomé 6.13 1.22|Togolese|
            TT|Port of Spain 10.65 -61.5|Trinidadian|Trinidad and Tobago
            TN|Tunis 36.81 10.18|Tunisian|
            TR|Ankara 39.93 32.86|Turkish|Turkey
            TM|Ashgabat 37.96 58.33|Turkmen|
            UG|Kampala 0.35 32.58|Ugandan|
            UA|Kyiv 50.45 30.52|Ukrainian|Kiev
            AE|Abu Dhabi 24.45 54.38|Emirati|UAE,U.A.E.,Emirates
            GB|London 51.51 -0.13|British,English,Scottish,Welsh|Britain,Great Britain,UK,U.K.,England
            US|Washington 38.9 -77.04|American|United States of America,US,U.S.,USA,U.S.A.,America,Washington D.C.,Washington DC
            UY|Montevideo -34.9 -56.16|Uruguayan|
            UZ|Tashkent 41.3 69.24|Uzbek|
            VE|Caracas 10.48 -66.9|Venezuelan|
            VN|Hanoi 21.03 105.85|Vietnamese|Viet Nam
            YE|Sanaa 15.37 44.19|Yemeni|Sana'a
            ZM|Lusaka -15.39 28.32|Zambian|
            ZW|Harare -17.83 31.05|Zimbabwean|
            HK||Hong Konger|Hong Kong
            Soviet Union||Soviet|USSR,U.S.S.R.,Soviet Russia
            East Germany||East German|German Democratic Republic,GDR
            West Germany|Bonn 50.73 7.1|West German|
            Yugoslavia||Yugoslav,Yugoslavian|
            Czechoslovakia||Czechoslovak,Czechoslovakian|
            Prussia||Prussian|
            Ottoman Empire|Constantinople 41.01 28.98|Ottoman|Sublime Porte
            Austria-Hungary||Austro-Hungarian|
            North Vietnam||North Vietnamese|
            South Vietnam|Saigon 10.82 106.63|South Vietnamese|
            Korea||Korean|Joseon
            """;

    /** Other places where steps of diplomacy were taken: name, ISO code of the state, degrees north and east. */
    static final String PLACES = """
            Sentosa|SG|1.25 103.83
            Panmunjom|KR|37.96 126.68
            Geneva|CH|46.2 6.14
            Zurich|CH|47.37 8.54
            Davos|CH|46.8 9.84
            Lausanne|CH|46.52 6.63
            New York|US|40.71 -74.01
            New York City|US|40.71 -74.01
            Camp David|US|39.65 -77.46
            Mar-a-Lago|US|26.68 -80.04
            Bretton Woods|US|44.26 -71.44
            Dayton|US|39.76 -84.19
            San Francisco|US|37.77 -122.42
            Los Angeles|US|34.05 -118.24
            Chicago|US|41.88 -87.63
            Portsmouth|US|43.07 -70.76
            Hiroshima|JP|34.39 132.46
            Osaka|JP|34.69 135.5
            Shanghai|CN|31.23 121.47
            Shenzhen|CN|22.54 114.06
            Dalian|CN|38.91 121.61
            Vladivostok|RU|43.12 131.89
            Sochi|RU|43.6 39.73
            Saint Petersburg|RU|59.93 30.34
            St. Petersburg|RU|59.93 30.34
            Siberia|RU|
            Yalta|UA|44.5 34.16
            Crimea|UA|45.3 34.4
            Donbas|UA|
            Munich|DE|48.14 11.58
            Hamburg|DE|53.55 9.99
            Potsdam|DE|52.4 13.06
            Versailles|FR|48.8 2.13
            Strasbourg|FR|48.58 7.75
            Oxford|GB|51.75 -1.26
            Edinburgh|GB|55.95 -3.19
            Istanbul|TR|41.01 28.98
            Tel Aviv|IL|32.08 34.78
            Gaza|PS|31.5 34.47
            West Bank|PS|
            Sharm el-Sheikh|EG|27.91 34.33
            Suez|EG|29.97 32.55
            Aleppo|SY|36.2 37.16
            Mumbai|IN|19.08 72.88
            Kashmir||34.1 74.8
            Almaty|KZ|43.24 76.89
            Rio de Janeiro|BR|-22.91 -43.17
            São Paulo|BR|-23.55 -46.63
            Cancún|MX|21.16 -86.85
            Johannesburg|ZA|-26.2 28.05
            Cape Town|ZA|-33.92 18.42
            Lagos|NG|6.52 3.38
            Sydney|AU|-33.87 151.21
            Melbourne|AU|-37.81 144.96
            Toronto|CA|43.65 -79.38
            Montreal|CA|45.5 -73.57
            Vancouver|CA|49.28 -123.12
            Barcelona|ES|41.39 2.17
            Milan|IT|45.46 9.19
            Venice|IT|45.44 12.32
            Malta|MT|35.9 14.51
            Crete|GR|35.24 24.81
            Guam|GU|13.44 144.79
            Korean Peninsula||
            Middle East||
            Europe||
            Asia||
            Africa||
            """;

    private StateTable() {}
}
