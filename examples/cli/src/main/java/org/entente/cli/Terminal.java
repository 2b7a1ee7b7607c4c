package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.export.WholeFile;

/**
 * What a call touches of the world around it: where it prints, how that looks, and which day it is.
 *
 * <p>Both streams are UTF-8, whatever the locale.
 */
public final class Terminal {
    /** A width that no line reaches. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final long PATIENCE_SECONDS = 5;

    private final Output bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final Styles styles;
    private final int width;
    private final Lock writing = new ReentrantLock();

    private Terminal(OutputStream out, OutputStream err, Clock clock, Styles styles, int width) {
        this.bytes = new Output(out);
        this.out = writer(bytes);
        this.err = writer(err);
        this.clock = clock;
        this.styles = styles;
        this.width = width;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /**
     * Streams that nobody watches: plain, and as wide as need be.
     *
     * @param out standard output
     * @param err standard error
     * @param clock which day it is
     * @return the terminal
     */
    public static Terminal plain(OutputStream out, OutputStream err, Clock clock) {
        return new Terminal(out, err, clock, Styles.PLAIN, UNBOUNDED);
    }

    /**
     * The streams of a person at a screen.
     *
     * @param out standard output
     * @param err standard error
     * @param clock which day it is
     * @param styles whether anything is set off
     * @param width how many columns the screen has
     * @return the terminal
     */
    public static Terminal screen(OutputStream out, OutputStream err, Clock clock, Styles styles, int width) {
        return new Terminal(out, err, clock, styles, width);
    }

    /**
     * Standard output for text.
     *
     * @return a writer that is flushed when the call ends
     */
    public PrintWriter out() {
        return out;
    }

    /**
     * Standard output for bytes.
     *
     * @return a stream that remembers what went wrong with it
     */
    public Output bytes() {
        return bytes;
    }

    /**
     * Standard error.
     *
     * @return a writer
     */
    public PrintWriter err() {
        return err;
    }

    /**
     * How words are set off.
     *
     * @return the styles
     */
    public Styles styles() {
        return styles;
    }

    /**
     * How many columns there are.
     *
     * @return the width, {@link #UNBOUNDED} in a file or a pipe
     */
    public int width() {
        return width;
    }

    /**
     * Whether a person watches.
     *
     * @return true at a screen
     */
    public boolean isWatched() {
        return width != UNBOUNDED;
    }

    /**
     * Today: the only thing that depends on the clock.
     *
     * @return the day
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Tells the person something beside the result, on standard error.
     *
     * @param text a line
     */
    public void note(String text) {
        err.print("entente: " + text + "\n");
        err.flush();
    }

    /**
     * Writes a file whole, or not at all, and prints its path.
     *
     * @param file the file
     * @param content what to write, which should be made already: Ctrl-C waits for it
     * @throws IOException if it cannot be written
     */
    public void write(Path file, WholeFile.Content content) throws IOException {
        writeAll(() -> {
            WholeFile.write(file, content);
            return List.of(file);
        });
    }

    /** Something that writes files, all or none, and tells which. */
    @FunctionalInterface
    public interface Files {

        /**
         * Writes the files.
         *
         * @return their paths
         * @throws IOException if they cannot be written
         */
        List<Path> write() throws IOException;
    }

    /**
     * Writes files and prints their paths.
     *
     * @param files what to write: Ctrl-C waits for it
     * @throws IOException if they cannot be written
     */
    public void writeAll(Files files) throws IOException {
        List<Path> written;
        writing.lock();
        try {
            written = files.write();
        } finally {
            writing.unlock();
        }
        written.forEach(file -> out.print(file + "\n"));
        out.flush();
    }

    /** The program ends, on Ctrl-C too: lets the file that is being written be finished, and no other be begun. */
    void finishWriting() {
        try {
            boolean unused = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets everything out that was printed. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
