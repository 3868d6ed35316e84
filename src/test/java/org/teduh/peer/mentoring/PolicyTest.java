package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teduh.peer.mentoring.People.somebody;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.platform.PersonId;

/** What forbids a pair, each one below and at its limit. */
class PolicyTest {

    private static final Lines NO_LINES = new Lines(Map.of());

    @Test
    void two_strangers_are_allowed() {
        assertThat(Policy.allAllow(somebody().mentee(), somebody().mentor(), NO_LINES))
                .isTrue();
    }

    @Test
    void nobody_mentors_themselves() {
        People maya = somebody();
        assertThat(Policy.NOT_THE_SAME_PERSON.allows(maya.mentee(), maya.mentor(), NO_LINES))
                .isFalse();
    }

    @Test
    void the_two_share_a_language() {
        Mentee mentee = somebody().speaking("id").mentee();
        assertThat(Policy.SAME_LANGUAGE.allows(mentee, somebody().speaking("en").mentor(), NO_LINES))
                .isFalse();
        assertThat(Policy.SAME_LANGUAGE.allows(
                        mentee, somebody().speaking("en", "id").mentor(), NO_LINES))
                .isTrue();
    }

    @Test
    void nobody_is_mentored_from_above_or_below_at_any_distance() {
        People low = somebody();
        People middle = somebody();
        People high = somebody();
        People beside = somebody();
        Lines lines = new Lines(Map.of(low.id(), middle.id(), middle.id(), high.id(), beside.id(), high.id()));
        assertThat(Policy.NOT_ON_ONE_LINE.allows(low.mentee(), middle.mentor(), lines))
                .isFalse();
        assertThat(Policy.NOT_ON_ONE_LINE.allows(low.mentee(), high.mentor(), lines))
                .isFalse();
        assertThat(Policy.NOT_ON_ONE_LINE.allows(high.mentee(), low.mentor(), lines))
                .isFalse();
        assertThat(Policy.NOT_ON_ONE_LINE.allows(low.mentee(), beside.mentor(), lines))
                .isTrue();
    }

    @Test
    void a_ring_of_managers_ends() {
        PersonId one = new PersonId(UUID.randomUUID());
        PersonId two = new PersonId(UUID.randomUUID());
        Lines ring = new Lines(Map.of(one, two, two, one));
        assertThat(ring.areOnOne(one, new PersonId(UUID.randomUUID()))).isFalse();
        assertThat(ring.areOnOne(one, two)).isTrue();
    }

    @Test
    void a_mentor_comes_from_another_team() {
        UUID team = UUID.randomUUID();
        Mentee mentee = somebody().in(team).mentee();
        assertThat(Policy.NOT_OWN_TEAM.allows(mentee, somebody().in(team).mentor(), NO_LINES))
                .isFalse();
        assertThat(Policy.NOT_OWN_TEAM.allows(mentee, somebody().mentor(), NO_LINES))
                .isTrue();
    }

    @Test
    void what_was_declined_or_ended_is_not_proposed_again() {
        People mentor = somebody();
        assertThat(Policy.NOT_TRIED_BEFORE.allows(somebody().tried(mentor.id()).mentee(), mentor.mentor(), NO_LINES))
                .isFalse();
    }

    @Test
    void a_mentor_has_room_for_one_at_least() {
        Mentee mentee = somebody().mentee();
        assertThat(Policy.MENTOR_HAS_ROOM.allows(mentee, somebody().withRoom(0).mentor(), NO_LINES))
                .isFalse();
        assertThat(Policy.MENTOR_HAS_ROOM.allows(mentee, somebody().withRoom(1).mentor(), NO_LINES))
                .isTrue();
    }

    @Test
    void who_gets_nobody_hears_what_ruled_out_the_last_one() {
        Mentee mentee = somebody().speaking("id").mentee();
        Offer english = somebody().speaking("en").mentor();
        Offer full = somebody().withRoom(0).mentor();
        assertThat(Policy.cause(mentee, List.of(), NO_LINES)).isEqualTo(Unmatched.NO_MENTORS);
        assertThat(Policy.cause(mentee, List.of(english), NO_LINES)).isEqualTo(Unmatched.NO_SHARED_LANGUAGE);
        assertThat(Policy.cause(mentee, List.of(english, full), NO_LINES)).isEqualTo(Unmatched.NO_ROOM);
        assertThat(Policy.cause(mentee, List.of(somebody().mentor()), NO_LINES)).isNull();
    }
}
