package org.teduh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everybody can read it: text reaches a contrast of 4.5, the edges of controls 3 (WCAG 2.2, 1.4.3 and 1.4.11), and the
 * colours of a chart stay apart for three kinds of colour-blindness.
 */
class ContrastTest {

    private static final String TEXT = """
            on-lamp:lamp|ink:ground,surface,sunk,shade-soft,shade-soft-hover,lamp-soft,clay-soft,rain-soft
            ink-2:ground,surface,sunk,shade-soft,lamp-soft,clay-soft,rain-soft|ink-3:ground,surface,sunk
            on-shade:shade,shade-hover,shade-press,clay,clay-hover|shade-text:ground,surface,sunk,shade-soft,shade-soft-hover
            on-canopy:canopy,canopy-ring|on-canopy-2:canopy,canopy-ring|lamp-text:lamp-soft,surface,ground
            clay-text:surface,ground,clay-soft|rain-text:surface,ground,rain-soft|lamp:canopy,canopy-ring""";

    private static final String CONTROLS = """
            edge:ground,surface,sunk,shade-soft|shade:ground,surface,sunk,shade-soft|lamp-edge:surface,ground,lamp-soft
            clay:surface,ground,clay-soft|rain:surface,ground,rain-soft|canopy-edge:canopy,canopy-ring
            focus:ground,surface,sunk,shade-soft,lamp-soft,clay-soft|chart-1:surface,ground|chart-2:surface,ground
            chart-3:surface,ground|chart-4:surface,ground|chart-past:surface,ground|focus-gap:focus""";

    /** How much of red, green and blue light arrives as which (Viénot, Brettel and Mollon 1999; Machado 2009). */
    private static final Map<String, double[][]> EYES = Map.of(
            "normal", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protan", new double[][] {{.1523, 1.0526, -.2049}, {.1145, .7863, .0992}, {-.0039, -.0481, 1.0519}},
            "deutan", new double[][] {{.3673, .8606, -.2280}, {.2801, .6728, .0471}, {-.0118, .0430, .9689}},
            "tritan", new double[][] {{1.2555, -.0767, -.1788}, {-.0784, .9308, .1476}, {.0047, .6914, .3039}});

    private static final double APART = .10;

    private final String sheet = Bundle.read(Path.of("src/main/webapp/resources/teduh/tokens.css"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void text_and_controls_can_be_read(String theme) {
        Map<String, double[]> tokens = tokens(theme);
        assertThat(pairs(TEXT).count() + pairs(CONTROLS).count()).isEqualTo(80);
        assertThat(tooFaint(tokens, TEXT, 4.5)).isEmpty();
        assertThat(tooFaint(tokens, CONTROLS, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void the_colours_of_a_chart_stay_apart_for_every_eye(String theme) {
        Map<String, double[]> tokens = tokens(theme);
        EYES.forEach((name, eye) -> assertThat(closest(tokens, eye)).as(name).isGreaterThanOrEqualTo(APART));
    }

    @Test
    void the_chosen_dark_is_the_dark_of_the_device() {
        assertThat(block(":root:not([data-theme=\"light\"]){")).isEqualTo(block(":root[data-theme=\"dark\"]{"));
    }

    @Test
    void a_faint_text_and_two_colours_alike_are_found() {
        Map<String, double[]> tokens = new HashMap<>(tokens("light"));
        tokens.put("ink-3", colour("#8a968f"));
        tokens.put("chart-2", tokens.get("chart-1"));
        assertThat(tooFaint(tokens, TEXT, 4.5)).containsExactly("ink-3 on ground", "ink-3 on surface", "ink-3 on sunk");
        assertThat(closest(tokens, EYES.get("normal"))).isLessThan(APART);
    }

    private Map<String, double[]> tokens(String theme) {
        String text = theme.equals("light") ? block("\n:root{") : block(":root[data-theme=\"dark\"]{");
        Map<String, double[]> tokens = new HashMap<>();
        Matcher token = Pattern.compile("--t-([a-z0-9-]+):(#[0-9a-f]{6})").matcher(text);
        while (token.find()) {
            tokens.put(token.group(1), colour(token.group(2)));
        }
        return tokens;
    }

    private String block(String selector) {
        int from = sheet.indexOf(selector) + selector.length();
        assertThat(from).as(selector).isGreaterThanOrEqualTo(selector.length());
        return sheet.substring(from, sheet.indexOf('}', from)).strip();
    }

    private static Stream<String[]> pairs(String list) {
        return Pattern.compile("[|\n]").splitAsStream(list).flatMap(one -> {
            String[] of = one.strip().split(":");
            return Stream.of(of[1].split(",")).map(ground -> new String[] {of[0], ground});
        });
    }

    private static List<String> tooFaint(Map<String, double[]> tokens, String list, double need) {
        return pairs(list)
                .filter(pair -> contrast(tokens.get(pair[0]), tokens.get(pair[1])) < need)
                .map(pair -> pair[0] + " on " + pair[1])
                .toList();
    }

    /** Linear red, green and blue. */
    private static double[] colour(String hex) {
        double[] colour = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            colour[i] = value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
        }
        return colour;
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(double[] colour) {
        return .2126 * colour[0] + .7152 * colour[1] + .0722 * colour[2];
    }

    /** The least distance of two chart colours in OKLab, as that eye sees them. */
    private static double closest(Map<String, double[]> tokens, double[][] eye) {
        List<double[]> seen = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            seen.add(okLab(times(eye, tokens.get("chart-" + n))));
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, distance(seen.get(i), seen.get(j)));
            }
        }
        return least;
    }

    private static double[] okLab(double[] rgb) {
        double[] cones =
                times(new double[][] {{.4122, .5363, .0514}, {.2119, .6807, .1074}, {.0883, .2817, .6300}}, rgb);
        for (int i = 0; i < 3; i++) {
            cones[i] = Math.cbrt(Math.max(cones[i], 0));
        }
        return times(new double[][] {{.2105, .7936, -.0041}, {1.978, -2.4286, .4506}, {.0259, .7828, -.8087}}, cones);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
