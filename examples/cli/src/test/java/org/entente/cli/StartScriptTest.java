package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, with a Java that only tells how it was called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX script; on Windows there is entente.cmd")
class StartScriptTest {
    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void unpackWithSpacesInThePath() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("my tools/bin"));
        script = Files.copy(Path.of("entente"), bin.resolve("entente"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private void build() throws IOException {
        Files.createDirectories(folder.resolve("my tools/lib"));
        Files.writeString(folder.resolve("my tools/lib/entente-cli.jar"), "");
    }

    private Path java(String home, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(home).resolve("bin"));
        Files.writeString(
                folder.resolve(home).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(
                bin.resolve("java"), "#!/bin/sh\necho \"" + home + "\"\nfor word; do echo \"<$word>\"; done\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return folder.resolve(home);
    }

    private record Started(int code, List<String> lines) {}

    private Started start(Path command, Map<String, String> environment, String... args) throws Exception {
        Path printed = folder.resolve("printed.txt");
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(args))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        process.environment().keySet().removeAll(List.of("JAVA_HOME", "LC_ALL", "LC_CTYPE", "LANG"));
        process.environment().put("HOME", folder.toString());
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Started(code, Files.readAllLines(printed));
    }

    @Test
    void passesEveryWordOnAsItStands() throws Exception {
        build();
        Path home = java("jdk 21", "21.0.2");

        // The words come from a file: in the C locale Java cannot hand an "ë" to a process.
        Path call = Files.writeString(
                folder.resolve("call"), "exec '" + script + "' brief --prepared-by 'Zoë \"Z\" O'\\''Neill' '' '*'\n");
        Started started = start(Path.of("/bin/sh"), Map.of("JAVA_HOME", home.toString()), call.toString());

        assertThat(started.lines())
                .startsWith("jdk 21")
                .endsWith("<brief>", "<--prepared-by>", "<Zoë \"Z\" O'Neill>", "<>", "<*>");
        assertThat(started.lines()).anyMatch(line -> line.endsWith("/my tools/bin/../lib/entente-cli.jar>"));
        assertThat(started.lines()).contains("<-XX:TieredStopAtLevel=1>").noneMatch(line -> line.contains("columns"));
    }

    @Test
    void isFoundThroughSymbolicLinks() throws Exception {
        build();
        Path home = java("jdk", "25");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("my tools/bin/entente"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        assertThat(start(second, Map.of("JAVA_HOME", home.toString()), "--version")
                        .lines())
                .startsWith("jdk");
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        build();
        Path old = java("old", "17.0.15");
        Path older = java("older", "1.8.0_392");
        java(".sdkman/candidates/java/21.0.2-tem", "21.0.2");

        Started started = start(
                script,
                Map.of("JAVA_HOME", old.toString(), "PATH", older.resolve("bin") + ":/usr/bin:/bin"),
                "--version");

        assertThat(started.lines()).isNotEmpty().doesNotContain("old", "older");
    }

    @Test
    void takesTheJavaOnThePath() throws Exception {
        build();
        Path home = java("jdk-22", "22");

        assertThat(start(script, Map.of("PATH", home.resolve("bin") + ":/usr/bin:/bin"), "x")
                        .lines())
                .startsWith("jdk-22");
    }

    @Test
    void saysWhatToDoIfItIsNotBuilt() throws Exception {
        Started started = start(script, Map.of());

        assertThat(started.lines())
                .containsExactly(
                        "entente: not built yet. In the folder with the sources run: mvn -q -DskipTests package");
        assertThat(started.code()).isEqualTo(3);
    }
}
