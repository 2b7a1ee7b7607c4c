package org.entente.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.model.AreaId;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Coded;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.CooperationId;
import org.entente.model.CountingPolicy;
import org.entente.model.DatedFact;
import org.entente.model.DatedKind;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.DisagreementId;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.Edition;
import org.entente.model.Existence;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.Population;
import org.entente.model.Predicate;
import org.entente.model.RivalValue;
import org.entente.model.Seat;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Succession;
import org.entente.model.SuccessionId;
import org.entente.model.Suspension;
import org.entente.model.Terms;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The reader of a feed as a programmer would write it out against Jackson's streaming interface: one pass, no places, no
 * findings; whatever is not as expected is an exception. It gives an equal base.
 *
 * <p>The translations stand at the end of a feed, so what has a text is finished after them.
 */
final class FeedReadByHand {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Map<String, Organization.Kind> KINDS = byCode(Organization.Kind.values());
    private static final Map<String, MembershipEvent.Kind> EVENTS = byCode(MembershipEvent.Kind.values());
    private static final Map<String, Suspension.Kind> SUSPENSIONS = byCode(Suspension.Kind.values());
    private static final Map<String, Succession.Kind> SUCCESSIONS = byCode(Succession.Kind.values());
    private static final Map<String, Membership.Role> ROLES = byCode(Membership.Role.values());
    private static final Map<String, Milestone.Kind> MILESTONES = byCode(Milestone.Kind.values());
    private static final Map<String, Channel.Kind> CHANNELS = byCode(Channel.Kind.values());
    private static final Map<String, Document.Rank> RANKS = byCode(Document.Rank.values());
    private static final Map<String, Disagreement.Rank> RIVALS = byCode(Disagreement.Rank.values());

    private final JsonParser in;
    private final Map<String, Map<String, Map<String, Translation>>> texts = new HashMap<>();
    private final List<Runnable> later = new ArrayList<>();
    private final FactBase.Builder facts = FactBase.builder();
    private String fact = "";

    private FeedReadByHand(JsonParser in) {
        this.in = in;
    }

    static FactBase read(byte[] feed) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), feed)) {
            in.nextToken();
            return new FeedReadByHand(in).feed();
        }
    }

    private FactBase feed() {
        object(key -> {
            switch (key) {
                case "schemaVersion", "asOf", "scope" -> in.skipChildren();
                case "edition" -> edition();
                case "organizations" -> array(this::organization);
                case "states" -> array(this::state);
                case "successions" -> array(this::succession);
                case "memberships" -> array(this::membership);
                case "milestones" -> array(this::milestone);
                case "areas" -> array(this::area);
                case "cooperations" -> array(this::cooperation);
                case "documents" -> array(this::document);
                case "claims" -> array(this::claim);
                case "disagreements" -> array(this::disagreement);
                case "texts" -> object(language -> object(id -> object(field -> translation(language, id, field))));
                default -> throw unexpected(key);
            }
        });
        later.forEach(Runnable::run);
        return facts.build();
    }

    private void translation(String language, String id, String field) {
        texts.computeIfAbsent(id, it -> new HashMap<>())
                .computeIfAbsent(field, it -> new TreeMap<>())
                .put(language, translation());
    }

    private Translation translation() {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return new Translation(in.getString(), false);
        }
        String[] text = {""};
        boolean[] official = {false};
        object(key -> {
            if (key.equals("text")) {
                text[0] = in.getString();
            } else {
                official[0] = in.getBooleanValue();
            }
        });
        return new Translation(text[0], official[0]);
    }

    private void edition() {
        Edition.Builder it = Edition.builder();
        fact = "edition";
        object(key -> {
            switch (key) {
                case "title" -> text("title", it::title);
                case "edition" -> it.edition(in.getString());
                case "replaces" -> it.replaces(in.getString());
                case "date" -> it.date(day());
                case "position" -> it.position(day());
                case "licence" -> it.licence(in.getString());
                case "languages" -> it.languages(list(text -> text));
                default -> throw unexpected(key);
            }
        });
        later.add(() -> facts.edition(it.build()));
    }

    private void organization() {
        Organization.Builder it = Organization.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new OrganizationId(id()));
                case "kinds" -> array(() -> it.addKinds(kind()));
                case "names" -> names(it::addNames);
                case "seats" -> seats(it);
                case "founded" -> it.founded(dated());
                case "dissolved" -> it.dissolved(dated());
                case "parent" -> it.parent(new OrganizationId(in.getString()));
                case "predecessor" -> it.predecessor(new OrganizationId(in.getString()));
                case "terms" -> terms(it);
                case "counting" -> it.counting(counting());
                case "includesMembersOf" -> it.includesMembersOf(list(OrganizationId::new));
                default -> throw unexpected(key);
            }
        });
        later.add(() -> facts.addOrganizations(it.build()));
    }

    private DatedKind kind() {
        DatedKind.Builder it = DatedKind.builder();
        object(key -> {
            switch (key) {
                case "kind" -> it.kind(code(KINDS));
                case "from" -> it.from(bound());
                case "until" -> it.until(bound());
                default -> it.sources(sources(key));
            }
        });
        return it.build();
    }

    private void names(Consumer<DatedName> add) {
        int[] number = {0};
        array(() -> {
            number[0]++;
            String path = "names." + number[0];
            DatedName.Builder it = DatedName.builder();
            object(key -> {
                switch (key) {
                    case "name" -> text(path + ".name", it::name);
                    case "official" -> text(path + ".official", it::official);
                    case "acronym" -> text(path + ".acronym", it::acronym);
                    case "from" -> it.from(bound());
                    case "until" -> it.until(bound());
                    case "usage" -> it.usage(list(OrganizationId::new));
                    default -> it.sources(sources(key));
                }
            });
            later.add(() -> add.accept(it.build()));
        });
    }

    private void seats(Organization.Builder body) {
        int[] number = {0};
        array(() -> {
            number[0]++;
            Seat.Builder it = Seat.builder();
            object(key -> {
                switch (key) {
                    case "place" -> text("seats." + number[0] + ".place", it::place);
                    case "state" -> it.state(new StateCode(in.getString()));
                    case "from" -> it.from(bound());
                    case "until" -> it.until(bound());
                    default -> it.sources(sources(key));
                }
            });
            later.add(() -> body.addSeats(it.build()));
        });
    }

    private DatedFact dated() {
        DatedFact.Builder it = DatedFact.builder();
        object(key -> {
            if (key.equals("date")) {
                it.date(bound());
            } else {
                it.sources(sources(key));
            }
        });
        return it.build();
    }

    private void terms(Organization.Builder body) {
        LocalizedText[] words = new LocalizedText[2];
        object(key -> text("terms." + key, it -> words[key.equals("one") ? 0 : 1] = it));
        later.add(() -> body.terms(new Terms(words[0], words[1])));
    }

    private CountingPolicy counting() {
        CountingPolicy.Builder it = CountingPolicy.builder();
        object(key -> {
            switch (key) {
                case "starts" -> it.starts(list(code -> known(EVENTS, code)));
                case "ends" -> it.ends(list(code -> known(EVENTS, code)));
                case "suspendedCount" -> it.suspendedCount(list(code -> known(SUSPENSIONS, code)));
                default -> throw unexpected(key);
            }
        });
        return it.build();
    }

    private void state() {
        State.Builder it = State.builder();
        object(key -> {
            switch (key) {
                case "code" -> it.code(new StateCode(id()));
                case "exists" -> it.exists(existence());
                case "names" -> names(it::addNames);
                default -> throw unexpected(key);
            }
        });
        later.add(() -> facts.addStates(it.build()));
    }

    private Existence existence() {
        Existence.Builder it = Existence.builder();
        object(key -> {
            switch (key) {
                case "from" -> it.from(bound());
                case "until" -> it.until(bound());
                default -> it.sources(sources(key));
            }
        });
        return it.build();
    }

    private void succession() {
        Succession.Builder it = Succession.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new SuccessionId(id()));
                case "from" -> it.from(new StateCode(in.getString()));
                case "to" -> it.to(new StateCode(in.getString()));
                case "date" -> it.date(bound());
                case "kind" -> it.kind(code(SUCCESSIONS));
                case "note" -> text("note", it::note);
                default -> it.sources(sources(key));
            }
        });
        later.add(() -> facts.addSuccessions(it.build()));
    }

    private void membership() {
        Membership.Builder it = Membership.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new MembershipId(id()));
                case "organization" -> it.organization(new OrganizationId(in.getString()));
                case "member" -> it.member(MemberId.parse(in.getString()));
                case "role" -> it.role(code(ROLES));
                case "events" -> events(it);
                case "suspensions" -> suspensions(it);
                case "continues" -> it.continues(new MembershipId(in.getString()));
                case "note" -> text("note", it::note);
                default -> throw unexpected(key);
            }
        });
        later.add(() -> facts.addMemberships(it.build()));
    }

    private void events(Membership.Builder membership) {
        int[] number = {0};
        array(() -> {
            number[0]++;
            MembershipEvent.Builder it = MembershipEvent.builder();
            object(key -> {
                switch (key) {
                    case "kind" -> it.kind(code(EVENTS));
                    case "date" -> it.date(bound());
                    case "note" -> text("events." + number[0] + ".note", it::note);
                    default -> it.sources(sources(key));
                }
            });
            later.add(() -> membership.addEvents(it.build()));
        });
    }

    private void suspensions(Membership.Builder membership) {
        int[] number = {0};
        array(() -> {
            number[0]++;
            Suspension.Builder it = Suspension.builder();
            object(key -> {
                switch (key) {
                    case "from" -> it.from(bound());
                    case "until" -> it.until(bound());
                    case "of" -> it.of(code(SUSPENSIONS));
                    case "decidedBy" -> it.decidedBy(new OrganizationId(in.getString()));
                    case "note" -> text("suspensions." + number[0] + ".note", it::note);
                    default -> it.sources(sources(key));
                }
            });
            later.add(() -> membership.addSuspensions(it.build()));
        });
    }

    private void milestone() {
        Milestone.Builder it = Milestone.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new MilestoneId(id()));
                case "date" -> it.date(PartialDate.parse(in.getString()));
                case "end" -> it.end(PartialDate.parse(in.getString()));
                case "kind" -> it.kind(code(MILESTONES));
                case "title" -> text("title", it::title);
                case "summary" -> text("summary", it::summary);
                case "organizations" -> it.organizations(list(OrganizationId::new));
                case "states" -> it.states(list(StateCode::new));
                case "areas" -> it.areas(list(AreaId::new));
                case "document" -> it.document(new DocumentId(in.getString()));
                case "weight" -> it.weight(in.getIntValue());
                case "weightReason" -> text("weightReason", it::weightReason);
                default -> it.sources(sources(key));
            }
        });
        later.add(() -> facts.addMilestones(it.build()));
    }

    private void area() {
        CooperationArea.Builder it = CooperationArea.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new AreaId(id()));
                case "name" -> text("name", it::name);
                case "broader" -> it.broader(new AreaId(in.getString()));
                case "definition" -> text("definition", it::definition);
                default -> it.sources(sources(key));
            }
        });
        later.add(() -> facts.addAreas(it.build()));
    }

    private void cooperation() {
        Cooperation.Builder it = Cooperation.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new CooperationId(id()));
                case "organizations" -> it.organizations(list(OrganizationId::new));
                case "area" -> it.area(new AreaId(in.getString()));
                case "since" -> it.since(bound());
                case "until" -> it.until(bound());
                case "summary" -> text("summary", it::summary);
                case "channels" -> channels(it);
                default -> it.sources(sources(key));
            }
        });
        later.add(() -> facts.addCooperations(it.build()));
    }

    private void channels(Cooperation.Builder cooperation) {
        int[] number = {0};
        array(() -> {
            number[0]++;
            String path = "channels." + number[0];
            Channel.Builder it = Channel.builder();
            object(key -> {
                switch (key) {
                    case "kind" -> it.kind(code(CHANNELS));
                    case "description" -> text(path + ".description", it::description);
                    case "frequency" -> text(path + ".frequency", it::frequency);
                    case "since" -> it.since(bound());
                    case "until" -> it.until(bound());
                    default -> it.sources(sources(key));
                }
            });
            later.add(() -> cooperation.addChannels(it.build()));
        });
    }

    private void document() {
        Document.Builder it = Document.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new DocumentId(id()));
                case "title" -> text("title", it::title);
                case "issuer" -> text("issuer", it::issuer);
                case "symbol" -> it.symbol(in.getString());
                case "date" -> it.date(PartialDate.parse(in.getString()));
                case "language" -> it.language(in.getString());
                case "rank" -> it.rank(code(RANKS));
                case "url" -> it.url(URI.create(in.getString()));
                case "consulted" -> it.consulted(day());
                case "note" -> text("note", it::note);
                default -> throw unexpected(key);
            }
        });
        later.add(() -> facts.addDocuments(it.build()));
    }

    private void claim() {
        Claim.Builder it = Claim.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new ClaimId(id()));
                case "sentence" -> text("sentence", it::sentence);
                case "organizations" -> it.organizations(list(OrganizationId::new));
                case "predicate" -> object(kind -> it.predicate(predicate(kind)));
                default -> it.sources(sources(key));
            }
        });
        later.add(() -> facts.addClaims(it.build()));
    }

    private Predicate predicate(String kind) {
        Map<String, String> plain = new HashMap<>();
        Map<String, Population> populations = new HashMap<>();
        object(key -> {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                populations.put(key, population());
            } else {
                plain.put(key, in.getString());
            }
        });
        return switch (kind) {
            case "subset" -> new Predicate.Subset(known(populations, "of"), known(populations, "in"));
            case "disjoint" -> new Predicate.Disjoint(known(populations, "first"), known(populations, "second"));
            case "moreThan" -> new Predicate.MoreThan(known(populations, "more"), known(populations, "than"));
            case "sameCount" -> new Predicate.SameCount(known(populations, "first"), known(populations, "second"));
            case "atLeast" -> new Predicate.AtLeast(Integer.parseInt(known(plain, "count")), known(populations, "of"));
            case "member" ->
                new Predicate.Member(
                        MemberId.parse(known(plain, "member")),
                        new OrganizationId(known(plain, "organization")),
                        LocalDate.parse(known(plain, "date")));
            case "before" ->
                new Predicate.Before(new MilestoneId(known(plain, "first")), new MilestoneId(known(plain, "second")));
            default -> throw unexpected(kind);
        };
    }

    private Population population() {
        Population[] found = new Population[1];
        object(key -> found[0] = switch (key) {
            case "members" -> new Population.Members(new OrganizationId(in.getString()));
            case "partners" -> new Population.Partners(new OrganizationId(in.getString()));
            case "and" -> {
                List<Population> two = two();
                yield new Population.And(two.get(0), two.get(1));
            }
            case "or" -> {
                List<Population> two = two();
                yield new Population.Or(two.get(0), two.get(1));
            }
            case "minus" -> {
                List<Population> two = two();
                yield new Population.Minus(two.get(0), two.get(1));
            }
            default -> throw unexpected(key);
        });
        return found[0];
    }

    private List<Population> two() {
        List<Population> two = new ArrayList<>();
        array(() -> two.add(population()));
        return two;
    }

    private void disagreement() {
        Disagreement.Builder it = Disagreement.builder();
        object(key -> {
            switch (key) {
                case "id" -> it.id(new DisagreementId(id()));
                case "fact" -> it.fact(in.getString());
                case "field" -> it.field(in.getString());
                case "values" -> values(it);
                default -> throw unexpected(key);
            }
        });
        later.add(() -> facts.addDisagreements(it.build()));
    }

    private void values(Disagreement.Builder disagreement) {
        int[] number = {0};
        array(() -> {
            number[0]++;
            RivalValue.Builder it = RivalValue.builder();
            object(key -> {
                switch (key) {
                    case "value" -> text("values." + number[0] + ".value", it::value);
                    case "rank" -> it.rank(code(RIVALS));
                    case "reason" -> text("values." + number[0] + ".reason", it::reason);
                    default -> it.sources(sources(key));
                }
            });
            later.add(() -> disagreement.addValues(it.build()));
        });
    }

    private List<Citation> sources(String key) {
        if (!key.equals("sources")) {
            throw unexpected(key);
        }
        List<Citation> sources = new ArrayList<>();
        array(() -> {
            Citation.Builder it = Citation.builder();
            object(part -> {
                switch (part) {
                    case "document" -> it.document(new DocumentId(in.getString()));
                    case "at" -> it.at(in.getString());
                    case "quotation" -> it.quotation(in.getString());
                    case "reportedBy" -> it.reportedBy(new DocumentId(in.getString()));
                    default -> throw unexpected(part);
                }
            });
            sources.add(it.build());
        });
        return sources;
    }

    private void object(Consumer<String> value) {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            in.nextToken();
            value.accept(key);
        }
    }

    private void array(Runnable item) {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    private <T> List<T> list(Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        array(() -> values.add(parse.apply(in.getString())));
        return values;
    }

    private String id() {
        fact = in.getString();
        return fact;
    }

    private Bound bound() {
        return Bound.parse(in.getString());
    }

    private LocalDate day() {
        return LocalDate.parse(in.getString());
    }

    private <T> T code(Map<String, T> byCode) {
        return known(byCode, in.getString());
    }

    private static <T> T known(Map<String, T> values, String key) {
        T value = values.get(key);
        if (value == null) {
            throw unexpected(key);
        }
        return value;
    }

    private void text(String path, Consumer<LocalizedText> set) {
        String english = in.getString();
        String owner = fact;
        later.add(() -> set.accept(localized(owner, path, english)));
    }

    private LocalizedText localized(String owner, String path, String english) {
        Map<String, Translation> translations =
                texts.getOrDefault(owner, Map.of()).get(path);
        return translations == null
                ? LocalizedText.of(english)
                : new LocalizedText(english, new TreeMap<>(translations));
    }

    private static <T extends Coded> Map<String, T> byCode(T[] constants) {
        Map<String, T> codes = new HashMap<>();
        for (T constant : constants) {
            codes.put(constant.code(), constant);
        }
        return codes;
    }

    private static IllegalArgumentException unexpected(String what) {
        return new IllegalArgumentException("'" + what + "' was not expected here");
    }
}
