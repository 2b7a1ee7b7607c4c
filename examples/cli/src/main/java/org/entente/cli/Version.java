package org.entente.cli;

import java.util.Optional;
import org.entente.dataset.CuratedFacts;
import org.entente.model.Edition;
import picocli.CommandLine.IVersionProvider;

/** Which program this is, and which facts come with it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String program = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        Edition edition = CuratedFacts.load().edition();
        return new String[] {
            "entente " + program,
            "facts   edition " + edition.edition() + ", known to " + edition.position() + " (" + edition.licence()
                    + ")",
            "java    " + Runtime.version()
        };
    }
}
