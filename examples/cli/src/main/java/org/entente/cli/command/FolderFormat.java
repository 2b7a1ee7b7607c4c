package org.entente.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.FactBase;

/** A format that is a folder of files, and so no {@link org.entente.export.Exporter}. */
@FunctionalInterface
interface FolderFormat {

    /** Writes facts to a folder, which must not hold anything yet, and tells which files it wrote. */
    List<Path> write(FactBase facts, Path folder) throws IOException;
}
