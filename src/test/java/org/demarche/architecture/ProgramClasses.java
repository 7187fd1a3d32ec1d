package org.demarche.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The program's own classes, and ways to speak of some of them. */
final class ProgramClasses {
    static final String ROOT = "org.demarche";

    /** All of them, read once. */
    static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target/classes"));

    private ProgramClasses() {}

    /** The package of a class without the program's own prefix; empty for the first package. */
    static String folder(JavaClass one) {
        String name = one.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(ROOT) || one.getPackageName().startsWith(ROOT + ".");
    }

    /** Classes of a package, or of one below it. */
    static DescribedPredicate<JavaClass> in(String folder) {
        return JavaClass.Predicates.resideInAPackage(ROOT + "." + folder + "..");
    }

    /** A class by its simple name, with those nested in it. */
    static DescribedPredicate<JavaClass> named(String simpleName) {
        return DescribedPredicate.describe(
                simpleName, one -> outermost(one).getSimpleName().equals(simpleName));
    }

    /** Classes whose full name is like that. */
    static DescribedPredicate<JavaClass> matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return DescribedPredicate.describe(
                "named like " + regex, one -> pattern.matcher(one.getName()).matches());
    }

    private static JavaClass outermost(JavaClass one) {
        JavaClass outer = one;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
