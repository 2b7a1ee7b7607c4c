package org.entente.export.briefing;

/**
 * A number in square brackets that points at a reference.
 *
 * @param number the reference's number
 */
public record ReferenceMark(int number) implements Span {

    @Override
    public String plain() {
        return "[" + number + "]";
    }
}
