package org.teduh.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.teduh.platform.Role;

/** Which two duties one person may not hold, as confidentiality lists them. */
class ForbiddenPairTest {

    private static final List<String> ALL = Stream.concat(Roles.GRANTABLE.stream(), Stream.of(ForbiddenPair.MANAGER))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "HR, COUNSELLOR",
        "HR, CLINICAL_LEAD",
        "HR, COORDINATOR",
        "HR, RELEASE_OFFICER",
        "HR, DPO",
        "HR, ADMINISTRATOR",
        "MANAGER, COUNSELLOR",
        "MANAGER, CLINICAL_LEAD",
        "MANAGER, COORDINATOR",
        "MANAGER, RELEASE_OFFICER",
        "MANAGER, DPO",
        "ADMINISTRATOR, COUNSELLOR",
        "ADMINISTRATOR, CLINICAL_LEAD",
        "ADMINISTRATOR, COORDINATOR",
        "ADMINISTRATOR, RELEASE_OFFICER",
        "ADMINISTRATOR, DPO",
        "DPO, COORDINATOR",
        "DPO, COUNSELLOR"
    })
    void these_exclude_each_other(String holds, String sleeps) {
        assertThat(ForbiddenPair.among(Set.of(holds, sleeps))).containsExactly(new ForbiddenPair(holds, sleeps));
    }

    @Test
    void no_other_two_do() {
        long excluded = ALL.stream()
                .flatMap(one ->
                        ALL.stream().filter(other -> one.compareTo(other) < 0).map(other -> Set.of(one, other)))
                .filter(two -> !ForbiddenPair.among(two).isEmpty())
                .count();
        assertThat(excluded).isEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("each")
    void one_alone_is_never_forbidden(String duty) {
        assertThat(ForbiddenPair.among(Set.of(duty))).isEmpty();
    }

    static List<String> each() {
        return ALL;
    }

    @Test
    void the_role_that_looks_behind_the_wall_is_the_one_that_sleeps() {
        Duties.Held held = new Duties.Held(Set.of(Role.COUNSELLOR, Role.EDITOR), true);
        assertThat(held.broken()).containsExactly(new ForbiddenPair(ForbiddenPair.MANAGER, Role.COUNSELLOR));
        assertThat(held.awake()).containsExactly(Role.EDITOR);
    }
}
