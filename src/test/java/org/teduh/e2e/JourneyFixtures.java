package org.teduh.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one Chromium for the whole run, a fresh browser window for each test. */
class JourneyFixtures implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace JOURNEYS = Namespace.create(JourneyFixtures.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == DemoServer.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            return theOne(context, Chromium.class, Chromium::launched);
        }
        DemoServer server = theOne(context, DemoServer.class, DemoServer::started);
        if (type == DemoServer.class) {
            return server;
        }
        Chromium chromium = theOne(context, Chromium.class, Chromium::launched);
        Browser browser = new Browser(chromium, server);
        windows(context).all().add(browser);
        return browser;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getDisplayName().replaceAll("\\W+", "_");
            Path folder = Path.of(System.getProperty("teduh.build"), "e2e");
            int n = 0;
            for (Browser browser : windows(context).all()) {
                browser.photograph(folder.resolve(name + (n == 0 ? "" : "-" + n) + ".png"));
                n++;
            }
        }
    }

    private record Windows(List<Browser> all) implements AutoCloseable {
        @Override
        public void close() {
            all.forEach(Browser::close);
        }
    }

    private static Windows windows(ExtensionContext context) {
        return context.getStore(JOURNEYS)
                .getOrComputeIfAbsent(Windows.class, key -> new Windows(new ArrayList<>()), Windows.class);
    }

    private static <T> T theOne(ExtensionContext context, Class<T> type, Supplier<T> made) {
        return context.getRoot().getStore(JOURNEYS).getOrComputeIfAbsent(type, key -> made.get(), type);
    }
}
