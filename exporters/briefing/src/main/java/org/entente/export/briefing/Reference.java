package org.entente.export.briefing;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A numbered source. */
@Value.Immutable
public interface Reference {

    /** The number that its marks show. */
    int number();

    /** The source and the place in it, in words, without the link. */
    Text text();

    /** Where to read it, if it can be read on line; a layout prints it after the text. */
    Optional<URI> url();

    /** A reference without a link. */
    static Reference of(int number, Text text) {
        return builder().number(number).text(text).build();
    }

    /** A reference with a link. */
    static Reference of(int number, Text text, URI url) {
        return builder().number(number).text(text).url(url).build();
    }

    /** Starts a reference. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a reference is made of. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
