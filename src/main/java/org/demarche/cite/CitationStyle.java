package org.demarche.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Source;

/** The forms in which a source can be cited. */
public enum CitationStyle {
    /** Entries of a bibliography after the Chicago Manual of Style, 17th edition, chapter 14; in English. */
    CHICAGO {
        @Override
        public String cite(List<Source> sources) {
            return sources.stream().map(Chicago::cite).collect(Collectors.joining("\n\n"));
        }
    },
    /** Entries for BibTeX and BibLaTeX. */
    BIBTEX {
        @Override
        public String cite(List<Source> sources) {
            return sources.stream().map(BibTex::cite).collect(Collectors.joining("\n\n"));
        }
    },
    /** A list of CSL-JSON items (schema 1.0), as reference managers read it. */
    CSL_JSON {
        @Override
        public String cite(List<Source> sources) {
            return CslJson.cite(sources);
        }
    };

    /** Citations of sources, one after the other; what a source does not say is left out. */
    public abstract String cite(List<Source> sources);
}
