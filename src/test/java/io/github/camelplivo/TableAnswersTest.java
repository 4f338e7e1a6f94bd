package io.github.camelplivo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.camelplivo.api.Answer.Paging;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.message.LateAnswer;
import io.github.camelplivo.table.Operations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the table says of Plivo's answers and of costs, against what is known of them. */
@Tag("portable")
class TableAnswersTest {

    private static Stream<Operation> rows() {
        return new Operations(List.of()).all().stream();
    }

    @Test
    void whatCostsMoneyIsSaid() {
        assertThat(rows().filter(row -> row.costs().isPresent())).extracting(Operation::name).containsExactlyInAnyOrder(
                "call-make", "message-send", "number-buy", "powerpack-number-buy", "brand-create", "campaign-create",
                "campaign-update", "verify-session-create", "masking-session-create", "multiparty-participant-add",
                "cnam-lookup-get", "lookup-get");
    }

    @Test
    void theSecretsOfAnswersAreKnown() {
        Map<String, List<String>> secrets = new TreeMap<>();
        rows().filter(row -> !row.answer().secrets().isEmpty()).forEach(row -> secrets.put(row.name(), row.answer().secrets()));

        assertThat(secrets.keySet()).hasSize(12);
        assertThat(secrets).allSatisfy((name, fields) -> assertThat(fields).as(name).isEqualTo(
                name.startsWith("subaccount-")
                        ? List.of("auth_token")
                        : name.startsWith("sip-endpoint-")
                                ? List.of("password")
                        : name.equals("token-create")
                                ? List.of("token")
                        : name.startsWith("masking-session-")
                                ? List.of("first_party_pin", "second_party_pin")
                        : List.of()));
    }

    /** An answer that comes by itself does not say which operation it is of. */
    @Test
    void anAnswerOfAnyOperationHidesItsSecrets() {
        assertThat(rows().flatMap(row -> row.answer().secrets().stream()).distinct()).isNotEmpty().allSatisfy(
                secret -> assertThat(LateAnswer.parse("{\"objects\": [{\"" + secret + "\": \"s3cret\"}]}").toString())
                        .contains(secret).doesNotContain("s3cret"));
    }

    @Test
    void aListIsUnderItsKnownKey() {
        Map<String, String> keys = new TreeMap<>();
        rows().filter(row -> row.answer().objects() != null && !row.answer().objects().equals("objects"))
                .forEach(row -> keys.put(row.name(), row.answer().objects()));
        assertThat(keys).isEqualTo(Map.ofEntries(
                Map.entry("brand-list", "brands"), Map.entry("brand-usecase-list", "usecases"),
                Map.entry("campaign-list", "campaigns"), Map.entry("campaign-number-list", "phone_numbers"),
                Map.entry("profile-list", "profiles"), Map.entry("verify-session-list", "sessions"),
                Map.entry("number-compliance-list", "compliances"), Map.entry("call-live-list", "calls"),
                Map.entry("call-queued-list", "calls"), Map.entry("conference-list", "conferences"),
                Map.entry("masking-session-list", "response.objects")));
        assertThat(rows().filter(row -> row.answer().objects() != null && row.answer().paging() == Paging.NONE))
                .extracting(Operation::name).containsExactlyInAnyOrder("call-live-list", "call-queued-list", "conference-list",
                        "call-stream-list", "agent-node-list", "brand-usecase-list");
        assertThat(rows().filter(row -> row.name().endsWith("-list"))).allSatisfy(
                row -> assertThat(row.answer().objects()).as(row.name()).isNotNull());
    }
}
