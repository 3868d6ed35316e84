package org.teduh;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Test only: lets two paths past the gate, which knows pages only. One runs a test method ({@code
 * /ArquillianServletRunnerEE9}), the other runs a piece of a test in the name of somebody ({@link As}).
 */
public class TestDoor extends HttpFilter implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext web) {
        web.addFilter("test-door", new TestDoor())
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST), false, "/ArquillianServletRunnerEE9", As.PATH + "/*");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith(request.getContextPath() + As.PATH + "/")) {
            As.serve(request);
        } else {
            As.answersAt(request);
            request.getRequestDispatcher("/ArquillianServletRunnerEE9").forward(request, response);
        }
    }
}
