package org.teduh.care.intake;

import java.util.UUID;

/** What care knows a person by: random, without order, never on a page, in a log or in an address. */
public record ClientRef(UUID value) {

    @Override
    public String toString() {
        return "ClientRef";
    }
}
