package org.example.consumer;

import java.io.IOException;

/** Does what an application might do with Entente, and prints what came of it. */
public final class Main {
    private Main() {}

    public static void main(String... args) throws IOException {
        QueryByDate.run();
        OwnFacts.exportTables();
        if (Runtime.version().feature() < 21) {
            System.out.println("notes need Java 21, left out on Java " + Runtime.version().feature());
            return;
        }
        OwnFacts.exportNote();
        NoteInMemory.run();
        FirstLines.run();
    }
}
