package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.PersonId;
import org.teduh.platform.Secret;

/**
 * Somebody who offers to be a mentor: for what, in which languages, for how many at once. Paused, they get no new
 * proposals and keep the pairings that run. How many places are taken is counted by two guarded updates alone.
 */
@Entity
@Table(name = "mentors")
@NamedQuery(
        name = "Mentor.takePlace",
        query = "update Mentor m set m.taken = m.taken + 1 where m.personId = :mentor and m.taken < m.capacity")
@NamedQuery(
        name = "Mentor.givePlaceBack",
        query = "update Mentor m set m.taken = m.taken - 1 where m.personId = :mentor and m.taken > 0")
class Mentor {

    static final int MOST = 3;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String topics;
    private String languages;
    private String about;
    private int capacity;
    private int taken;

    @Column(name = "is_paused")
    private boolean paused;

    private LocalDate since;

    @Version
    private long version;

    protected Mentor() {}

    Mentor(PersonId person, LocalDate since) {
        this.personId = person.value();
        this.since = since;
        this.topics = "";
        this.languages = "";
        this.about = "";
        this.capacity = 1;
    }

    /**
     * Offers this from now on.
     *
     * @throws TopicNeeded without a topic
     * @throws NoLanguageChosen without a language
     * @throws PlacesTaken if more places are taken than would be offered
     */
    void offer(MentorProfile profile) {
        if (profile.topics().isEmpty()) {
            throw new TopicNeeded();
        }
        if (profile.languages().isEmpty()) {
            throw new NoLanguageChosen();
        }
        if (profile.capacity() < taken) {
            throw new PlacesTaken();
        }
        topics = Topic.join(profile.topics());
        languages = String.join("|", profile.languages());
        about = profile.about().reveal();
        capacity = Math.max(1, Math.min(MOST, profile.capacity()));
        paused = profile.paused();
    }

    /** For the demo, which writes what has run before. */
    void hasTaken(int places) {
        taken = places;
    }

    void pause() {
        paused = true;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MentorProfile profile() {
        return new MentorProfile(
                Topic.split(topics), List.of(languages.split("\\|")), capacity, Secret.of(about), paused);
    }

    int taken() {
        return taken;
    }

    /** Free places; none while paused. */
    int room() {
        return paused ? 0 : capacity - taken;
    }
}
