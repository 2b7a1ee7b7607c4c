package org.entente.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Population;
import org.entente.model.Predicate;
import org.entente.model.Sourced;
import org.entente.model.State;
import org.entente.model.Succession;

/** The other facts that a fact names, and in which field. */
public final class References {

    /**
     * A fact named in a field.
     *
     * @param field the field, such as {@code events.2.sources.1.document}
     * @param target the id that is named, which may lead nowhere
     */
    public record Reference(String field, FactId target) {}

    private final boolean withFields;
    private final BiConsumer<String, FactId> action;
    private final Consumer<List<Citation>> cited;

    private References(boolean withFields, BiConsumer<String, FactId> action, Consumer<List<Citation>> cited) {
        this.withFields = withFields;
        this.action = action;
        this.cited = cited;
    }

    /**
     * The facts that a fact names.
     *
     * @param fact the fact
     * @return one for each place where an id stands
     */
    public static List<Reference> of(Fact fact) {
        List<Reference> found = new ArrayList<>();
        new References(true, (field, target) -> found.add(new Reference(field, target)), sources -> {}).collect(fact);
        return found;
    }

    /**
     * The facts that a fact names, in whichever fields.
     *
     * @param fact the fact
     * @return their ids, one for each place where one stands
     */
    public static List<FactId> targets(Fact fact) {
        List<FactId> targets = new ArrayList<>();
        forEachTarget(fact, targets::add);
        return targets;
    }

    /**
     * Tells of the facts that a fact names, in whichever fields.
     *
     * @param fact the fact
     * @param action takes their ids, one for each place where one stands
     */
    public static void forEachTarget(Fact fact, Consumer<FactId> action) {
        new References(false, (field, target) -> action.accept(target), sources -> {}).collect(fact);
    }

    /** Tells of the ids that the facts of a base name, in whichever fields, and of the citations wherever there are any. */
    static void collect(FactBase facts, Consumer<FactId> named, Consumer<List<Citation>> cited) {
        References all = new References(false, (field, target) -> named.accept(target), cited);
        facts.allFacts().forEach(all::collect);
    }

    private void collect(Fact fact) {
        if (fact instanceof Sourced sourced) {
            addSources("", sourced);
        }
        if (fact instanceof Organization it) {
            addOrganization(it);
        } else if (fact instanceof State it) {
            addNames(it.names());
            it.exists().ifPresent(exists -> addSources("exists.", exists));
        } else if (fact instanceof Succession it) {
            add("from", it.from());
            add("to", it.to());
        } else if (fact instanceof Membership it) {
            addMembership(it);
        } else if (fact instanceof Milestone it) {
            addMilestone(it);
        } else if (fact instanceof CooperationArea it) {
            add("broader", it.broader());
        } else if (fact instanceof Cooperation it) {
            addEach("organizations", it.organizations());
            add("area", it.area());
            addEachSources("channels", it.channels());
        } else if (fact instanceof Claim it) {
            addEach("organizations", it.organizations());
            it.namedInSentence().forEach(body -> add("sentence", body));
            addPredicate(it.predicate());
        } else if (fact instanceof Disagreement it) {
            addEachSources("values", it.values());
        }
    }

    private void addOrganization(Organization it) {
        addNames(it.names());
        addEachSources("kinds", it.kinds());
        addEachSources("seats", it.seats());
        for (int i = 0; i < it.seats().size(); i++) {
            add(place("seats", i, ".state"), it.seats().get(i).state());
        }
        it.founded().ifPresent(founded -> addSources("founded.", founded));
        it.dissolved().ifPresent(dissolved -> addSources("dissolved.", dissolved));
        add("parent", it.parent());
        add("predecessor", it.predecessor());
        addEach("includesMembersOf", it.includesMembersOf());
    }

    private void addMembership(Membership it) {
        add("organization", it.organization());
        add("member", it.member());
        addEachSources("events", it.events());
        addEachSources("suspensions", it.suspensions());
        for (int i = 0; i < it.suspensions().size(); i++) {
            add(place("suspensions", i, ".decidedBy"), it.suspensions().get(i).decidedBy());
        }
        add("continues", it.continues());
    }

    private void addMilestone(Milestone it) {
        addEach("organizations", it.organizations());
        addEach("states", it.states());
        addEach("areas", it.areas());
        add("document", it.document());
    }

    private void addPredicate(Predicate predicate) {
        if (predicate instanceof Predicate.Subset it) {
            addPopulations(it.of(), it.in());
        } else if (predicate instanceof Predicate.Disjoint it) {
            addPopulations(it.first(), it.second());
        } else if (predicate instanceof Predicate.AtLeast it) {
            addPopulations(it.of());
        } else if (predicate instanceof Predicate.MoreThan it) {
            addPopulations(it.more(), it.than());
        } else if (predicate instanceof Predicate.SameCount it) {
            addPopulations(it.first(), it.second());
        } else if (predicate instanceof Predicate.Member it) {
            add("predicate", it.member());
            add("predicate", it.organization());
        } else if (predicate instanceof Predicate.Before it) {
            add("predicate", it.first());
            add("predicate", it.second());
        }
    }

    private void addPopulations(Population... populations) {
        for (Population population : populations) {
            if (population instanceof Population.Members it) {
                add("predicate", it.organization());
            } else if (population instanceof Population.Partners it) {
                add("predicate", it.organization());
            } else if (population instanceof Population.And it) {
                addPopulations(it.left(), it.right());
            } else if (population instanceof Population.Or it) {
                addPopulations(it.left(), it.right());
            } else if (population instanceof Population.Minus it) {
                addPopulations(it.from(), it.without());
            }
        }
    }

    private void addNames(List<DatedName> names) {
        addEachSources("names", names);
        for (int i = 0; i < names.size(); i++) {
            addEach(place("names", i, ".usage"), names.get(i).usage());
        }
    }

    private void addEachSources(String field, List<? extends Sourced> values) {
        for (int i = 0; i < values.size(); i++) {
            addSources(place(field, i, "."), values.get(i));
        }
    }

    private void addSources(String prefix, Sourced sourced) {
        List<Citation> sources = sourced.sources();
        cited.accept(sources);
        for (int i = 0; i < sources.size(); i++) {
            Citation citation = sources.get(i);
            add(withFields ? place(prefix + "sources", i, ".document") : "", citation.document());
            add(withFields ? place(prefix + "sources", i, ".reportedBy") : "", citation.reportedBy());
        }
    }

    // To put the names of all fields together takes longer than all else.
    private String place(String field, int index, String rest) {
        return withFields ? field + "." + (index + 1) + rest : "";
    }

    private void addEach(String field, List<? extends FactId> targets) {
        for (int i = 0; i < targets.size(); i++) {
            add(place(field, i, ""), targets.get(i));
        }
    }

    private void add(String field, Optional<? extends FactId> target) {
        if (target.isPresent()) {
            add(field, target.get());
        }
    }

    private void add(String field, FactId target) {
        action.accept(field, target);
    }
}
