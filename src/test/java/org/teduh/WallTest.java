package org.teduh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps the wall, and each rule of the wall is seen to catch a fixture that breaks it. */
class WallTest {

    private static final String HOUSE = "org.teduh";
    private static final String BROKEN = "org.teduh.fixture";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<ArchRule> rules(String root) {
        return Stream.concat(
                Wall.rooms().stream().sorted().map(room -> Wall.roomImports(root, room)),
                Stream.of(
                        Wall.doorTakesTalliesOnly(root),
                        Wall.entitiesArePackagePrivate(),
                        Wall.entitiesCannotPrint(),
                        Wall.entitiesHaveNoSetters(),
                        Wall.servicesSayWhoMayCall(),
                        Wall.nobodyAsksTheMachineForTheTime(),
                        Wall.persistenceUnitsKeepToTheirRooms(root),
                        Wall.timersOnlyCallSteps(root),
                        Wall.pagesReachNoSteps(),
                        Wall.careKeepsNothingInStatics(root),
                        Locks.dataSourcesKeepToTheirRooms(root),
                        Locks.nobodyOpensADatabaseByHand(),
                        Locks.openServicesAreListed(),
                        Locks.roomsOfPeopleDoNotLog(root),
                        Locks.refusalsAreTypesAndNothingElse(),
                        Locks.careConvertsNoColumns(root),
                        Locks.careKeepsNoTextInASession(root)));
    }

    static Stream<Arguments> inTheHouse() {
        return rules(HOUSE).map(Arguments::of);
    }

    static Stream<Arguments> inTheFixture() {
        return rules(BROKEN).map(Arguments::of);
    }

    /** A cached row of care could be read without a query that says whose it is. */
    @Test
    void no_row_is_cached() {
        assertThat(Bundle.read(Path.of("src/main/resources/META-INF/persistence.xml"))
                        .split("<persistence-unit ", -1))
                .filteredOn(unit -> !unit.contains("<shared-cache-mode>NONE</shared-cache-mode>"))
                .as("the file's head, and units with a cache")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("inTheHouse")
    void the_house_keeps(ArchRule rule) {
        assertThatCode(() -> rule.check(HOUSE_CLASSES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("inTheFixture")
    void a_fixture_that_breaks_it_is_caught_by(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN_CLASSES)).isInstanceOf(AssertionError.class);
    }
}
