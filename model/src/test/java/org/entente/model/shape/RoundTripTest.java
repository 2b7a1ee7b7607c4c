package org.entente.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final FactBase FACTS = SampleWorld.facts();

    static Stream<Section<?>> sections() {
        return Section.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyFactReadsBackEqual(Section<?> section) {
        assertReadsBack(section);
    }

    private static <T extends Fact> void assertReadsBack(Section<T> section) {
        assertThat(section.get().apply(FACTS)).isNotEmpty().allSatisfy(fact -> {
            InlineWriter out = new InlineWriter();
            section.shape().write(fact, out);
            Problems problems = new Problems();
            assertThat(section.shape().read(out.node(), problems)).isEqualTo(Optional.of(fact));
            assertThat(problems.findings()).isEmpty();
        });
    }

    @Test
    void theEditionReadsBackEqual() {
        InlineWriter out = new InlineWriter();
        Shapes.EDITION.write(FACTS.edition(), out);
        assertThat(Shapes.EDITION.read(out.node(), new Problems())).contains(FACTS.edition());
    }

    @Test
    void theWholeBaseReadsBackEqualWithItsTranslationsApart() {
        ReadResult result = bound(written(FACTS));
        assertThat(result.findings()).isEmpty();
        assertThat(result.facts()).contains(FACTS);
    }

    @Test
    void whatWasReadBackIsWrittenAsBefore() {
        Node once = written(FACTS);
        assertThat(written(bound(once).orThrow())).isEqualTo(once);
    }

    @Test
    void whatIsUsualIsNotWritten() {
        NodeWriter out = new NodeWriter();
        Shapes.MEMBERSHIP.write(FACTS.memberships().get(0), out);
        assertThat(out.node().child("role")).isEmpty();
        assertThat(out.node().child("suspensions")).isEmpty();
        assertThat(out.node().child("note")).isEmpty();
        assertThat(((Node.Mapping) out.node()).entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("id", "organization", "member", "events");
    }

    @Test
    void everyKeyHasAMeaning() {
        assertThat(Section.ALL)
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.shape().keys())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                key -> assertThat(section.shape().meaning(key)).endsWith(".")));
    }

    @Test
    void theSectionsStandInTheOrderOfFeeds() {
        assertThat(Section.ALL)
                .extracting(Section::key)
                .containsExactly(
                        "organizations",
                        "states",
                        "successions",
                        "memberships",
                        "milestones",
                        "areas",
                        "cooperations",
                        "documents",
                        "claims",
                        "disagreements");
    }

    private static Node written(FactBase facts) {
        NodeWriter out = new NodeWriter();
        out.beginMapping();
        out.key(Section.EDITION);
        FactPrinter.writeEdition(facts, out);
        Section.ALL.forEach(section -> {
            out.key(section.key());
            section.write(facts, out);
        });
        out.key(Section.TEXTS);
        FactPrinter.writeTexts(facts, out);
        out.endMapping();
        return out.node();
    }

    private static ReadResult bound(Node node) {
        FactBinder binder = new FactBinder(Set.of());
        binder.add(node);
        return binder.bind();
    }
}
