package org.entente.model;

/** Who can belong to an organization: a state, or another organization (the EU takes part in the UN). */
public sealed interface MemberId extends FactId permits StateCode, OrganizationId {

    /**
     * Obtains a member id from its text: upper case is a state code, lower case an organization's id.
     *
     * @param text such as {@code AT} or {@code eu}
     * @return the id
     * @throws IllegalArgumentException if the text is neither
     */
    static MemberId parse(String text) {
        boolean upper = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return upper ? new StateCode(text) : new OrganizationId(text);
    }
}
