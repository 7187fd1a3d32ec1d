package org.demarche.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** Where libraries, threads and streams may be used. */
class LibrariesTest {
    private static final DescribedPredicate<JavaClass> WINDOW =
            ProgramClasses.in("ui").or(ProgramClasses.named("DemarcheApp")).or(ProgramClasses.named("Training"));

    private static final Pattern CATCH_ALL = Pattern.compile(
            "catch\\s*\\((?:final\\s+)?(?:[\\w.]+\\s*\\|\\s*)*(?:Exception|Throwable|RuntimeException|Error)\\b");

    @Test
    void javaFxIsForTheWindow() {
        only(
                WINDOW,
                resideInAnyPackage("javafx..", "com.sun.javafx.."),
                "all else works without a display, and commands start without loading a toolkit");
    }

    @Test
    void controlsFxIsForTheWindow() {
        only(ProgramClasses.in("ui"), resideInAnyPackage("org.controlsfx.."), "it is a part of the window");
    }

    @Test
    void awtIsForExports() {
        only(
                ProgramClasses.in("export"),
                resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "java.beans.."),
                "two toolkits in one place are confused all too easily");
    }

    @Test
    void pdfBoxIsForArticlesAndExports() {
        only(
                ProgramClasses.in("article").or(ProgramClasses.in("export")),
                resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."),
                "what a document is made of concerns the code that reads or makes one");
    }

    @Test
    void readersReachForNoFileAndNoNetwork() {
        noClasses()
                .that(ProgramClasses.in("format")
                        .or(ProgramClasses.in("article"))
                        .or(ProgramClasses.in("extract")))
                .and(DescribedPredicate.not(ProgramClasses.in("format.files")))
                .and(DescribedPredicate.not(ProgramClasses.named("AtomicFile")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                        .or(DescribedPredicate.describe(
                                "are java.io.File…", one -> one.getName().startsWith("java.io.File"))))
                .because("a file to be read is given to its reader as a stream, and nothing in it may open another")
                .check(ProgramClasses.ALL);
    }

    @Test
    void jacksonIsForFormats() {
        only(
                ProgramClasses.in("format.demarche")
                        .or(ProgramClasses.in("format.json"))
                        .or(ProgramClasses.in("settings"))
                        .or(ProgramClasses.named("PageFacts")),
                resideInAnyPackage("com.fasterxml.jackson.."),
                "the model must not be shaped by the library that writes it");
    }

    @Test
    void readersOfPagesAndPdfsAreForArticles() {
        only(
                ProgramClasses.in("article"),
                resideInAnyPackage("net.dankito.."),
                "what comes in is text, whatever it was read from");
    }

    @Test
    void readersOfRowsAreForTables() {
        only(
                ProgramClasses.in("format.table"),
                resideInAnyPackage("org.apache.commons.csv..", "org.dhatim.."),
                "all tables are taken apart in one place");
    }

    @Test
    void theDetectorOfEncodingsIsForOneGuess() {
        only(
                ProgramClasses.named("GuessedEncoding"),
                resideInAnyPackage("org.mozilla.."),
                "one place says what a text is in that does not say so itself");
    }

    @Test
    void ical4jIsForCalendars() {
        only(
                ProgramClasses.in("format.ical"),
                resideInAnyPackage("net.fortuna.ical4j.."),
                "it counts out recurrences, and nothing else");
    }

    @Test
    void jsoupIsForHtml() {
        only(
                ProgramClasses.in("article").or(ProgramClasses.in("format.html")),
                resideInAnyPackage("org.jsoup.."),
                "what a page or a marked-up title says is found out in two places only");
    }

    @Test
    void woodstoxIsForTheReaderOfXml() {
        only(
                ProgramClasses.in("format.xml"),
                resideInAnyPackage("com.ctc.wstx..", "org.codehaus.stax2.."),
                "one place sees to it that no file makes a parser open others");
    }

    @Test
    void picocliIsForTheCommandLine() {
        only(
                ProgramClasses.in("cli"),
                resideInAnyPackage("picocli.."),
                "options are checked and explained in one place");
    }

    @Test
    void runLaterIsForTheTaskRunner() {
        noClasses()
                .that(DescribedPredicate.not(ProgramClasses.named("FxTaskRunner")))
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("work that comes back at any time from anywhere makes states nobody thought of")
                .check(ProgramClasses.ALL);
    }

    @Test
    void threadsAreForTheTaskRunner() {
        DescribedPredicate<JavaClass> starters = JavaClass.Predicates.assignableTo(Executor.class)
                .or(
                        ProgramClasses.matching(
                                "java\\.util\\.concurrent\\.(Executors|CompletableFuture|ForkJoin\\w*|Flow.*)|java\\.util\\.Timer\\w*"
                                        + "|java\\.lang\\.Thread(\\$.*)?|javafx\\.concurrent\\.(Task|Service|ScheduledService)"));
        ArchRule rule = noClasses()
                .that(DescribedPredicate.not(ProgramClasses.named("FxTaskRunner")))
                .and(DescribedPredicate.not(ProgramClasses.named("AppContext")))
                // It names its handler for failures to the thread that it runs on.
                .and(DescribedPredicate.not(ProgramClasses.named("Cli")))
                .should()
                .dependOnClassesThat(starters)
                .because("one runner knows what is under way, and stops it when something newer is asked for");
        rule.check(ProgramClasses.ALL);
        assertThat(users(starters)).as("the rule's reach").contains("FxTaskRunner");
    }

    @Test
    void choosersAndAlertsAreForDialogs() {
        only(
                ProgramClasses.in("ui.dialog"),
                ProgramClasses.matching(
                        "javafx\\.stage\\.(FileChooser|DirectoryChooser).*|javafx\\.scene\\.control\\.(Alert|Dialog|TextInputDialog|ChoiceDialog)\\b.*"),
                "what waits for the user must be replaceable in tests");
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "javafx.css.."))
                .because("a view model runs and is tested without a toolkit")
                .check(ProgramClasses.ALL);
    }

    @Test
    void controllersKnowNoFiles() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat(
                        ProgramClasses.matching(
                                "java\\.nio\\.file\\.Files|java\\.io\\.(FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"))
                .orShould()
                .dependOnClassesThat(ProgramClasses.in("format"))
                .because("a controller passes on what the user did; commands deal with files")
                .check(ProgramClasses.ALL);
    }

    @Test
    void standardStreamsAreForTheCommandLine() {
        noClasses()
                .that(DescribedPredicate.not(ProgramClasses.in("cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("whoever calls a command reads results on one stream and messages on the other")
                .check(ProgramClasses.ALL);
    }

    /** Read from the sources: in class files, try-with-resources looks the same as a catch of everything. */
    @Test
    void nothingCatchesEverything() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Matcher matcher = CATCH_ALL.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(file + ": " + matcher.group());
                }
            }
        }
        assertThat(found)
                .as("catches that would hide mistakes of the program's own")
                .isEmpty();
    }

    /** Nobody else uses the library, and its users do, so that the rule would see it. */
    private static void only(
            DescribedPredicate<JavaClass> users, DescribedPredicate<JavaClass> library, String because) {
        noClasses()
                .that(DescribedPredicate.not(users))
                .should()
                .dependOnClassesThat(library)
                .because(because)
                .check(ProgramClasses.ALL);
        assertThat(users(library)).as("the rule's reach").isNotEmpty();
    }

    private static List<String> users(DescribedPredicate<JavaClass> library) {
        return ProgramClasses.ALL.stream()
                .filter(one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> library.test(dependency.getTargetClass())))
                .map(JavaClass::getSimpleName)
                .toList();
    }
}
