package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** staff/first: the printed link opens a form that makes the first administrator; only sending it does. */
@Named
@RequestScoped
public class FirstPage {

    @Inject
    private FirstAdministrators administrators;

    @Inject
    private FacesContext faces;

    private @Nullable String code;
    private String name = "";
    private String email = "";
    private String password = "";
    private boolean done;

    public void make() {
        administrators.make(getCode(), name, email, password);
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    public boolean isOpen() {
        return administrators.isOpen(getCode());
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
