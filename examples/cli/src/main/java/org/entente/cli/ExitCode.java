package org.entente.cli;

/** What a call tells the program that made it. */
public final class ExitCode {
    /** It was done. */
    public static final int DONE = 0;

    /** The facts are wrong: findings are on standard error. */
    public static final int WRONG_FACTS = 1;

    /** The call is wrong. */
    public static final int WRONG_CALL = 2;

    /** It could not be done: something could not be read or written. */
    public static final int COULD_NOT = 3;

    private ExitCode() {}
}
