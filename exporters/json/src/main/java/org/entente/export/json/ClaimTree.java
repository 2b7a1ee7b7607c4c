package org.entente.export.json;

import org.entente.model.CheckedClaim;
import org.entente.model.Verdict;
import org.entente.model.shape.Shapes;
import tools.jackson.core.JsonGenerator;

/** Writes a claim as its shape says, and the verdict of the day as its last key. */
final class ClaimTree extends JsonTree {
    private final CheckedClaim checked;
    private int depth;

    private ClaimTree(JsonGenerator generator, CheckedClaim checked) {
        super(generator);
        this.checked = checked;
    }

    static void write(CheckedClaim checked, JsonTree out) {
        Shapes.CLAIM.write(checked.claim(), new ClaimTree(out.generator(), checked));
    }

    @Override
    public void beginMapping() {
        depth++;
        super.beginMapping();
    }

    @Override
    public void endMapping() {
        depth--;
        if (depth == 0) {
            key(Feed.VERDICT);
            writeVerdict();
        }
        super.endMapping();
    }

    private void writeVerdict() {
        Verdict verdict = checked.verdict();
        super.beginMapping();
        entry("outcome", verdict.outcome().code());
        verdict.since().ifPresent(day -> entry("since", day.toString()));
        verdict.until().ifPresent(day -> entry("until", day.toString()));
        entry("why", verdict.why());
        entry("sentence", checked.sentence().english());
        super.endMapping();
    }
}
