package org.teduh.peer.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teduh.staff.PersonCard;

/**
 * A pairing as one of the two sees it in their list.
 *
 * @param mentoring  whether the reader is the mentor
 * @param waitsForMe  whether the reader has not answered the proposal yet
 * @param next  the first step of the plan that is not done; null without one
 */
public record PairingLine(
        PairingId id,
        PersonCard partner,
        boolean mentoring,
        PairingState state,
        boolean waitsForMe,
        LocalDate proposedOn,
        @Nullable LocalDate activeOn,
        @Nullable LocalDate endedOn,
        @Nullable StepView next) {}
