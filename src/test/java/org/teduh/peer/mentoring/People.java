package org.teduh.peer.mentoring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;

/** People for a test, each with one thing that differs: {@code mentee().at(SITE).asking(CULTURE)}. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final UUID SITE = new UUID(9, 1);

    private UUID unit = UUID.randomUUID();
    private UUID site = UUID.randomUUID();
    private String path = "House / North / Team A";
    private String job = "Engineer";
    private LocalDate hired = TODAY.minusMonths(3);
    private List<String> languages = List.of("id", "en");
    private Set<Topic> topics = Topic.OF_A_NEW_HIRE;
    private Set<PersonId> tried = Set.of();
    private int room = 1;
    private final PersonId id = new PersonId(UUID.randomUUID());

    static People somebody() {
        return new People();
    }

    People in(UUID unit) {
        this.unit = unit;
        return this;
    }

    People under(String path) {
        this.path = path;
        return this;
    }

    People at(UUID site) {
        this.site = site;
        return this;
    }

    People working(String job) {
        this.job = job;
        return this;
    }

    People hired(LocalDate day) {
        this.hired = day;
        return this;
    }

    People speaking(String... languages) {
        this.languages = List.of(languages);
        return this;
    }

    People about(Topic first, Topic... more) {
        this.topics = EnumSet.of(first, more);
        return this;
    }

    People tried(PersonId mentor) {
        this.tried = Set.of(mentor);
        return this;
    }

    People withRoom(int room) {
        this.room = room;
        return this;
    }

    PersonId id() {
        return id;
    }

    Mentee mentee() {
        return new Mentee(card(), topics, languages, true, tried);
    }

    Offer mentor() {
        return new Offer(card(), topics, languages, room);
    }

    private PersonCard card() {
        return new PersonCard(
                id, "Somebody", job, unit, path, site, "Site", ZoneId.of("Asia/Jakarta"), languages, hired, null);
    }
}
