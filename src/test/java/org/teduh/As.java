package org.teduh;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.teduh.platform.PersonId;
import org.teduh.staff.SignedInForTests;

/**
 * Runs pieces of an in-container test in the name of somebody: each piece is one HTTP request of that person's own
 * session, known to the container by the programme's real mechanism, so roles, {@code Caller}, request and session
 * scoped beans are what they are for a page. One {@code As} is one session.
 *
 * <pre>{@code
 * As ratna = As.person(id, Role.EMPLOYEE);
 * Booked booked = ratna.get(() -> bookings.book(slot));
 * assertThatThrownBy(() -> As.nobody().run(() -> bookings.upcoming())).isInstanceOf(EJBAccessException.class);
 * }</pre>
 */
public final class As {

    static final String PATH = "/as";

    private static final Map<String, Errand> ERRANDS = new ConcurrentHashMap<>();
    private static volatile String address = "";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private As() {}

    public static As nobody() {
        return new As();
    }

    /** Somebody with exactly these roles, whatever is granted to them in the database. */
    public static As person(PersonId person, String... roles) {
        As as = new As();
        as.send(request -> SignedInForTests.signIn(request, person, Set.of(roles)));
        return as;
    }

    /** Work that gives nothing back. */
    public interface Work {
        void run() throws Exception;
    }

    public void run(Work work) {
        send(request -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** What {@code work} returns; what it throws is thrown again as it is, if unchecked. */
    @SuppressWarnings("unchecked")
    public <T> T get(Callable<T> work) {
        return (T) send(request -> work.call());
    }

    private Object send(InRequest work) {
        String ticket = UUID.randomUUID().toString();
        Errand errand = new Errand(work);
        ERRANDS.put(ticket, errand);
        try {
            HttpResponse<Void> answer = browser.send(
                    HttpRequest.newBuilder(URI.create(address + PATH + "/" + ticket))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return errand.outcome(answer.statusCode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            ERRANDS.remove(ticket);
        }
    }

    /** Called by {@link TestDoor}: where this server answers. */
    static void answersAt(HttpServletRequest request) {
        address = "http://" + request.getServerName() + ":" + request.getServerPort() + request.getContextPath();
    }

    /** Called by {@link TestDoor}, in the request that an errand has sent. */
    static void serve(HttpServletRequest request) {
        String uri = request.getRequestURI();
        ERRANDS.get(uri.substring(uri.lastIndexOf('/') + 1)).doIn(request);
    }

    private interface InRequest {
        Object call(HttpServletRequest request) throws Exception;
    }

    private static final class Errand {

        private final InRequest work;
        private volatile boolean done;
        private volatile Object value;
        private volatile Throwable thrown;

        Errand(InRequest work) {
            this.work = work;
        }

        void doIn(HttpServletRequest request) {
            try {
                value = work.call(request);
            } catch (Throwable e) {
                thrown = e;
            }
            done = true;
        }

        Object outcome(int status) {
            if (!done) {
                throw new IllegalStateException("the test's door did not open: " + status);
            }
            if (thrown instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown != null) {
                throw new IllegalStateException(thrown);
            }
            return value;
        }
    }
}
