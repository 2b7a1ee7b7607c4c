package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Starts the {@code entente} command. */
public final class Main {
    private Main() {}

    /**
     * Runs a call and ends the program with its exit code.
     *
     * @param args the call
     */
    public static void main(String[] args) {
        Terminal terminal = terminal();
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::finishWriting, "finish-writing"));
        System.exit(Call.run(terminal, args));
    }

    private static Terminal terminal() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Clock clock = Clock.system(ZoneId.systemDefault());
        // The start script tells the width of the screen, and only if there is one.
        int width = Optional.ofNullable(System.getProperty("entente.columns"))
                .filter(it -> it.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .orElse(Terminal.UNBOUNDED);
        Styles styles = Ansi.AUTO.enabled() ? Styles.ANSI : Styles.PLAIN;
        return Terminal.screen(out, err, clock, styles, width);
    }
}
