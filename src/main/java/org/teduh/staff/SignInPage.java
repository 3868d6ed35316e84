package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Draft;
import org.teduh.platform.M;
import org.teduh.platform.Visitor;

/** staff/sign-in: e-mail and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private SignIns signIns;

    @Inject
    private Roster roster;

    @Inject
    private Visitor visitor;

    @Inject
    private Draft drafts;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private String email = "";
    private String password = "";
    private @Nullable String draft;

    /** Opens the person's home, or says the same sentence whatever was wrong. */
    public void signIn() throws IOException {
        ExternalContext web = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) web.getRequest(),
                (HttpServletResponse) web.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            PersonCard me = roster.me();
            settle(me);
            web.redirect(drafts.keep(getDraft(), me.id()).orElse("/"));
            return;
        }
        Duration wait = signIns.wait(email);
        say(
                wait.isZero()
                        ? m.get("staff_sign-in.error.wrong")
                        : m.say("staff_sign-in.error.wait", wait.plusSeconds(59).toMinutes()));
    }

    /** Times are told in the zone of the person's site, and texts in their language if the browser names none of ours. */
    private void settle(PersonCard me) {
        visitor.settle(me.zone());
        visitor.suggest(me.languages().get(0));
    }

    private void say(String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** What was typed before the session had ended, sealed; empty mostly. */
    public String getDraft() {
        if (draft == null) {
            String typed = faces.getExternalContext().getRequestParameterMap().get("form:draft");
            draft = typed == null ? drafts.handOver() : typed;
        }
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
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
