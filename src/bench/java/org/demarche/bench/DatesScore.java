package org.demarche.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.bench.TimexCorpus.Document;
import org.demarche.bench.TimexCorpus.Mark;
import org.demarche.extract.dates.TimeTagger;

/**
 * How well dates are found, as TempEval-3 (task A) scores it: F1 of the same extent (strict), of any overlap (relaxed),
 * and of overlaps with the same value; also for what is marked or found as a DATE or TIME alone.
 */
final class DatesScore {
    private int marked;
    private int found;
    private int overlapping;
    private int exact;
    private int sameValue;

    private DatesScore() {}

    static void run(Report report) throws IOException {
        for (TimexCorpus corpus : TimexCorpus.all()) {
            of(corpus, any -> true).report("dates." + corpus.name(), report);
            of(corpus, mark -> mark.type().equals("DATE")).report("dates." + corpus.name() + ".date", report);
            of(corpus, mark -> mark.type().equals("TIME")).report("dates." + corpus.name() + ".time", report);
        }
    }

    private static DatesScore of(TimexCorpus corpus, Predicate<Mark> counted) {
        DatesScore score = new DatesScore();
        for (Document document : corpus.documents()) {
            List<Mark> marks = document.marks().stream().filter(counted).toList();
            score.add(marks, tagged(document).stream().filter(counted).toList());
        }
        return score;
    }

    private static List<Mark> tagged(Document document) {
        return new TimeTagger()
                .tag(document.text(), document.published()).stream()
                        .flatMap(mention -> mention.parts().stream())
                        .map(one -> new Mark(one.begin(), one.end(), one.type().name(), one.value()))
                        .toList();
    }

    /** A mark and what was found for it. */
    private record Pair(Mark mark, Mark found) {
        int overlap() {
            return Math.min(mark.end(), found.end()) - Math.max(mark.begin(), found.begin());
        }
    }

    /** Pairs each mark with at most one finding: those of the same extent first, then by the length of the overlap. */
    private void add(List<Mark> marks, List<Mark> findings) {
        marked += marks.size();
        found += findings.size();
        List<Pair> pairs = new ArrayList<>();
        for (Mark mark : marks) {
            findings.stream().filter(mark::overlaps).forEach(finding -> pairs.add(new Pair(mark, finding)));
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.mark().covers(pair.found()))
                .thenComparing(Comparator.comparingInt(Pair::overlap).reversed()));
        Set<Mark> used = new HashSet<>();
        Set<Mark> paired = new HashSet<>();
        for (Pair pair : pairs) {
            if (paired.contains(pair.mark()) || used.contains(pair.found())) {
                continue;
            }
            paired.add(pair.mark());
            used.add(pair.found());
            overlapping++;
            exact += pair.mark().covers(pair.found()) ? 1 : 0;
            sameValue += pair.mark().value().equals(pair.found().value()) ? 1 : 0;
        }
    }

    private void report(String name, Report report) throws IOException {
        report.add(name + ".strict", marked, "F1", f1(exact));
        report.add(name + ".relaxed", marked, "F1", f1(overlapping));
        report.add(name + ".value", marked, "F1", f1(sameValue));
    }

    private double f1(int right) {
        return marked + found == 0 ? 0 : 200.0 * right / (marked + found);
    }
}
