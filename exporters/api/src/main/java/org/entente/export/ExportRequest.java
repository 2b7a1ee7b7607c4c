package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.AreaId;
import org.entente.model.Coded;
import org.entente.model.FactBase;
import org.entente.model.OrganizationId;
import org.entente.model.StateCode;
import org.immutables.value.Value;

/**
 * What somebody wants to have exported: about what, as of when, in which language, and how it is to look.
 *
 * <p>Immutable and thread-safe; each {@code with}-like method gives a changed copy.
 */
@Value.Immutable
public abstract class ExportRequest {

    /** Only the generated implementation extends this class. */
    ExportRequest() {}

    /** How long a note is. */
    public enum Form implements Coded {
        /** Two pages: the weightiest. */
        NOTE,
        /** Everything there is to say. */
        DOSSIER
    }

    /** What a workbook is for. */
    public enum Profile implements Coded {
        /** To be published as it is. */
        PUBLICATION,
        /** To be edited, and read in again. */
        WORKING
    }

    /** On what a note is printed. */
    public enum Paper implements Coded {
        /** 210 × 297 mm. */
        A4,
        /** 8.5 × 11 inches. */
        LETTER
    }

    /**
     * About what.
     *
     * @return the scope
     */
    public abstract Scope scope();

    /**
     * As of when.
     *
     * @return the day; empty for the position date of the facts, and for everything, which is of no day
     */
    public abstract Optional<LocalDate> date();

    /**
     * In which language.
     *
     * @return the language, English if nothing is said
     */
    @Value.Default
    public Locale language() {
        return Locale.ENGLISH;
    }

    /**
     * How long a note is.
     *
     * @return the form, a note if nothing is said
     */
    @Value.Default
    public Form form() {
        return Form.NOTE;
    }

    /**
     * What a workbook is for.
     *
     * @return the profile, publication if nothing is said
     */
    @Value.Default
    public Profile profile() {
        return Profile.PUBLICATION;
    }

    /**
     * On what a note is printed.
     *
     * @return the paper, A4 if nothing is said
     */
    @Value.Default
    public Paper paper() {
        return Paper.A4;
    }

    /**
     * The number of the note in somebody's series.
     *
     * @return the number
     */
    public abstract Optional<String> number();

    /**
     * Who prepared it.
     *
     * @return a name
     */
    public abstract Optional<String> preparedBy();

    /**
     * Whom to ask about it.
     *
     * @return an address
     */
    public abstract Optional<String> contact();

    /**
     * Asks for what joins organizations.
     *
     * @param organizations the ids of two or more bodies
     * @return the request
     */
    public static ExportRequest between(String... organizations) {
        List<OrganizationId> ids =
                Stream.of(organizations).map(OrganizationId::new).toList();
        return of(new Scope.Between(ids));
    }

    /**
     * Asks about one organization.
     *
     * @param organization the id of the body
     * @return the request
     */
    public static ExportRequest about(String organization) {
        return of(new Scope.About(new OrganizationId(organization)));
    }

    /**
     * Asks about one area of co-operation.
     *
     * @param area the id of the area
     * @return the request
     */
    public static ExportRequest area(String area) {
        return of(new Scope.Area(new AreaId(area)));
    }

    /**
     * Asks about one state.
     *
     * @param code the code of the state
     * @return the request
     */
    public static ExportRequest state(String code) {
        return of(new Scope.OfState(new StateCode(code)));
    }

    /**
     * Asks for everything that the base says, lossless.
     *
     * @return the request
     */
    public static ExportRequest everything() {
        return of(new Scope.Everything());
    }

    private static ExportRequest of(Scope scope) {
        return builder().scope(scope).build();
    }

    /**
     * The same as of a day.
     *
     * @param day the day
     * @return the changed request
     */
    public ExportRequest asOf(LocalDate day) {
        return changed().date(day).build();
    }

    /**
     * The same in a language.
     *
     * @param language the language
     * @return the changed request
     */
    public ExportRequest in(Locale language) {
        return changed().language(language).build();
    }

    /**
     * The same in another length.
     *
     * @param form the form
     * @return the changed request
     */
    public ExportRequest as(Form form) {
        return changed().form(form).build();
    }

    /**
     * The same for another purpose.
     *
     * @param profile the profile
     * @return the changed request
     */
    public ExportRequest as(Profile profile) {
        return changed().profile(profile).build();
    }

    /**
     * The same on other paper.
     *
     * @param paper the paper
     * @return the changed request
     */
    public ExportRequest on(Paper paper) {
        return changed().paper(paper).build();
    }

    /**
     * A builder that begins with this request.
     *
     * @return the builder
     */
    public Builder changed() {
        return builder().from(this);
    }

    /**
     * Whether everything is asked for, and of no day.
     *
     * @return true for the lossless whole
     */
    public boolean isWhole() {
        return scope() instanceof Scope.Everything && date().isEmpty();
    }

    /**
     * The day that the output is as of.
     *
     * @param facts the facts
     * @return the day asked for, else the position date of the facts
     */
    public LocalDate dayIn(FactBase facts) {
        return date().orElse(facts.edition().position());
    }

    /**
     * Begins a request.
     *
     * @return a builder without a scope
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds requests. */
    public static class Builder extends ImmutableExportRequest.Builder {
        Builder() {}
    }
}
