package org.teduh.care.counselling;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.teduh.platform.NotFound;

/** An id that a form posts back as it was given: worth nothing to whom the thing is not. */
final class Opaque {

    private Opaque() {}

    /**
     * The id in that field of this request; empty if the request has none.
     *
     * @throws NotFound if it is no id
     */
    static Optional<UUID> posted(String field) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        try {
            return Optional.ofNullable(value).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Answers this request with another page's address. */
    static void turnTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
