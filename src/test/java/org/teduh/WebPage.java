package org.teduh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The text of one page, tag or template, and what can be wrong with it. Each rule answers the faults it found, so that
 * a planted one can be seen to be found.
 *
 * @param name  path under the web application, such as {@code care/counselling/book.xhtml}
 * @param text  as written
 */
record WebPage(String name, String text) {

    /** A page over this many lines is two pages, or wants a tag; the goal is 35. */
    static final int LONGEST = 80;

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|[^}'])*)}");
    private static final Pattern RESERVED =
            Pattern.compile("\\.\\s*(and|or|not|empty|eq|ne|lt|gt|le|ge|div|mod|instanceof|true|false|null)\\b");

    /** Names that the language of expressions gives to something else. */
    private static final Set<String> IMPLICIT = Set.of(
            "session", "request", "view", "param", "cc", "component", "flash", "header", "cookie", "application");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    /** The name of the programme is the same in every language. */
    private static final Pattern NAMELESS = Pattern.compile("\\bTeduh\\b|&\\w+;");

    private static final Set<String> SHOWN = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "headertext",
            "header",
            "emptymessage",
            "label",
            "hint",
            "itemlabel",
            "requiredmessage",
            "convertermessage",
            "validatormessage",
            "summary",
            "fact",
            "legend");
    private static final Set<String> SHOW_THEIR_VALUE = Set.of(
            "h:commandbutton",
            "p:commandbutton",
            "h:outputtext",
            "p:outputlabel",
            "h:outputlabel",
            "h:commandlink",
            "p:commandlink",
            "h:link",
            "h:button",
            "p:button",
            "p:link");
    private static final Set<String> SHOW_THEIR_TEXT = Set.of("t:empty", "t:back", "t:note");

    /** What a script may do in a page: open or close a dialog of that page. */
    private static final Pattern DIALOG = Pattern.compile("PF\\('\\w+'\\)\\.(show|hide)\\(\\);?( ?return false;?)?");

    static List<WebPage> all(Path webapp) {
        return WordsUsed.files(webapp, ".xhtml")
                .map(file -> new WebPage(webapp.relativize(file).toString().replace('\\', '/'), Bundle.read(file)))
                .toList();
    }

    boolean isAPage() {
        return !name.startsWith("WEB-INF/");
    }

    String view() {
        return name.replaceFirst("\\.xhtml$", "");
    }

    /** {@code care} for {@code care/counselling/book}; empty for tags and templates, which every room uses. */
    String room() {
        return isAPage() ? name.replaceFirst("/.*", "") : "";
    }

    List<String> literalTexts() {
        return everywhere(element -> {
            List<String> faults = new ArrayList<>();
            if (!element.normalName().equals("script")) {
                for (TextNode words : element.textNodes()) {
                    add(faults, words.text());
                }
            }
            for (Attribute attribute : element.attributes()) {
                if (isShown(element, attribute.getKey())) {
                    add(faults, attribute.getValue());
                }
            }
            return faults;
        });
    }

    private static boolean isShown(Element element, String attribute) {
        String tag = element.normalName();
        return SHOWN.contains(attribute.toLowerCase(java.util.Locale.ROOT))
                || attribute.equals("value") && SHOW_THEIR_VALUE.contains(tag)
                || attribute.equals("text") && SHOW_THEIR_TEXT.contains(tag)
                || attribute.equals("name") && tag.equals("t:person");
    }

    private static void add(List<String> faults, String shown) {
        String literal =
                NAMELESS.matcher(EXPRESSION.matcher(shown).replaceAll(" ")).replaceAll(" ");
        if (LETTERS.matcher(literal).find()) {
            faults.add("says \"" + literal.strip() + "\"");
        }
    }

    List<String> inlineStyles() {
        return everywhere(
                element -> element.hasAttr("style") || element.normalName().equals("style")
                        ? List.of("has a style of its own on " + element.normalName())
                        : List.of());
    }

    List<String> scripts() {
        return everywhere(element -> {
            List<String> faults = new ArrayList<>();
            boolean ownFile = name.equals("WEB-INF/templates/frame.xhtml")
                    && element.attr("src").equals("/resources/teduh/teduh.js")
                    && element.html().isBlank();
            if (element.normalName().endsWith("script") && !ownFile
                    || element.normalName().equals("h:outputscript")) {
                faults.add("has a script");
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().matches("on[a-z]+")
                        && !DIALOG.matcher(attribute.getValue()).matches()) {
                    faults.add("has a script in " + attribute.getKey());
                }
            }
            return faults;
        });
    }

    /** PrimeFaces writes a column's width as a style, which the browser is told to refuse. */
    List<String> columnWidths() {
        return everywhere(element -> element.normalName().equals("p:column") && element.hasAttr("width")
                ? List.of("has a column with a width")
                : List.of());
    }

    /** Main buttons that are there whatever happens; of those under a condition only a browser can count. */
    List<String> tooManyMainButtons() {
        long main = elements()
                .filter(element -> element.attr("styleClass").contains("t-primary") || element.hasClass("t-primary"))
                .filter(element -> Stream.concat(Stream.of(element), element.parents().stream())
                        .noneMatch(around -> around.hasAttr("rendered")
                                || around.normalName().equals("p:dialog")
                                || around.normalName().equals("dialog")))
                .count();
        return main > 1 ? List.of(name + " has " + main + " main buttons") : List.of();
    }

    /** An id in an address stays in histories, logs and referrers. */
    List<String> valuesInAddresses() {
        return everywhere(element -> {
            String tag = element.normalName();
            boolean link = Set.of("h:link", "h:outputlink", "h:button", "p:link", "p:button", "a")
                    .contains(tag);
            boolean carries = link && !element.getElementsByTag("f:param").isEmpty()
                    || Stream.of("href", "outcome", "value", "action")
                            .anyMatch(attribute -> element.attr(attribute).matches(".*\\?[\\w-]+=#\\{.*"));
            return carries || tag.equals("f:viewparam") ? List.of("carries a value in an address") : List.of();
        });
    }

    /** What the server would find out when the page is first asked for: a reserved word after a dot, a hidden name. */
    List<String> brokenExpressions() {
        List<String> faults = new ArrayList<>();
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            if (RESERVED.matcher(expression.group(1).replaceAll("'[^']*'", " ")).find()) {
                faults.add(name + " cannot ask " + expression.group());
            }
        }
        elements()
                .filter(element -> IMPLICIT.contains(element.attr("var")))
                .forEach(element -> faults.add(name + " names a row " + element.attr("var")));
        return faults;
    }

    List<String> tooLong() {
        long lines = text.lines().count();
        return lines > LONGEST ? List.of(name + " has " + lines + " lines") : List.of();
    }

    /** The names that expressions begin with, and that are neither words of the language nor named in the page. */
    Set<String> beans() {
        Set<String> names = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            Matcher name = Pattern.compile("(?<![\\w.'])([A-Za-z_]\\w*)")
                    .matcher(expression.group(1).replaceAll("'[^']*'", " ").replaceAll("\\.\\s*\\w+", "."));
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        names.removeAll(WORDS_OF_EL);
        elements().forEach(element -> {
            names.remove(element.attr("var"));
            names.remove(element.attr("varStatus"));
            if (element.normalName().equals("ui:param")) {
                names.remove(element.attr("name"));
            }
        });
        return names;
    }

    private static final Set<String> WORDS_OF_EL = Set.of(
            "and",
            "or",
            "not",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "true",
            "false",
            "null",
            "div",
            "mod",
            "instanceof",
            "view",
            "component");

    /** The tags, parts and templates that stand in it, as files under the web application. */
    Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        elements().forEach(element -> {
            if (element.normalName().startsWith("t:")) {
                parts.add("WEB-INF/tags/" + element.normalName().substring(2) + ".xhtml");
            }
            Stream.of(element.attr("src"), element.attr("template"))
                    .filter(file -> file.startsWith("/WEB-INF/"))
                    .forEach(file -> parts.add(file.substring(1)));
        });
        return parts;
    }

    private List<String> everywhere(java.util.function.Function<Element, List<String>> rule) {
        return elements()
                .flatMap(element -> rule.apply(element).stream())
                .map(fault -> name + " " + fault)
                .toList();
    }

    private Stream<Element> elements() {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        return document.getAllElements().stream().filter(Predicate.not(document::equals));
    }
}
