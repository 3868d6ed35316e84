package org.teduh.care.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.M;
import org.teduh.platform.Pages;
import org.teduh.platform.Refusal;
import org.teduh.platform.Secret;

/**
 * care/intake/secret: sets the second secret on first use, asks for it later. Says the same to somebody who was never a
 * client. What is typed stays in the request.
 */
@Named
@RequestScoped
public class SecretPage {

    private static final String HOME = "home/home";

    @Inject
    private Clients clients;

    @Inject
    private CareSession session;

    @Inject
    private Pages pages;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private String secret = "";
    private String again = "";
    private String recoveryCode = "";

    /** Who has given it already goes on. */
    public void enter() throws IOException {
        if (recoveryCode.isEmpty() && session.isOpen()) {
            faces.getExternalContext().redirect(pages.to(session.takeWanted(HOME)));
            faces.responseComplete();
        }
    }

    /** Sets it, and shows the recovery code, this once. */
    public @Nullable String set() {
        if (clients.hasSecret()) {
            return session.isOpen() ? goOn() : null;
        }
        try {
            Secrets.requireSame(secret, again);
            recoveryCode = clients.setSecret(Secret.of(secret)).reveal();
        } catch (SecretTooShort refused) {
            say("form:secret", refused);
        } catch (SecretsDiffer refused) {
            say("form:again", refused);
        }
        return null;
    }

    /** Opens this session, or counts a failure. */
    public @Nullable String give() {
        try {
            if (clients.give(Secret.of(secret))) {
                return goOn();
            }
            say("form:secret", new WrongSecret());
        } catch (TooManyTries refused) {
            say("form:secret", refused);
        }
        return null;
    }

    /** To the page that was wanted. */
    public String goOn() {
        return pages.go(session.takeWanted(HOME));
    }

    private void say(String field, Refusal refusal) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, m.get(refusal.key()), null));
    }

    public boolean isFirstUse() {
        return recoveryCode.isEmpty() && !clients.hasSecret();
    }

    /** Right after it was set; otherwise empty. */
    public String getRecoveryCode() {
        return recoveryCode;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
