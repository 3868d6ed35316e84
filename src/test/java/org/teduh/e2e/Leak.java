package org.teduh.e2e;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Leaks that somebody could build in with the best of intentions. Each reads what really lies in the care tables of a
 * world and puts it where it must not be seen; {@link TwoWorldsIT} has to catch every one of them.
 */
enum Leak {
    /** "Bookings this week" on the administrator's page. */
    A_COUNT_FOR_THE_ADMINISTRATOR(world ->
            world.butAlso("administrator /staff/people", "<p>" + world.query("care", "select count(*) from bookings"))),

    /** A friendly welcome to the work address of everybody who has set a second secret. */
    A_MAIL_TO_THE_WORK_ADDRESS(world -> {
        List<String> welcomed =
                world.query("care", "select 'a file of 512 bytes' from client_links where secret_hash is not null");
        return world.butAlso("mail", String.join("\n", welcomed));
    });

    private final UnaryOperator<World> into;

    Leak(UnaryOperator<World> into) {
        this.into = into;
    }

    World into(World world) {
        return into.apply(world);
    }
}
