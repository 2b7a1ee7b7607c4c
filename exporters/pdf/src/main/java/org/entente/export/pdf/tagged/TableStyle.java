package org.entente.export.pdf.tagged;

/**
 * How a table looks.
 *
 * @param padding the space over and under the lines of a cell
 * @param gap the space between columns
 * @param strong the colour of the rules around the header row and under the table
 * @param thin the colour of the rules between rows
 */
public record TableStyle(float padding, float gap, Ink strong, Ink thin) {}
