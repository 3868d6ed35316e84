package org.teduh.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.teduh.platform.PersonId;

/** Puts a person into an HTTP session as a sign-in does; from the next request on the real mechanism knows them. */
public final class SignedInForTests {

    private SignedInForTests() {}

    /** @throws IllegalStateException if there is no such person */
    public static Object signIn(HttpServletRequest request, PersonId person, Set<String> roles) {
        SignedIn signedIn = new SignedIn(person.value().toString(), roles, stampOf(person));
        request.getSession().setAttribute(SignInMechanism.SESSION_KEY, signedIn);
        return signedIn;
    }

    private static UUID stampOf(PersonId person) {
        try (Connection care = ((DataSource) new InitialContext().lookup("jdbc/care")).getConnection();
                PreparedStatement ask = care.prepareStatement("select stamp from people where id = ?")) {
            ask.setObject(1, person.value());
            ResultSet found = ask.executeQuery();
            if (!found.next()) {
                throw new IllegalStateException("nobody of that id: make them with Given");
            }
            return found.getObject(1, UUID.class);
        } catch (SQLException | NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
