package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every operation that Plivo documents. */
class EveryOperationTest extends EveryOperationTestSupport {

    /** Whose path names what need not be there: what is bought, added or looked up, and what only is acted on. */
    private static final Set<String> NAMES_WHAT_IS_NEW = Set.of("lookup-get", "cnam-lookup-get");

    static Stream<ApiOperation> operations() {
        return ApiOperations.all().stream();
    }

    static Stream<ApiOperation> operationsOnSomething() {
        return operations().filter(operation -> operation.path().replace("{auth_id}", "").contains("{"))
                .filter(operation -> !NAMES_WHAT_IS_NEW.contains(operation.name()));
    }

    @Test
    void thereAreManyOperations() {
        assertThat(operations()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void isAnsweredWithItsDocumentedStatus(ApiOperation operation) throws Exception {
        HttpResponse<String> answer = ask(operation);

        assertThat(answer.statusCode()).as(operation.name() + ": " + answer.body()).isEqualTo(operation.status());
        if (operation.status() == 204) {
            assertThat(answer.body()).isEmpty();
        } else {
            assertThat(Json.read(answer.body())).containsKey("api_id");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnSomething")
    void isAnsweredWith404WhenThatIsNotThere(ApiOperation operation) throws Exception {
        String path = operation.path().replace("{auth_id}", PlivoSimulator.AUTH_ID).replaceAll("\\{[a-z_0-9]+}", "nothing");

        HttpResponse<String> answer = ask(operation, path);

        assertThat(answer.statusCode()).as(operation.name() + ": " + answer.body()).isEqualTo(404);
    }
}
