package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the main method of a test in a Java machine of its own, with little memory or a folder for temporary files of its own. */
final class Fork {
    private final Path folder;
    private final List<String> command = new ArrayList<>();

    /** Begins a run with at most so many megabytes; in the folder it keeps its log and its temporary files. */
    Fork(Path folder, int megabytes) throws IOException {
        this.folder = folder;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The light JIT, as for all tests: on its own the machine spends half its time on compiling.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xmx" + megabytes + "m");
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(temporary()));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    /** The folder for temporary files. */
    Path temporary() {
        return folder.resolve("temporary");
    }

    /** Runs a main method to its end, and fails if it does not end well. */
    void run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
