package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.entente.model.shape.Node;
import org.entente.model.shape.NodeWriter;
import org.entente.model.shape.Section;
import org.entente.model.shape.TreeWriter;
import org.junit.jupiter.api.Test;

/** The fields that rules name are those under which somebody wrote what the rules look at. */
class PlacesTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Test
    void everyCitationStandsWhereRulesSayThatItDoes() {
        int[] seen = {0};
        CitedStatements.forEach(FACTS, (place, citation) -> {
            assertThat(node(place.fact(), place.field()).flatMap(it -> it.child("document")))
                    .as("%s of %s", place.field(), place.fact())
                    .map(it -> ((Node.Scalar) it).text())
                    .contains(citation.document().value());
            seen[0]++;
        });
        assertThat(seen[0]).isGreaterThan(100);
    }

    @Test
    void everyTextStandsWhereRulesSayThatItDoes() {
        FACTS.allFacts()
                .forEach(fact -> assertThat(Texts.of(fact))
                        .allSatisfy(it -> assertThat(node(fact.factId().value(), it.field()))
                                .as("%s of %s", it.field(), fact.factId())
                                .map(node -> ((Node.Scalar) node).text())
                                .contains(it.text().english())));
    }

    @Test
    void noTextGoesUnseen() {
        assertThat(Section.ALL).allSatisfy(PlacesTest::assertAllTextsAreSeen);
    }

    private static <T extends Fact> void assertAllTextsAreSeen(Section<T> section) {
        assertThat(section.get().apply(FACTS))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(Texts.of(fact))
                        .as("texts of %s", fact.factId())
                        .hasSize(textsWritten(section, fact)));
    }

    private static <T extends Fact> int textsWritten(Section<T> section, T fact) {
        AtomicInteger texts = new AtomicInteger();
        section.shape().write(fact, (TreeWriter) Proxy.newProxyInstance(
                TreeWriter.class.getClassLoader(), new Class<?>[] {TreeWriter.class}, (writer, method, arguments) -> {
                    if (method.getName().equals("localized")) {
                        texts.incrementAndGet();
                    }
                    return null;
                }));
        return texts.get();
    }

    private static Optional<Node> node(String fact, String field) {
        Optional<Node> node = Section.ALL.stream()
                .flatMap(section -> written(section, fact).stream())
                .findFirst();
        for (String step : field.split("\\.", -1)) {
            node = node.flatMap(it -> it.child(step));
        }
        return node;
    }

    private static <T extends Fact> Optional<Node> written(Section<T> section, String id) {
        return section.get().apply(FACTS).stream()
                .filter(it -> it.factId().value().equals(id))
                .map(it -> NodeWriter.write(section.shape(), it))
                .findFirst();
    }
}
