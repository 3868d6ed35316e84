package org.teduh.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What this request has to say about the page as a whole, for the tag {@code t:messages}; a field says its own. */
@Named
@RequestScoped
public class Said {

    @Inject
    private FacesContext faces;

    /** In the order in which it was said. */
    public List<FacesMessage> getMessages() {
        return faces.getMessageList(null);
    }
}
