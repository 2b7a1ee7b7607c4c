package org.entente.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.AsOf;
import org.entente.model.CooperationArea;
import org.entente.model.Derivation;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Milestone;
import org.entente.model.MilestoneQuery;
import org.entente.model.Named;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * A request resolved against the facts: what is within the scope and was known on the day, and the words for it.
 *
 * <p>Exporters lay out what is here and decide nothing themselves. Immutable and thread-safe.
 */
public final class Selection {
    private final ExportRequest request;
    private final FactBase facts;
    private final FactBase view;
    private final AsOf asOf;
    /** Of a scope between bodies, each of them with its programmes. */
    private final List<Set<OrganizationId>> sides;

    private final LocalDate day;
    private final Labels labels;
    private volatile @Nullable List<Milestone> milestones;

    private Selection(ExportRequest request, FactBase facts, FactBase view, LocalDate day) {
        this.request = request;
        this.facts = facts;
        this.view = view;
        this.asOf = view.asOf(day);
        this.day = day;
        this.labels = Labels.in(request.language());
        this.sides = sides(request.scope(), view);
    }

    /**
     * Resolves a request.
     *
     * @param facts the facts
     * @param request what of them, and how
     * @return the selection
     * @throws org.entente.model.UnknownFactException if the request names a fact that is not there
     */
    public static Selection of(FactBase facts, ExportRequest request) {
        requireKnown(facts, request.scope());
        LocalDate day = request.dayIn(facts);
        FactBase view = request.isWhole() ? facts : facts.derived(new Viewing(request.scope(), day));
        return new Selection(request, facts, view, day);
    }

    private record Viewing(Scope scope, LocalDate day) implements Derivation<FactBase> {
        @Override
        public FactBase from(FactBase facts) {
            return View.of(facts, scope, day);
        }
    }

    private static List<Set<OrganizationId>> sides(Scope scope, FactBase view) {
        return scope instanceof Scope.Between between
                ? between.organizations().stream().map(id -> side(id, view)).toList()
                : List.of();
    }

    private static Set<OrganizationId> side(OrganizationId body, FactBase view) {
        return Stream.concat(Stream.of(body), view.programmes(body).stream().map(Organization::id))
                .collect(Collectors.toSet());
    }

    private static void requireKnown(FactBase facts, Scope scope) {
        if (scope instanceof Scope.Between it) {
            it.organizations().forEach(facts::organization);
        } else if (scope instanceof Scope.About it) {
            facts.organization(it.organization());
        } else if (scope instanceof Scope.Area it) {
            facts.area(it.area());
        } else if (scope instanceof Scope.OfState it) {
            facts.state(it.state());
        }
    }

    /**
     * What was asked for.
     *
     * @return the request
     */
    public ExportRequest request() {
        return request;
    }

    /**
     * The facts within the scope that the day knew, a base of its own.
     *
     * @return all the facts, where everything is asked for
     */
    public FactBase view() {
        return view;
    }

    /**
     * The view as it was on the day.
     *
     * @return the questions
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The day that the output is as of.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Whether the day is later than the facts are known up to, which every output then says.
     *
     * @return true if it is
     */
    public boolean isBeyondPosition() {
        return day.isAfter(view.edition().position());
    }

    /**
     * The words of the language asked for.
     *
     * @return the labels
     */
    public Labels labels() {
        return labels;
    }

    /**
     * The dates of the language asked for.
     *
     * @return the dates
     */
    public Dates dates() {
        return new Dates(labels);
    }

    /**
     * The language asked for.
     *
     * @return the language
     */
    public Locale language() {
        return request.language();
    }

    /**
     * The bodies that the scope names, in its order; those that were not there yet are left out.
     *
     * @return the bodies; all of them where everything is asked for, none where the scope is an area or a state
     */
    public List<Organization> bodies() {
        if (request.scope() instanceof Scope.Between it) {
            return it.organizations().stream()
                    .flatMap(id -> view.findOrganization(id).stream())
                    .toList();
        }
        if (request.scope() instanceof Scope.About it) {
            return view.findOrganization(it.organization()).stream().toList();
        }
        return request.scope() instanceof Scope.Everything ? view.organizations() : List.of();
    }

    /**
     * The milestones in the order of time.
     *
     * @return for a scope between bodies those that concern all of them first, then the others
     */
    public List<Milestone> milestones() {
        // Put in order when they are first asked for, as a feed of everything never asks; two threads may both do it.
        List<Milestone> known = milestones;
        if (known == null) {
            known = milestonesInOrder();
            milestones = known;
        }
        return known;
    }

    private List<Milestone> milestonesInOrder() {
        Map<Boolean, List<Milestone>> parts = view
                .milestones(MilestoneQuery.builder().build())
                .stream()
                .collect(Collectors.partitioningBy(this::joinsBodies));
        return Stream.of(true, false)
                .flatMap(joint -> parts.getOrDefault(joint, List.of()).stream())
                .toList();
    }

    /**
     * Whether a milestone is about what joins the bodies of the scope.
     *
     * @param milestone the milestone
     * @return true if it concerns each of them, by itself or by one of its programmes; and for any scope of another sort
     */
    public boolean joinsBodies(Milestone milestone) {
        return joinsBodies(milestone.organizations());
    }

    /**
     * Whether what concerns these bodies is about what joins the bodies of the scope.
     *
     * @param concerned the bodies that something is about
     * @return true if each body of the scope, or one of its programmes, is among them; and for any scope of another sort
     */
    public boolean joinsBodies(Collection<OrganizationId> concerned) {
        // Asked of every milestone and claim: streams would take longer than the question.
        for (Set<OrganizationId> side : sides) {
            if (Collections.disjoint(concerned, side)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a body or state is one that the scope names, rather than one that its facts mention.
     *
     * @param id the id of the body or state
     * @return true for the bodies or the state of the scope, and for all where everything is asked for
     */
    public boolean isCentral(MemberId id) {
        boolean isState =
                request.scope() instanceof Scope.OfState it && it.state().equals(id);
        return isState || bodies().stream().anyMatch(body -> body.id().equals(id));
    }

    /**
     * What the scope names and the day did not know yet, or knew no more.
     *
     * @return the short names that they bore nearest to the day; empty if all were there
     */
    public List<String> missing() {
        return named().stream().filter(id -> !wasThere(id)).map(this::shortName).toList();
    }

    private List<MemberId> named() {
        if (request.scope() instanceof Scope.Between it) {
            return List.copyOf(it.organizations());
        }
        if (request.scope() instanceof Scope.About it) {
            return List.of(it.organization());
        }
        return request.scope() instanceof Scope.OfState it ? List.of(it.state()) : List.of();
    }

    private boolean wasThere(MemberId id) {
        return id instanceof StateCode code
                ? facts.state(code).existence().possiblyContains(day)
                : facts.organization((OrganizationId) id).existence().possiblyContains(day);
    }

    private String shortName(MemberId id) {
        return facts.member(id) instanceof Organization body ? shortName(body) : name(id);
    }

    /**
     * The name of the day of a state or organization.
     *
     * @param id its id
     * @return the name, in English where there is none in the language
     */
    public String name(MemberId id) {
        return asOf().name(facts.member(id), language());
    }

    /**
     * The acronym of the day of an organization, or its name where it has none.
     *
     * @param body the body
     * @return such as "NATO"
     */
    public String shortName(Organization body) {
        return body.nameOn(day)
                .acronym()
                .map(acronym -> acronym.text(language()))
                .orElseGet(() -> body.nameOn(day).name().text(language()));
    }

    /**
     * Today's name of a state or organization, if it differs from that of the day.
     *
     * @param named the state or organization
     * @return today's name; the empty text if it is the same
     */
    public String nameToday(Named named) {
        String today = named.lastName().name().text(language());
        return today.equals(asOf().name(named, language())) ? "" : today;
    }

    /**
     * What the output is about, in a few words.
     *
     * @return such as "The OSCE and NATO"
     */
    public String title() {
        Scope scope = request.scope();
        if (scope instanceof Scope.Area it) {
            CooperationArea area = facts.area(it.area());
            return labels.text("title.area", Map.of("name", area.name().text(language())));
        }
        if (scope instanceof Scope.OfState it) {
            return labels.text("title.state", Map.of("name", name(it.state())));
        }
        if (scope instanceof Scope.Everything) {
            return view.edition().title().text(language());
        }
        List<String> names = named().stream().map(this::shortName).toList();
        return labels.text("title.bodies", Map.of("names", labels.list(names), "count", names.size()));
    }

    /**
     * The name of the file that the output goes to, without its ending.
     *
     * @return such as {@code osce-nato_2026-01-01_en}
     */
    public String fileName() {
        String form = request.form() == ExportRequest.Form.DOSSIER ? "_dossier" : "";
        String profile = request.profile() == ExportRequest.Profile.WORKING ? "_working" : "";
        return request.scope().slug() + "_" + day + "_" + language().getLanguage() + form + profile;
    }
}
