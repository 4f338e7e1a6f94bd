package io.github.camelplivo.kamelets;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Kamelets must agree with: this project's own version. */
final class Project {

    private static final Pattern VERSION
            = Pattern.compile("<artifactId>camel-plivo</artifactId>\\s*<version>([^<]+)</version>");

    private Project() {
    }

    static String version() {
        Matcher version = VERSION.matcher(KameletFile.read(Path.of("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("the pom has no version");
        }
        return version.group(1);
    }

    /** How a Kamelet names the component as a dependency. */
    static String dependency() {
        return "mvn:io.github.camelplivo:camel-plivo:" + version();
    }

    static CatalogRules rules() {
        return new CatalogRules("camel-plivo", Map.of("plivo", dependency()));
    }
}
