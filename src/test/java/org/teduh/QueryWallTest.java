package org.teduh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The wall as it stands in queries: one database holds all rooms but two, so a query could reach over, where the
 * compiler cannot. Read from the sources, whether JPQL or SQL.
 */
class QueryWallTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TABLES = Path.of("src/main/resources/db/care");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\n\\);", Pattern.DOTALL);

    /** Migrations are numbered by room. */
    private static final Map<String, String> ROOM_OF_NUMBER =
            Map.of("0", "platform", "1", "staff", "2", "peer", "3", "care");

    private static final Set<String> AT_COUNSELLORS = Set.of("counsellors.person_id", "case_keys.counsellor_id");

    private static final Map<String, Set<String>> ROOMS_OF = roomsOf();

    @Test
    void no_query_reaches_into_another_room() {
        assertThat(Query.under(SOURCES).stream().flatMap(query -> query.trespasses(ROOMS_OF)))
                .isEmpty();
    }

    @Test
    void the_queries_are_found() {
        assertThat(ROOMS_OF).containsKeys("Person", "people", "ClientLink", "client_links");
        assertThat(Query.under(SOURCES).stream().map(Query::room)).contains("staff", "care");
        assertThat(Query.under(SOURCES)).hasSizeGreaterThan(20);
    }

    @Test
    void a_planted_query_is_caught() {
        List<Query> planted = Query.in(
                "org/teduh/peer/mentoring/Curious.java",
                "db.createQuery(\"select m from Mentor m, \"\n  + \"ClientLink l\"); run(\"select count(*) from people\");"
                        + " say(\"select one from the list of Person\");");
        assertThat(planted.stream().flatMap(query -> query.trespasses(ROOMS_OF)))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("ClientLink"))
                .anyMatch(fault -> fault.contains("people"));
    }

    /** A dump of care without the key joins no name to a case: care points at counsellors, and at nobody else. */
    @Test
    void no_table_of_care_points_at_a_person_who_is_a_client() {
        assertThat(tables("3")
                        .flatMap(QueryWallTest::pointingAtPeople)
                        .filter(column -> !AT_COUNSELLORS.contains(column)))
                .isEmpty();
        assertThat(pointingAtPeople(TABLE.matcher("create table x (\n owner_id uuid references people (id)\n);")
                        .results()
                        .findFirst()
                        .orElseThrow()))
                .containsExactly("x.owner_id");
    }

    private static Stream<String> pointingAtPeople(MatchResult table) {
        return Pattern.compile("(\\w+) uuid[^,\\n]*references people")
                .matcher(table.group(2))
                .results()
                .map(column -> table.group(1) + "." + column.group(1));
    }

    private static Stream<MatchResult> tables(String room) {
        return WordsUsed.files(TABLES, ".sql")
                .filter(file -> file.getFileName().toString().startsWith("V" + room))
                .flatMap(file -> TABLE.matcher(Bundle.read(file)).results());
    }

    private static Map<String, Set<String>> roomsOf() {
        Map<String, Set<String>> rooms = new HashMap<>();
        ROOM_OF_NUMBER.forEach((number, room) -> tables(number).forEach(table -> add(rooms, table.group(1), room)));
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.teduh").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> add(rooms, type.getSimpleName(), roomOf(type)));
        return rooms;
    }

    private static void add(Map<String, Set<String>> rooms, String name, String room) {
        rooms.computeIfAbsent(name, any -> new HashSet<>()).add(room);
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
