package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Journey 1: an employee books. */
@Journey
class BookJourneyIT {

    private static final String BOOK = "care/counselling/book";
    private static final String SESSION = "care/counselling/session";
    private static final String WULANS = "246810";

    @Test
    void from_home_to_booked_it_is_two_taps(Browser browser) {
        browser.at(390).signIn("wulan");
        browser.open("care/intake/secret");
        Booking wulan = new Booking(browser).secret(WULANS);
        browser.open("home/home");
        browser.page().locator("#main .t-list button").first().click();
        browser.settle();
        assertThat(browser.where()).isEqualTo(BOOK);
        browser.isInOrder().asksForOneThing();
        browser.press("Book this time");
        assertThat(browser.where()).isEqualTo(SESSION);
        assertThat(browser.heading()).contains("You’re booked");
        browser.isInOrder();
        wulan.press("ask");
        assertThat(browser.text()).contains("Cancel this session?").contains("sessions");
        wulan.press("cancel");
        assertThat(browser.text()).contains("It is cancelled, and the time is free again.");
        browser.isInOrder();
    }

    @Test
    void a_new_client_sets_a_secret_and_agrees_on_the_way(Browser browser) {
        browser.speaking("id-ID").at(390).signIn("ratna").open("care/counselling/choose");
        browser.isInOrder();
        browser.press("Pesan waktu ini");
        assertThat(browser.text()).contains("Pilih waktunya dulu.");
        browser.page().locator(".t-slot").nth(2).click();
        browser.press("Pesan waktu ini");
        assertThat(browser.where()).isEqualTo("care/intake/secret");
        browser.isInOrder();
        Booking ratna = new Booking(browser).secret(Booking.SECRET);
        assertThat(browser.where()).isEqualTo("care/intake/consent");
        browser.isInOrder();
        ratna.press("accept");
        assertThat(browser.where()).isEqualTo(BOOK);
        ratna.callMe("").press("book");
        assertThat(browser.text()).contains("Tulis sebuah nama");
        ratna.callMe("رنا 🌿").press("book");
        assertThat(browser.heading()).isEqualTo("Sudah dipesan, رنا 🌿.");
        browser.isInOrder();
        browser.open("care/counselling/sessions");
        browser.isInOrder();
        assertThat(browser.page().locator("button[name=session]").count()).isEqualTo(1);
        browser.open("care/intake/record");
        browser.isInOrder();
    }

    @Test
    void who_loses_the_race_reads_a_kind_word_and_the_next_times(Browser lina, Browser andi) {
        Booking first = ready(lina, "lina", "Bram Siregar");
        Booking second = ready(andi, "andi", "Bram Siregar").callMe("Someone else");
        first.press("book");
        assertThat(lina.where()).isEqualTo(SESSION);
        second.press("book");
        assertThat(andi.where()).isEqualTo(BOOK);
        assertThat(andi.text()).contains("That time has just been taken. These are the next free ones.");
        andi.isInOrder();
        Locator others = andi.page().locator(".t-slot");
        assertThat(others.count()).isPositive();
        assertThat(andi.page().locator("input[id$=':called']").inputValue()).isEqualTo("Someone else");
        others.first().click();
        second.press("book");
        assertThat(andi.heading()).contains("You’re booked, Someone else");
    }

    @Test
    void the_keyboard_is_enough(Browser browser) {
        browser.signIn("rudi").open("care/intake/secret");
        Booking rudi = new Booking(browser).secret(Booking.SECRET);
        browser.open("care/counselling/choose");
        rudi.tabTo(".t-slot input");
        browser.page().keyboard().press("ArrowDown");
        rudi.tabTo("[id$=':book']").enter();
        if (browser.where().equals("care/intake/consent")) {
            rudi.tabTo("[id$=':accept']").enter();
        }
        rudi.tabTo("[id$=':book']").enter();
        assertThat(browser.where()).isEqualTo(SESSION);
    }

    @Test
    @Tag("walk")
    void a_power_cut_keeps_what_was_booked_and_leaves_nothing_half_done(Browser browser, DemoServer server) {
        ready(browser, "maya", "Dewi Lestari").press("book");
        assertThat(browser.where()).isEqualTo(SESSION);
        new Booking(browser).choosesTheFirstTime("Dewi Lestari");
        browser.page().evaluate("document.querySelector('[id$=\":book\"]').click()");
        server.kill();
        server.start();
        browser.speaking("en-GB").signIn("maya").open("care/intake/secret");
        new Booking(browser).secret(Booking.SECRET);
        browser.open("care/counselling/sessions");
        Locator sessions = browser.page().locator("button[name=session]");
        int booked = sessions.count();
        assertThat(booked).isBetween(1, 2);
        sessions.last().click();
        browser.settle();
        assertThat(browser.where()).isEqualTo(SESSION);
        assertThat(browser.text()).contains((6 - booked) + " of 6");
    }

    private static Booking ready(Browser browser, String account, String counsellor) {
        browser.signIn(account).open("care/intake/secret");
        Booking somebody = new Booking(browser).secret(Booking.SECRET);
        somebody.choosesTheFirstTime(counsellor).agreesIfAsked();
        assertThat(browser.where()).isEqualTo(BOOK);
        return somebody;
    }
}
