package org.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers the first thing that went wrong: a {@link java.io.PrintWriter} tells nobody. */
public final class Output extends FilterOutputStream {
    private @Nullable IOException failure;

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * What went wrong.
     *
     * @return the failure, empty if everything could be written
     */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Whether the reader had enough, as {@code head} has after ten lines: no failure of ours.
     *
     * @return true if the pipe was closed at its other end
     */
    public boolean isClosedByReader() {
        // There is no other sign of it than the system's words: "Broken pipe", on Windows "The pipe is being closed".
        return failure()
                .map(it -> String.valueOf(it.getMessage()).toLowerCase(Locale.ROOT))
                .filter(message -> message.contains("pipe"))
                .isPresent();
    }
}
