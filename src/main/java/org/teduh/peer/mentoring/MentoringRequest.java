package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/**
 * That somebody would like a mentor: for what, in which languages, and a sentence in their own words. Open until a
 * pairing begins or the person takes it back; asking again opens it anew.
 */
@Entity
@Table(name = "mentoring_requests")
class MentoringRequest {

    /** OPEN: wants a mentor. MATCHED: has found one. WITHDRAWN: wants none any more. */
    enum State {
        OPEN,
        MATCHED,
        WITHDRAWN
    }

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String topics;
    private String languages;
    private byte[] wish;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Version
    private long version;

    protected MentoringRequest() {}

    MentoringRequest(PersonId person, LocalDate today) {
        this.personId = person.value();
        this.topics = "";
        this.languages = "";
        this.wish = new byte[0];
        this.state = State.WITHDRAWN;
        this.askedOn = today;
    }

    /**
     * Asks, or asks for something else.
     *
     * @throws TopicNeeded without a topic
     * @throws NoLanguageChosen without a language
     */
    void ask(Set<Topic> topics, List<String> languages, Secret wish, Seal seal, LocalDate today) {
        if (topics.isEmpty()) {
            throw new TopicNeeded();
        }
        if (languages.isEmpty()) {
            throw new NoLanguageChosen();
        }
        this.topics = Topic.join(topics);
        this.languages = String.join("|", languages);
        this.wish = seal.sealText(wish, place());
        if (state != State.OPEN) {
            askedOn = today;
            state = State.OPEN;
        }
    }

    /** Wants no mentor; what was written is gone. */
    void withdraw() {
        state = State.WITHDRAWN;
        topics = "";
        wish = new byte[0];
    }

    void foundAMentor() {
        state = State.MATCHED;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Set<Topic> topics() {
        return Topic.split(topics);
    }

    List<String> languages() {
        return List.of(languages.split("\\|"));
    }

    /** For the person and the mentor who is proposed to them. */
    Secret wish(Seal seal) {
        return wish.length == 0 ? Secret.of("") : seal.openText(wish, place());
    }

    RequestView view(Seal seal) {
        return new RequestView(topics(), languages(), wish(seal), askedOn);
    }

    private String place() {
        return "mentoring-wish:" + personId;
    }
}
