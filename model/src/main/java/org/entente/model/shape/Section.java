package org.entente.model.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.model.Fact;
import org.entente.model.FactBase;

/**
 * One of the lists that a fact base is made of, under the key that it has in facts and feeds.
 *
 * @param <T> the type of its facts
 * @param key the key
 * @param idKey the key under which each fact has its id
 * @param shape the shape of each fact
 * @param get takes the list out of a base
 * @param set puts the list into a builder
 */
public record Section<T extends Fact>(
        String key,
        String idKey,
        RecordShape<T, ?> shape,
        Function<FactBase, List<T>> get,
        BiConsumer<FactBase.Builder, List<T>> set) {

    /** Every section, in the order that feeds have. */
    public static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "organizations",
                    "id",
                    Shapes.ORGANIZATION,
                    FactBase::organizations,
                    FactBase.Builder::organizations),
            new Section<>("states", "code", Shapes.STATE, FactBase::states, FactBase.Builder::states),
            new Section<>("successions", "id", Shapes.SUCCESSION, FactBase::successions, FactBase.Builder::successions),
            new Section<>("memberships", "id", Shapes.MEMBERSHIP, FactBase::memberships, FactBase.Builder::memberships),
            new Section<>("milestones", "id", Shapes.MILESTONE, FactBase::milestones, FactBase.Builder::milestones),
            new Section<>("areas", "id", Shapes.AREA, FactBase::areas, FactBase.Builder::areas),
            new Section<>(
                    "cooperations", "id", Shapes.COOPERATION, FactBase::cooperations, FactBase.Builder::cooperations),
            new Section<>("documents", "id", Shapes.DOCUMENT, FactBase::documents, FactBase.Builder::documents),
            new Section<>("claims", "id", Shapes.CLAIM, FactBase::claims, FactBase.Builder::claims),
            new Section<>(
                    "disagreements",
                    "id",
                    Shapes.DISAGREEMENT,
                    FactBase::disagreements,
                    FactBase.Builder::disagreements));

    /** The key under which the edition stands. */
    public static final String EDITION = "edition";

    /** The key under which the translations stand, by language, fact id and field. */
    public static final String TEXTS = "texts";

    /**
     * Writes the list of a base, without its key.
     *
     * @param facts the base
     * @param out where to write it
     */
    public void write(FactBase facts, TreeWriter out) {
        out.beginSequence();
        get.apply(facts).forEach(fact -> shape.write(fact, out));
        out.endSequence();
    }
}
