package org.teduh.platform;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers whatever went wrong, in web.xml, with one of two pages: not here, or did not open. They depend on nothing
 * that may have failed, tell nothing of what was asked for, and are the same bytes for what is missing and for what is
 * not the caller's.
 */
@WebServlet("/errors")
public class ErrorServlet extends HttpServlet {

    @Inject
    private Words words;

    @Inject
    private Visitor visitor;

    @Inject
    private Icons icons;

    @Inject
    @ConfigProperty(name = "quick.exit.page", defaultValue = "https://www.wikipedia.org/")
    private String neutralPage;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int answered = status instanceof Integer code ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        boolean ours = answered >= 500;
        Locale locale = visitor.localeOf(request.getLocale());
        String page = template();
        for (Map.Entry<String, String> part : parts(ours, locale).entrySet()) {
            page = page.replace("{" + part.getKey() + "}", part.getValue());
        }
        response.setStatus(answered);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; connect-src 'self'; img-src 'self'; font-src 'self'; style-src 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'; script-src 'self'");
        response.setContentType("text/html;charset=UTF-8");
        write(response, page);
    }

    /** What failed may have begun its answer with a writer or with a stream; the one that is open goes on. */
    private static void write(HttpServletResponse response, String page) throws IOException {
        try {
            response.getWriter().write(page);
        } catch (IllegalStateException streamed) {
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<String, String> parts(boolean ours, Locale locale) {
        Map<String, String> parts = new LinkedHashMap<>();
        String again = "<a class=\"ui-button t-primary\" href=\"\">" + words.say(locale, "errors.again") + "</a>";
        parts.put("language", locale.getLanguage());
        parts.put("theme", visitor.getTheme());
        parts.put("neutral", neutralPage);
        parts.put("title", words.say(locale, ours ? "errors.failed.title" : "errors.missing.title"));
        parts.put("lead", words.say(locale, ours ? "errors.failed.lead" : "errors.missing.lead"));
        parts.put("again", ours ? again : "");
        parts.put("home.class", ours ? "" : "t-primary");
        parts.put("errors.home", words.say(locale, "errors.home"));
        parts.put("general.leave", words.say(locale, "general.leave"));
        parts.put("general.crisis.before", words.say(locale, "general.crisis.before"));
        parts.put("general.crisis.link", words.say(locale, "general.crisis.link"));
        parts.put("general.crisis.after", words.say(locale, "general.crisis.after"));
        parts.put("icon.exit", icons.get("exit"));
        parts.put("icon.phone", icons.get("phone"));
        return parts;
    }

    private String template() throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/errors/error.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
