package org.teduh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teduh.platform.Page;
import org.teduh.platform.Pages;

/** The wall as it stands in pages: an expression cannot pass it, and nothing in a page speaks past the bundles. */
class PageWallTest {

    private static final List<WebPage> ALL = WebPage.all(Path.of("src/main/webapp"));

    /** What every page may name, besides its own room's beans. */
    private static final Set<String> FOR_EVERY_ROOM = Set.of("platform", "library", "home");

    /** The shell shows what other rooms offer to the signed-in person. */
    private static final Map<String, Set<String>> BESIDES = Map.of("home", Set.of("chosen"));

    /** The mailed link has to carry its code, and an article is public. */
    private static final Set<String> MAY_CARRY_A_VALUE = Set.of("staff/new-password", "staff/first", "library/article");

    private static final Map<String, String> ROOM_OF_BEAN = roomOfBean();

    private static final WebPage BAD = new WebPage("care/counselling/bad.xhtml", """
            <ui:composition xmlns:p="primefaces" xmlns:h="jakarta.faces.html">
              <h1>Hello there</h1><p style="margin:0">#{m['x']}</p><script>alert(1)</script>
              <p:commandButton value="Send" onclick="send()" styleClass="t-primary"/>
              <p:commandButton value="#{m['y']}" styleClass="t-primary"/>
              <p:column width="20"/><a href="/care/counselling/case?id=#{row.id}">#{overviewPage.empty}</a>
            </ui:composition>
            """ + "\n".repeat(WebPage.LONGEST));

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("says nothing past the bundles", WebPage::literalTexts),
                new Rule("has no style of its own", WebPage::inlineStyles),
                new Rule("has no script", WebPage::scripts),
                new Rule("gives no column a width", WebPage::columnWidths),
                new Rule("asks for one thing", WebPage::tooManyMainButtons),
                new Rule("carries no value in an address", PageWallTest::valuesInAddresses),
                new Rule("can be asked", WebPage::brokenExpressions),
                new Rule("is short", WebPage::tooLong),
                new Rule("names only its own room's beans", PageWallTest::foreignBeans));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_page(Rule rule) {
        assertThat(ALL.stream().flatMap(page -> rule.faults().apply(page).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_page_is_caught_by(Rule rule) {
        assertThat(rule.faults().apply(BAD)).isNotEmpty();
    }

    @Test
    void a_good_page_is_let_through() {
        WebPage good = new WebPage("care/counselling/good.xhtml", """
                <ui:composition><h1>#{m['x']}</h1><p>#{m.say('y', row.a)} · 24</p>
                <ui:repeat value="#{shell.tabs}" var="row"><p:commandButton value="#{row.label}" styleClass="t-primary"
                  onclick="PF('sure').show()"/></ui:repeat></ui:composition>
                """);
        assertThat(rules().flatMap(rule -> rule.faults().apply(good).stream())).isEmpty();
    }

    @Test
    void every_page_is_listed_and_every_listed_page_is_there() {
        Set<String> listed = new Pages().all().stream().map(Page::view).collect(Collectors.toSet());
        Set<String> there =
                ALL.stream().filter(WebPage::isAPage).map(WebPage::view).collect(Collectors.toSet());
        assertThat(listed)
                .filteredOn(view -> !there.contains(view))
                .as("not there")
                .isEmpty();
        assertThat(there)
                .filteredOn(view -> !listed.contains(view))
                .as("not listed")
                .isEmpty();
    }

    @Test
    void half_of_the_pages_are_within_35_lines() {
        List<Long> lines = ALL.stream()
                .filter(WebPage::isAPage)
                .map(page -> page.text().lines().count())
                .sorted()
                .toList();
        assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(35);
    }

    /** A rule and what of a page breaks it. */
    record Rule(String name, Function<WebPage, List<String>> faults) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<String> valuesInAddresses(WebPage page) {
        return MAY_CARRY_A_VALUE.contains(page.view()) ? List.of() : page.valuesInAddresses();
    }

    /** Of a page with everything that stands in it; what a tag is given by the page is named by the tag alone. */
    private static List<String> foreignBeans(WebPage page) {
        if (!page.isAPage()) {
            return List.of();
        }
        Stream<String> own = page.beans().stream();
        Stream<String> inParts = within(page, new HashSet<>())
                .flatMap(part -> part.beans().stream())
                .filter(ROOM_OF_BEAN::containsKey);
        return Stream.concat(own, inParts)
                .distinct()
                .filter(bean -> !mayName(page, bean))
                .map(bean -> page.name() + " names " + bean)
                .toList();
    }

    private static Stream<WebPage> within(WebPage page, Set<String> seen) {
        return ALL.stream()
                .filter(part -> page.parts().contains(part.name()) && seen.add(part.name()))
                .toList()
                .stream()
                .flatMap(part -> Stream.concat(Stream.of(part), within(part, seen)));
    }

    private static boolean mayName(WebPage page, String bean) {
        String room = ROOM_OF_BEAN.getOrDefault(bean, "nowhere");
        return FOR_EVERY_ROOM.contains(room) && !bean.endsWith("Page")
                || room.equals(page.room())
                || BESIDES.getOrDefault(page.room(), Set.of()).contains(bean);
    }

    private static Map<String, String> roomOfBean() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.teduh");
        Map<String, String> rooms = new HashMap<>();
        house.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .forEach(type -> rooms.put(nameOf(type), type.getPackageName().split("\\.")[2]));
        return rooms;
    }

    private static String nameOf(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
