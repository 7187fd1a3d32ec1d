package org.demarche.format.news;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.ChronicleReader;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Kept;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.ObjectList;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Source;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Reads lists of articles: each is a source, and its publication an event that says it is no more than that. */
public final class NewsReader implements ChronicleReader {
    /** The field in which what the model has no place for is kept. */
    private static final String FORMAT = "newsapi";

    private static final String TAG = "publication";

    private final Wording wording;

    /** Problems are worded in the language given. */
    public NewsReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        JsonReading.read(
                input,
                problems,
                new ObjectList(
                        "articles",
                        problems,
                        item -> result.whole().form(item.key(), item.value().raw()),
                        new Articles(result)::add));
        return result.result();
    }

    private record Articles(Import result) {
        void add(JsonItem item, JsonObject article) {
            DateSide published = DateSide.iso(article.text("publishedAt"));
            Dating dating = Dating.of(
                    published,
                    null,
                    result.problems().wording(),
                    (ofEnd, key, arguments) ->
                            item.problem(result.problems(), article.at("publishedAt"), key, arguments));
            String title = HtmlText.of(Objects.requireNonNullElse(article.text("title"), ""))
                    .line();
            String text = Stream.of(article.text("description"), article.text("content"))
                    .filter(Objects::nonNull)
                    .map(html -> HtmlText.of(html).text())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            String url = blankToNull(article.text("url"));
            JsonObject publisher = article.object("source");
            String id = result.chronicle().sourceId(ChronicleBuilder.slug(title));
            Kept kept = result.kept();
            String name = publisher == null ? null : publisher.text("name");
            String author = blankToNull(article.text("author"));
            String image = blankToNull(article.text("urlToImage"));
            article.keepRest(kept);
            result.chronicle()
                    .add(new Source(
                            id,
                            "article",
                            title,
                            author,
                            name,
                            dating.when(),
                            null,
                            url,
                            text.isEmpty() ? null : text,
                            kept.extras()));
            event(id, title, text, image, dating, article);
        }

        private void event(
                String source, String title, String text, @Nullable String image, Dating dating, JsonObject article) {
            String id = result.eventId(null, article.place());
            Extras isImage =
                    result.kept().form("is", ExtraFields.quoted("image")).extras();
            result.chronicle()
                    .add(Event.builder(id, title.isEmpty() ? id : title, dating.when())
                            .printed(dating.printed())
                            .doubt(result.problems().wording().text("format.publication"))
                            .summary(text.isEmpty() ? null : text)
                            .tags(List.of(TAG))
                            .evidence(
                                    text.isEmpty()
                                            ? List.of()
                                            : List.of(new Evidence(source, 0, text.length(), Extras.NONE)))
                            .links(image == null ? List.of() : List.of(new Link(image, null, isImage)))
                            .build());
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
