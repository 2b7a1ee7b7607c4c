package org.example.consumer;

import java.time.LocalDate;
import java.util.List;
import org.entente.dataset.CuratedFacts;
import org.entente.model.FactBase;

/** Who belonged to NATO on the eve of an enlargement, and on the day. */
final class QueryByDate {
    private QueryByDate() {}

    static void run() {
        FactBase facts = CuratedFacts.load();
        for (LocalDate day : List.of(LocalDate.of(1999, 3, 11), LocalDate.of(1999, 3, 12))) {
            System.out.println("Allies on " + day + ": " + facts.asOf(day).members("nato").size());
        }
    }
}
