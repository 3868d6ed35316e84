package org.teduh.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;
import java.util.Map;

/** Fills a page in with a {@link Draft} before it is shown; named in faces-config.xml. */
public class DraftRefill implements SystemEventListener {

    private static final List<String> ON_THE_WAY = List.of("/staff/sign-in", "/care/intake/secret");

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot view = (UIViewRoot) event.getSource();
        String path = view.getViewId().replaceFirst("\\.xhtml$", "");
        if (faces.isPostback()
                || ON_THE_WAY.contains(path)
                || faces.getExternalContext().getSession(false) == null) {
            return;
        }
        CDI.current().select(Draft.class).get().takeFor(path).ifPresent(typed -> {
            view.visitTree(VisitContext.createVisitContext(faces), (context, field) -> fill(faces, field, typed));
            String says = CDI.current().select(M.class).get().get("general.draft.kept");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, says, null));
        });
    }

    private static VisitResult fill(FacesContext faces, UIComponent field, Map<String, List<String>> typed) {
        List<String> values = typed.get(field.getClientId(faces));
        boolean secret = String.valueOf(field.getRendererType()).matches(".*(Secret|Password).*");
        if (field instanceof EditableValueHolder input && values != null && !values.isEmpty() && !secret) {
            if (field instanceof UISelectMany) {
                input.setSubmittedValue(values.toArray(String[]::new));
            } else {
                input.setSubmittedValue(field instanceof UISelectBoolean ? "true" : values.get(0));
            }
        }
        return VisitResult.ACCEPT;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
