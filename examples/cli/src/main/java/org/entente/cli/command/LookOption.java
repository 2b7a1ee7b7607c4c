package org.entente.cli.command;

import java.util.Locale;
import java.util.Optional;
import org.entente.export.ExportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an output looks. */
final class LookOption extends ProfileOption {
    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            completionCandidates = Candidates.Languages.class,
            description = "The language (en). What there is no text for in it appears in English, marked.")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--form",
            paramLabel = "note|dossier",
            completionCandidates = Candidates.Forms.class,
            description = "Two pages, or everything there is to say (note).")
    private ExportRequest.Form form = ExportRequest.Form.NOTE;

    @Option(
            names = "--paper",
            paramLabel = "a4|letter",
            completionCandidates = Candidates.Papers.class,
            description = "The paper of the note (a4).")
    private ExportRequest.Paper paper = ExportRequest.Paper.A4;

    @Option(names = "--number", paramLabel = "N", description = "The number of the note in your series.")
    private @Nullable String number;

    @Option(names = "--prepared-by", paramLabel = "TEXT", description = "Who prepared it.")
    private @Nullable String preparedBy;

    @Option(names = "--contact", paramLabel = "TEXT", description = "Whom to ask about it.")
    private @Nullable String contact;

    ExportRequest.Builder over(ExportRequest.Builder request) {
        request.language(language)
                .form(form)
                .profile(profile())
                .paper(paper)
                .number(Optional.ofNullable(number))
                .preparedBy(Optional.ofNullable(preparedBy))
                .contact(Optional.ofNullable(contact));
        return request;
    }
}
