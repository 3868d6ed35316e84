package org.teduh;

import jakarta.servlet.ServletContainerInitializer;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built programme, together with all test classes, as one archive. */
final class TestWar {

    private TestWar() {}

    static WebArchive build() {
        Path build = Path.of(System.getProperty("teduh.build"));
        return ShrinkWrap.create(ZipImporter.class, "teduh.war")
                .importFrom(build.resolve("teduh.war").toFile())
                .as(WebArchive.class)
                .merge(
                        ShrinkWrap.create(ExplodedImporter.class)
                                .importDirectory(build.resolve("test-classes").toFile())
                                .as(GenericArchive.class),
                        "WEB-INF/classes",
                        Filters.include(".*/org/teduh/(?!fixture/|e2e/|bench/).*\\.class"))
                .addAsLibraries(libraryOf(Assertions.class))
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "test-door.jar")
                        .addAsServiceProvider(ServletContainerInitializer.class, TestDoor.class))
                .addAsWebInfResource(
                        new StringAsset("<web-ext xmlns='http://websphere.ibm.com/xml/ns/javaee' version='1.1'>"
                                + "<context-root uri='/'/></web-ext>"),
                        "ibm-web-ext.xml");
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
