package org.demarche.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.demarche.extract.dates.TimeExpression;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimeTagger;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.Problems;
import org.demarche.format.files.Formats;
import org.demarche.format.files.Formats.ArticleText;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code demarche dates FILE}: a row for each time that a text names, in order, with tabs between begin and end (UTF-16
 * units of the text as decoded, without a byte order mark; of a web page or PDF those of its article's text), TIMEX3
 * type, value and mod, EDTF, and the words.
 */
@Command(name = "dates", sortOptions = false)
final class DatesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "cli.dates.file")
    private String file = "";

    @Mixin
    private final InputOptions inputOptions;

    DatesCommand(Console console) {
        this.console = console;
        this.inputOptions = new InputOptions(console);
    }

    @Override
    public Integer call() {
        When published = inputOptions.forReaders().published();
        Problems problems = new Problems(file, console.messages());
        try {
            ArticleText read = new Formats(console.messages()).text(Path.of(file), problems);
            When own = read.published();
            boolean stated = own.extent().isPlaced() && !own.qualifier().isUncertain();
            When out = stated || published == null ? own : published;
            print(read.text(), TimeTagger.dayOf(out).orElse(null));
        } catch (FormatException e) {
            return refuse(e.problem());
        } catch (InvalidPathException e) {
            return refuse(new Problem(file, 1, 1, "", console.messages().text("cli.badPath")));
        }
        problems.inOrder().forEach(problem -> console.tell(problem.toString()));
        return problems.inOrder().isEmpty() ? Cli.DONE : Cli.BAD_INPUT;
    }

    private int refuse(Problem problem) {
        console.tell(problem.toString());
        return Cli.BAD_INPUT;
    }

    private void print(String text, @Nullable LocalDate published) {
        for (TimeMention mention : new TimeTagger().tag(text, published)) {
            mention.parts().forEach(expression -> console.out().print(row(expression, text)));
        }
        console.out().flush();
    }

    private static String row(TimeExpression expression, String text) {
        When when = expression.when();
        return String.join(
                        "\t",
                        Integer.toString(expression.begin()),
                        Integer.toString(expression.end()),
                        expression.type().name(),
                        expression.value(),
                        expression.mod() == null ? "" : expression.mod().name(),
                        when == null ? "" : when.edtf(),
                        text.substring(expression.begin(), expression.end()).replaceAll("[\\t\\n\\r]", " "))
                + "\n";
    }
}
