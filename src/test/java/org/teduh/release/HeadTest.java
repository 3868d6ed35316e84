package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A head is read back as it was written, and every part of it is under its hash. */
class HeadTest {

    private final Head head = new Head(
            3,
            Head.NONE,
            HeadState.PUBLISHED,
            UUID.randomUUID(),
            "2025-H1",
            "ab".repeat(32),
            LocalDate.of(2025, 7, 15));

    @Test
    void it_is_read_back_as_it_was_written() {
        assertThat(Head.read(head.text())).isEqualTo(head);
        assertThat(head.fileName()).isEqualTo("000003-2025-H1-published.head");
    }

    @Test
    void a_change_anywhere_changes_the_hash() {
        assertThat(Head.read(head.text().replace("PUBLISHED", "PLANNED")).hash())
                .isNotEqualTo(head.hash());
        assertThat(Head.read(head.text().replace("serial 3", "serial 4")).hash())
                .isNotEqualTo(head.hash());
    }

    @Test
    void what_is_no_head_is_refused() {
        assertThatThrownBy(() -> Head.read("teduh head, format 1\nnonsense")).isInstanceOf(ReleaseRefused.class);
        assertThatThrownBy(() -> Head.read("")).isInstanceOf(ReleaseRefused.class);
    }
}
