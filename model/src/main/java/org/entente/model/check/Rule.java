package org.entente.model.check;

import org.entente.model.FactBase;

/** Something that must be so for facts to be right, and that takes more than one value to see. */
public interface Rule {

    /**
     * The code by which the rule is known.
     *
     * @return lower-case words joined by hyphens
     */
    String code();

    /**
     * How bad it is to break the rule.
     *
     * @return the severity
     */
    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * Looks for what breaks the rule.
     *
     * @param facts the facts; their ids may lead nowhere
     * @param report where to tell of it
     */
    void check(FactBase facts, Report report);

    /** Where a rule tells of what it found. */
    @FunctionalInterface
    interface Report {

        /**
         * Tells of a problem.
         *
         * @param fact the id of the fact as text
         * @param field the field, such as {@code events.2.date}; the empty text for the whole fact
         * @param message what is not right, without a full stop
         * @param found the offending value; the empty text if there is none
         * @param expected what would be right; the empty text if there is nothing to say
         */
        void add(String fact, String field, String message, String found, String expected);
    }
}
