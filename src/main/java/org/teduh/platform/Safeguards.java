package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What profile "production" refuses to start without: every secret has to be given, none has a default. */
@ApplicationScoped
public class Safeguards {

    private static final List<String> SECRETS = List.of(
            "db.owner.password",
            "db.care.password",
            "db.tally.password",
            "db.door.password",
            "db.released.password",
            "db.timers.password",
            "vault.keystore.password");

    @Inject
    private Config config;

    @Inject
    @ConfigProperty(name = "teduh.profile")
    private String profile;

    public boolean isProduction() {
        return profile.equals("production");
    }

    /** @throws IllegalStateException if one is missing; the console says which */
    void refuseMissingSecrets() {
        List<String> missing = SECRETS.stream()
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(value -> !value.isBlank() && !value.startsWith("${"))
                        .isEmpty())
                .map(name -> name.replace('.', '_'))
                .toList();
        if (!missing.isEmpty()) {
            throw refuse("these have no value: " + String.join(", ", missing));
        }
    }

    /** Says on the console why Teduh does not start. */
    public static IllegalStateException refuse(String reason) {
        System.out.println("Teduh does not start: " + reason);
        return new IllegalStateException("Teduh does not start: " + reason);
    }
}
