package org.teduh.peer.mentoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What forbids a pair. The list is the rule book: a pair that one of them forbids is never a candidate, however well the
 * two would fit. In the order in which they are asked, from what concerns everybody to what concerns a few.
 */
enum Policy {
    NOT_THE_SAME_PERSON(Unmatched.NO_MENTORS) {
        @Override
        boolean allows(Mentee mentee, Offer mentor, Lines lines) {
            return !mentee.id().equals(mentor.id());
        }
    },
    SAME_LANGUAGE(Unmatched.NO_SHARED_LANGUAGE) {
        @Override
        boolean allows(Mentee mentee, Offer mentor, Lines lines) {
            return mentee.languages().stream().anyMatch(mentor.languages()::contains);
        }
    },
    /** Nobody is mentored by somebody above or below them: M5 of the field notes. */
    NOT_ON_ONE_LINE(Unmatched.ONLY_OWN_LINE) {
        @Override
        boolean allows(Mentee mentee, Offer mentor, Lines lines) {
            return !lines.areOnOne(mentee.id(), mentor.id());
        }
    },
    /** From another team, so that one can speak freely. */
    NOT_OWN_TEAM(Unmatched.ONLY_OWN_LINE) {
        @Override
        boolean allows(Mentee mentee, Offer mentor, Lines lines) {
            return mentee.card().unitId() == null
                    || !mentee.card().unitId().equals(mentor.card().unitId());
        }
    },
    /** What was declined, left unanswered or ended is not proposed again. */
    NOT_TRIED_BEFORE(Unmatched.NO_MENTORS) {
        @Override
        boolean allows(Mentee mentee, Offer mentor, Lines lines) {
            return !mentee.tried().contains(mentor.id());
        }
    },
    MENTOR_HAS_ROOM(Unmatched.NO_ROOM) {
        @Override
        boolean allows(Mentee mentee, Offer mentor, Lines lines) {
            return mentor.room() > 0;
        }
    };

    static final List<Policy> ALL = List.of(values());

    private final Unmatched cause;

    Policy(Unmatched cause) {
        this.cause = cause;
    }

    abstract boolean allows(Mentee mentee, Offer mentor, Lines lines);

    static boolean allAllow(Mentee mentee, Offer mentor, Lines lines) {
        return ALL.stream().allMatch(policy -> policy.allows(mentee, mentor, lines));
    }

    /** What ruled out the last of these mentors, asking one policy after the other; null if somebody is left. */
    static @Nullable Unmatched cause(Mentee mentee, List<Offer> mentors, Lines lines) {
        List<Offer> left = mentors;
        for (Policy policy : ALL) {
            left = left.stream()
                    .filter(mentor -> policy.allows(mentee, mentor, lines))
                    .toList();
            if (left.isEmpty()) {
                return mentors.isEmpty() ? Unmatched.NO_MENTORS : policy.cause;
            }
        }
        return null;
    }
}
