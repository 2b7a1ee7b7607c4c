package org.entente.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody gets who depends on one artifact alone. */
class DependenciesIT {
    private static final Path DEPENDENTS = Path.of("target/it/consumer-check/dependents");
    private static final Pattern DEPENDENCY = Pattern.compile("^ +([\\w.-]+):([\\w.-]+):jar:", Pattern.MULTILINE);
    private static final Pattern MANAGED = Pattern.compile("<artifactId>(entente-(?!bom|all)[\\w-]+)</artifactId>");

    @Test
    void eachArtifactBringsOnlyWhatItNeeds() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String dependent : dependents()) {
            found.append(dependent).append('\n');
            brought(dependent).forEach(it -> found.append("    ").append(it).append('\n'));
        }

        assertThat(found.toString())
                .as("what each artifact brings: a change here is one that every user gets")
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/org/entente/consumer/what-each-artifact-brings.txt")));
    }

    @Test
    void everyArtifactOfTheBillOfMaterialsIsLookedAt() throws IOException {
        String bom = Files.readString(Path.of("../../bom/target/published-pom.xml"));

        assertThat(matches(MANAGED, bom).map(it -> it.group(1)).sorted().toList())
                .isNotEmpty()
                .isEqualTo(dependents());
    }

    @Test
    void everyPublishedLibraryIsInTheBillOfMaterials() throws IOException {
        Set<String> published = new TreeSet<>(List.of("entente-all", "entente-bom"));
        published.addAll(dependents());

        try (Stream<Path> installed = Files.list(Path.of("target/repository/org/entente"))) {
            assertThat(installed.map(it -> it.getFileName().toString()))
                    .filteredOn(it -> it.startsWith("entente-") && !it.equals("entente-consumer-check"))
                    .containsExactlyInAnyOrderElementsOf(published);
        }
    }

    private static List<String> dependents() throws IOException {
        try (Stream<Path> folders = Files.list(DEPENDENTS)) {
            return folders.filter(it -> Files.exists(it.resolve("pom.xml")))
                    .map(it -> "entente-" + it.getFileName())
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> brought(String dependent) throws IOException {
        Path list = DEPENDENTS.resolve(dependent.substring("entente-".length())).resolve("brings.txt");
        return matches(DEPENDENCY, Files.readString(list))
                .map(it -> it.group(1) + ":" + it.group(2))
                .filter(it -> !it.equals("org.entente:" + dependent))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
