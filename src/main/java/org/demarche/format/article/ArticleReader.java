package org.demarche.format.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.demarche.article.Article;
import org.demarche.article.LockedException;
import org.demarche.article.TextLanguage;
import org.demarche.extract.events.Extraction;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.model.Chronicle;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article and finds its events. When it came out is what the article says, else what the user says, else a
 * guess.
 */
public final class ArticleReader implements ChronicleReader {
    /** More is no article, and would not fit into memory together with what is found in it. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int BLOCK = 1 << 16;

    private final Wording wording;
    private final Extraction extraction;
    private final Content content;

    /** Reads the bytes of one kind of article. */
    @FunctionalInterface
    public interface Content {
        /** {@link IOException} says that they are not of that kind. */
        Article read(byte[] bytes) throws IOException;
    }

    /** A reader of one kind of article; doubts and problems are worded in the language given. */
    public ArticleReader(Content content, Wording wording) {
        this.content = content;
        this.wording = wording;
        extraction = new Extraction(wording);
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Article article = article(input);
        Source source = source(article, input);
        String text = Objects.requireNonNullElse(source.text(), "");
        if (text.isEmpty()) {
            throw new FormatException(problems.of(1, 1, "", "problem.article.noText"));
        }
        Charset guessed = article.encoding();
        if (guessed != null) {
            problems.note("problem.encoding.guessed", guessed.displayName(Locale.ROOT));
        }
        if (article.unclear() != null && !source.published().extent().isPlaced()) {
            problems.add(0, 0, "", "problem.article.unclearDay", article.unclear());
        }
        Chronicle chronicle = extraction.of(source);
        Locale language = TextLanguage.of(text);
        if (!language.equals(Locale.ENGLISH)) {
            problems.note(
                    language.equals(Locale.ROOT) ? "problem.article.notEnglish" : "problem.article.language",
                    language.getDisplayLanguage(wording.language()));
            return new ReadResult(chronicle, problems.inOrder(), problems.notes());
        }
        if (!chronicle.events().isEmpty()) {
            return new ReadResult(chronicle, problems.inOrder(), problems.notes());
        }
        if (!source.published().extent().isPlaced() && extraction.namesTimes(text)) {
            problems.note("problem.article.noDay");
            return new ReadResult(chronicle, problems.inOrder(), problems.notes());
        }
        problems.add(0, 0, "", "problem.article.noEvents");
        return new ReadResult(chronicle, problems.inOrder(), problems.notes());
    }

    /**
     * The article itself, without its events.
     *
     * @throws FormatException if it can't be read, or is too long
     */
    public Article article(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        try {
            byte[] bytes = bytes(input);
            if (bytes.length > MOST_BYTES) {
                throw new FormatException(problems.of(1, 1, "", "problem.article.large", MOST_BYTES >> 20));
            }
            return content.read(bytes);
        } catch (LockedException e) {
            throw new FormatException(problems.of(1, 1, "", "problem.article.locked"), e);
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    private static byte[] bytes(Input input) throws IOException {
        List<byte[]> blocks = new ArrayList<>();
        int size = 0;
        while (size <= MOST_BYTES) {
            byte[] block = input.bytes().readNBytes(BLOCK);
            if (block.length == 0) {
                break;
            }
            blocks.add(block);
            size += block.length;
            if (!input.progress().advance(size, input.size())) {
                throw new CancellationException();
            }
        }
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }

    private static Source source(Article article, Input input) {
        When own = article.published();
        When said = input.options().published();
        boolean stated = own.extent().isPlaced() && !own.qualifier().isUncertain();
        return new Source(
                "a1",
                "article",
                article.title() == null ? nameOf(input.file()) : article.title(),
                article.author(),
                article.publisher(),
                stated || said == null ? own : said,
                language(article.language()),
                article.url(),
                article.text(),
                Extras.NONE);
    }

    private static String nameOf(String file) {
        String name = file.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static @Nullable String language(@Nullable String tag) {
        return tag == null ? null : tag.replace('_', '-');
    }
}
