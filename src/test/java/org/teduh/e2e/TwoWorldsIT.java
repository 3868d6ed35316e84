package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Non-interference (I1a): in two worlds that differ in what one employee did, every byte that HR, her manager, an
 * administrator, the operator or somebody without an account can get is equal. In the one Ratna does nothing at all; in
 * the other she signs in, sets her second secret, consents, books a session and answers a self-check.
 */
@Journey
@Tag("walk")
class TwoWorldsIT {

    private static World quiet;
    private static World busy;

    @BeforeAll
    static void live_twice(Chromium chromium) {
        DemoServer before = DemoServer.started("before");
        before.close();
        Map<String, String> observers = new LinkedHashMap<>();
        observers.put("hr", Face.ANDI.address());
        observers.put("administrator", Face.RUDI.address());
        observers.put("manager", Offline.managerWithAPassword(before.home(), Face.RATNA.address()));
        quiet = World.seenIn(DemoServer.fromWhere(before, "quiet"), observers);
        DemoServer server = DemoServer.fromWhere(before, "busy");
        try (Browser browser = new Browser(chromium, server)) {
            RatnasDay.live(browser);
        }
        busy = World.seenIn(server, observers);
    }

    @Test
    void nobody_can_tell_what_one_person_did() {
        assertThat(busy.differsFrom(quiet)).isEmpty();
    }

    @Test
    void the_worlds_do_differ() {
        String bookings = "select count(*) from bookings";
        assertThat(busy.query("care", bookings)).isNotEqualTo(quiet.query("care", bookings));
        for (String table : new String[] {"consents", "self_checks"}) {
            assertThat(busy.query("care", "select count(*) from " + table))
                    .as(table)
                    .isNotEqualTo(quiet.query("care", "select count(*) from " + table));
        }
    }

    @Test
    void much_was_seen() {
        assertThat(busy.seen().keySet())
                .hasSizeGreaterThan(100)
                .contains("hr /hr/overview", "administrator /staff/people", "manager /home/home", "log", "released");
        assertThat(busy.seen().get("hr /hr/overview")).startsWith("200");
        assertThat(busy.seen().get("released")).contains("INSERT INTO");
    }

    @ParameterizedTest
    @EnumSource(Leak.class)
    void a_planted_leak_is_caught(Leak leak) {
        assertThat(leak.into(busy).differsFrom(leak.into(quiet))).isNotEmpty();
    }
}
