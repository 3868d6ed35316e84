package org.teduh.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** home/inbox: everything that the rooms tell, in one list. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    private List<InboxLine> lines = List.of();

    /** Reads the list, and then counts it as read. */
    @PostConstruct
    void open() {
        lines = inbox.lines();
        inbox.read();
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    public Instant getNow() {
        return clock.instant();
    }
}
