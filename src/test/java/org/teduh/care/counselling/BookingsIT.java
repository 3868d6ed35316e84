package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.care.intake.ConsentNeeded;
import org.teduh.care.intake.Consents;
import org.teduh.care.intake.SecondSecretNeeded;
import org.teduh.given.Given;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Refusal;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** Booking, as its clients would see it, on the database of the run. */
@InContainer
class BookingsIT {

    private static final int MANY = 20;
    private static final Secret NO_PHONE = Secret.of("");

    @Inject
    private Bookings bookings;

    @Inject
    private Slots slots;

    @Inject
    private Consents consents;

    @Inject
    private Practice practice;

    @Inject
    private Given given;

    @Inject
    private Caller caller;

    @Inject
    private Seal seal;

    @Inject
    private ProgrammeClock clock;

    @AfterEach
    void now() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void a_slot_goes_to_exactly_one_of_many_clients() throws Exception {
        Wish sari = practice.counsellor();
        List<As> clients = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            clients.add(practice.client("Client " + i));
        }
        CyclicBarrier together = new CyclicBarrier(MANY);
        ExecutorService all = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Throwable>> outcomes = all.invokeAll(clients.stream()
                    .map(client -> (Callable<Throwable>) () -> {
                        SlotToken first = client.get(() -> first(sari));
                        together.await();
                        return catchThrowable(() -> client.get(() -> book(first)));
                    })
                    .toList());
            List<Throwable> refused = new ArrayList<>();
            for (Future<Throwable> outcome : outcomes) {
                if (outcome.get() != null) {
                    refused.add(outcome.get());
                }
            }
            assertThat(refused).hasSize(MANY - 1).allMatch(SlotTaken.class::isInstance);
        } finally {
            all.shutdownNow();
        }
        UUID counsellor = practice.idOf(sari);
        assertThat(practice.bookingsWith(counsellor)).isEqualTo(1);
        assertThat(practice.claims(counsellor)).isEqualTo(4);
        assertThat(practice.casesWith(counsellor)).as("who lost opened no case").isEqualTo(1);
        assertThat(practice.keysOf(counsellor)).isEqualTo(1);
    }

    @Test
    void a_time_is_offered_if_and_only_if_it_is_accepted() {
        Wish sari = practice.counsellor();
        UUID counsellor = practice.idOf(sari);
        As rival = practice.client("Rival");
        As ratna = practice.client("Ratna");
        Random chance = new Random(7);
        Instant begin = Instant.ofEpochSecond(clock.instant().getEpochSecond() / 900 * 900);
        for (int i = 0; i < 30; i++) {
            Instant start = begin.plus(Duration.ofMinutes(60L * chance.nextInt(15 * 24)));
            if (i % 3 == 0) {
                rival.run(() -> take(rival, sari, chance));
            }
            boolean offered = ratna.get(() -> slots.free(sari)).stream()
                    .anyMatch(offer -> offer.start().equals(start));
            Throwable refused = catchThrowable(() -> ratna.get(() -> book(made(counsellor, start))));
            assertThat(refused == null)
                    .as("offered " + offered + ", but " + refused)
                    .isEqualTo(offered);
            assertThat(refused == null || refused instanceof Refusal).isTrue();
        }
    }

    private void take(As rival, Wish sari, Random chance) {
        List<SlotOffer> free = slots.free(sari);
        if (!free.isEmpty()) {
            book(free.get(chance.nextInt(free.size())).token());
        }
    }

    @Test
    void asked_twice_for_the_same_time_it_is_booked_once() {
        Wish sari = practice.counsellor();
        As ratna = practice.client("Ratna");
        SlotToken first = ratna.get(() -> first(sari));
        BookingId once = ratna.get(() -> book(first));
        assertThat(ratna.get(() -> book(first))).isEqualTo(once);
        assertThat(practice.bookingsWith(practice.idOf(sari))).isEqualTo(1);
    }

    @Test
    void two_sessions_at_one_time_are_one_too_many() {
        Wish sari = practice.counsellor();
        Wish dewi = practice.counsellor();
        As ratna = practice.client("Ratna");
        SlotOffer with = ratna.get(() -> slots.free(sari).get(0));
        ratna.run(() -> book(with.token()));
        UUID other = practice.idOf(dewi);
        assertThatThrownBy(() -> ratna.get(() -> book(made(other, with.start()))))
                .isInstanceOf(OwnTimeTaken.class);
        assertThat(practice.casesWith(other)).as("nothing half done").isZero();
    }

    @Test
    void without_a_consent_or_the_second_secret_nothing_is_booked() {
        Wish sari = practice.counsellor();
        As ratna = practice.client("Ratna");
        SlotToken first = ratna.get(() -> first(sari));
        ratna.run(() -> consents.withdraw("en"));
        assertThatThrownBy(() -> ratna.get(() -> book(first))).isInstanceOf(ConsentNeeded.class);
        As budi = given.person("Budi").signedIn();
        SlotToken his = budi.get(() -> first(sari));
        assertThatThrownBy(() -> budi.get(() -> book(his))).isInstanceOf(SecondSecretNeeded.class);
        assertThatThrownBy(() -> budi.get(() -> bookings.mine())).isInstanceOf(SecondSecretNeeded.class);
        assertThat(practice.bookingsWith(practice.idOf(sari))).isZero();
    }

    @Test
    void only_an_employee_books() {
        As sari = given.person("Sari").external().granted(Role.COUNSELLOR).signedIn();
        assertThatThrownBy(() -> sari.get(() -> bookings.mine())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.nobody().get(() -> slots.free(Wish.ANYONE))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void somebody_elses_session_and_none_are_one_answer() {
        Wish sari = practice.counsellor();
        As ratna = practice.client("Ratna");
        As budi = practice.client("Budi");
        BookingId hers = ratna.get(() -> book(first(sari)));
        BookingId none = new BookingId(UUID.randomUUID());
        for (BookingId id : List.of(hers, none)) {
            assertThatThrownBy(() -> budi.get(() -> bookings.mine(id))).isExactlyInstanceOf(NotFound.class);
            assertThatThrownBy(() -> budi.run(() -> bookings.cancel(id))).isExactlyInstanceOf(NotFound.class);
        }
        assertThat(ratna.get(() -> bookings.mine(hers)).ahead()).isTrue();
    }

    @Test
    void an_offer_is_for_one_account_and_one_evening() {
        Wish sari = practice.counsellor();
        As ratna = practice.client("Ratna");
        As budi = practice.client("Budi");
        SlotToken hers = ratna.get(() -> last(sari));
        assertThatThrownBy(() -> budi.get(() -> book(hers))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> budi.get(() -> book(new SlotToken("made up")))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> budi.get(() -> book(new SlotToken("QUJD")))).isInstanceOf(NotFound.class);
        char[] changed = hers.value().toCharArray();
        changed[20] = changed[20] == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> ratna.get(() -> book(new SlotToken(new String(changed)))))
                .isInstanceOf(NotFound.class);
        clock.shift(Policies.SLOT_GOOD_FOR.plusMinutes(1));
        assertThatThrownBy(() -> ratna.get(() -> book(hers))).isInstanceOf(SlotGone.class);
        clock.shift(Policies.SLOT_GOOD_FOR.minusMinutes(1));
        assertThat(ratna.get(() -> book(hers))).isNotNull();
    }

    @Test
    void six_sessions_are_authorised_and_a_late_cancellation_uses_one() {
        Wish sari = practice.counsellor();
        As ratna = practice.client("Ratna");
        BookingId soon = ratna.get(() -> book(first(sari)));
        assertThat(ratna.get(() -> bookings.mine(soon)).left()).isEqualTo(5);
        ratna.run(() -> bookings.cancel(soon));
        assertThat(ratna.get(() -> bookings.mine(soon)).left()).as("late").isEqualTo(5);
        BookingId later = ratna.get(() -> book(last(sari)));
        assertThat(ratna.get(() -> bookings.mine(later)).left()).isEqualTo(4);
        ratna.run(() -> bookings.cancel(later));
        assertThat(ratna.get(() -> bookings.mine(later)).left()).as("in time").isEqualTo(5);
        UUID counsellor = practice.idOf(sari);
        assertThat(practice.claims(counsellor)).as("given back").isZero();
        for (int i = 0; i < 5; i++) {
            ratna.run(() -> book(first(sari)));
        }
        assertThat(ratna.get(() -> slots.free(sari))).isEmpty();
        Instant tomorrow = Instant.ofEpochSecond((clock.instant().getEpochSecond() / 86_400 + 5) * 86_400 + 3 * 3600);
        assertThatThrownBy(() -> ratna.get(() -> book(made(counsellor, tomorrow))))
                .isInstanceOf(NoSessionsLeft.class);
    }

    @Test
    void a_phone_session_needs_a_number_and_keeps_it_for_its_two_people() {
        Wish sari = practice.counsellor();
        Wish byPhone = new Wish(Modality.PHONE, Issue.ANXIETY, "", null, sari.counsellor(), "");
        As ratna = practice.client("Ratna");
        SlotToken token = ratna.get(() -> first(byPhone));
        assertThatThrownBy(() -> ratna.get(() -> book(token))).isInstanceOf(PhoneNeeded.class);
        assertThat(practice.casesWith(practice.idOf(sari)))
                .as("nothing half done")
                .isZero();
        BookingId id =
                ratna.get(() -> bookings.book(token, Issue.ANXIETY, Secret.of("Rara"), Secret.of("0812 345 678")));
        SessionView session = ratna.get(() -> bookings.mine(id));
        assertThat(session.phone()).isEqualTo("0812345678");
        assertThat(session.called()).isEqualTo("Rara");
    }

    @Test
    void joining_begins_ten_minutes_before() {
        Wish sari = practice.counsellor();
        As ratna = practice.client("Ratna");
        BookingId id = ratna.get(() -> book(first(sari)));
        Instant start = ratna.get(() -> bookings.mine(id)).start();
        Duration until = Duration.between(Instant.now(), start);
        clock.shift(until.minus(Policies.JOIN_BEFORE).minusMinutes(1));
        assertThat(ratna.get(() -> bookings.mine(id)).join()).isEmpty();
        clock.shift(until.minus(Policies.JOIN_BEFORE).plusSeconds(1));
        assertThat(ratna.get(() -> bookings.mine(id)).join()).isEqualTo("https://video.example/1");
        clock.shift(until.plusMinutes(51));
        assertThat(ratna.get(() -> bookings.mine(id)).join()).isEmpty();
    }

    private BookingId book(SlotToken token) {
        return bookings.book(token, Issue.NOT_STATED, Secret.of("Rara"), NO_PHONE);
    }

    private SlotToken first(Wish wish) {
        return slots.free(wish).get(0).token();
    }

    private SlotToken last(Wish wish) {
        List<SlotOffer> free = slots.free(wish);
        return free.get(free.size() - 1).token();
    }

    /** What the server would seal if it offered that time to the caller, whether it does or not. */
    private SlotToken made(UUID counsellor, Instant start) {
        return new Slot(counsellor, start, Modality.VIDEO).tokenFor(caller.person(), clock.instant(), seal);
    }
}
