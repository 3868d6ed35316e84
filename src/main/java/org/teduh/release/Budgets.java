package org.teduh.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.teduh.release.plan.Accountant;
import org.teduh.release.plan.Budget;
import org.teduh.release.plan.Plan;

/** What each plan costs; computing it once takes a second, and it never changes. */
@ApplicationScoped
public class Budgets {

    private final Map<Plan, Budget> known = new ConcurrentHashMap<>();

    Budget of(Plan plan) {
        return known.computeIfAbsent(plan, Accountant::budget);
    }
}
