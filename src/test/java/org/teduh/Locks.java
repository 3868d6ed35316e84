package org.teduh;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.Set;
import org.teduh.platform.Refusal;
import org.teduh.platform.Secret;

/** The second lock on each way around the wall: data sources, open services, logs, refusals, and what a session keeps. */
final class Locks {

    /** The data sources of a room; what is not named here opens none but by its persistence unit. */
    private static final Map<String, Set<String>> DATA_SOURCES = Map.of(
            "platform", Set.of("jdbc/owner/care", "jdbc/owner/released", "jdbc/care"),
            "staff", Set.of("jdbc/care"),
            "peer", Set.of("jdbc/care"),
            "care", Set.of("jdbc/care", "jdbc/tally"),
            "release", Set.of("jdbc/door"),
            "hr", Set.of("jdbc/released"));

    /**
     * The services that anybody may call, signed in or not. Steps and demo makers work without a user and are
     * reachable from no page; tallies are called by the door, which has no caller; the others answer strangers or find
     * out themselves who calls.
     */
    private static final Set<String> OPEN = Set.of(
            "AdminAudit",
            "FirstAdministrators",
            "SignIns",
            "Roster",
            "Notices",
            "Preferences",
            "CareAudit",
            "CaseKeys",
            "ClientNotices",
            "Jobs",
            "Outbox",
            "NewPasswords",
            "PlansInForce");

    private Locks() {}

    static ArchRule dataSourcesKeepToTheirRooms(String root) {
        return fields().that()
                .areAnnotatedWith(Resource.class)
                .should(new ArchCondition<>("name a data source of their room") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        String name = field.getAnnotationOfType(Resource.class).lookup();
                        boolean own = !name.startsWith("jdbc/")
                                || DATA_SOURCES
                                        .getOrDefault(roomOf(root, field.getOwner()), Set.of())
                                        .contains(name);
                        events.add(new SimpleConditionEvent(field, own, field.getFullName() + " opens " + name));
                    }
                })
                .as("a data source belongs to its rooms");
    }

    static ArchRule nobodyOpensADatabaseByHand() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javax.naming..")
                .as("nobody opens a database by hand");
    }

    static ArchRule openServicesAreListed() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(new ArchCondition<>("be steps, tallies or the demo's, or listed, where all are permitted") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean open = type.isAnnotatedWith(PermitAll.class)
                                || type.getMethods().stream().anyMatch(one -> one.isAnnotatedWith(PermitAll.class));
                        boolean listed = type.getSimpleName().matches(".*(Step|Steps|Tallies|Demo)")
                                || OPEN.contains(type.getSimpleName());
                        events.add(new SimpleConditionEvent(
                                type, !open || listed, type.getName() + " is open to all and not listed"));
                    }
                })
                .as("what is open to all stands in one list");
    }

    /** Rooms that know people say nothing to a log; a timer may say that it ran. */
    static ArchRule roomsOfPeopleDoNotLog(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        root + ".care..", root + ".peer..", root + ".release..", root + ".hr..", root + ".home..")
                .and()
                .haveSimpleNameNotEndingWith("Timer")
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging..")
                        .or(DescribedPredicate.describe(
                                "loggers", type -> type.getName().startsWith("java.lang.System$Logger"))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("a room that knows people says nothing to a log");
    }

    /** No text, no id: nothing about anybody can travel in a refusal. */
    static ArchRule refusalsAreTypesAndNothingElse() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Refusal.class)
                .should(new ArchCondition<>("be there") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean state = !field.getModifiers().contains(JavaModifier.STATIC);
                        events.add(new SimpleConditionEvent(field, state, field.getFullName()));
                    }
                })
                .allowEmptyShould(true)
                .as("a refusal is a type and nothing else");
    }

    /** EclipseLink's cache served the plain text of a converted column. */
    static ArchRule careConvertsNoColumns(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".care..")
                .should()
                .beAssignableTo(AttributeConverter.class)
                .as("care encrypts by hand, not by a converter");
    }

    /** What lives in a session holds ids and choices; what was written goes to the vault. */
    static ArchRule careKeepsNoTextInASession(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".care..")
                        .and(DescribedPredicate.describe(
                                "view-scoped beans", type -> type.isAnnotatedWith(ViewScoped.class))))
                .should()
                .haveRawType(Secret.class)
                .allowEmptyShould(true)
                .as("care keeps no text in a session");
    }

    private static String roomOf(String root, JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        return inside.isEmpty() ? "" : inside.substring(1).replaceFirst("\\..*", "");
    }
}
