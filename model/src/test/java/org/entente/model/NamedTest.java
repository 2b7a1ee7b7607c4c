package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @ParameterizedTest
    @CsvSource({
        "CC, 1950-01-01, Emerald Coast",
        "CC, 1986-07-31, Emerald Coast",
        "CC, 1986-08-01, Côte d’Émeraude",
        "EE, 1980-01-01, Eastmark",
        "EE, 2019-02-11, Eastmark",
        "EE, 2019-02-12, North Eastmark",
        "DD, 1900-01-01, Dolmia",
    })
    void theNameIsThatOfTheDay(String state, LocalDate day, String name) {
        assertThat(FACTS.state(state).nameOn(day).name()).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({
        "pact,     1991-12-31, Eastmark",
        "pact,     1992-12-31, former Zed Republic of Eastmark",
        "bridge,   2019-02-11, former Zed Republic of Eastmark",
        "pact,     2019-02-12, North Eastmark",
        "assembly, 1999-01-01, Eastmark",
    })
    void aBodyWritesItsOwnNameAsLongAsItHasOne(String body, LocalDate day, String name) {
        assertThat(FACTS.state("EE").nameOn(day, new OrganizationId(body)).name())
                .hasToString(name);
    }

    @Test
    void anOrganizationIsOneBodyUnderSeveralNames() {
        Organization assembly = FACTS.organization("assembly");
        assertThat(assembly.nameOn(LocalDate.of(1994, 12, 31)).name()).hasToString("Conference of the Valleys");
        assertThat(assembly.nameOn(LocalDate.of(1995, 1, 1)).name()).hasToString("Organization of the Valleys");
        assertThat(assembly.kindOn(LocalDate.of(1994, 12, 31))).isEqualTo(Organization.Kind.CONFERENCE);
        assertThat(assembly.kindOn(LocalDate.of(1995, 1, 1))).isEqualTo(Organization.Kind.REGIONAL_ORGANIZATION);
    }

    @Test
    void theLastNameIsTodaysName() {
        assertThat(FACTS.state("CC").lastName().name()).hasToString("Côte d’Émeraude");
        assertThat(FACTS.state("EE").lastName().name()).hasToString("North Eastmark");
        assertThat(FACTS.state("ZZYY").lastName().name()).hasToString("Zed Union");
    }

    @Test
    void whereNoNameIsKnownForADayTheNearestCounts() {
        State state = named(name("First", "1950-01-01", "1960"), name("Second", "1970-01-01", "1980-01-01"));
        assertThat(nameOn(state, "1940-01-01")).isEqualTo("First");
        assertThat(nameOn(state, "1960-06-01")).isEqualTo("First");
        assertThat(nameOn(state, "1969-12-31")).isEqualTo("First");
        assertThat(nameOn(state, "1970-01-01")).isEqualTo("Second");
        assertThat(nameOn(state, "2000-01-01")).isEqualTo("Second");
        assertThat(state.lastName().name()).hasToString("Second");
    }

    @Test
    void inAYearOfChangeTheNewNameIsTakenWhereTheDayIsNotKnown() {
        State state = named(name("Old", "open", "1990"), name("New", "1990", "open"));
        assertThat(nameOn(state, "1989-12-31")).isEqualTo("Old");
        assertThat(nameOn(state, "1990-06-01")).isEqualTo("New");
    }

    @Test
    void whereOnlyBodiesHaveANameItStandsForAll() {
        State state = named(DatedName.builder()
                .name(LocalizedText.of("Theirs"))
                .addUsage(new OrganizationId("pact"))
                .build());
        assertThat(nameOn(state, "1990-06-01")).isEqualTo("Theirs");
    }

    private static String nameOn(State state, String day) {
        return state.nameOn(LocalDate.parse(day)).name().english();
    }

    private static State named(DatedName... names) {
        return State.builder().code(new StateCode("QQ")).names(List.of(names)).build();
    }

    private static DatedName name(String name, String from, String until) {
        return DatedName.builder()
                .name(LocalizedText.of(name))
                .from(Bound.parse(from))
                .until(Bound.parse(until))
                .build();
    }
}
