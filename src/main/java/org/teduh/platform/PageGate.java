package org.teduh.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Deny by default, before any page runs: a path that is not in {@link Pages} is not found, and so is a page whose role
 * the caller does not hold. Somebody who is not signed in is asked to; a sealed page asks for the second secret first.
 * Personal pages are never stored by a browser.
 */
@WebFilter("/*")
public class PageGate extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @Inject
    private OwnPages ownPages;

    @Inject
    private Preferences preferences;

    @Inject
    private Draft draft;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isResource(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.equals("/") || path.isEmpty()) {
            response.sendRedirect(
                    pages.to(caller.isSignedIn() && !caller.has(Role.EMPLOYEE) ? "home/work" : "home/home"));
            return;
        }
        if (path.equals(Pages.LEAVE) && request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Page> page = pages.at(path);
        if (page.isPresent() && (page.get().isOpen() || holdsARoleOf(page.get()))) {
            request.getSession();
            if (caller.isSignedIn()) {
                preferences.apply();
            }
            if (page.get().sealed() && !ownPages.isOpen()) {
                ownPages.want(page.get().view());
                response.sendRedirect(pages.to("care/intake/secret"));
                return;
            }
            chain.doFilter(request, response);
        } else if (page.isPresent() && !caller.isSignedIn()) {
            askToSignIn(request, response, path);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A file that is not there is refused like a page, before the server writes its path into a log. */
    private boolean isResource(String path) throws IOException {
        return path.startsWith("/resources/teduh/")
                        && !path.contains("..")
                        && getServletContext().getResource(path) != null
                || path.startsWith("/jakarta.faces.resource/") && path.endsWith(".xhtml");
    }

    /** What was posted after the session had ended is not lost: it waits for its owner behind the sign-in. */
    private void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String type = String.valueOf(request.getContentType());
        if (request.getMethod().equals("POST") && !type.startsWith("multipart/")) {
            request.setCharacterEncoding("UTF-8");
            draft.take(path, request.getParameterMap());
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + pages.to("staff/sign-in") + "\"></redirect></partial-response>");
            return;
        }
        response.sendRedirect(pages.to("staff/sign-in"));
    }

    private boolean holdsARoleOf(Page page) {
        return caller.isSignedIn() && page.roles().stream().anyMatch(caller::has);
    }
}
