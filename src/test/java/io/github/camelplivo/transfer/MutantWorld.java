package io.github.camelplivo.transfer;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import io.github.camelplivo.outcome.Waits;

/** The component with one rule less, and the tests that are to notice it, in a class loader of their own. */
final class MutantWorld implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/main/java/io/github/camelplivo");
    private static final String OURS = "io.github.camelplivo.";
    static final long SEED = 1;

    private final URLClassLoader classes;

    /** Its classes before those of the component. */
    private static final class Classes extends URLClassLoader {

        Classes(URL[] urls) {
            super(urls, MutantWorld.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(OURS)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    /** @param folder where its classes may be put */
    MutantWorld(Mutant mutant, Path folder) throws IOException {
        String source = Files.readString(SOURCES.resolve(mutant.file()));
        int at = source.indexOf(mutant.text());
        if (at < 0 || source.indexOf(mutant.text(), at + 1) >= 0) {
            throw new IllegalArgumentException("Not there once in " + mutant.file() + ": " + mutant.text());
        }
        Path changed = folder.resolve(mutant.file());
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source.replace(mutant.text(), mutant.other()));
        compile(changed, folder);
        this.classes = new Classes(new URL[] { folder.toUri().toURL(), place(MutantWorld.class), place(Waits.class) });
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(messages, files, null,
                    List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", path), null,
                    files.getJavaFileObjects(source)).call();
            if (!done) {
                throw new IllegalArgumentException(messages.toString());
            }
        }
    }

    /** What somebody notices; null when nobody does. */
    String noticed(int transfers) throws Exception {
        String noticed = byTest("outcome.JudgeRulesTest");
        noticed = noticed == null ? byTest("outcome.BringJudgeTest") : noticed;
        noticed = noticed == null ? byTest("outcome.BringWaitsTest") : noticed;
        noticed = noticed == null ? byTest("transfer.StepsTest") : noticed;
        noticed = noticed == null ? bySoak(transfers / 10) : noticed;
        noticed = noticed == null ? byTest("outcome.WaitsTest") : noticed;
        noticed = noticed == null ? byStories() : noticed;
        return noticed == null ? bySoak(transfers) : noticed;
    }

    /** The first thing that is wrong in random transfers. */
    String bySoak(int transfers) throws Exception {
        for (Object row : rows()) {
            List<?> wrong = (List<?>) call(report(row, transfers), "wrong");
            if (!wrong.isEmpty()) {
                return "soak " + row + ", " + wrong.size() + " of " + transfers + ": " + wrong.get(0);
            }
        }
        return null;
    }

    /** How many requests looks make of so many transfers in that weather. */
    long looks(Soak.Row row, int transfers) throws Exception {
        return (Long) call(report(rows()[row.ordinal()], transfers), "looks");
    }

    private Object[] rows() throws ClassNotFoundException {
        return classes.loadClass(OURS + "transfer.Soak$Row").getEnumConstants();
    }

    private Object report(Object row, int transfers) throws Exception {
        Method run = classes.loadClass(OURS + "transfer.Soak").getDeclaredMethod("run", row.getClass(), int.class, long.class);
        run.setAccessible(true);
        return run.invoke(null, row, transfers, SEED);
    }

    private static Object call(Object object, String name) throws Exception {
        Method method = object.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(object);
    }

    /** The first test without parameters that fails. */
    private String byTest(String name) throws Exception {
        Class<?> type = classes.loadClass(OURS + name);
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && method.isAnnotationPresent(org.junit.jupiter.api.Test.class)) {
                String failure = failure(type, method);
                if (failure != null) {
                    return failure;
                }
            }
        }
        return null;
    }

    private String byStories() throws Exception {
        Class<?> type = classes.loadClass(OURS + "outcome.JudgeTest");
        Method runs = type.getDeclaredMethod("runs");
        runs.setAccessible(true);
        List<?> all = ((Stream<?>) runs.invoke(null)).toList();
        for (Method method : type.getDeclaredMethods()) {
            for (Object run : all) {
                Object[] arguments = (Object[]) run;
                String failure = method.getName().equals("noWordContradictsTheTruth") ? failure(type, method, arguments)
                        : method.getName().equals("withAllReportsInTheirOrderNobodyLooks")
                                ? failure(type, method, arguments[0])
                        : null;
                if (failure != null) {
                    return failure;
                }
            }
        }
        return null;
    }

    private static String failure(Class<?> type, Method method, Object... arguments) throws Exception {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance(), arguments);
            return null;
        } catch (InvocationTargetException e) {
            return type.getSimpleName() + "." + method.getName() + List.of(arguments) + ": " + e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
