package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entente.export.Dates;
import org.entente.export.Labels;
import org.entente.model.Milestone;
import org.entente.model.PartialDate;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Dates ENGLISH = new Dates(Labels.in(Locale.ENGLISH));
    private static final Milestone MEETING = milestone("valleys-open-1973");
    private static final Milestone MISSION = milestone("border-mission-1996");
    private static final Milestone OF_ONE_DAY = milestone("secretary-speaks-1996");

    @Test
    void ofAMeetingAreAll() {
        assertThat(told(MEETING)).isEqualTo("3\u00a0July\u00a01973\u00a0– 1\u00a0August\u00a01975");
        assertThat(Days.endOfBegun(MEETING)).isEmpty();
    }

    @Test
    void ofWhatBeganAreItsBeginning() {
        assertThat(told(MISSION)).isEqualTo("January\u00a01996");
        assertThat(Days.endOfBegun(MISSION)).contains(PartialDate.parse("2001"));
    }

    @Test
    void ofOneDayAreThatDay() {
        assertThat(told(OF_ONE_DAY)).isEqualTo("15\u00a0January\u00a01996");
        assertThat(Days.endOfBegun(OF_ONE_DAY)).isEmpty();
    }

    @Test
    void ofSeveralGoFromTheFirstDayToTheLast() {
        assertThat(Days.of(List.of(MEETING)).in(ENGLISH)).isEqualTo(told(MEETING));
        assertThat(Days.of(List.of(MEETING, MISSION)).last()).isEqualTo(MISSION.date());
        assertThat(Days.of(List.of(OF_ONE_DAY, MEETING)).last()).isEqualTo(PartialDate.parse("1975-08-01"));
    }

    private static Milestone milestone(String id) {
        return (Milestone) SampleWorld.facts().fact(id);
    }

    private static String told(Milestone milestone) {
        return Days.of(milestone).in(ENGLISH);
    }
}
