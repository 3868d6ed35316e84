package org.teduh.care.psychosocial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.care.intake.Clients;
import org.teduh.care.intake.SecondSecretNeeded;
import org.teduh.given.Given;
import org.teduh.platform.BrokenSeal;
import org.teduh.platform.NotFound;
import org.teduh.platform.Secret;

/** A self-check belongs to its client and to nobody else, and lies sealed. */
@InContainer
class SelfChecksIT {

    private static final String WHO_5 = "WHO-5";
    private static final List<Integer> LOW = List.of(1, 1, 2, 1, 1);

    @Inject
    private SelfChecks checks;

    @Inject
    private CheckDrafts drafts;

    @Inject
    private Clients clients;

    @Inject
    private Given given;

    @Resource(lookup = "jdbc/owner/care")
    private DataSource owner;

    private As client(String name) {
        As client = given.person(name).signedIn();
        client.run(() -> clients.setSecret(Secret.of("246810")));
        return client;
    }

    private UUID take(As client, List<Integer> answers) {
        client.run(() -> drafts.save(WHO_5, Answers.of(answers)));
        return client.get(() -> checks.finish(WHO_5));
    }

    @Test
    void a_result_is_its_clients_own() {
        As ratna = client("Ratna");
        As budi = client("Budi");
        UUID id = take(ratna, LOW);
        assertThat(ratna.get(() -> checks.course(WHO_5)))
                .extracting(CheckResult::score, CheckResult::band)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(24, 0));
        assertThat(budi.get(() -> checks.course(WHO_5))).isEmpty();
        assertThatThrownBy(() -> budi.run(() -> checks.delete(id))).isInstanceOf(NotFound.class);
        assertThat(ratna.get(() -> checks.course(WHO_5))).hasSize(1);
        ratna.run(() -> checks.delete(id));
        assertThat(ratna.get(() -> checks.course(WHO_5))).isEmpty();
    }

    @Test
    void nothing_opens_before_the_second_secret() {
        As ratna = given.person("Ratna").signedIn();
        assertThatThrownBy(() -> ratna.run(() -> checks.course(WHO_5))).isInstanceOf(SecondSecretNeeded.class);
        assertThatThrownBy(() -> ratna.run(() -> drafts.open(WHO_5))).isInstanceOf(SecondSecretNeeded.class);
        assertThatThrownBy(() -> As.nobody().run(() -> checks.course(WHO_5))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void without_an_answer_there_is_no_result_and_what_was_answered_stays() {
        As ratna = client("Ratna");
        Answers three = Answers.of(LOW).with(1, null).with(3, null);
        ratna.run(() -> drafts.save(WHO_5, three));
        assertThatThrownBy(() -> ratna.run(() -> checks.finish(WHO_5))).isInstanceOf(AnswersMissing.class);
        Answers kept = ratna.get(() -> drafts.open(WHO_5).orElseThrow());
        assertThat(kept.bytes()).isEqualTo(three.bytes());
        ratna.run(() -> drafts.discard(WHO_5));
        assertThat(ratna.get(() -> drafts.open(WHO_5))).isEmpty();
    }

    @Test
    void a_draft_is_gone_once_it_is_finished() {
        As ratna = client("Ratna");
        take(ratna, LOW);
        assertThat(ratna.get(() -> drafts.open(WHO_5))).isEmpty();
        assertThatThrownBy(() -> ratna.run(() -> checks.finish(WHO_5))).isInstanceOf(AnswersMissing.class);
    }

    @Test
    void the_answers_cannot_be_read_in_the_table() throws SQLException {
        UUID id = take(client("Ratna"), LOW);
        byte[] lying = sealed(id);
        assertThat(lying.length).isGreaterThan(LOW.size() + 12);
        assertThat(contains(lying, Answers.of(LOW).bytes())).isFalse();
    }

    @Test
    void answers_open_in_their_own_row_only() throws SQLException {
        As ratna = client("Ratna");
        UUID first = take(ratna, LOW);
        UUID second = take(ratna, List.of(5, 5, 5, 5, 5));
        try (Connection connection = owner.getConnection();
                PreparedStatement swap =
                        connection.prepareStatement("update self_checks set sealed = ? where id = ?")) {
            swap.setBytes(1, sealed(second));
            swap.setObject(2, first);
            swap.executeUpdate();
        }
        assertThatThrownBy(() -> ratna.run(() -> checks.course(WHO_5))).isInstanceOf(BrokenSeal.class);
    }

    private byte[] sealed(UUID id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement query = connection.prepareStatement("select sealed from self_checks where id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }

    private static boolean contains(byte[] whole, byte[] part) {
        for (int at = 0; at + part.length <= whole.length; at++) {
            if (Arrays.equals(Arrays.copyOfRange(whole, at, at + part.length), part)) {
                return true;
            }
        }
        return false;
    }
}
