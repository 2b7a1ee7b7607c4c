package org.entente.cli.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.entente.cli.change.ChangeFormat;
import org.entente.cli.cite.CitationFormat;
import org.entente.cli.table.TableFormat;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.model.Coded;

/** What a shell offers where an option takes one of a few words. */
abstract class Candidates implements Iterable<String> {
    private final List<String> words;

    private Candidates(List<String> words) {
        this.words = words;
    }

    private Candidates(Coded... constants) {
        this(Arrays.stream(constants).map(Coded::code).toList());
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    /** For whom a table is. */
    static final class Tables extends Candidates {
        Tables() {
            super(TableFormat.values());
        }
    }

    /** For whom changes are. */
    static final class Changes extends Candidates {
        Changes() {
            super(ChangeFormat.values());
        }
    }

    /** How long a note is. */
    static final class Forms extends Candidates {
        Forms() {
            super(ExportRequest.Form.values());
        }
    }

    /** What a workbook is for. */
    static final class Profiles extends Candidates {
        Profiles() {
            super(ExportRequest.Profile.values());
        }
    }

    /** On what a note is printed. */
    static final class Papers extends Candidates {
        Papers() {
            super(ExportRequest.Paper.values());
        }
    }

    /** In which languages there are labels. */
    static final class Languages extends Candidates {
        Languages() {
            super(Labels.LANGUAGES.stream().map(Locale::getLanguage).toList());
        }
    }

    /** For whom a bibliography is. */
    static final class Citations extends Candidates {
        Citations() {
            super(CitationFormat.values());
        }
    }

    /** Of what there are lists. */
    static final class Kinds extends Candidates {
        Kinds() {
            super(ListCommand.Kind.values());
        }
    }
}
