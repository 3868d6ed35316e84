package org.teduh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wall as rules over classes. Each is an allow-list, under the root package it is asked for, so that a fixture
 * which breaks it can stand beside the real house and be caught by the very same rule.
 */
final class Wall {

    /** What every room may use: the language, the platform's specifications, and two rooms that know nobody. */
    private static final String[] COMMON = {
        "java..",
        "javax.sql..",
        "javax.crypto..",
        "jakarta..",
        "org.jspecify..",
        "org.eclipse.microprofile..",
        "org.primefaces..",
        "com.google.errorprone.annotations.."
    };

    /** Which rooms a room may import; every room may import itself, platform and library. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "platform", List.of(),
            "library", List.of(),
            "staff", List.of(),
            "peer", List.of("staff"),
            "care", List.of("staff"),
            "release", List.of("staff", "care", "peer"),
            "hr", List.of(),
            "home", List.of("staff", "peer", "care"));

    /** The libraries that a room may touch besides. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "platform",
                    List.of(
                            "org.flywaydb..",
                            "com.google.crypto.tink..",
                            "org.bouncycastle..",
                            "org.commonmark..",
                            "org.owasp.."),
            "library", List.of("org.commonmark..", "org.owasp..", "de.siegmar.fastcsv.."),
            "staff", List.of("de.siegmar.fastcsv.."),
            "peer", List.of(),
            "care",
                    List.of(
                            "com.google.crypto.tink..",
                            "org.bouncycastle..",
                            "org.commonmark..",
                            "org.owasp..",
                            "de.siegmar.fastcsv.."),
            "release", List.of(),
            "hr", List.of(),
            "home", List.of());

    private Wall() {}

    static Set<String> rooms() {
        return MAY_IMPORT.keySet();
    }

    /** A room imports what its line allows and nothing else. */
    static ArchRule roomImports(String root, String room) {
        List<String> allowed = new ArrayList<>(List.of(COMMON));
        allowed.addAll(LIBRARIES.getOrDefault(room, List.of()));
        allowed.add(root + "." + room + "..");
        if (!room.equals("platform")) {
            allowed.add(root + ".platform..");
            allowed.add("org.teduh.platform..");
        }
        if (!room.equals("platform") && !room.equals("library")) {
            allowed.add(root + ".library..");
        }
        MAY_IMPORT.getOrDefault(room, List.of()).forEach(other -> allowed.add(root + "." + other + ".."));
        return classes()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(DescribedPredicate.describe("arrays of primitives", c -> c.isPrimitive() || c.isArray())))
                .as("room " + room + " imports only what it may");
    }

    /** From another room the door takes counts, never a person or a case. */
    static ArchRule doorTakesTalliesOnly(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".release..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".care..", root + ".peer..")
                        .and(not(DescribedPredicate.describe(
                                "a tally or the step that assigns nodes",
                                (JavaClass c) -> c.getSimpleName().endsWith("Tallies")
                                        || c.getSimpleName().endsWith("Tally")
                                        || c.getSimpleName().equals("ClientsStep")))))
                .as("the door takes tallies only");
    }

    static ArchRule entitiesArePackagePrivate() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .as("an entity cannot be reached from a page or another room");
    }

    static ArchRule entitiesCannotPrint() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveName("toString")
                .as("an entity has no toString, for the log would print it");
    }

    static ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .as("an entity is told by verbs, never set");
    }

    /** Deny by default: whoever may call a service method stands on it, or on its class. */
    static ArchRule servicesSayWhoMayCall() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(haveARole())
                .as("every service method says who may call it");
    }

    private static ArchCondition<JavaMethod> haveARole() {
        return new ArchCondition<>("carry a role, or stand in a class that does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = says(method) || says(method.getOwner());
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " says nobody"));
            }
        };
    }

    private static boolean says(JavaMember member) {
        return member.isAnnotatedWith(RolesAllowed.class) || member.isAnnotatedWith(PermitAll.class);
    }

    private static boolean says(JavaClass type) {
        return type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class);
    }

    /** The present comes from the one clock. */
    static ArchRule nobodyAsksTheMachineForTheTime() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ProgrammeClock")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the time is asked without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("nobody but the clock asks for the time");
    }

    /** The unit that a room may open: care for the application, door for release, released for hr. */
    static ArchRule persistenceUnitsKeepToTheirRooms(String root) {
        return fields().that()
                .areAnnotatedWith(PersistenceContext.class)
                .should(new ArchCondition<>("name the unit of their room") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        String unit = field.getAnnotationOfType(PersistenceContext.class)
                                .unitName();
                        String home = field.getOwner().getPackageName();
                        String expected = home.startsWith(root + ".hr")
                                ? "released"
                                : home.startsWith(root + ".release") ? "door" : "care";
                        events.add(new SimpleConditionEvent(
                                field, unit.equals(expected), field.getFullName() + " opens unit " + unit));
                    }
                })
                .as("a persistence unit belongs to its rooms");
    }

    /** A timer has no caller: it holds no transaction and calls steps only. */
    static ArchRule timersOnlyCallSteps(String root) {
        return methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .or()
                .areAnnotatedWith(Schedules.class)
                .should(
                        new ArchCondition<>(
                                "be permitted to all, without a transaction, and call services only when they are steps") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean open = method.isAnnotatedWith(PermitAll.class)
                                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                                events.add(new SimpleConditionEvent(
                                        method, open, method.getFullName() + " has no caller to have a role"));
                                events.add(new SimpleConditionEvent(
                                        method,
                                        hasNoTransaction(method),
                                        method.getFullName() + " joins a transaction"));
                                method.getMethodCallsFromSelf().stream()
                                        .map(call -> call.getTargetOwner())
                                        .filter(owner -> owner.isAnnotatedWith(Stateless.class)
                                                && owner.getPackageName().startsWith(root))
                                        .filter(owner -> !owner.getSimpleName().endsWith("Step"))
                                        .forEach(owner -> events.add(SimpleConditionEvent.violated(
                                                method, method.getFullName() + " calls " + owner.getSimpleName())));
                            }
                        })
                .allowEmptyShould(true)
                .as("timers only call steps");
    }

    private static boolean hasNoTransaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(TransactionAttribute.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(TransactionAttribute.class))
                .map(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                .orElse(false);
    }

    /** A step is for work without a user; a page that reached one would act for nobody. */
    static ArchRule pagesReachNoSteps() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Step")
                .as("no page reaches a step");
    }

    /** Nothing that another node would not know, and nothing that outlives an erasure. */
    static ArchRule careKeepsNothingInStatics(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".care..")
                .should(new ArchCondition<>("hold a static collection that can change") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                                                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                        || field.getRawType().isAssignableTo(java.util.concurrent.ConcurrentMap.class))
                                .forEach(field ->
                                        events.add(SimpleConditionEvent.satisfied(field, field.getFullName())));
                    }
                })
                .as("care keeps nothing in statics");
    }
}
