package org.entente.consumer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** A Java to run the consumer on, and the two ways of giving it the jars. */
record Jdk(Path home) {
    private static final Path JDKS = Path.of("target/jdks.xml");
    private static final Pattern VERSION_AND_HOME =
            Pattern.compile("<version>17[.<].*?<jdkHome>(.*?)</jdkHome>", Pattern.DOTALL);
    private static final String MAIN = "org.example.consumer.Main";

    static Jdk thatRunsThisTest() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    /** A JDK 17 among those that the build found on this machine. */
    static Optional<Jdk> of17() throws IOException {
        return Stream.of(Files.readString(JDKS).split("</toolchain>"))
                .map(VERSION_AND_HOME::matcher)
                .filter(Matcher::find)
                .map(found -> new Jdk(Path.of(found.group(1))))
                .findFirst();
    }

    List<String> runOnTheClassPath(Path built) throws IOException, InterruptedException {
        return run(built, "-cp", joined("consumer.jar", "lib/*"), MAIN);
    }

    List<String> runOnTheModulePath(Path built) throws IOException, InterruptedException {
        return run(built, "-p", joined("consumer.jar", "lib"), "-m", "org.example.consumer/" + MAIN);
    }

    private static String joined(String... paths) {
        return String.join(System.getProperty("path.separator"), paths);
    }

    private List<String> run(Path built, String... args) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("bin/java").toString(), "-Dstdout.encoding=UTF-8"), Stream.of(args))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(built.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assertions.assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + printed);
        return printed.lines().collect(Collectors.toList());
    }
}
