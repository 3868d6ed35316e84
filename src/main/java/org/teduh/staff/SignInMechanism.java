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
 * session's id changes at sign-in; a session that something has ended since is thrown away at its next request.
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
                        begin(request, signedIn);
                        return context.notifyContainerAboutLogin(signedIn.person(), signedIn.roles());
                    })
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SESSION_KEY) instanceof SignedIn signedIn) {
            if (signIns.stands(signedIn)) {
                return context.notifyContainerAboutLogin(signedIn.person(), Set.copyOf(signedIn.roles()));
            }
            session.invalidate();
        }
        return context.doNothing();
    }

    /** A session that somebody was signed in to is never handed on, not even to the same person. */
    private static void begin(HttpServletRequest request, SignedIn signedIn) {
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(SESSION_KEY) != null) {
            before.invalidate();
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_KEY, signedIn);
    }
}
