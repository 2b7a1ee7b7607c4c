package org.entente.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.shape.Tree.map;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {
    private static final Node TREE = Tree.of(
            map("id", "pact-aa", "events", List.of(map("kind", "signed"), map("kind", "joined", "date", "1990"))));

    @ParameterizedTest
    @CsvSource({
        "id,             at!id",
        "events,         at!events",
        "events.2,       at!events.2",
        "events.2.date,  at!events.2.date",
        // Where the way ends, the last piece on it is the place.
        "events.1.date,  at!events.1",
        "events.3.date,  at!events",
        "events.0.date,  at!events",
        "events.x,       at!events",
        "events.99999999999, at!events",
        "id.x,           at!id",
        "note,           at!",
        "'',             at!",
    })
    void theNearestPieceOnTheWayIsThePlace(String path, String place) {
        assertThat(TREE.nearest(path).location()).hasToString(place);
    }

    @Test
    void aPieceIsFoundUnderItsKeyOrNumber() {
        assertThat(TREE.child("id")).map(Node::location).map(Object::toString).contains("at!id");
        assertThat(TREE.child("events").flatMap(it -> it.child("1"))).isPresent();
        assertThat(TREE.child("1")).isEmpty();
        assertThat(TREE.child("nothing")).isEmpty();
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstValueCounts() {
        Node.Mapping twice = (Node.Mapping) Tree.of(map("id", "one", "id", "two"));
        assertThat(twice.get("id")).contains(twice.entries().get(0).value());
        assertThat(twice.entries()).hasSize(2);
    }
}
