package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teduh.platform.PersonId;

/**
 * A professional, as clients see them. Begins when somebody who holds the role first saves a profile, and is offered to
 * clients from then on, at the times that they have opened.
 */
@Entity
@Table(name = "counsellors")
class Counsellor {

    private static final String BETWEEN = "|";

    @Id
    @Column(name = "person_id")
    private UUID id;

    private String name = "";
    private String gender = Gender.OTHER.name();
    private String languages = "";
    private String issues = "";
    private String modalities = "";
    private String zone;

    @Column(name = "site_name")
    private String siteName;

    private String room = "";

    @Column(name = "video_room")
    private String videoRoom = "";

    private String phone = "";
    private String about = "";

    @Version
    private long version;

    protected Counsellor() {}

    /** Works at that site, by its clock. */
    Counsellor(PersonId person, String siteName, ZoneId zone, Profile profile) {
        this.id = person.value();
        this.siteName = siteName;
        this.zone = zone.getId();
        describe(profile);
    }

    /** Shows clients this from now on. */
    final void describe(Profile profile) {
        name = profile.name();
        gender = profile.gender().name();
        languages = String.join(BETWEEN, profile.languages());
        issues = joined(profile.issues());
        modalities = joined(profile.modalities());
        room = profile.room();
        videoRoom = profile.videoRoom();
        phone = profile.phone();
        about = profile.about();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Gender gender() {
        return Gender.valueOf(gender);
    }

    /** "en" and "id". */
    List<String> languages() {
        return parts(languages, part -> part);
    }

    List<Issue> issues() {
        return parts(issues, Issue::valueOf);
    }

    List<Modality> modalities() {
        return parts(modalities, Modality::valueOf);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    String siteName() {
        return siteName;
    }

    String room() {
        return room;
    }

    String videoRoom() {
        return videoRoom;
    }

    String phone() {
        return phone;
    }

    String about() {
        return about;
    }

    Profile profile() {
        return new Profile(name, gender(), languages(), issues(), modalities(), room, videoRoom, phone, about);
    }

    private static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    private static <T> List<T> parts(String joined, Function<String, T> read) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\\|")).map(read).toList();
    }
}
