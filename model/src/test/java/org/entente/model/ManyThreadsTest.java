package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.RepeatedTest;

class ManyThreadsTest {
    private static final int THREADS = 8;

    /** The base is new each time, so that all threads find its index not yet made. */
    @RepeatedTest(5)
    void manyThreadsThatAskAtOnceGetEqualAnswers() throws Exception {
        FactBase facts = FactBase.builder().copyOf(SampleWorld.facts()).build();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<List<Object>> question = () -> {
            together.await();
            return answers(facts);
        };
        List<Object> expected = answers(SampleWorld.facts());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> asked = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                asked.add(threads.submit(question));
            }
            for (Future<List<Object>> answer : asked) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Object> answers(FactBase facts) {
        List<Object> answers = new ArrayList<>();
        for (int year = 1949; year <= 2024; year += 5) {
            AsOf day = facts.asOf(LocalDate.of(year, 1, 1));
            answers.add(day.claims());
            answers.add(day.milestones());
            facts.organizations().forEach(body -> {
                answers.add(day.roll(body.id()));
                answers.add(day.possibleMembers(body.id()));
                answers.add(day.count(body.id()));
                answers.add(day.partners(body.id()));
            });
        }
        answers.add(facts.statements());
        return answers;
    }
}
