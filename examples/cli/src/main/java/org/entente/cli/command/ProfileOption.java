package org.entente.cli.command;

import org.entente.export.ExportRequest;
import picocli.CommandLine.Option;

/** What a workbook is for. */
class ProfileOption {
    @Option(
            names = "--profile",
            paramLabel = "publication|working",
            completionCandidates = Candidates.Profiles.class,
            description = "A workbook to publish, or one to edit (publication).")
    private ExportRequest.Profile profile = ExportRequest.Profile.PUBLICATION;

    ExportRequest.Profile profile() {
        return profile;
    }
}
