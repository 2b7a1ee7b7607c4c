package org.entente.export.json;

import org.entente.export.ExportRequest;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.OrganizationId;
import org.entente.model.shape.FactPrinter;
import org.entente.model.shape.Section;

/** The feed: which keys it has beside those of the facts, and how it is written. */
final class Feed {

    /** The version of the feed's keys; see docs/feed.md on when it changes. */
    static final String SCHEMA = "1.0";

    static final String SCHEMA_VERSION = "schemaVersion";
    static final String AS_OF = "asOf";
    static final String SCOPE = "scope";
    static final String VERDICT = "verdict";

    private final Selection selection;
    private final FactBase facts;
    private final JsonTree out;

    private Feed(Selection selection, JsonTree out) {
        this.selection = selection;
        this.facts = selection.view();
        this.out = out;
    }

    static void write(FactBase facts, ExportRequest request, JsonTree out) {
        new Feed(Selection.of(facts, request), out).write();
    }

    private void write() {
        out.beginMapping();
        out.entry(SCHEMA_VERSION, SCHEMA);
        out.key(Section.EDITION);
        FactPrinter.writeEdition(facts, out);
        out.key(AS_OF);
        writeAsOf();
        out.key(SCOPE);
        writeScope(selection.request().scope());
        Section.ALL.forEach(this::writeSection);
        out.key(Section.TEXTS);
        FactPrinter.writeTexts(facts, out);
        out.endMapping();
        out.endLine();
    }

    private void writeAsOf() {
        if (isView()) {
            out.text(selection.day().toString());
        } else {
            out.nothing();
        }
    }

    private boolean isView() {
        return !selection.request().isWhole();
    }

    private void writeSection(Section<?> section) {
        out.key(section.key());
        if (isView() && section.key().equals("claims")) {
            out.beginSequence();
            selection.asOf().claims().forEach(claim -> ClaimTree.write(claim, out));
            out.endSequence();
        } else {
            section.write(facts, out);
        }
    }

    private void writeScope(Scope scope) {
        out.beginMapping();
        if (scope instanceof Scope.Between it) {
            out.entry("kind", "between");
            out.key("organizations");
            out.beginSequence();
            it.organizations().stream().map(OrganizationId::value).forEach(out::text);
            out.endSequence();
        } else if (scope instanceof Scope.About it) {
            writeScope("about", "organization", it.organization().value());
        } else if (scope instanceof Scope.Area it) {
            writeScope("area", "area", it.area().value());
        } else if (scope instanceof Scope.OfState it) {
            writeScope("state", "state", it.state().value());
        } else {
            out.entry("kind", "everything");
        }
        out.endMapping();
    }

    private void writeScope(String kind, String key, String id) {
        out.entry("kind", kind);
        out.entry(key, id);
    }
}
