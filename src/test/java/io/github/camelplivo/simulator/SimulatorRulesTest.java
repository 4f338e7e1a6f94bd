package io.github.camelplivo.simulator;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Timer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What holds for every class of the simulator, its tests aside. */
class SimulatorRulesTest {

    private static final String HOME = "io.github.camelplivo.simulator";

    private static final JavaClasses SIMULATOR = new ClassFileImporter().withImportOption(
            location -> !location.matches(Pattern.compile(".*Test(Support)?(\\$.*)?\\.class")))
            .importPackages(HOME);

    /**
     * Background waits for sockets, not for time; who sits before a console or a page has the time of the real world.
     */
    private static final String KEEPERS_OF_TIME = ".*\\.(SimulatorClock|Background|Standalone|EventStream)(\\$.*)?";

    private static boolean readsTime(JavaAccess<?> access) {
        Class<?> owner;
        try {
            owner = access.getTargetOwner().reflect();
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
        String name = access.getTarget().getName();
        return switch (name) {
            case "now", "system", "systemUTC", "systemDefaultZone" -> owner == Instant.class || owner == Clock.class
                    || owner == InstantSource.class || owner == LocalDateTime.class || owner == LocalDate.class
                    || owner == ZonedDateTime.class || owner == LocalTime.class || owner == OffsetDateTime.class;
            case "<init>" -> owner == Date.class;
            case "get" -> owner == Future.class || owner == CompletableFuture.class;
            case "currentTimeMillis", "nanoTime" -> owner == System.class;
            case "sleep" -> owner == Thread.class || owner == TimeUnit.class;
            case "delayedExecutor", "orTimeout", "completeOnTimeout" -> owner == CompletableFuture.class;
            case "wait" -> true;
            case "await", "parkNanos", "parkUntil" -> owner == CountDownLatch.class || owner == LockSupport.class;
            case "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay" -> ScheduledExecutorService.class
                    .isAssignableFrom(owner) || owner == Timer.class;
            case "poll", "offer" -> BlockingQueue.class.isAssignableFrom(owner);
            default -> false;
        };
    }

    @Test
    void allTimeIsTheClocks() {
        noClasses().that().haveNameNotMatching(KEEPERS_OF_TIME)
                .should().accessTargetWhere(
                        DescribedPredicate.describe("read the time or wait for it", SimulatorRulesTest::readsTime))
                .check(SIMULATOR);
    }

    @Test
    void itIsIgnorantOfTheComponent() {
        noClasses().should().dependOnClassesThat(DescribedPredicate.describe("are the component's",
                (JavaClass other) -> other.getName().startsWith("io.github.camelplivo.") && !other.getName().startsWith(HOME)))
                .check(SIMULATOR);
    }
}
