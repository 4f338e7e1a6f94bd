package io.github.camelplivo.transfer;

import io.github.camelplivo.transfer.Soak.Report;
import io.github.camelplivo.transfer.Soak.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random transfers with random people, in all weathers, in virtual time: nothing that is told is wrong, and everything
 * is told once. {@code -Dsoak.transfers=166667} for each weather makes a million.
 */
class OutcomeSoakTest {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeSoakTest.class);
    private static final int TRANSFERS = Integer.getInteger("soak.transfers", 6_000);
    private static final long SEED = Long.getLong("soak.seed", 1);

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongAndEverythingIsToldOnce(Row row) {
        Report report = Soak.run(row, TRANSFERS, SEED);

        LOG.info("{} {}, requests of looks each {}", row, report.counts(), report.looks() / (double) TRANSFERS);
        assertThat(report.wrong().size() > 4 ? report.wrong().subList(0, 4) : report.wrong())
                .as("%d are wrong", report.wrong().size()).isEmpty();
        assertThat(report.counts()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSeedReproducesIt(Row row) {
        assertThat(Soak.run(row, 500, SEED)).isEqualTo(Soak.run(row, 500, SEED));
    }
}
