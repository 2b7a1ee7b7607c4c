package org.entente.model.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Spelling;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.check.Rules;
import org.entente.model.check.Severity;

/**
 * Makes a fact base out of what was written, in however many pieces, and tells of everything that is wrong with it.
 *
 * <p>Never guesses and never drops: what cannot be understood is a finding, and then there is no fact base. Not thread-safe:
 * one for each reading.
 */
public final class FactBinder {

    // The rules that find something missing, which may have been in a fact that could not be read.
    private static final Set<String> LONELY = Set.of("uncited-document", "succession-without-seat");

    private final Problems problems = new Problems();
    private final Translations translations = new Translations(problems);
    private final Map<String, List<Node>> sections = new LinkedHashMap<>();
    private final Map<String, Node> written = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private Optional<Node> edition = Optional.empty();
    private final Set<String> otherKeys;

    /**
     * Begins with nothing.
     *
     * @param otherKeys keys at the top that the format has beside those of the facts, and that are not looked at here
     */
    public FactBinder(Set<String> otherKeys) {
        this.otherKeys = otherKeys;
    }

    /**
     * The problems so far, for the reader of a format to add its own.
     *
     * @return the collector
     */
    public Problems problems() {
        return problems;
    }

    /**
     * Takes in a piece of the facts: keys of sections with their lists.
     *
     * @param root what was written, such as the whole of a file
     */
    public void add(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            problems.add(
                    "wrong-type",
                    root.location(),
                    "sections were expected here",
                    "",
                    "such as 'memberships:' with a list");
            return;
        }
        mapping.entries().forEach(this::addEntry);
    }

    private void addEntry(Node.Entry entry) {
        String key = entry.key().text();
        if (key.equals(Section.EDITION)) {
            addEdition(entry);
        } else if (key.equals(Section.TEXTS)) {
            translations.add(entry.value());
        } else if (sectionKeys().contains(key)) {
            addSection(key, entry.value());
        } else if (!otherKeys.contains(key)) {
            problems.add("unknown-key", entry.key().location(), "there is no such section", key, knownSections(key));
        }
    }

    private void addEdition(Node.Entry entry) {
        edition.ifPresent(first -> problems.add(
                "duplicate-key",
                entry.key().location(),
                "this key stands twice",
                Section.EDITION,
                "the first stands at " + first.location()));
        edition = Optional.of(entry.value());
    }

    private void addSection(String key, Node value) {
        if (value instanceof Node.Sequence sequence) {
            sections.computeIfAbsent(key, it -> new ArrayList<>()).addAll(sequence.items());
        } else {
            problems.add(
                    "wrong-type", value.location(), "a list was expected here", "", "the " + key + ", one entry each");
        }
    }

    private static List<String> sectionKeys() {
        return Section.ALL.stream().map(Section::key).toList();
    }

    private String knownSections(String key) {
        List<String> known = new ArrayList<>(sectionKeys());
        known.add(Section.EDITION);
        known.add(Section.TEXTS);
        return Spelling.nearest(key, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there are " + String.join(", ", known));
    }

    /**
     * Makes the fact base, alone.
     *
     * @return the facts and what is wrong with them
     */
    public ReadResult bind() {
        return bind(Optional.empty());
    }

    /**
     * Makes the fact base, alone, out of facts that were proved to break no rule: the rules are not run once more.
     *
     * @return the facts, and what is wrong with single ones of them
     */
    public ReadResult bindProved() {
        return bind(Optional.empty(), facts -> {});
    }

    /**
     * Makes the fact base, laid over another.
     *
     * @param below the facts below, right in themselves; their edition counts if none was written
     * @return the facts of both and what is wrong with them
     */
    public ReadResult bindOver(FactBase below) {
        return bind(Optional.of(below));
    }

    private ReadResult bind(Optional<FactBase> below) {
        return bind(below, this::checkRules);
    }

    private ReadResult bind(Optional<FactBase> below, Consumer<FactBase> check) {
        FactBase.Builder builder = FactBase.builder();
        Section.ALL.forEach(section -> bindSection(section, below, builder));
        // The edition has texts of its own, which must find it before those without an owner are told of.
        Optional<Edition> bound = bindEdition(below);
        translations.reportRest(() -> known(below));
        if (bound.isEmpty()) {
            return new ReadResult(Optional.empty(), problems.findings());
        }
        FactBase own = builder.edition(bound.get()).build();
        if (below.isPresent() && takesIdsOfOtherKinds(own, below.get())) {
            return new ReadResult(Optional.empty(), problems.findings());
        }
        FactBase facts = below.map(it -> it.overlaidWith(own)).orElse(own);
        check.accept(facts);
        return new ReadResult(
                problems.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR)
                        ? Optional.empty()
                        : Optional.of(facts),
                problems.findings());
    }

    private void checkRules(FactBase facts) {
        Rules.check(facts).stream()
                .filter(this::isNoEcho)
                .map(this::located)
                .forEach(it -> problems.addAll(List.of(it)));
    }

    private boolean takesIdsOfOtherKinds(FactBase own, FactBase below) {
        List<String> taken = own.allFacts()
                .map(Fact::factId)
                .filter(id -> below.findFact(id.value())
                        .filter(it -> it.factId().getClass() != id.getClass())
                        .isPresent())
                .map(FactId::value)
                .toList();
        taken.forEach(id -> problems.add(
                "duplicate-id",
                Objects.requireNonNull(written.get(id)).location(),
                "a fact of another kind has this id in the facts below",
                id,
                "take another id"));
        return !taken.isEmpty();
    }

    private Set<String> known(Optional<FactBase> below) {
        Set<String> ids = new TreeSet<>(written.keySet());
        below.stream()
                .flatMap(FactBase::allFacts)
                .forEach(fact -> ids.add(fact.factId().value()));
        return ids;
    }

    private Optional<Edition> bindEdition(Optional<FactBase> below) {
        if (edition.isPresent()) {
            return readTranslated(
                    Section.EDITION,
                    translations.addTo(Section.EDITION, edition.get(), Shapes.EDITION),
                    Shapes.EDITION);
        }
        if (below.isEmpty()) {
            problems.addAll(List.of(Finding.builder()
                    .rule("missing-key")
                    .message("nothing says which edition of the facts this is")
                    .expected("add 'edition' with title, edition, date, position, licence and languages")
                    .build()));
        }
        return below.map(FactBase::edition)
                .flatMap(it -> retranslated(Section.EDITION, it, Shapes.EDITION).or(() -> Optional.of(it)));
    }

    private <T extends Fact> void bindSection(Section<T> section, Optional<FactBase> below, FactBase.Builder builder) {
        List<T> facts = new ArrayList<>();
        for (Node node : sections.getOrDefault(section.key(), List.of())) {
            readFact(section, node).ifPresent(facts::add);
        }
        for (T fact : below.map(section.get()).orElse(List.of())) {
            retranslated(fact.factId().value(), fact, section.shape()).ifPresent(facts::add);
        }
        section.set().accept(builder, facts);
    }

    private <T extends Fact> Optional<T> readFact(Section<T> section, Node node) {
        Optional<String> id = node.child(section.idKey())
                .filter(Node.Scalar.class::isInstance)
                .map(it -> ((Node.Scalar) it).text());
        if (id.isEmpty()) {
            return section.shape().read(node, problems);
        }
        Node translated = translated(id.get(), node, section.shape());
        if (isSecond(id.get(), translated)) {
            return Optional.empty();
        }
        Optional<T> fact = section.shape().read(translated, problems);
        if (fact.isEmpty()) {
            unreadable.add(id.get());
        }
        return fact;
    }

    private Node translated(String id, Node node, Shape<?> shape) {
        // Who is called as the edition is refused, and must not take its texts.
        return id.equals(Section.EDITION) ? node : translations.addTo(id, node, shape);
    }

    /** What lies below, if there are translations of it here. */
    private <T> Optional<T> retranslated(String id, T below, Shape<T> shape) {
        return translations.placeOf(id).flatMap(place -> {
            InlineWriter writer = new InlineWriter(place);
            shape.write(below, writer);
            return readTranslated(id, translations.replaceIn(id, writer.node(), shape), shape);
        });
    }

    private <T> Optional<T> readTranslated(String id, Node translated, Shape<T> shape) {
        written.put(id, translated);
        return shape.read(translated, problems);
    }

    private boolean isSecond(String id, Node node) {
        Node first = written.putIfAbsent(id, node);
        if (first != null) {
            problems.add(
                    "duplicate-id",
                    node.location(),
                    "another fact has this id",
                    id,
                    "the first stands at " + first.location());
        }
        return first != null;
    }

    // A fact that could not be read is told of once; that others name it, or that what it named stands alone, is its
    // echo.
    private boolean isNoEcho(Finding finding) {
        boolean namedInVain = finding.rule().equals("dangling-id")
                && finding.found().filter(unreadable::contains).isPresent();
        return !namedInVain && (unreadable.isEmpty() || !LONELY.contains(finding.rule()));
    }

    private Finding located(Finding finding) {
        return finding.fact()
                .map(written::get)
                .map(node -> node.nearest(finding.field().orElse("")).location())
                .map(location ->
                        Finding.builder().from(finding).location(location).build())
                .orElse(finding);
    }
}
