package org.entente.export.excel;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;
import org.entente.model.MemberId;
import org.entente.model.OrganizationId;

/**
 * The formulas of the working profile, over the table of counted memberships, with functions that every spreadsheet program has.
 *
 * <p>A membership counts on a day if it ends after it or not at all, unless it begins after it: what begins before Excel's calendar
 * is text and never begins after a day.
 */
final class CountedFormulas {
    /** What stands for an end that there is not. */
    static final String OPEN = "open";
    /** What stands in the matrix for a member that is a state. */
    static final String STATE = "state";
    /** What stands there for a member that is a body. */
    static final String ORGANIZATION = "organization";

    /** The cell of the matrix with the day that the matrix and the overlap are as of. */
    static final String DAY = "$B$5";

    private static final char BODY = 'A';
    private static final char MEMBER = 'B';
    private static final char NUMBER = 'D';
    private static final char SINCE = 'E';
    private static final char FROM = 'F';
    private static final char UNTIL = 'G';
    private static final char KIND = 'J';
    // The column of the matrix that tells states from organizations, from 0.
    private static final int KIND_OF_MEMBER = 2;

    private final String counted;
    private final String matrix;
    private final int lastCounted;
    private final int lastMember;
    private final boolean hasAlike;

    CountedFormulas(Content content) {
        this.counted = sheet(LiveTables.COUNTED, content);
        this.matrix = sheet(LiveTables.MATRIX, content);
        this.lastCounted = SheetWriter.FIRST_ROW - 1 + content.counted().all().size();
        this.lastMember =
                SheetWriter.FIRST_ROW - 1 + content.counted().members().size();
        this.hasAlike = hasAlike(content.counted().members());
    }

    // Formulas do not tell capitals from small letters, and the state MD from a body md.
    private static boolean hasAlike(List<MemberId> members) {
        return members.stream()
                        .map(it -> it.value().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < members.size();
    }

    private static String sheet(Table<?> table, Content content) {
        return SheetNameFormatter.format(table.sheet(content.labels())) + "!";
    }

    /** Since when the member of a row of the matrix has been counted; {@code [z]} if it is not. */
    String since(OrganizationId body, int row) {
        String whose = criterion(BODY, quoted(body.value()))
                + criterion(MEMBER, "$A" + row)
                + (hasAlike ? criterion(KIND, "$C" + row) : "");
        String number = onTheDay("SUMIFS(" + column(NUMBER), whose);
        String table = counted + "$" + NUMBER + "$" + SheetWriter.FIRST_ROW + ":$" + SINCE + "$" + lastCounted;
        return "IFERROR(VLOOKUP(" + number + "," + table + "," + (SINCE - NUMBER + 1) + ",FALSE),\"[z]\")";
    }

    /** How many are counted. */
    String count(OrganizationId body) {
        String whose = criterion(BODY, quoted(body.value()));
        return onTheDay("COUNTIFS(", whose.substring(1));
    }

    private String onTheDay(String begun, String whose) {
        return begun + whose + criterion(UNTIL, "\">\"&" + DAY) + ")+"
                + begun + whose + criterion(UNTIL, quoted(OPEN)) + ")-"
                + begun + whose + criterion(FROM, "\">\"&" + DAY) + ")";
    }

    private String criterion(char column, String value) {
        return "," + column(column) + "," + value;
    }

    private String column(char column) {
        return counted + "$" + column + "$" + SheetWriter.FIRST_ROW + ":$" + column + "$" + lastCounted;
    }

    /** How many states are in both of two bodies, by the columns of the matrix that have them, from 0. */
    String both(int first, int second) {
        return states("") + "-" + states(out(first)) + "-" + states(out(second)) + "+"
                + states(out(first) + out(second));
    }

    /** How many states are in the first of two bodies only. */
    String onlyFirst(int first, int second) {
        return states(out(second)) + "-" + states(out(first) + out(second));
    }

    private String states(String criteria) {
        return "COUNTIFS(" + members(KIND_OF_MEMBER) + "," + quoted(STATE) + criteria + ")";
    }

    // Programs differ in whether a date is unlike a text, but not in which texts are alike.
    private String out(int column) {
        return "," + members(column) + "," + quoted("[z]");
    }

    private String members(int column) {
        String letters = CellReference.convertNumToColString(column);
        return matrix + "$" + letters + "$" + SheetWriter.FIRST_ROW + ":$" + letters + "$" + lastMember;
    }

    /** The day that the matrix is as of. */
    String day() {
        return matrix + DAY;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
