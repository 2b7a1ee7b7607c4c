package org.entente.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows of the house: who may know whom. */
class ArrowsTest {

    private enum Room {
        MODEL("org.entente.model", 100),
        DATASET("org.entente.dataset", 3, MODEL),
        EXPORTER_API("org.entente.export", 10, MODEL),
        BRIEFING("org.entente.export.briefing", 20, EXPORTER_API, MODEL),
        JSON("org.entente.export.json", 3, EXPORTER_API, MODEL),
        CSV("org.entente.export.csv", 5, MODEL),
        EXCEL("org.entente.export.excel", 3, EXPORTER_API, MODEL),
        PDF("org.entente.export.pdf", 30, BRIEFING, EXPORTER_API, MODEL),
        CLI("org.entente.cli", 30, MODEL, DATASET, EXPORTER_API, BRIEFING, JSON, CSV, EXCEL, PDF);

        private final String name;
        private final int leastClasses;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is
        private final List<Room> known;

        Room(String name, int leastClasses, Room... known) {
            this.name = name;
            this.leastClasses = leastClasses;
            this.known = List.of(known);
        }

        /** The room whose package is the nearest. */
        static Room of(JavaClass type) {
            return Arrays.stream(values())
                    .filter(room -> (type.getPackageName() + ".").startsWith(room.name + "."))
                    .max((a, b) -> Integer.compare(a.name.length(), b.name.length()))
                    .orElseThrow(() -> new AssertionError(type.getName() + " is in no room"));
        }

        boolean mayKnow(JavaClass type) {
            return !type.getPackageName().startsWith("org.entente") || of(type) == this || known.contains(of(type));
        }
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.entente");

    @Test
    void theClassesOfEveryRoomAreSeen() {
        for (Room room : Room.values()) {
            assertThat(CLASSES.stream().filter(type -> Room.of(type) == room))
                    .as("classes of %s", room.name)
                    .hasSizeGreaterThanOrEqualTo(room.leastClasses);
        }
    }

    @TestFactory
    Stream<DynamicTest> noRoomKnowsMoreThanItMay() {
        return Arrays.stream(Room.values())
                .map(room -> DynamicTest.dynamicTest(
                        room.name + " knows " + room.known,
                        () -> classes()
                                .that(describe("are in " + room.name, type -> Room.of(type) == room))
                                .should()
                                .onlyDependOnClassesThat(describe("it may know", room::mayKnow))
                                .check(CLASSES)));
    }

    // The command is left out: its root names its subcommands, and they print to the terminal that the root holds.
    @Test
    void noPackagesOfALibraryKnowEachOtherInARound() {
        JavaClasses libraries = CLASSES.that(describe("are of a library", type -> Room.of(type) != Room.CLI));
        slices().matching("org.entente.(**)").should().beFreeOfCycles().check(libraries);
    }

    private static DescribedPredicate<JavaClass> describe(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
