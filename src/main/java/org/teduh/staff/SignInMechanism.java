package org.teduh.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;

/**
 * Keeps the caller in the HTTP session, and nowhere else, so that a sign-in follows the session to another node. The
 * session's id changes at sign-in.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String SESSION_KEY = "org.teduh.signedIn";

    @Inject
    private SignIns signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return signIns.check(credential)
                    .map(signedIn -> {
                        request.getSession();
                        request.changeSessionId();
                        request.getSession().setAttribute(SESSION_KEY, signedIn);
                        return context.notifyContainerAboutLogin(signedIn.person(), signedIn.roles());
                    })
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SESSION_KEY) instanceof SignedIn signedIn) {
            return context.notifyContainerAboutLogin(signedIn.person(), Set.copyOf(signedIn.roles()));
        }
        return context.doNothing();
    }
}
