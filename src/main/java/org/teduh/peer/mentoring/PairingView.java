package org.teduh.peer.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Secret;

/**
 * A pairing as one of the two sees it on its page.
 *
 * @param topics  for the mentor what the mentee asks for, for the mentee what the mentor offers
 * @param words  for the mentor the mentee's own sentence, for the mentee what the mentor says of themselves; may be blank
 * @param steps  empty before it begins
 * @param checkIns  the latest first
 */
public record PairingView(
        PairingLine line,
        Set<Topic> topics,
        Secret words,
        List<Reason> reasons,
        Agreement agreement,
        List<StepView> steps,
        List<CheckInView> checkIns) {

    public PairingState state() {
        return line.state();
    }

    public Collection<Topic> topicsInOrder() {
        return topics.stream().sorted().toList();
    }

    /** When the two look back together: three and six months after the first day; empty before it. */
    public List<LocalDate> reviews() {
        @Nullable LocalDate began = line.activeOn();
        return began == null ? List.of() : List.of(began.plusMonths(3), began.plusMonths(6));
    }
}
