package io.github.camelplivo.xml;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java as a user of the room would write it. */
final class Compiler {

    private Compiler() {
    }

    /** The errors in some statements; {@code N} and {@code T} are strings. */
    static List<String> errors(String statements, Path classes) {
        String source = """
                import io.github.camelplivo.xml.Response;
                import static io.github.camelplivo.xml.MultiPartyCall.Role;
                import static io.github.camelplivo.xml.PlivoXml.*;
                import static io.github.camelplivo.xml.Ssml.*;
                class Sample {
                    static final String N = "n";
                    static final String T = "t";
                    void sample() {
                        %s
                    }
                }
                """.formatted(statements);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, List.of("-proc:none", "-classpath", "target/classes", "-d", classes.toString()),
                        null,
                        List.of(new Source(source)))
                .call();
        return found.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(null)).toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Sample.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
