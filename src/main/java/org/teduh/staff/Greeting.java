package org.teduh.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teduh.platform.Pages;
import org.teduh.platform.Safeguards;

/**
 * What the console says once everything is there: where Teduh answers, and who can sign in to the demo or how the first
 * administrator does. A production that still holds the demo's accounts, whose password everybody knows, ends here.
 */
@Singleton
@Startup
@DependsOn("Demo")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Greeting {

    @Inject
    private FirstAdministrators first;

    @Inject
    private RosterStep roster;

    @Inject
    private Safeguards safeguards;

    @Inject
    private Pages pages;

    @Inject
    @ConfigProperty(name = "teduh.profile")
    private String profile;

    @Inject
    @ConfigProperty(name = "public.address")
    private String address;

    @PostConstruct
    void greet() {
        if (safeguards.isProduction() && roster.hasDemoAccounts()) {
            throw Safeguards.refuse("the demo's accounts are in this database; production begins with an empty one");
        }
        if (profile.equals("demo")) {
            say("Teduh answers on " + address);
            say("Sign in with the password " + StaffDemo.PASSWORD + " as one of:");
            StaffDemo.ACCOUNTS.forEach((account, who) -> say("  %-30s %s".formatted(account + StaffDemo.AT, who)));
        } else if (!first.isThereOne()) {
            say("Teduh has no administrator yet. Within 30 minutes, once, this makes the first one:");
            say("  " + address + pages.to("staff/first") + "?code="
                    + first.invite().value());
        } else {
            say("Teduh answers on " + address);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
