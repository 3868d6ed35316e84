package org.teduh.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.teduh.platform.Pages;

/** Ends the session, for "Sign out" and for "Leave quickly"; the browser is told to forget what it kept. */
@WebServlet(Pages.LEAVE)
public class LeaveServlet extends HttpServlet {

    @Inject
    private Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", pages.to("staff/sign-in"));
    }
}
