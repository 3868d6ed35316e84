package org.teduh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teduh.platform.Refusal;

/** The programme says everything in both of its languages, and asks for no words that it does not have. */
class BundleTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Set<String> NAMES_ITS_KEY = Set.of("getKey", "key", "getLabel", "label");

    private static final List<Bundle> ENGLISH = Bundle.all("en");
    private static final List<Bundle> INDONESIAN = Bundle.all("id");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.teduh");

    @Test
    void every_room_has_both_languages() {
        assertThat(INDONESIAN)
                .extracting(bundle -> bundle.name().replace("_id.", "_en."))
                .containsExactlyElementsOf(ENGLISH.stream().map(Bundle::name).toList());
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(pairs().flatMap(pair -> Stream.concat(
                        pair.get(0).keysNotIn(pair.get(1)).stream(), pair.get(1).keysNotIn(pair.get(0)).stream())))
                .isEmpty();
    }

    @Test
    void no_words_are_empty_or_written_twice() {
        assertThat(both().flatMap(bundle -> bundle.empty().stream())).isEmpty();
        assertThat(both().flatMap(bundle -> bundle.twice().stream())).isEmpty();
        List<String> all = ENGLISH.stream()
                .flatMap(bundle -> bundle.words().keySet().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void messages_are_well_formed_and_take_the_same_values() {
        assertThat(pairs().flatMap(pair -> pair.get(0).valuesDifferingFrom(pair.get(1)).stream()))
                .isEmpty();
        assertThat(pairs().flatMap(pair -> pair.get(1).valuesDifferingFrom(pair.get(0)).stream()))
                .isEmpty();
    }

    @Test
    void every_sentence_is_translated() {
        assertThat(pairs().flatMap(pair -> pair.get(0).sameTextAs(pair.get(1)).stream()))
                .isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_exists() {
        Set<String> words = words();
        WordsUsed used = WordsUsed.under(WEBAPP, JAVA, words);
        assertThat(used.keys()).filteredOn(key -> !words.contains(key)).isEmpty();
        assertThat(used.beginnings())
                .filteredOn(beginning -> words.stream().noneMatch(key -> key.startsWith(beginning)))
                .isEmpty();
    }

    @Test
    void every_key_is_asked_for() {
        WordsUsed used = WordsUsed.under(WEBAPP, JAVA, words());
        used.keys().addAll(keysOfEnums());
        used.keys().addAll(keysOfRefusals());
        assertThat(words()).filteredOn(key -> !used.uses(key)).isEmpty();
    }

    @Test
    void every_refusal_has_its_sentence() {
        assertThat(keysOfRefusals()).filteredOn(key -> !words().contains(key)).isEmpty();
    }

    @Test
    void every_value_that_has_a_name_has_its_words() {
        assertThat(keysOfEnums()).filteredOn(key -> !words().contains(key)).isEmpty();
    }

    @Test
    void a_planted_fault_is_found() {
        Bundle english =
                Bundle.of("x_en", "a=Hello {0}\nb=\nc=It's {0}\nd=Only here\na=Twice {0}\ne=Four words are enough");
        Bundle indonesian = Bundle.of("x_id", "a=Halo {1}\nb=Ada\nc=Ini {0}\ne=Four words are enough");
        assertThat(english.empty()).containsExactly("x_en says nothing for b");
        assertThat(english.twice()).containsExactly("a");
        assertThat(english.keysNotIn(indonesian)).containsExactly("x_id lacks d");
        assertThat(english.valuesDifferingFrom(indonesian))
                .containsExactly("x_en and x_id differ in the values of a", "x_en has no message at c");
        assertThat(english.sameTextAs(indonesian)).hasSize(1);
    }

    @Test
    void a_key_is_seen_wherever_it_is_asked_for() {
        WordsUsed used = new WordsUsed();
        used.readPage(
                "home_x",
                "#{m['home_x.a']} #{m[ok ? 'home_x.b' : 'home_x.c']} #{m['home_x.state.' += s]} "
                        + "#{m.say('home_x.d', row.f('no.key'))} <t:field of=\"e\"/> <t:field label=\"#{l}\" of=\"f\"/>");
        used.readClass("say(\"home_x.g\"); \"home_x.h.\" + name(); \"org.teduh.notakey\"", Set.of("home_x.a"));
        assertThat(used.keys()).containsExactly("home_x.a", "home_x.b", "home_x.c", "home_x.d", "home_x.e", "home_x.g");
        assertThat(used.beginnings()).containsExactly("home_x.h.", "home_x.state.");
    }

    private static Stream<List<Bundle>> pairs() {
        return IntStream.range(0, ENGLISH.size()).mapToObj(i -> List.of(ENGLISH.get(i), INDONESIAN.get(i)));
    }

    private static Stream<Bundle> both() {
        return Stream.concat(ENGLISH.stream(), INDONESIAN.stream());
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        ENGLISH.forEach(bundle -> words.addAll(bundle.words().keySet()));
        return words;
    }

    private static List<String> keysOfRefusals() {
        return HOUSE.stream()
                .filter(type -> type.isAssignableTo(Refusal.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> "rejected." + type.getSimpleName())
                .toList();
    }

    private static List<String> keysOfEnums() {
        return HOUSE.stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> NAMES_ITS_KEY.contains(method.getName())
                                && method.getParameterCount() == 0
                                && method.getReturnType() == String.class)
                        .flatMap(
                                method -> Arrays.stream(type.getEnumConstants()).map(value -> ask(method, value))))
                .filter(key -> key.contains("."))
                .toList();
    }

    private static String ask(Method method, Object value) {
        try {
            method.setAccessible(true);
            return (String) method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
