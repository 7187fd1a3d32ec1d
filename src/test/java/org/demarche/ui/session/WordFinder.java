package org.demarche.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.edit.Publication.Found;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;

/** Finds "3 May 1985", and "June" in the year of publication. */
public final class WordFinder implements TextFinder {
    private static final Pattern DATE = Pattern.compile("3 May 1985|June");
    private static final Pattern SENTENCE = Pattern.compile("[^.\\s][^.]*\\.\"?");

    @Override
    public List<Found> in(Source source, When published) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(String.valueOf(source.text()));
        while (matcher.find()) {
            boolean june = matcher.group().equals("June");
            found.add(new Found(
                    matcher.start(),
                    matcher.end(),
                    june ? june(published) : when("1985-05-03"),
                    june ? "The year is that of the publication." : null,
                    false));
        }
        return found;
    }

    @Override
    public List<Sentence> sentences(Source source) {
        return SENTENCE.matcher(String.valueOf(source.text()))
                .results()
                .map(one -> new Sentence(one.start(), one.end()))
                .toList();
    }

    private static When june(When published) {
        String edtf = published.edtf();
        return edtf.isEmpty() ? Undated.NONE : when(edtf.substring(0, 4) + "-06");
    }

    private static When when(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(e);
        }
    }
}
