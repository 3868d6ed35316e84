package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** staff/new-password: the mailed link opens a form, and only sending the form sets the password. */
@Named
@RequestScoped
public class NewPasswordPage {

    @Inject
    private NewPasswords passwords;

    @Inject
    private FacesContext faces;

    private @Nullable String code;
    private String password = "";
    private boolean done;

    public void set() {
        passwords.set(getCode(), password);
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    public boolean isOpen() {
        return passwords.isOpen(getCode());
    }

    /** From the link at first, from the form afterwards. */
    public String getCode() {
        if (code == null) {
            String asked = faces.getExternalContext().getRequestParameterMap().get("code");
            code = asked == null ? "" : asked;
        }
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
