package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** staff/password: asks for a link that sets a password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private NewPasswords passwords;

    private String email = "";
    private boolean sent;

    /** Says the same, whoever asked and however often. */
    public void ask() {
        passwords.ask(email);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
