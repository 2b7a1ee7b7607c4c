package org.entente.cli;

import picocli.CommandLine.Help.Ansi;

/** How a terminal sets words off; nothing is set off in a file or a pipe. */
public enum Styles {
    /** Plain text. */
    PLAIN,
    /** ANSI escapes. */
    ANSI;

    /**
     * The heading of a table.
     *
     * @param text the heading
     * @return it, underlined on a terminal
     */
    public String heading(String text) {
        return styled("4", text);
    }

    /**
     * What matters most.
     *
     * @param text the text
     * @return it, bold on a terminal
     */
    public String strong(String text) {
        return styled("1", text);
    }

    /**
     * What is wrong.
     *
     * @param text the text
     * @return it, red on a terminal
     */
    public String wrong(String text) {
        return styled("31", text);
    }

    /**
     * The same for the help of the command.
     *
     * @return on or off
     */
    Ansi ansi() {
        return this == ANSI ? Ansi.ON : Ansi.OFF;
    }

    private String styled(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
