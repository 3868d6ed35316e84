package org.teduh.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Who acts. Taken from the container's identity, never from an argument. */
@Dependent
public class Caller {

    @Inject
    private SecurityContext security;

    /** @throws NotFound if nobody is signed in */
    public PersonId person() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null || !isSignedIn()) {
            throw new NotFound();
        }
        return PersonId.of(principal.getName());
    }

    public boolean isSignedIn() {
        Principal principal = security.getCallerPrincipal();
        return principal != null && !principal.getName().equals("UNAUTHENTICATED");
    }

    public boolean has(String role) {
        return security.isCallerInRole(role);
    }
}
