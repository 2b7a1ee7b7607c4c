package org.entente.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.entente.cli.Styles;
import org.entente.cli.Terminal;
import org.junit.jupiter.api.Test;

class TablesTest {

    private record Row(String id, String text, long number, List<String> items) {}

    private static final List<Row> ROWS = List.of(
            new Row("a", "Ελλάς", 1, List.of("x", "y")),
            new Row("日本", "he said \"no, never\"", 20, List.of()),
            new Row("e\u0301", "two\nlines", 300, List.of("z")));

    private static final Table<Row> TABLE = new Table<Row>()
            .text("id", "ID", Row::id)
            .text("text", "TEXT", row -> row.text().replace("\n", " "))
            .number("number", "NUMBER", Row::number)
            .items("items", "ITEMS", Row::items);

    private static String printed(Table<Row> table, TableFormat format, int width, Styles styles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.screen(out, OutputStream.nullOutputStream(), Clock.systemUTC(), styles, width);
        table.print(ROWS, format, terminal);
        terminal.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void columnsAreAlignedByWhatIsSeen() {
        assertThat(printed(TABLE, TableFormat.TABLE, Terminal.UNBOUNDED, Styles.PLAIN))
                .isEqualTo("""
                        ID    TEXT                 NUMBER  ITEMS
                        a     Ελλάς                1       x, y
                        日本  he said "no, never"  20
                        e\u0301     two lines            300     z
                        """);
    }

    @Test
    void theLastColumnIsBrokenWhereTheScreenIsNarrow() {
        Table<Row> table = new Table<Row>()
                .text("id", "ID", Row::id)
                .forPeople("TEXT", row -> "one two three four five six seven " + row.number());

        assertThat(printed(table, TableFormat.TABLE, 32, Styles.PLAIN)).isEqualTo("""
                        ID    TEXT
                        a     one two three four five
                              six seven 1
                        日本  one two three four five
                              six seven 20
                        e\u0301     one two three four five
                              six seven 300
                        """);
    }

    @Test
    void theLastColumnStandsBelowWhereThereIsNoRoomBeside() {
        Table<Row> table = new Table<Row>()
                .forPeople("ID", row -> "an id that is rather long, " + row.id())
                .forPeople("TEXT", row -> "one two three four five six " + row.number());

        assertThat(printed(table, TableFormat.TABLE, 34, Styles.PLAIN)).startsWith("""
                        ID
                            TEXT
                        an id that is rather long, a
                            one two three four five six 1
                        """);
    }

    @Test
    void onlyAScreenSeesColours() {
        assertThat(printed(TABLE, TableFormat.TABLE, 80, Styles.ANSI)).startsWith("\u001b[4mID");
        assertThat(printed(TABLE, TableFormat.TABLE, 80, Styles.PLAIN)).doesNotContain("\u001b");
        assertThat(printed(TABLE, TableFormat.CSV, 80, Styles.ANSI)).doesNotContain("\u001b");
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        Table<Row> table = new Table<Row>().text("id", "ID", Row::id).forPrograms("text", Row::text);

        assertThat(printed(table, TableFormat.CSV, 80, Styles.PLAIN))
                .isEqualTo("id,text\na,Ελλάς\n日本,\"he said \"\"no, never\"\"\"\ne\u0301,\"two\nlines\"\n");
    }

    @Test
    void jsonKeepsNumbersListsAndNothing() {
        assertThat(printed(TABLE, TableFormat.JSON, 80, Styles.PLAIN)).isEqualTo("""
                        [
                          {"id":"a","text":"Ελλάς","number":1,"items":["x","y"]},
                          {"id":"日本","text":"he said \\"no, never\\"","number":20,"items":[]},
                          {"id":"e\u0301","text":"two lines","number":300,"items":["z"]}
                        ]
                        """);
    }
}
