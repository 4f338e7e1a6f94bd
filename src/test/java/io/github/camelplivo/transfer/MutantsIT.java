package io.github.camelplivo.transfer;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule is there for something: without it the soak or a story says that something is wrong. */
class MutantsIT {

    private static final Logger LOG = LoggerFactory.getLogger(MutantsIT.class);
    private static final int TRANSFERS = Integer.getInteger("mutants.transfers", 3_000);

    @TempDir
    private Path folder;

    static List<Mutant> all() {
        return Mutant.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRuleThatIsMissingIsMissed(Mutant mutant) throws Exception {
        try (MutantWorld world = new MutantWorld(mutant, folder)) {
            String noticed = world.noticed(TRANSFERS);

            LOG.info("Without \"{}\": {}", mutant, noticed);
            assertThat(noticed).isNotNull();
        }
    }

    /** Who decides at once is right as often, but looks for what the next report would have told. */
    @Test
    void withoutTheGraceNothingIsWrongButThereAreMoreLooks() throws Exception {
        try (MutantWorld world = new MutantWorld(Mutant.GRACE, folder)) {
            double more = world.looks(Soak.Row.ROUGH, TRANSFERS)
                          / (double) Soak.run(Soak.Row.ROUGH, TRANSFERS, MutantWorld.SEED).looks();

            LOG.info("Without the grace there are {} times as many looks", more);
            assertThat(world.bySoak(TRANSFERS)).isNull();
            assertThat(more).isGreaterThan(1.2);
        }
    }
}
