package io.github.camelplivo.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.apache.camel.spi.IdempotentRepository;

/**
 * Up to which hour a list was told completely, kept as keys in an {@link IdempotentRepository}, beside those of the
 * objects. A repository cannot be asked for the newest key, so there is one for each day and each hour, and they are
 * looked for backwards.
 */
final class Marks {

    /** Plivo keeps no list for longer. */
    private static final int DAYS = 90;

    private final IdempotentRepository repository;
    private final String prefix;
    private Instant last = Instant.MIN;

    Marks(IdempotentRepository repository, String list) {
        this.repository = repository;
        this.prefix = list + ":until:";
    }

    /** The last hour that was set, now or before a restart. */
    Optional<Instant> find(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (LocalDate day = today; !day.isBefore(today.minusDays(DAYS)); day = day.minusDays(1)) {
            if (repository.contains(prefix + day)) {
                Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
                for (int hour = 23; hour >= 0; hour--) {
                    Instant mark = start.plus(Duration.ofHours(hour));
                    // A clock that was ahead may have set some that are still to come.
                    if (!mark.isAfter(now) && repository.contains(key(mark))) {
                        return Optional.of(mark);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Everything before that hour was told. */
    void set(Instant until) {
        Instant hour = hour(until);
        if (hour.isAfter(last)) {
            repository.add(prefix + LocalDate.ofInstant(hour, ZoneOffset.UTC));
            repository.add(key(hour));
            last = hour;
        }
    }

    static Instant hour(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }

    private String key(Instant hour) {
        return prefix + hour;
    }
}
