package org.demarche.ui.command;

import java.util.EnumMap;
import java.util.Map;

/** Who answers which command. */
public final class Commands {
    private final Map<Command, Runnable> answers = new EnumMap<>(Command.class);

    /** Says what a command does; replaces an earlier answer. */
    public void answer(Command command, Runnable work) {
        answers.put(command, work);
    }

    boolean isAnswered(Command command) {
        return answers.containsKey(command);
    }

    /** Does what a command asks for; nothing if nobody answers it. */
    public void run(Command command) {
        Runnable work = answers.get(command);
        if (work != null) {
            work.run();
        }
    }
}
