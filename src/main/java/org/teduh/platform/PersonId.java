package org.teduh.platform;

import java.util.UUID;

/** The internal, random id of somebody on the roster; the name of the signed-in caller. Never leaves the server. */
public record PersonId(UUID value) {

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return "PersonId";
    }
}
