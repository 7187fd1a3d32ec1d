package org.demarche.format;

/** A file of which nothing could be read. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public FormatException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public FormatException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Why, and where. */
    public Problem problem() {
        return problem;
    }
}
