package org.teduh.home;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teduh.care.intake.ClientNotices;
import org.teduh.care.intake.Clients;
import org.teduh.platform.Notices;

/**
 * One list of what all rooms tell the signed-in person. What care tells is in it once the second secret was given in
 * this session; before that nothing shows whether there is anything. Keeps when the list was last read, and no line.
 */
@SessionScoped
public class Inbox implements Serializable {

    private static final Duration RECENT = Duration.ofDays(3);

    @Inject
    private transient Notices notices;

    @Inject
    private transient ClientNotices careNotices;

    @Inject
    private transient Clients clients;

    @Inject
    private transient Clock clock;

    private Instant read = Instant.EPOCH;

    /** The latest first. */
    List<InboxLine> lines() {
        Stream<InboxLine> own = notices.mine().stream()
                .map(notice -> new InboxLine(notice.key(), notice.view(), notice.at(), notice.fresh()));
        return Stream.concat(own, fromCare())
                .sorted(Comparator.comparing(InboxLine::at).reversed())
                .toList();
    }

    /** The latest line that was not seen yet. */
    Optional<InboxLine> newest() {
        return lines().stream().filter(InboxLine::fresh).findFirst();
    }

    /** Everything in the list has been seen. */
    void read() {
        notices.seen();
        read = clock.instant();
    }

    private Stream<InboxLine> fromCare() {
        if (!clients.isOpen()) {
            return Stream.empty();
        }
        Instant since = clock.instant().minus(RECENT);
        return careNotices.mine().stream()
                .map(notice -> new InboxLine(
                        notice.key(),
                        notice.view(),
                        notice.at(),
                        notice.at().isAfter(read) && notice.at().isAfter(since)));
    }
}
