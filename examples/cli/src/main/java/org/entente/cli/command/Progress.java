package org.entente.cli.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.cli.Terminal;

/** Tells a person at a screen what takes so long, if it takes over a second. */
final class Progress {
    private final Terminal terminal;
    private boolean told;
    private boolean over;

    private Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does some work, and tells of it if it takes long. */
    static <T> T during(Terminal terminal, String text, Supplier<T> work) {
        if (!terminal.isWatched()) {
            return work.get();
        }
        Progress progress = new Progress(terminal);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        try {
            var unused = later.schedule(() -> progress.tell(text), 1, TimeUnit.SECONDS);
            return work.get();
        } finally {
            later.shutdownNow();
            progress.clear();
        }
    }

    private synchronized void tell(String text) {
        if (!over) {
            told = true;
            terminal.err().print(text);
            terminal.err().flush();
        }
    }

    private synchronized void clear() {
        over = true;
        if (told) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
