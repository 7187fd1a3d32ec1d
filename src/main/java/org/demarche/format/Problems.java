package org.demarche.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.time.Wording;

/** Collects the problems of one file: of very many only the first and their number, so that memory stays small. */
public final class Problems {
    private static final int MOST = 1000;
    /** What a library says that looked in vain for a part of a file. */
    private static final Pattern NOTHING = Pattern.compile("\\bnull\\b");

    private final String file;
    private final Wording wording;
    private final List<Problem> kept = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private long others;

    public Problems(String file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /** Another, empty collection for the same file. */
    public Problems apart() {
        return new Problems(file, wording);
    }

    /** Adds all problems and notes from here to another collection; here none are left. */
    void moveTo(Problems other) {
        int room = Math.min(kept.size(), MOST - other.kept.size());
        other.kept.addAll(kept.subList(0, room));
        other.others += others + kept.size() - room;
        other.notes.addAll(notes.subList(0, Math.min(notes.size(), MOST - other.notes.size())));
        kept.clear();
        notes.clear();
        others = 0;
    }

    /** The words problems are told in. */
    public Wording wording() {
        return wording;
    }

    /** Adds a problem whose text is that of the key; line, column and path as in {@link Problem}. */
    public void add(long line, long column, String path, String key, Object... arguments) {
        if (isFull()) {
            others++;
        } else {
            kept.add(of(line, column, path, key, arguments));
        }
    }

    /** A problem of this file that is not added, as for a {@link FormatException}. */
    public Problem of(long line, long column, String path, String key, Object... arguments) {
        return new Problem(file, line, column, path, wording.text(key, arguments));
    }

    /**
     * Why the file can't be read on; causes of which nothing is said, or that something is null, are files that end or
     * lack a part where they should not.
     */
    public FormatException unreadable(Exception cause) {
        String reason = Objects.requireNonNullElse(cause.getMessage(), "").replaceFirst("\\.$", "");
        Problem problem = reason.isBlank() || NOTHING.matcher(reason).find()
                ? of(1, 1, "", "problem.file.damaged")
                : of(1, 1, "", "problem.file.unreadable", reason);
        return new FormatException(problem, cause);
    }

    /**
     * Adds a note on the whole file: something its reader should know though nothing is wrong, as what is kept but not
     * shown.
     */
    public void note(String key, Object... arguments) {
        note(0, 0, key, arguments);
    }

    /** A note on a place of the file; line and column as in {@link Problem}. Of very many only the first are kept. */
    public void note(long line, long column, String key, Object... arguments) {
        if (notes.size() < MOST) {
            notes.add(of(line, column, "", key, arguments));
        }
    }

    /** The notes added so far. */
    public List<Problem> notes() {
        return List.copyOf(notes);
    }

    /** Whether further problems would only be counted, so that finding out their place is no use. */
    public boolean isFull() {
        return kept.size() >= MOST;
    }

    /** What was added so far, in the order of the file, those without a place last. */
    public List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing((Problem problem) -> problem.line() == 0)
                .thenComparingLong(Problem::line)
                .thenComparingLong(Problem::column));
        if (others > 0) {
            sorted.add(of(0, 0, "", "problem.more", others));
        }
        return sorted;
    }
}
