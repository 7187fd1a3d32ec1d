package org.demarche.extract.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Common first names that only women or only men have, as far as a reader of English texts can tell. */
final class GivenNames {
    private static final Set<String> OF_WOMEN = WordSet.of("""
            ada agnes aisha alexandra alice alicia amanda amelia amina amy ana angela anita ann anna anne annette
            antonia aung beatrice benazir berta bertha bridget carmen carol caroline catherine cecilia charlotte
            christina christine clara claudia condoleezza corazon cristina daisy deborah denise diana dilma dolores
            donna dora doris dorothy edith elena eleanor elisa elisabeth elizabeth ella ellen elsa emily emma erika
            esther eva eve ewa fatima fatma federica fiona florence fran gertrude gina giorgia gloria golda grace
            greta hannah harriet heather helen helena helga hillary ilse indira inga ingrid irena irene irina isabel
            isabella jacinda jane janet jennifer jessica joan joanna josephine joyce judith julia juliana karen kate
            katherine kathleen katrin khadija kirsten kristalina laura leila liliana linda lisa liz lucia lucy madeleine
            magda margaret margarethe margot maria marina martha mary maryam matilda mercedes michelle monica nadia
            nancy natalia natasha nelly nicole nina nora olga olivia pamela patricia paula pauline penelope rachel
            ramona rebecca renata rigoberta rita rosa rosalynn rose ruth samantha sandra sanna sara sarah sheila
            shirley simone sirimavo sofia sonia sophia sophie stella susan svetlana sylvia sylvie tamara tatiana
            teresa thelma theresa ursula valentina valerie vera veronica victoria violeta virginia wendy winifred
            winnie yulia yvonne zainab
            """);
    private static final Set<String> OF_MEN = WordSet.of("""
            aaron abdul abdullah abraham abu adam adolf ahmed akihito alan albert alberto alexander alexei alfonso
            alfred ali allan amir anatoly andre andrei andrew anthony antonio anton anwar arthur arturo augustus
            barack bashar ben benedict benito benjamin bernard bernardo bill bob boris brian bruce carlos charles
            christopher clement clifford colin constantine cyril cyrus dag daniel david dean denis dick dietrich
            dmitri dmitry donald douglas dwight edgar edmund eduard eduardo edward edwin emilio emmanuel enrique eric
            erich ernest ernesto evo felipe ferdinand fernando fidel francisco frank franklin franz fred frederick
            friedrich fulgencio gamal gary geoffrey georg george georges gerald gerhard gerry gideon giovanni giulio
            giuseppe glenn gordon gregory guillermo gustav guy hamid hans harald harold harry hassan heinrich helmut
            henri henry herbert hermann hosni howard hubert hugh hugo hussein ian ibrahim idi igor ilham ivan jack
            jacob jacques jaime jair james jawaharlal jeffrey jeremy jerome jerry jim jimmy joe joel johan johann
            john jonathan jonas jorge jose josef joseph joshua josip juan juha julius karl keith kenneth kevin klaus
            klemens kofi kurt kwame lars laurent lawrence lech leon leonard leonid leopold lester lloyd louis lucius
            ludwig luigi luis lyndon mahmoud malcolm manmohan manuel marcel marco mario mark marlin martin martti
            matthew matteo maurice max maximilian mehmet menachem michael miguel mikhail milton mohamed mohammad mohammed
            moshe muammar muhammad mustafa narendra nathan nelson neville nicholas nicolas niels nikita nikolai nikos
            norman oleg olof oscar osama otto pablo patrick patrice paul paulo pedro peter petro philip philippe
            pierre pieter rafael ralph ramon raul raymond recep reinhard richard robert roberto rodrigo roger roland
            ronald rudolf rupert saddam salvador samuel saul sebastian sergei sergey shimon sidney silvio simon slobodan
            stanley stefan stephen steven stuart tadeusz thabo theodore thibaut thomas timothy tom tomas tony
            umberto vaclav valery viktor vincent vittorio vladimir volodymyr vyacheslav walter warren werner wilhelm
            willem william willy winston wolfgang woodrow xanana yasser yevgeny yitzhak yuri zoran
            """);

    private GivenNames() {}

    /** The gender of a person whose whole name begins with one of them, null if it does not tell. */
    static @Nullable Gender of(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return null;
        }
        String first = Normalizer.normalize(name.substring(0, space), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return OF_WOMEN.contains(first) ? Gender.FEMALE : OF_MEN.contains(first) ? Gender.MALE : null;
    }
}
