package org.teduh.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Says a refusal beside the field that can be changed, instead of above the page. */
public final class Beside {

    private Beside() {}

    /** @param field  the client id of an input, such as {@code form:until} */
    public static void field(String field, Refusal refusal, M m) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent found = faces.getViewRoot().findComponent(field);
        if (found instanceof UIInput input) {
            input.setValid(false);
        }
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, m.get(refusal.key()), null));
    }
}
