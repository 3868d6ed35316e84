package org.teduh.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in somebody's inbox, from any room but care. New until its person has seen the inbox with it. */
@Entity
@Table(name = "notices")
class Notice {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String words;
    private String about;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    protected Notice() {}

    Notice(PersonId person, String words, String about, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.words = words;
        this.about = about;
        this.toldAt = now;
    }

    void seen(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    NoticeView view() {
        return new NoticeView(words, about, toldAt, seenAt == null);
    }
}
