package org.teduh.peer.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** peer/mentoring/mentors: who offers to be a mentor, and how much room there is. */
@Named
@RequestScoped
public class MentorsPage {

    @Inject
    private Mentors mentors;

    private @Nullable List<MentorLine> all;

    public List<MentorLine> getAll() {
        if (all == null) {
            all = mentors.all();
        }
        return all;
    }

    /** Places that are left in all. */
    public int getRoom() {
        return getAll().stream().mapToInt(MentorLine::room).sum();
    }
}
