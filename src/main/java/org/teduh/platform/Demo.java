package org.teduh.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the demo organisation at the first start of profile "demo"; the rooms make what is theirs. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Demo {

    @Inject
    @ConfigProperty(name = "teduh.profile")
    private String profile;

    @Inject
    private Event<DemoOrganisation> wanted;

    @Inject
    private ProgrammeClock clock;

    @PostConstruct
    void make() {
        if (profile.equals("demo")) {
            wanted.fire(new DemoOrganisation(LocalDate.now(clock)));
        }
    }
}
