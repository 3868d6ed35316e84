package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Role;

/** When a counsellor can be booked is theirs to say, in their own zone. */
@InContainer
class AvailabilityIT {

    @Inject
    private Availability availability;

    @Inject
    private Diary diary;

    @Inject
    private Profiles profiles;

    @Inject
    private GivenDesk desk;

    @Inject
    private Given given;

    @Inject
    private ProgrammeClock clock;

    @Test
    void hours_that_overlap_or_run_backwards_are_refused_and_those_that_touch_are_not() {
        As sari = As.person(desk.counsellor("Asia/Jakarta"), Role.COUNSELLOR);
        sari.run(() -> availability.open(DayOfWeek.MONDAY, hour(9), hour(12)));
        assertThatThrownBy(() -> sari.run(() -> availability.open(DayOfWeek.MONDAY, hour(11), hour(13))))
                .isInstanceOf(TimesOverlap.class);
        assertThatThrownBy(() -> sari.run(() -> availability.open(DayOfWeek.MONDAY, hour(14), hour(14))))
                .isInstanceOf(TimesBackwards.class);
        sari.run(() -> availability.open(DayOfWeek.MONDAY, hour(12), hour(13)));
        sari.run(() -> availability.open(DayOfWeek.TUESDAY, hour(9), hour(12)));
        assertThat(sari.get(() -> availability.everyWeek()))
                .extracting(Availability.Weekly::from)
                .containsExactly(hour(9), hour(12), hour(9));
    }

    @Test
    void a_day_that_is_different_shows_in_the_week_and_can_be_taken_back() {
        As sari = As.person(desk.counsellor("Asia/Makassar"), Role.COUNSELLOR);
        LocalDate monday = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"))
                .plusWeeks(2)
                .with(DayOfWeek.MONDAY);
        sari.run(() -> availability.open(DayOfWeek.MONDAY, hour(9), hour(17)));
        sari.run(() -> availability.except(monday, hour(12), hour(14), false, "Training"));
        sari.run(() -> availability.except(monday, hour(18), hour(20), true, ""));
        DayView day = sari.get(() -> diary.week(monday)).get(0);
        assertThat(day.open())
                .containsExactly(
                        new DayView.Hours(hour(9), hour(12)),
                        new DayView.Hours(hour(14), hour(17)),
                        new DayView.Hours(hour(18), hour(20)));
        assertThat(day.blocked()).extracting(DayView.Blocked::label).containsExactly("Training");
        UUID training = sari.get(() -> availability.different()).get(0).id();
        sari.run(() -> availability.restore(training));
        assertThat(sari.get(() -> diary.week(monday)).get(0).open()).contains(new DayView.Hours(hour(9), hour(17)));
    }

    @Test
    void nobody_closes_somebody_elses_hours() {
        As sari = As.person(desk.counsellor("Asia/Jakarta"), Role.COUNSELLOR);
        sari.run(() -> availability.open(DayOfWeek.MONDAY, hour(9), hour(12)));
        UUID own = sari.get(() -> availability.everyWeek()).get(0).id();
        As dewi = As.person(desk.counsellor("Asia/Jakarta"), Role.COUNSELLOR);
        assertThatThrownBy(() -> dewi.run(() -> availability.close(own))).isInstanceOf(NotFound.class);
        sari.run(() -> availability.close(own));
        assertThat(sari.get(() -> availability.everyWeek())).isEmpty();
    }

    @Test
    void the_profile_comes_first_and_says_enough() {
        PersonId person =
                given.person("Bram").external().granted(Role.COUNSELLOR).here();
        As bram = As.person(person, Role.COUNSELLOR);
        assertThatThrownBy(() -> bram.run(() -> availability.open(DayOfWeek.MONDAY, hour(9), hour(12))))
                .isInstanceOf(ProfileNeeded.class);
        Profile typed = bram.get(() -> profiles.own());
        assertThat(typed.name()).isEqualTo("Bram");
        assertThatThrownBy(() -> bram.run(() -> profiles.show(typed))).isInstanceOf(WayNeeded.class);
        bram.run(() -> profiles.show(GivenDesk.PROFILE));
        bram.run(() -> availability.open(DayOfWeek.MONDAY, hour(9), hour(12)));
        assertThat(bram.get(() -> profiles.own())).isEqualTo(GivenDesk.PROFILE);
    }

    private static LocalTime hour(int hour) {
        return LocalTime.of(hour, 0);
    }
}
