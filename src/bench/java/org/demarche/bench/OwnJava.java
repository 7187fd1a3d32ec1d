package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own for a measurement, with the classes of this one. */
final class OwnJava {
    /** The program that runs this one. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private OwnJava() {}

    /** The command that runs a class with the options of this Java. */
    static List<String> command(Class<?> main, String... arguments) {
        return command(ManagementFactory.getRuntimeMXBean().getInputArguments(), main, arguments);
    }

    /** The command that runs a class with some options and no others. */
    static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
