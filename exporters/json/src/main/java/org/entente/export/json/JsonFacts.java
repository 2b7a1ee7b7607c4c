package org.entente.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.shape.FactBinder;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/**
 * Reads facts from a feed, the whole or a view.
 *
 * <p>The whole gives an equal base; a view gives the base of what was so on its day, and the verdicts in it are not kept, as the
 * facts give them again. All problems are told of in one go, each with its JSON pointer and its {@code file:line:column}; only
 * where the text is not JSON, reading stops there. That a file cannot be opened is not a problem of the facts but an
 * {@link IOException}.
 */
public final class JsonFacts {
    private JsonFacts() {}

    /**
     * Reads facts that stand alone.
     *
     * @param file a feed
     * @return the facts and what is wrong with them
     * @throws IOException if the file cannot be read at all
     */
    public static ReadResult read(Path file) throws IOException {
        return read(bytes(file), file.toString(), Optional.empty());
    }

    /**
     * Reads facts that stand alone.
     *
     * @param in a feed; it is read to its end and left open
     * @param name what to call it in findings
     * @return the facts and what is wrong with them
     * @throws IOException if the feed cannot be read at all
     */
    public static ReadResult read(InputStream in, String name) throws IOException {
        return read(in.readAllBytes(), name, Optional.empty());
    }

    /**
     * Reads facts and lays them over others: where both have an id, the fact that is read counts.
     *
     * @param file a feed, which need not say which edition it is
     * @param below the facts below
     * @return the facts of both and what is wrong with them
     * @throws IOException if the file cannot be read at all
     */
    public static ReadResult readOver(Path file, FactBase below) throws IOException {
        return read(bytes(file), file.toString(), Optional.of(below));
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        return Files.readAllBytes(file);
    }

    private static ReadResult read(byte[] bytes, String name, Optional<FactBase> below) {
        Problems problems = new Problems();
        Optional<FeedText> text = FeedText.of(bytes, name, problems);
        return text.isEmpty()
                ? new ReadResult(Optional.empty(), problems.findings())
                : read(text.get(), new FeedPlaces(text.get(), name), below);
    }

    // Most feeds are right, and to remember the places of all that is in them takes a third of the time: only what
    // something is wrong with is read once more, to tell where.
    private static ReadResult read(FeedText text, FeedPlaces places, Optional<FactBase> below) {
        ReadResult unplaced = bind(problems -> JsonNodes.readUnplaced(text, places, problems), below);
        return unplaced.facts().isPresent() && unplaced.findings().isEmpty()
                ? unplaced
                : bind(problems -> JsonNodes.read(text, places, problems), below);
    }

    private static ReadResult bind(Function<Problems, Optional<Node>> document, Optional<FactBase> below) {
        FactBinder binder = new FactBinder(FeedHead.KEYS);
        Problems problems = binder.problems();
        Optional<Node> facts = document.apply(problems).flatMap(root -> FeedHead.check(root, problems));
        if (facts.isEmpty()) {
            return new ReadResult(Optional.empty(), problems.findings());
        }
        binder.add(facts.get());
        return below.map(binder::bindOver).orElseGet(binder::bind);
    }
}
