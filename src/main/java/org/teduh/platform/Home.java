package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** TEDUH_HOME: {@code data/}, {@code keys/}, {@code mail/}, {@code heads/}. */
@ApplicationScoped
public class Home {

    @Inject
    @ConfigProperty(name = "teduh.home")
    private String home;

    /** The folder of that name, made if it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(Path.of(home, name));
        } catch (IOException e) {
            throw new UncheckedIOException("TEDUH_HOME is not writable", e);
        }
    }
}
