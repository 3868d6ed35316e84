package org.teduh.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teduh.platform.Page;
import org.teduh.platform.Pages;

/**
 * A picture of every page for everybody who has it, on a phone and on a desk, light and dark, in both languages, and one
 * page to look through them: {@code mvn -Pgallery verify} writes {@code target/gallery/index.html}.
 */
@Journey
class Gallery {

    private static final Path FOLDER = Path.of(System.getProperty("teduh.build"), "gallery");
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final Set<String> TAKEN = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(Face.class)
    void everything_that_this_person_sees(Face who, Browser browser) {
        for (String language : List.of("en", "id")) {
            browser.speaking(language.equals("en") ? "en-GB" : "id-ID");
            Ways ways = new Ways(browser, who);
            ways.begin();
            for (Page page : new Pages().all()) {
                if (who.sees(page) && ways.goTo(page.view())) {
                    photograph(browser, who, page.view(), language);
                }
            }
        }
    }

    private static void photograph(Browser browser, Face who, String view, String language) {
        for (boolean dark : List.of(false, true)) {
            browser.inTheDark(dark);
            for (int width : WIDTHS) {
                String file = "%s/%s-%s-%d-%s.png"
                        .formatted(who.account(), view.replace('/', '_'), language, width, dark ? "dark" : "light");
                browser.at(width).photograph(FOLDER.resolve(file));
                TAKEN.add(file);
            }
        }
        browser.inTheDark(false);
    }

    @AfterAll
    static void hang() throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"UTF-8\">"
                + "<title>Teduh: every page</title><style>body{font:16px sans-serif;margin:2rem}"
                + "figure{display:inline-block;margin:0 1rem 1rem 0;vertical-align:top}"
                + "img{height:360px;border:1px solid #999}figcaption{font-size:12px}</style>");
        String before = "";
        for (String file : TAKEN) {
            String about = file.replaceFirst("-(en|id)-\\d+-\\w+\\.png$", "");
            if (!about.equals(before)) {
                page.append("<h2>").append(about.replace('_', '/')).append("</h2>");
                before = about;
            }
            page.append("<figure><a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%1$s\"></a>".formatted(file))
                    .append("<figcaption>")
                    .append(file)
                    .append("</figcaption></figure>");
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("index.html"), page.append("</html>").toString());
    }
}
