package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which. */
class PackagesTest {
    /** Of each package outside of the window, the others of ours that it may know. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            entry("time", Set.of()),
            entry("fonts", Set.of()),
            entry("task", Set.of()),
            entry("model", Set.of("time")),
            entry("i18n", Set.of("time")),
            entry("index", Set.of("model", "time")),
            entry("cite", Set.of("model", "time")),
            entry("edit", Set.of("model", "time")),
            entry("layout", Set.of("index", "model", "time")),
            entry("article", Set.of("extract.text", "format", "time")),
            entry("format", Set.of("model", "time")),
            entry("extract.text", Set.of()),
            entry("extract.dates", Set.of("extract.text", "time")),
            entry("format.table", Set.of("extract.dates", "format", "index", "model", "time")),
            entry("format.frus", Set.of("format", "format.xml", "model", "time")),
            entry("format.ical", Set.of("format", "model", "time")),
            entry("format.markdown", Set.of("cite", "format", "index", "model", "time")),
            entry("format.citations", Set.of("cite", "format", "model")),
            entry("format.html", Set.of("model")),
            entry("format.json", Set.of("format", "time")),
            entry("format.xml", Set.of("format", "format.html")),
            entry("format.timelinejs", Set.of("format", "format.html", "format.json", "format.table", "model", "time")),
            entry("format.simile", Set.of("format", "format.html", "format.json", "format.xml", "model", "time")),
            entry("format.vis", Set.of("format", "format.html", "format.json", "model", "time")),
            entry("format.timelineproject", Set.of("format", "format.xml", "model", "time")),
            entry("format.markwhen", Set.of("format", "model", "time")),
            entry(
                    "format.storyteller",
                    Set.of("format", "format.html", "format.json", "format.table", "model", "time")),
            entry("format.chronozoom", Set.of("format", "format.html", "format.json", "model", "time")),
            entry("format.wikidata", Set.of("format", "format.html", "format.json", "format.xml", "model", "time")),
            entry("format.news", Set.of("format", "format.html", "format.json", "model", "time")),
            entry("format.demarche", Set.of("format", "format.json", "model", "time")),
            entry("format.gdelt", Set.of("format", "format.table", "model", "time")),
            entry(
                    "format.files",
                    Set.of(
                            "cite",
                            "format",
                            "format.chronozoom",
                            "format.citations",
                            "article",
                            "format.article",
                            "format.demarche",
                            "format.frus",
                            "format.gdelt",
                            "format.ical",
                            "format.markdown",
                            "format.markwhen",
                            "format.news",
                            "format.simile",
                            "format.storyteller",
                            "format.table",
                            "format.timelinejs",
                            "format.timelineproject",
                            "format.vis",
                            "format.wikidata",
                            "model",
                            "time")),
            entry("format.article", Set.of("article", "extract.events", "format", "model", "time")),
            entry("extract.names", Set.of("extract.text")),
            entry("extract.events", Set.of("extract.dates", "extract.names", "extract.text", "model", "time")),
            entry("settings", Set.of("format")),
            entry("recovery", Set.of("format", "format.demarche", "model", "task", "time")),
            entry("export", Set.of("cite", "fonts", "format", "index", "layout", "model", "time")),
            entry(
                    "cli",
                    Set.of(
                            "export",
                            "extract.dates",
                            "format",
                            "format.files",
                            "format.table",
                            "i18n",
                            "index",
                            "layout",
                            "model",
                            "task",
                            "time")));

    /** What a feature of the window may know of the window. */
    private static final Set<String> SHARED = Set.of("ui.session", "ui.command", "ui.dialog", "ui.control");

    private static final Set<String> NOT_FEATURES = Set.of("ui", "ui.session", "ui.command", "ui.dialog", "ui.control");

    /** Parts of the JDK's base module without files, network or processes. */
    private static final Set<String> PURE = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    static Stream<String> packagesOutsideTheWindow() {
        return KNOWS.keySet().stream().filter(PackagesTest::exists);
    }

    static Stream<String> purePackages() {
        return Stream.of("time", "model", "index", "layout", "cite", "task", "edit", "extract.text", "extract.dates");
    }

    static Stream<String> features() {
        return folders().filter(folder -> folder.startsWith("ui") && !NOT_FEATURES.contains(folder));
    }

    @ParameterizedTest
    @MethodSource("packagesOutsideTheWindow")
    void knowsOnlyWhatItsJobNeeds(String folder) {
        Set<String> known = KNOWS.get(folder);
        noClasses()
                .that(exactlyIn(folder))
                .should()
                .dependOnClassesThat(
                        ours("outside of " + known, other -> !known.contains(other) && !other.equals(folder)))
                .because("data goes one way, from a file through model, index and layout to a picture, so that each"
                        + " step can be understood and tested without the later ones")
                .check(ProgramClasses.ALL);
    }

    @Test
    void everyPackageOutsideTheWindowSaysWhatItKnows() {
        assertThat(KNOWS.keySet())
                .as("packages listed in this test with what they may know")
                .containsAll(folders()
                        .filter(folder -> !folder.isEmpty() && !folder.startsWith("ui"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("purePackages")
    void pureCodeKnowsNoFilesAndNoLibraries(String folder) {
        noClasses()
                .that(exactlyIn(folder))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are neither ours nor of the JDK's pure packages", PackagesTest::isForeign))
                .because("code without files, windows and libraries gives the same answer everywhere, on any thread")
                .check(ProgramClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureKnowsNoOtherFeature(String feature) {
        noClasses()
                .that(exactlyIn(feature))
                .should()
                .dependOnClassesThat(ours(
                        "in the window outside of " + SHARED,
                        other -> other.startsWith("ui") && !other.equals(feature) && !SHARED.contains(other)))
                .because("features meet in the session only, so that one can be changed or left out without another")
                .check(ProgramClasses.ALL);
    }

    @Test
    void nothingKnowsTheCommandLineButTheLauncher() {
        noClasses()
                .that(DescribedPredicate.not(ProgramClasses.in("cli")))
                .and(DescribedPredicate.not(ProgramClasses.named("Launcher")))
                .and(DescribedPredicate.not(ProgramClasses.named("Training")))
                .should()
                .dependOnClassesThat(ProgramClasses.in("cli"))
                .because("the command line is one way to use the program, not a part of it")
                .check(ProgramClasses.ALL);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.demarche.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood all at once")
                .check(ProgramClasses.ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = ProgramClasses.ALL.stream()
                .map(JavaClass::getPackage)
                .filter(one -> one.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(one -> one.getName())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages without @NullMarked in their package-info")
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> exactlyIn(String folder) {
        return JavaClass.Predicates.resideInAPackage(ProgramClasses.ROOT + "." + folder);
    }

    private static DescribedPredicate<JavaClass> ours(String what, Predicate<String> folderTest) {
        return DescribedPredicate.describe(
                "are " + what, one -> ProgramClasses.isOurs(one) && folderTest.test(ProgramClasses.folder(one)));
    }

    private static boolean isForeign(JavaClass one) {
        JavaClass element = one.getBaseComponentType();
        return !element.isPrimitive() && !ProgramClasses.isOurs(element) && !PURE.contains(element.getPackageName());
    }

    private static boolean exists(String folder) {
        return folders().anyMatch(folder::equals);
    }

    private static Stream<String> folders() {
        return ProgramClasses.ALL.stream()
                .filter(ProgramClasses::isOurs)
                .map(ProgramClasses::folder)
                .distinct()
                .sorted();
    }
}
