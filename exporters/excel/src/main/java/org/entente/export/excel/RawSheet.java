package org.entente.export.excel;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it was read: the cells of each row that has any, by column.
 *
 * @param name the name of the sheet
 * @param rows the rows from top to bottom, blank ones left out
 */
record RawSheet(String name, List<Map<Integer, RawCell>> rows) {}
