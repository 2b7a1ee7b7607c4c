package org.entente.export.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.export.Selection;
import org.entente.model.CheckedClaim;
import org.entente.model.Claim;
import org.entente.model.PartialDate;
import org.entente.model.Verdict;
import org.entente.model.Verdict.Outcome;
import org.entente.model.Verdict.Reason.Form;

/** Sentences that were checked against the facts, each with its verdict. */
final class CheckedSentences {
    private static final Set<Form> SAID_BY_VERDICT =
            Set.of(Form.BELONGED, Form.DID_NOT_BELONG, Form.CAME_BEFORE, Form.DID_NOT_COME_BEFORE);

    private final Prose prose;
    private final Selection selection;

    CheckedSentences(Prose prose) {
        this.prose = prose;
        this.selection = prose.selection();
    }

    // A note has room for what holds of the bodies together; a dossier tells of all that applies.
    // What matters most comes first, and what there is no room for is not checked.
    private List<CheckedClaim> told() {
        return selection.view().claims().stream()
                .filter(claim -> prose.isDossier() || selection.joinsBodies(claim.organizations()))
                .sorted(Comparator.comparing((Claim claim) -> !selection.joinsBodies(claim.organizations()))
                        .thenComparing(claim -> claim.sources().isEmpty()))
                .map(selection.asOf()::check)
                .filter(claim -> isTold(claim, prose.isDossier()))
                .limit(prose.limits().claims())
                .toList();
    }

    private static boolean isTold(CheckedClaim claim, boolean inDossier) {
        Outcome outcome = claim.verdict().outcome();
        return inDossier ? outcome != Outcome.NOT_APPLICABLE : outcome == Outcome.HOLDS;
    }

    Optional<Section> section() {
        List<Text> sentences = told().stream().map(this::sentence).toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.builder()
                        .id("claims")
                        .heading(prose.text("brief.claims"))
                        .addBlocks(BulletList.of(sentences))
                        .build());
    }

    private Text sentence(CheckedClaim claim) {
        Text text = prose.words(claim.sentence());
        Text cited = prose.cited(text, claim.claim().sources());
        return cited.plus(prose.once(claim, () -> checked(claim)));
    }

    private Text checked(CheckedClaim claim) {
        Text told = Text.of(Words.of(" "), Words.strong(verdict(claim)));
        Verdict.Reason reason = claim.verdict().reason();
        return SAID_BY_VERDICT.contains(reason.form())
                ? told.plus(".")
                : told.plus(" (").plus(reason(reason)).plus(").");
    }

    // A note tells of nothing later than its day, so not until when the verdict stays the same.
    // What was so once and for all has not been so since some day.
    private String verdict(CheckedClaim claim) {
        Verdict verdict = claim.verdict();
        String outcome = prose.label("verdict." + verdict.outcome().code());
        return verdict.since()
                .filter(any -> !SAID_BY_VERDICT.contains(verdict.reason().form()))
                .map(day -> TurningDate.of(prose.facts(), claim.claim(), day))
                .map(date -> since(verdict.outcome(), outcome, date))
                .orElse(outcome);
    }

    private String since(Outcome outcome, String verdict, PartialDate date) {
        Map<String, String> holes = Map.of(
                "verdict", verdict,
                "date", prose.dates().date(date),
                "precision", date.precision().code());
        return prose.label(outcome == Outcome.HOLDS ? "verdict.held-since" : "verdict.since", holes);
    }

    private Text reason(Verdict.Reason reason) {
        List<Text> names =
                reason.names().stream().map(it -> prose.named(it.name())).toList();
        return prose.text(
                "reason." + reason.form().code(),
                Map.of(
                        "first",
                        reason.first(),
                        "second",
                        reason.second(),
                        "count",
                        names.size(),
                        "names",
                        shortened(names)));
    }

    private Text shortened(List<Text> names) {
        int most = 6;
        return names.size() <= most + 1
                ? prose.list(names)
                : prose.text(
                        "reason.names",
                        Map.of("names", Prose.enumerated(names.subList(0, most)), "more", names.size() - most));
    }
}
