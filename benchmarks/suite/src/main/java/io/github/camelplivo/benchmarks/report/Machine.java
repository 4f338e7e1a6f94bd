package io.github.camelplivo.benchmarks.report;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

import com.sun.management.OperatingSystemMXBean;
import io.github.camelplivo.benchmarks.process.Jvm;
import org.apache.camel.CamelContext;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * The shape of the machine, and how busy others kept it.
 *
 * @param load average number of running threads in the minute before the suite began
 */
public record Machine(int cores, long memoryGb, String system, String jdk, String jdkOfVirtualThreads, String camel,
        String httpClient, double load) {

    public static Machine seen() throws IOException {
        OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Jvm jvm = Jvm.ofTheSuite();
        Optional<Jvm> virtual = jvm.withVirtualThreads();
        return new Machine(
                os.getAvailableProcessors(), Math.round(os.getTotalMemorySize() / 1e9), os.getName() + " " + os.getArch(),
                version(jvm), virtual.isPresent() ? version(virtual.get()) : null, version(CamelContext.class),
                version(HttpClient.class), os.getSystemLoadAverage());
    }

    private static String version(Jvm jvm) throws IOException {
        Properties release = new Properties();
        release.load(new StringReader(Files.readString(jvm.home().resolve("release"))));
        return (release.getProperty("IMPLEMENTOR") + " " + release.getProperty("JAVA_VERSION")).replace("\"", "");
    }

    private static String version(Class<?> type) {
        return type.getPackage().getImplementationVersion();
    }
}
