package org.teduh.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.teduh.platform.PersonId;

/** Puts a person into an HTTP session as a sign-in does; from the next request on the real mechanism knows them. */
public final class SignedInForTests {

    private SignedInForTests() {}

    public static Object signIn(HttpServletRequest request, PersonId person, Set<String> roles) {
        SignedIn signedIn = new SignedIn(person.value().toString(), roles);
        request.getSession().setAttribute(SignInMechanism.SESSION_KEY, signedIn);
        return signedIn;
    }
}
