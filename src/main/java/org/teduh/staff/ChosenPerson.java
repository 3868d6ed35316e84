package org.teduh.staff;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;

/** Whom the administrator opened last: an id and nothing else, so that no address carries it. */
@SessionScoped
public class ChosenPerson implements Serializable {

    private @Nullable String id;

    void choose(PersonId person) {
        id = person.value().toString();
    }

    Optional<PersonId> get() {
        return Optional.ofNullable(id).map(PersonId::of);
    }
}
