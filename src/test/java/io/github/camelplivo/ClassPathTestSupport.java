package io.github.camelplivo;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Runs programs with less on the class path than the tests have. */
public final class ClassPathTestSupport {

    private ClassPathTestSupport() {
    }

    /**
     * Runs it without those jars of the tests' class path that have that in their name, and so without that class. A
     * second logback would begin the log file of the first one anew.
     */
    public static String runWithout(String jars, Class<?> missing, Class<? extends Callable<String>> program)
            throws Exception {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> Stream.of(jars, "logback").noneMatch(path.getFileName().toString()::contains))
                .map(ClassPathTestSupport::url).toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            assertThatThrownBy(() -> loader.loadClass(missing.getName())).isInstanceOf(ClassNotFoundException.class);
            return (String) ((Callable<?>) loader.loadClass(program.getName()).getConstructor().newInstance()).call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
