package org.entente.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Terminal;
import org.entente.cli.WrongCallException;
import org.entente.model.FactBase;

/** A format that is a folder of files, and so no {@link org.entente.export.Exporter}. */
@FunctionalInterface
interface FolderFormat {

    /** Writes facts to a folder, which must not hold anything yet, and tells which files it wrote. */
    List<Path> write(FactBase facts, Path folder) throws IOException;

    /** Writes facts to the folder that a call names, and prints the paths of the files. */
    default void write(FactBase facts, Path folder, Terminal terminal) throws IOException {
        if (folder.toString().equals("-")) {
            throw new WrongCallException("a folder of files cannot go to standard output: name it with --out");
        }
        try {
            terminal.writeAll(() -> write(facts, folder));
        } catch (FileAlreadyExistsException e) {
            throw new WrongCallException("'" + folder + "' cannot be written: " + e.getReason());
        }
    }
}
