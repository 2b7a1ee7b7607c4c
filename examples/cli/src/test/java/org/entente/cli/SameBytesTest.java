package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same call gives the same bytes, whatever the locale, the time zone and the encoding of the machine. */
class SameBytesTest {
    private static final List<List<String>> MACHINES = List.of(
            List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC", "-Dstdout.encoding=UTF-8"),
            List.of("-Duser.language=ar", "-Duser.country=SA", "-Duser.timezone=Pacific/Kiritimati"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-nu-thai", "-Dfile.encoding=COMPAT"),
            List.of("-Duser.language=tr", "-Duser.timezone=America/Los_Angeles", "-Dstdout.encoding=US-ASCII"));

    @TempDir
    private Path folder;

    @Test
    void theFilesOfABriefAreTheSameEverywhere() throws Exception {
        SortedMap<String, byte[]> first = files(0);

        assertThat(first).hasSize(3);
        for (int machine = 1; machine < MACHINES.size(); machine++) {
            SortedMap<String, byte[]> other = files(machine);
            assertThat(other.keySet()).isEqualTo(first.keySet());
            first.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
        }
    }

    @Test
    void aTableIsTheSameEverywhere() throws Exception {
        byte[] first = output(0, "members", "nato", "--as-of", "2024-03-07", "--format", "csv");

        assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8)).contains("TR,Türkiye,");
        for (int machine = 1; machine < MACHINES.size(); machine++) {
            assertThat(output(machine, "members", "nato", "--as-of", "2024-03-07", "--format", "csv"))
                    .isEqualTo(first);
        }
    }

    private SortedMap<String, byte[]> files(int machine) throws Exception {
        Path out = folder.resolve("machine-" + machine);
        byte[] paths = output(machine, "brief", "--as-of", "1999-03-12", "--out", out.toString());
        assertThat(paths).isNotEmpty();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(out)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private byte[] output(int machine, String... args) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The light JIT, as for all tests: on its own the machine spends half its time on compiling.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"));
        List<String> call = Stream.of(java, MACHINES.get(machine), List.of(Main.class.getName()), List.of(args))
                .flatMap(List::stream)
                .toList();
        Process process = new ProcessBuilder(call)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(printed);
    }
}
