package org.entente.model.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.model.MemberId;
import org.entente.model.OrganizationId;
import org.entente.model.Population;
import org.entente.model.Predicate;

/** The shapes of predicates and of the populations that they speak of. */
final class PredicateShapes {

    /** A population; it can be made of others, and so speaks of itself through a method. */
    static final Shape<Population> POPULATION = population();

    static final Shape<Predicate> PREDICATE = new ChoiceShape<Predicate>("a predicate")
            .or(
                    "subset",
                    Predicate.Subset.class,
                    two(
                            "a subset",
                            "of",
                            "Those who are all among the others.",
                            Predicate.Subset::of,
                            "in",
                            "The others.",
                            Predicate.Subset::in,
                            Predicate.Subset::new))
            .or(
                    "disjoint",
                    Predicate.Disjoint.class,
                    two(
                            "two without anybody in both",
                            "first",
                            "The first population.",
                            Predicate.Disjoint::first,
                            "second",
                            "The second population.",
                            Predicate.Disjoint::second,
                            Predicate.Disjoint::new))
            .or(
                    "atLeast",
                    Predicate.AtLeast.class,
                    PairShape.of(
                            "a lowest number",
                            "count",
                            "How many there are at least.",
                            new NumberShape(),
                            Predicate.AtLeast::count,
                            "of",
                            "Those who are counted.",
                            POPULATION,
                            Predicate.AtLeast::of,
                            Predicate.AtLeast::new))
            .or(
                    "moreThan",
                    Predicate.MoreThan.class,
                    two(
                            "two of different number",
                            "more",
                            "Those who are more.",
                            Predicate.MoreThan::more,
                            "than",
                            "Those who are fewer.",
                            Predicate.MoreThan::than,
                            Predicate.MoreThan::new))
            .or(
                    "sameCount",
                    Predicate.SameCount.class,
                    two(
                            "two of the same number",
                            "first",
                            "The first population.",
                            Predicate.SameCount::first,
                            "second",
                            "The second population.",
                            Predicate.SameCount::second,
                            Predicate.SameCount::new))
            .or("member", Predicate.Member.class, member())
            .or(
                    "before",
                    Predicate.Before.class,
                    PairShape.of(
                            "an order",
                            "first",
                            "The milestone that came first.",
                            Shapes.MILESTONE_ID,
                            Predicate.Before::first,
                            "second",
                            "The milestone that came after it.",
                            Shapes.MILESTONE_ID,
                            Predicate.Before::second,
                            Predicate.Before::new));

    private PredicateShapes() {}

    private static <T> Shape<T> two(
            String name,
            String firstKey,
            String firstMeaning,
            Function<T, Population> first,
            String secondKey,
            String secondMeaning,
            Function<T, Population> second,
            BiFunction<Population, Population, T> pair) {
        return PairShape.of(
                name, firstKey, firstMeaning, POPULATION, first, secondKey, secondMeaning, POPULATION, second, pair);
    }

    private static Shape<Population> population() {
        ChoiceShape<Population> shape = new ChoiceShape<>("a population");
        return shape.or(
                        "members",
                        Population.Members.class,
                        new MappedShape<>(
                                Shapes.ORGANIZATION_ID, Population.Members::new, Population.Members::organization))
                .or(
                        "partners",
                        Population.Partners.class,
                        new MappedShape<>(
                                Shapes.ORGANIZATION_ID, Population.Partners::new, Population.Partners::organization))
                .or("and", Population.And.class, list(shape, Population.And::new, it -> List.of(it.left(), it.right())))
                .or("or", Population.Or.class, list(shape, Population.Or::new, it -> List.of(it.left(), it.right())))
                .or(
                        "minus",
                        Population.Minus.class,
                        list(shape, Population.Minus::new, it -> List.of(it.from(), it.without())));
    }

    private static <T> Shape<T> list(
            Shape<Population> population,
            BiFunction<Population, Population, T> pair,
            Function<T, List<Population>> parts) {
        return new MappedShape<>(
                new SequenceShape<>(2, population), values -> pair.apply(two(values, 0), two(values, 1)), parts);
    }

    private static Population two(List<Population> values, int index) {
        if (values.size() != 2) {
            throw new IllegalArgumentException("there are " + values.size() + " populations here; it takes two");
        }
        return values.get(index);
    }

    /** What is known of a membership claim while it is being read. */
    private static final class MemberParts {
        private Optional<MemberId> member = Optional.empty();
        private Optional<OrganizationId> organization = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();

        private Predicate.Member build() {
            return new Predicate.Member(member.orElseThrow(), organization.orElseThrow(), date.orElseThrow());
        }
    }

    private static Shape<Predicate.Member> member() {
        return RecordShape.<Predicate.Member, MemberParts>of(
                        "a membership on a day", MemberParts::new, MemberParts::build)
                .required(
                        "member",
                        "Who.",
                        Shapes.MEMBER_ID,
                        Predicate.Member::member,
                        (parts, it) -> parts.member = Optional.of(it))
                .required(
                        "organization",
                        "To what.",
                        Shapes.ORGANIZATION_ID,
                        Predicate.Member::organization,
                        (parts, it) -> parts.organization = Optional.of(it))
                .required(
                        "date",
                        "When.",
                        Shapes.DAY,
                        Predicate.Member::date,
                        (parts, it) -> parts.date = Optional.of(it));
    }
}
