package org.entente.model.shape;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.entente.model.AreaId;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
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
import org.entente.model.FactId;
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
import org.entente.model.RivalValue;
import org.entente.model.Seat;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Succession;
import org.entente.model.SuccessionId;
import org.entente.model.Suspension;
import org.entente.model.Terms;
import org.entente.model.shape.LocalizedShape.TranslationParts;

/** The shape of every noun: the only place that knows which keys facts are written with. */
public final class Shapes {
    private static final String SOMETHING = "[^\\t\\n\\v\\f\\r ]";
    private static final String DATES = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    private static final String WORDS = "^[a-z0-9]+(-[a-z0-9]+)*$";

    static final Shape<String> TEXT = ScalarShape.of(String.class, "a text", SOMETHING, Shapes::notBlank);
    static final Shape<Integer> NUMBER = new NumberShape();
    static final Shape<LocalizedText> LOCALIZED = new LocalizedShape();
    static final Shape<PartialDate> DATE = ScalarShape.of(
            PartialDate.class, "a date: 1990-07-06, 1990-07 or 1990", "^" + DATES + "$", PartialDate::parse);
    static final Shape<LocalDate> DAY =
            ScalarShape.of(LocalDate.class, "a day: 1990-07-06", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Shapes::day);
    static final Shape<Bound> BOUND = ScalarShape.of(
            Bound.class,
            "a date, 'by DATE', 'attested DATE', 'unknown' or 'open'",
            "^(((by|attested) )?" + DATES + "|unknown|open)$",
            Bound::parse);
    static final Shape<URI> ADDRESS =
            ScalarShape.of(URI.class, "a web address", "^[A-Za-z][A-Za-z0-9+.-]*:.", Shapes::address);
    static final Shape<String> LANGUAGE_CODE =
            ScalarShape.of(String.class, "a language code of ISO 639, such as fr", "^[a-z]{2,3}$", Shapes::language);
    static final Shape<StateCode> STATE_CODE = ScalarShape.of(
            StateCode.class, "a state code of ISO 3166, such as AT", "^([A-Z]{2}|[A-Z]{4})$", StateCode::new);
    static final Shape<MemberId> MEMBER_ID = ScalarShape.of(
            MemberId.class,
            "a state code or the id of an organization",
            "^([A-Z]{2}|[A-Z]{4}|[a-z0-9]+(-[a-z0-9]+)*)$",
            MemberId::parse);
    static final Shape<OrganizationId> ORGANIZATION_ID =
            id(OrganizationId.class, "an organization", OrganizationId::new);
    static final Shape<MembershipId> MEMBERSHIP_ID = id(MembershipId.class, "a membership", MembershipId::new);
    static final Shape<SuccessionId> SUCCESSION_ID = id(SuccessionId.class, "a succession", SuccessionId::new);
    static final Shape<MilestoneId> MILESTONE_ID = id(MilestoneId.class, "a milestone", MilestoneId::new);
    static final Shape<AreaId> AREA_ID = id(AreaId.class, "an area", AreaId::new);
    static final Shape<CooperationId> COOPERATION_ID = id(CooperationId.class, "a co-operation", CooperationId::new);
    static final Shape<DocumentId> DOCUMENT_ID = id(DocumentId.class, "a document", DocumentId::new);
    static final Shape<ClaimId> CLAIM_ID = id(ClaimId.class, "a claim", ClaimId::new);
    static final Shape<DisagreementId> DISAGREEMENT_ID =
            id(DisagreementId.class, "a disagreement", DisagreementId::new);
    private static final Shape<String> FACT = ScalarShape.of(FactId.class, "a text", SOMETHING, Shapes::notBlank);

    private static final String BEGINNING = "From when it was so; left out, from the beginning.";
    private static final String END = "The first day on which it was no longer so; left out, it still is.";
    private static final String WHO_SAYS_SO = "Who says so, best first.";
    private static final String REMARK = "A remark, where the rest would mislead.";

    /** A translation that is more than a text. */
    public static final RecordShape<Translation, ?> TRANSLATION = RecordShape.of(
                    "a translation", TranslationParts::new, TranslationParts::build)
            .required("text", "The text.", TEXT, Translation::text, TranslationParts::text)
            .usually(
                    false,
                    "official",
                    "Whether the body concerned publishes it so; left out, it is a translation of ours.",
                    new TruthShape(),
                    Translation::official,
                    TranslationParts::official);

    /** A place in a document. */
    public static final RecordShape<Citation, Citation.Builder> CITATION = RecordShape.of(
                    "a citation", Citation::builder, Citation.Builder::build)
            .required("document", "The document.", DOCUMENT_ID, Citation::document, Citation.Builder::document)
            .optional(
                    "at",
                    "The pinpoint: paragraph, page, heading or row; or unseen.",
                    TEXT,
                    Citation::at,
                    Citation.Builder::at)
            .optional("quotation", "A short exact quotation.", TEXT, Citation::quotation, Citation.Builder::quotation)
            .optional(
                    "reportedBy",
                    "The document that reports it, where this one was not read.",
                    DOCUMENT_ID,
                    Citation::reportedBy,
                    Citation.Builder::reportedBy);

    /** A name and its time. */
    public static final RecordShape<DatedName, DatedName.Builder> NAME = RecordShape.of(
                    "a name", DatedName::builder, DatedName.Builder::build)
            .required("name", "The name in common use.", LOCALIZED, DatedName::name, DatedName.Builder::name)
            .optional(
                    "official", "The long official name.", LOCALIZED, DatedName::official, DatedName.Builder::official)
            .optional("acronym", "The acronym.", LOCALIZED, DatedName::acronym, DatedName.Builder::acronym)
            .usually(Bound.open(), "from", BEGINNING, BOUND, DatedName::from, DatedName.Builder::from)
            .usually(Bound.open(), "until", END, BOUND, DatedName::until, DatedName.Builder::until)
            .list(
                    "usage",
                    "The bodies that write it so, if only they do.",
                    ORGANIZATION_ID,
                    DatedName::usage,
                    DatedName.Builder::usage)
            .list("sources", WHO_SAYS_SO, CITATION, DatedName::sources, DatedName.Builder::sources);

    private static final RecordShape<DatedKind, DatedKind.Builder> KIND = RecordShape.of(
                    "a kind of body", DatedKind::builder, DatedKind.Builder::build)
            .required(
                    "kind",
                    "The kind.",
                    ScalarShape.ofCodes(Organization.Kind.class),
                    DatedKind::kind,
                    DatedKind.Builder::kind)
            .usually(Bound.open(), "from", BEGINNING, BOUND, DatedKind::from, DatedKind.Builder::from)
            .usually(Bound.open(), "until", END, BOUND, DatedKind::until, DatedKind.Builder::until)
            .list("sources", WHO_SAYS_SO, CITATION, DatedKind::sources, DatedKind.Builder::sources);

    private static final RecordShape<Seat, Seat.Builder> SEAT = RecordShape.of(
                    "a seat", Seat::builder, Seat.Builder::build)
            .required("place", "The town.", LOCALIZED, Seat::place, Seat.Builder::place)
            .optional("state", "The state that it lies in.", STATE_CODE, Seat::state, Seat.Builder::state)
            .usually(Bound.open(), "from", BEGINNING, BOUND, Seat::from, Seat.Builder::from)
            .usually(Bound.open(), "until", END, BOUND, Seat::until, Seat.Builder::until)
            .list("sources", WHO_SAYS_SO, CITATION, Seat::sources, Seat.Builder::sources);

    private static final RecordShape<DatedFact, DatedFact.Builder> DATED_FACT = RecordShape.of(
                    "a dated fact", DatedFact::builder, DatedFact.Builder::build)
            .required("date", "When.", BOUND, DatedFact::date, DatedFact.Builder::date)
            .list("sources", WHO_SAYS_SO, CITATION, DatedFact::sources, DatedFact.Builder::sources);

    private static final Shape<Terms> TERMS = PairShape.of(
            "its own words",
            "one",
            "One of them, such as Ally.",
            LOCALIZED,
            Terms::one,
            "many",
            "Several of them, such as Allies.",
            LOCALIZED,
            Terms::many,
            Terms::new);

    private static final Shape<MembershipEvent.Kind> EVENT_KIND = ScalarShape.ofCodes(MembershipEvent.Kind.class);
    private static final Shape<Suspension.Kind> SUSPENSION_KIND = ScalarShape.ofCodes(Suspension.Kind.class);

    private static final RecordShape<CountingPolicy, CountingPolicy.Builder> COUNTING = RecordShape.of(
                    "a counting policy", CountingPolicy::builder, CountingPolicy.Builder::build)
            .list(
                    1,
                    "starts",
                    "The events that make somebody belong.",
                    EVENT_KIND,
                    CountingPolicy::starts,
                    CountingPolicy.Builder::starts)
            .list("ends", "The events that end it.", EVENT_KIND, CountingPolicy::ends, CountingPolicy.Builder::ends)
            .list(
                    "suspendedCount",
                    "The suspensions under which a member is still counted.",
                    SUSPENSION_KIND,
                    CountingPolicy::suspendedCount,
                    CountingPolicy.Builder::suspendedCount);

    /** An organization. */
    public static final RecordShape<Organization, Organization.Builder> ORGANIZATION = RecordShape.of(
                    "an organization", Organization::builder, Organization.Builder::build)
            .required("id", "The id.", ORGANIZATION_ID, Organization::id, Organization.Builder::id)
            .list(
                    1,
                    "kinds",
                    "What sort of body it was, and when.",
                    KIND,
                    Organization::kinds,
                    Organization.Builder::kinds)
            .list(1, "names", "Its names in the order of time.", NAME, Organization::names, Organization.Builder::names)
            .list("seats", "Where it had its seat, and when.", SEAT, Organization::seats, Organization.Builder::seats)
            .optional("founded", "When it began.", DATED_FACT, Organization::founded, Organization.Builder::founded)
            .optional(
                    "dissolved",
                    "The first day on which it was no more.",
                    DATED_FACT,
                    Organization::dissolved,
                    Organization.Builder::dissolved)
            .optional(
                    "parent",
                    "The body that runs it.",
                    ORGANIZATION_ID,
                    Organization::parent,
                    Organization.Builder::parent)
            .optional(
                    "predecessor",
                    "The body in whose place it came.",
                    ORGANIZATION_ID,
                    Organization::predecessor,
                    Organization.Builder::predecessor)
            .required(
                    "terms",
                    "Its own word for those who belong.",
                    TERMS,
                    Organization::terms,
                    Organization.Builder::terms)
            .required(
                    "counting", "Which events count.", COUNTING, Organization::counting, Organization.Builder::counting)
            .list(
                    "includesMembersOf",
                    "The bodies whose members belong by that alone.",
                    ORGANIZATION_ID,
                    Organization::includesMembersOf,
                    Organization.Builder::includesMembersOf);

    private static final RecordShape<Existence, Existence.Builder> EXISTENCE = RecordShape.of(
                    "an existence", Existence::builder, Existence.Builder::build)
            .usually(Bound.open(), "from", BEGINNING, BOUND, Existence::from, Existence.Builder::from)
            .usually(Bound.open(), "until", END, BOUND, Existence::until, Existence.Builder::until)
            .list("sources", WHO_SAYS_SO, CITATION, Existence::sources, Existence.Builder::sources);

    /** A state. */
    public static final RecordShape<State, State.Builder> STATE = RecordShape.of(
                    "a state", State::builder, State.Builder::build)
            .required("code", "The code of ISO 3166.", STATE_CODE, State::code, State.Builder::code)
            .optional(
                    "exists",
                    "For how long it was a state; left out, throughout.",
                    EXISTENCE,
                    State::exists,
                    State.Builder::exists)
            .list(1, "names", "Its names in the order of time.", NAME, State::names, State.Builder::names);

    /** A succession. */
    public static final RecordShape<Succession, Succession.Builder> SUCCESSION = RecordShape.of(
                    "a succession", Succession::builder, Succession.Builder::build)
            .required("id", "The id.", SUCCESSION_ID, Succession::id, Succession.Builder::id)
            .required("from", "The state before.", STATE_CODE, Succession::from, Succession.Builder::from)
            .required("to", "The state after.", STATE_CODE, Succession::to, Succession.Builder::to)
            .required("date", "When.", BOUND, Succession::date, Succession.Builder::date)
            .required(
                    "kind",
                    "How.",
                    ScalarShape.ofCodes(Succession.Kind.class),
                    Succession::kind,
                    Succession.Builder::kind)
            .optional("note", REMARK, LOCALIZED, Succession::note, Succession.Builder::note)
            .list("sources", WHO_SAYS_SO, CITATION, Succession::sources, Succession.Builder::sources);

    private static final RecordShape<MembershipEvent, MembershipEvent.Builder> EVENT = RecordShape.of(
                    "an event", MembershipEvent::builder, MembershipEvent.Builder::build)
            .required("kind", "Which step.", EVENT_KIND, MembershipEvent::kind, MembershipEvent.Builder::kind)
            .required(
                    "date",
                    "When; for an end the first day no longer in.",
                    BOUND,
                    MembershipEvent::date,
                    MembershipEvent.Builder::date)
            .optional("note", REMARK, LOCALIZED, MembershipEvent::note, MembershipEvent.Builder::note)
            .list("sources", WHO_SAYS_SO, CITATION, MembershipEvent::sources, MembershipEvent.Builder::sources);

    private static final RecordShape<Suspension, Suspension.Builder> SUSPENSION = RecordShape.of(
                    "a suspension", Suspension::builder, Suspension.Builder::build)
            .usually(Bound.open(), "from", BEGINNING, BOUND, Suspension::from, Suspension.Builder::from)
            .usually(Bound.open(), "until", END, BOUND, Suspension::until, Suspension.Builder::until)
            .required("of", "What was suspended.", SUSPENSION_KIND, Suspension::of, Suspension.Builder::of)
            .optional(
                    "decidedBy",
                    "The body that decided it.",
                    ORGANIZATION_ID,
                    Suspension::decidedBy,
                    Suspension.Builder::decidedBy)
            .optional("note", REMARK, LOCALIZED, Suspension::note, Suspension.Builder::note)
            .list("sources", WHO_SAYS_SO, CITATION, Suspension::sources, Suspension.Builder::sources);

    /** A membership. */
    public static final RecordShape<Membership, Membership.Builder> MEMBERSHIP = RecordShape.of(
                    "a membership", Membership::builder, Membership.Builder::build)
            .required("id", "The id.", MEMBERSHIP_ID, Membership::id, Membership.Builder::id)
            .required(
                    "organization",
                    "The body.",
                    ORGANIZATION_ID,
                    Membership::organization,
                    Membership.Builder::organization)
            .required("member", "Who belonged to it.", MEMBER_ID, Membership::member, Membership.Builder::member)
            .usually(
                    Membership.Role.MEMBER,
                    "role",
                    "In what quality; left out, in full.",
                    ScalarShape.ofCodes(Membership.Role.class),
                    Membership::role,
                    Membership.Builder::role)
            .list(1, "events", "The steps in the order of time.", EVENT, Membership::events, Membership.Builder::events)
            .list(
                    "suspensions",
                    "When it was suspended.",
                    SUSPENSION,
                    Membership::suspensions,
                    Membership.Builder::suspensions)
            .optional(
                    "continues",
                    "The membership whose seat it continues.",
                    MEMBERSHIP_ID,
                    Membership::continues,
                    Membership.Builder::continues)
            .optional("note", REMARK, LOCALIZED, Membership::note, Membership.Builder::note);

    /** A milestone. */
    public static final RecordShape<Milestone, Milestone.Builder> MILESTONE = RecordShape.of(
                    "a milestone", Milestone::builder, Milestone.Builder::build)
            .required("id", "The id.", MILESTONE_ID, Milestone::id, Milestone.Builder::id)
            .required("date", "When.", DATE, Milestone::date, Milestone.Builder::date)
            .optional("end", "The last day of what lasted longer.", DATE, Milestone::end, Milestone.Builder::end)
            .required(
                    "kind",
                    "What sort of event.",
                    ScalarShape.ofCodes(Milestone.Kind.class),
                    Milestone::kind,
                    Milestone.Builder::kind)
            .required("title", "What happened, in a few words.", LOCALIZED, Milestone::title, Milestone.Builder::title)
            .required(
                    "summary",
                    "What happened, in one to three sentences.",
                    LOCALIZED,
                    Milestone::summary,
                    Milestone.Builder::summary)
            .list(
                    "organizations",
                    "The bodies that it concerns.",
                    ORGANIZATION_ID,
                    Milestone::organizations,
                    Milestone.Builder::organizations)
            .list("states", "The states that it concerns.", STATE_CODE, Milestone::states, Milestone.Builder::states)
            .list("areas", "The areas that it concerns.", AREA_ID, Milestone::areas, Milestone.Builder::areas)
            .optional(
                    "document",
                    "The document that it produced.",
                    DOCUMENT_ID,
                    Milestone::document,
                    Milestone.Builder::document)
            .required("weight", "How much it matters, 1 to 5.", NUMBER, Milestone::weight, Milestone.Builder::weight)
            .optional(
                    "weightReason",
                    "Why it has that weight.",
                    LOCALIZED,
                    Milestone::weightReason,
                    Milestone.Builder::weightReason)
            .list("sources", WHO_SAYS_SO, CITATION, Milestone::sources, Milestone.Builder::sources);

    /** An area of co-operation. */
    public static final RecordShape<CooperationArea, CooperationArea.Builder> AREA = RecordShape.of(
                    "an area", CooperationArea::builder, CooperationArea.Builder::build)
            .required("id", "The id.", AREA_ID, CooperationArea::id, CooperationArea.Builder::id)
            .required("name", "The name.", LOCALIZED, CooperationArea::name, CooperationArea.Builder::name)
            .optional("broader", "The wider area.", AREA_ID, CooperationArea::broader, CooperationArea.Builder::broader)
            .optional(
                    "definition",
                    "What belongs to it.",
                    LOCALIZED,
                    CooperationArea::definition,
                    CooperationArea.Builder::definition)
            .list("sources", WHO_SAYS_SO, CITATION, CooperationArea::sources, CooperationArea.Builder::sources);

    private static final RecordShape<Channel, Channel.Builder> CHANNEL = RecordShape.of(
                    "a channel", Channel::builder, Channel.Builder::build)
            .required(
                    "kind",
                    "What sort of way.",
                    ScalarShape.ofCodes(Channel.Kind.class),
                    Channel::kind,
                    Channel.Builder::kind)
            .required("description", "What is done.", LOCALIZED, Channel::description, Channel.Builder::description)
            .optional("frequency", "How often.", LOCALIZED, Channel::frequency, Channel.Builder::frequency)
            .usually(
                    Bound.unknown(),
                    "since",
                    "Since when; left out, nobody says.",
                    BOUND,
                    Channel::since,
                    Channel.Builder::since)
            .usually(Bound.open(), "until", END, BOUND, Channel::until, Channel.Builder::until)
            .list("sources", WHO_SAYS_SO, CITATION, Channel::sources, Channel.Builder::sources);

    /** A co-operation. */
    public static final RecordShape<Cooperation, Cooperation.Builder> COOPERATION = RecordShape.of(
                    "a co-operation", Cooperation::builder, Cooperation.Builder::build)
            .required("id", "The id.", COOPERATION_ID, Cooperation::id, Cooperation.Builder::id)
            .list(
                    2,
                    "organizations",
                    "Who works together.",
                    ORGANIZATION_ID,
                    Cooperation::organizations,
                    Cooperation.Builder::organizations)
            .required("area", "In which area.", AREA_ID, Cooperation::area, Cooperation.Builder::area)
            .usually(
                    Bound.unknown(),
                    "since",
                    "Since when; left out, nobody says.",
                    BOUND,
                    Cooperation::since,
                    Cooperation.Builder::since)
            .usually(Bound.open(), "until", END, BOUND, Cooperation::until, Cooperation.Builder::until)
            .required("summary", "What they do.", LOCALIZED, Cooperation::summary, Cooperation.Builder::summary)
            .list("channels", "By which ways.", CHANNEL, Cooperation::channels, Cooperation.Builder::channels)
            .list("sources", WHO_SAYS_SO, CITATION, Cooperation::sources, Cooperation.Builder::sources);

    /** A document. */
    public static final RecordShape<Document, Document.Builder> DOCUMENT = RecordShape.of(
                    "a document", Document::builder, Document.Builder::build)
            .required("id", "The id.", DOCUMENT_ID, Document::id, Document.Builder::id)
            .required(
                    "title", "The title as the document bears it.", LOCALIZED, Document::title, Document.Builder::title)
            .required("issuer", "Who issued it.", LOCALIZED, Document::issuer, Document.Builder::issuer)
            .optional("symbol", "Its symbol or number.", TEXT, Document::symbol, Document.Builder::symbol)
            .optional("date", "The date that it bears.", DATE, Document::date, Document.Builder::date)
            .required(
                    "language",
                    "The language of the text that was read.",
                    LANGUAGE_CODE,
                    Document::language,
                    Document.Builder::language)
            .required(
                    "rank",
                    "Primary or secondary.",
                    ScalarShape.ofCodes(Document.Rank.class),
                    Document::rank,
                    Document.Builder::rank)
            .optional("url", "The canonical address.", ADDRESS, Document::url, Document.Builder::url)
            .optional(
                    "consulted",
                    "The day on which it was consulted.",
                    DAY,
                    Document::consulted,
                    Document.Builder::consulted)
            .optional("note", REMARK, LOCALIZED, Document::note, Document.Builder::note);

    /** A claim. */
    public static final RecordShape<Claim, Claim.Builder> CLAIM = RecordShape.of(
                    "a claim", Claim::builder, Claim.Builder::build)
            .required("id", "The id.", CLAIM_ID, Claim::id, Claim.Builder::id)
            .required("sentence", "What is claimed.", LOCALIZED, Claim::sentence, Claim.Builder::sentence)
            .list(
                    "organizations",
                    "The bodies that it is about.",
                    ORGANIZATION_ID,
                    Claim::organizations,
                    Claim.Builder::organizations)
            .required(
                    "predicate",
                    "What it means in the facts.",
                    PredicateShapes.PREDICATE,
                    Claim::predicate,
                    Claim.Builder::predicate)
            .list("sources", "Who says so, if anybody does.", CITATION, Claim::sources, Claim.Builder::sources);

    private static final RecordShape<RivalValue, RivalValue.Builder> RIVAL_VALUE = RecordShape.of(
                    "a value", RivalValue::builder, RivalValue.Builder::build)
            .required(
                    "value",
                    "The value: a date or bound, or words.",
                    LOCALIZED,
                    RivalValue::value,
                    RivalValue.Builder::value)
            .required(
                    "rank",
                    "What the base makes of it.",
                    ScalarShape.ofCodes(Disagreement.Rank.class),
                    RivalValue::rank,
                    RivalValue.Builder::rank)
            .required("reason", "Why.", LOCALIZED, RivalValue::reason, RivalValue.Builder::reason)
            .list("sources", WHO_SAYS_SO, CITATION, RivalValue::sources, RivalValue.Builder::sources);

    /** A disagreement. */
    public static final RecordShape<Disagreement, Disagreement.Builder> DISAGREEMENT = RecordShape.of(
                    "a disagreement", Disagreement::builder, Disagreement.Builder::build)
            .required("id", "The id.", DISAGREEMENT_ID, Disagreement::id, Disagreement.Builder::id)
            .required("fact", "The fact that it is about.", FACT, Disagreement::fact, Disagreement.Builder::fact)
            .required("field", "The field of the fact.", TEXT, Disagreement::field, Disagreement.Builder::field)
            .list(
                    2,
                    "values",
                    "What the sources say, the preferred value first.",
                    RIVAL_VALUE,
                    Disagreement::values,
                    Disagreement.Builder::values);

    /** The edition. */
    public static final RecordShape<Edition, Edition.Builder> EDITION = RecordShape.of(
                    "an edition", Edition::builder, Edition.Builder::build)
            .required("title", "The title of the fact base.", LOCALIZED, Edition::title, Edition.Builder::title)
            .required("edition", "The number of the edition.", TEXT, Edition::edition, Edition.Builder::edition)
            .optional(
                    "replaces",
                    "The number of the edition that it replaces; none for a first one.",
                    TEXT,
                    Edition::replaces,
                    Edition.Builder::replaces)
            .required("date", "The day on which it was made.", DAY, Edition::date, Edition.Builder::date)
            .required(
                    "position",
                    "The day up to which the facts are known.",
                    DAY,
                    Edition::position,
                    Edition.Builder::position)
            .required(
                    "licence",
                    "The licence of the facts, an SPDX identifier.",
                    TEXT,
                    Edition::licence,
                    Edition.Builder::licence)
            .list(
                    "languages",
                    "The languages that there are texts in.",
                    LANGUAGE_CODE,
                    Edition::languages,
                    Edition.Builder::languages);

    private Shapes() {}

    private static <T> Shape<T> id(Class<?> type, String of, Function<String, T> parse) {
        return ScalarShape.of(type, "the id of " + of, WORDS, parse);
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("there is no text here; write it, or leave the key out");
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            return text.length() == 10 ? PartialDate.parse(text).earliest() : LocalDate.parse(text);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day: write 1990-07-06", e);
        }
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (!address.isAbsolute()) {
            throw new IllegalArgumentException("'" + text + "' is not a web address: it begins with https://");
        }
        return address;
    }

    private static String language(String text) {
        if (!isLanguage(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a language code of ISO 639: write fr, ru, de");
        }
        return text;
    }

    static boolean isLanguage(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return text.length() == 2 || text.length() == 3;
    }
}
