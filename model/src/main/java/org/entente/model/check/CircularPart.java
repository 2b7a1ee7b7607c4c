package org.entente.model.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Organization;

/** Nothing is a part of itself: neither an area of a wider area, nor a programme of a body. */
final class CircularPart implements Rule {

    @Override
    public String code() {
        return "circular-part";
    }

    @Override
    public void check(FactBase facts, Report report) {
        facts.areas().stream()
                .filter(area ->
                        isCircular(area, CooperationArea::id, it -> it.broader().flatMap(facts::findArea)))
                .forEach(area -> report.add(area.id().value(), "broader", "this area is a part of itself", "", ""));
        facts.organizations().stream()
                .filter(body ->
                        isCircular(body, Organization::id, it -> it.parent().flatMap(facts::findOrganization)))
                .forEach(body -> report.add(body.id().value(), "parent", "this body is run by itself", "", ""));
    }

    private static <T> boolean isCircular(T first, Function<T, FactId> id, Function<T, Optional<T>> whole) {
        Set<FactId> seen = new HashSet<>();
        Optional<T> next = Optional.of(first);
        while (next.isPresent() && seen.add(id.apply(next.get()))) {
            next = whole.apply(next.get());
        }
        return next.isPresent() && id.apply(next.get()).equals(id.apply(first));
    }
}
