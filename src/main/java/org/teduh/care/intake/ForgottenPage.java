package org.teduh.care.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.M;
import org.teduh.platform.Pages;
import org.teduh.platform.Refusal;
import org.teduh.platform.Secret;

/** care/intake/forgotten: another second secret by the recovery code, or an empty record without it. */
@Named
@RequestScoped
public class ForgottenPage {

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

    private String code = "";
    private String secret = "";
    private String again = "";
    private boolean understood;

    /** Sets another secret and goes on, or counts a failure. */
    public @Nullable String recover() {
        try {
            Secrets.requireSame(secret, again);
            if (clients.recover(Secret.of(code), Secret.of(secret))) {
                return pages.go(session.takeWanted("home/home"));
            }
            say("form:code", new WrongSecret());
        } catch (SecretTooShort refused) {
            say("form:secret", refused);
        } catch (SecretsDiffer refused) {
            say("form:again", refused);
        } catch (TooManyTries refused) {
            say("form:code", refused);
        }
        return null;
    }

    /** Leaves the old record behind for ever, once the person has said that they know. */
    public @Nullable String startAnew() {
        if (!understood) {
            faces.addMessage(
                    "anew:understood",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, m.get("care_intake_forgotten.tick-first"), null));
            return null;
        }
        clients.startAnew();
        return pages.go("care/intake/secret");
    }

    private void say(String field, Refusal refusal) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, m.get(refusal.key()), null));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
