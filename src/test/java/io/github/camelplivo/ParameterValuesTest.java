package io.github.camelplivo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What values of each kind may look like, what is made of them, and what is refused before anything is sent. */
@Tag("portable")
class ParameterValuesTest extends WireTestSupport {

    /** An endpoint that lacks one field, its header, a value for it, and what the request or else the complaint has. */
    record Case(String uri, String field, String header, Object value, String expected) {

        @Override
        public String toString() {
            return uri.replaceAll("\\?.*", "") + " " + field + " " + (value instanceof Object[] ? "array" : value);
        }
    }

    /** A bean with Java's names. */
    public static class Place {
        public double latitude = 52.5;
        public String placeName = "Berlin";
    }

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    private static Case room(Object value, String expected) {
        return new Case("plivo:conference-get", "conference_name", "CamelPlivoConferenceGetConferenceName", value, expected);
    }

    /** Less than five needs a reason. */
    private static Case rating(Object value, String expected) {
        return new Case(
                "plivo:call-feedback?callUuid=u" + (expected.endsWith(":5") ? "" : "&issues=ECHO"), "rating",
                "CamelPlivoCallFeedbackRating", value, expected);
    }

    private static Case time(Object value, String expected) {
        return new Case("plivo:call-list", "end_time__gt", "CamelPlivoCallListEndTimeGt", value, expected);
    }

    private static Case day(Object value, String expected) {
        return new Case("plivo:number-list", "renewal_date", "CamelPlivoNumberListRenewalDate", value, expected);
    }

    private static Case iso(Object value, String expected) {
        return new Case(
                "plivo:message-feedback?messageUuid=m&status=CONVERTED", "timestamp", "CamelPlivoMessageFeedbackTimestamp",
                value, expected);
    }

    private static Case message(String field, Object value, String expected) {
        String capital = field.substring(0, 1).toUpperCase() + field.substring(1).replace("_urls", "Urls");
        return new Case(
                "plivo:message-send?src=14152220000" + (field.equals("dst") ? "" : "&dst=14152221111")
                        + (field.equals("text") ? "" : "&text=Hi"),
                field,
                "CamelPlivoMessageSend" + capital, value, expected);
    }

    private static Case nodes(Object value, String expected) {
        return new Case("plivo:agent-create?name=a", "nodes", "CamelPlivoAgentCreateNodes", value, expected);
    }

    private static Case participant(Object value, String expected) {
        return new Case(
                "plivo:multiparty-participant-add?mpcId=name_m&role=agent&from=14152220000", "to",
                "CamelPlivoMultipartyParticipantAddTo", value, expected);
    }

    private static Case trunkCalls(Object value, String expected) {
        return new Case("plivo:sip-trunk-call-list", "from_number", "CamelPlivoSipTrunkCallListFromNumber", value, expected);
    }

    private static Case multiparty(String value, String expected) {
        return new Case("plivo:multiparty-end", "mpc_id", "CamelPlivoMultipartyEndMpcId", value, expected);
    }

    private static Case lookup(Object value, String expected) {
        return new Case("plivo:lookup-get?type=carrier", "number", "CamelPlivoLookupGetNumber", value, expected);
    }

    static Stream<Case> accepted() {
        String noon = "end_time__gt=2026-01-31%2012%3A00%3A00 ";
        String place = "\"location\":{\"latitude\":52.5,\"place_name\":\"Berlin\"}";
        String media = "\"media_urls\":[\"https://a.example/1,2\",\"https://b.example\"]";
        return Stream.of(
                room("Team A/B & Söhne? #1;%2e", "/Conference/Team%20A%2FB%20%26%20S%C3%B6hne%3F%20%231%3B%252e/ "),
                room("..a", "/Conference/..a/ "), room("\uD83D\uDE00", "/Conference/%F0%9F%98%80/ "),
                trunkCalls("+1415", "from_number=1415 "), trunkCalls("1415", "from_number=1415 "),
                multiparty("name_Team A/B", "/MultiPartyCall/name_Team%20A%2FB/ "), multiparty("uuid_0c1f", "/uuid_0c1f/ "),
                rating(4.5, "\"rating\":4.5"), rating("4.5", "\"rating\":4.5"), rating(5, "\"rating\":5"),
                rating("5.00", "\"rating\":5"), rating(5.0f, "\"rating\":5"),
                time("2026-01-31 12:00", "end_time__gt=2026-01-31%2012%3A00 "), time("2026-01-31 12:00:00", noon),
                time("2026-01-31T12:00:00Z", noon), time("2026-01-31T14:00:00+02:00", noon), time(NOON, noon),
                time("2026-01-31T14:00:00 02:00", noon), time("2026-01-31 14:00 02:00", noon), time(Date.from(NOON), noon),
                time(NOON.atOffset(ZoneOffset.ofHours(5)), noon),
                time(NOON.atZone(ZoneId.of("Asia/Tokyo")), noon), time(LocalDateTime.of(2026, 1, 31, 12, 0), noon),
                time(LocalDate.of(2026, 1, 31), "end_time__gt=2026-01-31%2000%3A00%3A00 "),
                day(NOON, "renewal_date=2026-01-31 "), day("2026-01-31", "renewal_date=2026-01-31 "),
                iso("2026-01-31T12:00:00Z", "\"timestamp\":\"2026-01-31T12:00:00Z\""),
                iso("2026-01-31 12:00", "\"timestamp\":\"2026-01-31T12:00:00Z\""),
                iso(OffsetDateTime.parse("2026-01-31T06:00:00-06:00"), "\"timestamp\":\"2026-01-31T12:00:00Z\""),
                message("location", Map.of("latitude", 52.5), "\"location\":{\"latitude\":52.5}"),
                message("location", "{\"latitude\":52.5,\"place_name\":\"Berlin\"}", place),
                message("location", new Place(), place),
                message("location", new ObjectMapper().valueToTree(Map.of("latitude", 1)), "\"location\":{\"latitude\":1}"),
                nodes("[{\"id\":\"a\"},{\"id\":\"b\"}]", "\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}]"),
                nodes("{\"id\":\"a\"}", "\"nodes\":[{\"id\":\"a\"}]"), nodes(Map.of("id", 1), "\"nodes\":[{\"id\":1}]"),
                nodes(List.of(Map.of("id", 1)), "\"nodes\":[{\"id\":1}]"),
                nodes(List.of(new Place()), "\"nodes\":[{\"latitude\":52.5,\"place_name\":\"Berlin\"}]"),
                nodes(new Object[] { Map.of("id", 1) }, "\"nodes\":[{\"id\":1}]"),
                message("media_urls", List.of("https://a.example/1,2", "https://b.example"), media),
                message("media_urls", new String[] { "https://a.example/1,2", "https://b.example" }, media),
                message("media_urls", "https://a.example, https://b.example",
                        "\"media_urls\":[\"https://a.example\",\"https://b.example\"]"),
                message("media_urls", Set.of("https://a.example"), "\"media_urls\":[\"https://a.example\"]"),
                message("dst", List.of("+14152221111", 14152222222L), "\"dst\":\"+14152221111<14152222222\""),
                message("dst", "+14152221111<14152222222", "\"dst\":\"+14152221111<14152222222\""),
                participant(numbers(20), "\"to\":\"14152220001<14152220002<"),
                participant("sip:a@phone.plivo.com", "\"to\":\"sip:a@phone.plivo.com\""),
                lookup("+14152221111", "GET /lookup/v1/Number/%2B14152221111?type=carrier "));
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "" + (14152220000L + number)).toList();
    }

    static Stream<Case> refused() {
        return Stream.of(
                room("..", "a name of at most 255 characters"), room(".", "a name"), room("a/../b", "a name"),
                room("a/", "a name"), room("/", "a name"), room("a\\..", "a name"), room("a\nb", "a name"),
                room("  ", "is empty"), room("x".repeat(256), "a name"), room(List.of("room"), "a name"),
                multiparty("0c1f2a3b-4d5e-6f70-8192-a3b4c5d6e7f8", "name_ or uuid_ followed by a name"),
                multiparty("name_a/..", "name_ or uuid_"),
                rating("5.01", "a number from 1 to 5"), rating("4,5", "a number"), rating(Double.NaN, "a number"),
                rating("1e-300", "a number"), rating(true, "a number"),
                time("yesterday", "a time in UTC"), time("2026-02-30 12:00", "a time in UTC"), time(20260131, "a time in UTC"),
                time("2026-01-31 25:00", "a time in UTC"), day("31.01.2026", "a day"), iso("noon", "a time in UTC in ISO 8601"),
                message("location", "{\"latitude\":", "a JSON object"), message("location", "Berlin", "a JSON object"),
                message("location", "{} {}", "a JSON object"), message("location", "null", "a JSON object"),
                message("location", List.of(Map.of("a", 1)), "a JSON object"), message("location", 5, "a JSON object"),
                nodes(List.of("a"), "a list of JSON objects"), nodes("[1]", "a list of JSON objects"),
                message("media_urls", List.of(), "an absolute http or https URL, or up to 10"),
                message("media_urls", Collections.nCopies(11, "https://a.example"), "up to 10 of them"),
                message("media_urls", "https://a.example,", "an absolute http or https URL"),
                message("dst", "sip:agent@phone.plivo.com", "an E.164 phone number"),
                message("dst", numbers(1001), "up to 1000 of them"),
                lookup("sip:agent@phone.plivo.com", "an E.164 phone number"), lookup("0441234567", "an E.164 phone number"),
                participant(numbers(21), "up to 20 of them"), participant("14152220000<agent", "an E.164 phone number"),
                new Case("plivo:media-upload", "file", "CamelPlivoMediaUploadFile", "/etc/hostname", "up to 10 files"));
    }

    /** The exchange of a value in the header, in the body, and where it is a text in the endpoint's URI. */
    private List<Exchange> wherever(Case given) {
        String option = Stream.of(given.field().split("_+")).reduce(
                (one, next) -> one + next.substring(0, 1).toUpperCase() + next.substring(1)).orElseThrow();
        Map<String, Object> body = new HashMap<>();
        body.put(given.field(), given.value());
        Stream<Exchange> both
                = Stream.of(send(given.uri(), null, Map.of(given.header(), given.value())), send(given.uri(), body));
        Stream<Exchange> uri = given.value() instanceof String text && !text.isBlank()
                ? Stream.of(send(given.uri() + (given.uri().contains("?") ? "&" : "?") + option + "="
                                 + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"),
                        null))
                : Stream.empty();
        return Stream.concat(both, uri).toList();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isSentInItsOneForm(Case given) {
        List<Exchange> exchanges = wherever(given);

        assertThat(exchanges).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        assertThat(wire.requests()).hasSameSizeAs(exchanges)
                .allSatisfy(request -> assertThat(request.line() + request.body()).contains(given.expected()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedInWordsThatDoNotRepeatIt(Case given) {
        assertThat(wherever(given)).allSatisfy(exchange -> {
            assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Nothing was sent to Plivo. ").hasMessageContaining(given.expected());
            if (given.value() instanceof String text && text.length() > 3) {
                assertThat(exchange.getException().getMessage()).doesNotContain(text);
            }
        });
        assertThat(wire.requests()).isEmpty();
    }

    /** Whether an endpoint that has some of several options is right, or else what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "multiparty-participant-update?mpcId=name_m&memberId=1 | mute or hold or coachMode is missing: set at least one of them",
            "multiparty-participant-update?mpcId=name_m&memberId=1&hold=false |",
            "multiparty-participant-update?mpcId=name_m&memberId=1&hold=false&coachMode=true |",
            "message-send?text=Hi&dst=14152221111 | src or powerpackUuid is missing",
            "message-send?text=Hi&dst=14152221111&src=1415&powerpackUuid=p | src and powerpackUuid exclude each other",
            "message-send?text=Hi&dst=14152221111&src=1415 |", "message-send?text=Hi&dst=14152221111&powerpackUuid=p |",
            "message-send?dst=14152221111&src=1415&type=mms | mediaUrls or mediaIds is missing when type is mms",
            "message-send?dst=14152221111&src=1415&type=mms&mediaIds=m |",
            "compliance-requirement-find | phoneNumber or countryIso2 is missing",
            "compliance-requirement-find?phoneNumber=14152221111&countryIso2=US | exclude each other",
            "compliance-requirement-find?countryIso2=US&endUserType=business | numberType is missing when countryIso2 is given",
            "compliance-requirement-find?phoneNumber=14152221111 |",
            "compliance-requirement-find?countryIso2=US&numberType=local&endUserType=business |",
            "multiparty-participant-add?mpcId=name_m&role=agent | from or callUuid is missing",
            "multiparty-participant-add?mpcId=name_m&role=agent&callUuid=u |",
            "multiparty-participant-add?mpcId=name_m&role=agent&callUuid=u&from=14152220000 | from and callUuid exclude each other",
            "sip-trunk-create?name=t&trunkDirection=outbound | ipaclUuid or credentialUuid is missing",
            "sip-trunk-create?name=t&trunkDirection=outbound&credentialUuid=c |",
            "sip-trunk-create?name=t&trunkDirection=outbound&credentialUuid=c&ipaclUuid=i |",
            "sip-trunk-create?name=t&trunkDirection=inbound | primaryUriUuid is missing",
            "call-feedback?callUuid=u&rating=4 | issues is missing", "call-feedback?callUuid=u&rating=4&issues=ECHO |",
            "call-feedback?callUuid=u&rating=5 |",
            "powerpack-create?name=p&applicationId=1 | applicationType is missing when applicationId is given and not none",
            "powerpack-create?name=p&applicationId=none |",
            "powerpack-update?powerpackUuid=p&applicationId=1 | applicationType is missing",
            "powerpack-number-list?numberPoolUuid=p&startsWith=415 | countryIso2 is missing when startsWith is given",
            "powerpack-number-list?numberPoolUuid=p |",
            "number-update?number=14152220000&callerReputation=enabled | profileUuid is missing when callerReputation is enabled",
            "end-user-create?name=n&endUserType=individual | lastName is missing when endUserType is individual",
            "end-user-create?name=n&endUserType=business |",
            "masking-session-create?firstParty=14152220000 | secondParty is missing when createSessionWithSingleParty is not true",
            "masking-session-create?firstParty=14152220000&createSessionWithSingleParty=true |",
            "masking-session-create?firstParty=14152220000&secondParty=14152221111&isPinAuthenticationRequired=true "
                                                                                                 + "| pinPromptPlay is missing when isPinAuthenticationRequired is true",
            "sip-trunk-uri-create?name=n&uri=a.example&authenticationNeeded=true | username is missing",
            "sip-trunk-uri-create?name=n&uri=a.example&authenticationNeeded=true&username=u | password is missing",
            "sip-trunk-uri-create?name=n&uri=a.example |",
            "compliance-application-create?alias=a&endUserId=e&documentIds=d | complianceRequirementId or countryIso2 is missing",
            "call-transfer?callUuid=u&legs=both&alegUrl=https://a.example | blegUrl or blegDestination or blegDocument is missing",
            "address-create?countryIso=ES | fiscalIdentificationCode is missing when countryIso is ES",
            "address-create?countryIso=DK | streetCode is missing when countryIso is DK",
            "identity-create?countryIso=ES | fiscalIdentificationCode is missing when countryIso is ES",
            "identity-create?countryIso=DK | municipalCode is missing when countryIso is DK",
            "profile-create?entityType=PUBLIC | businessContactEmail is missing when entityType is PUBLIC" })
    void knowsWhatGoesTogether(String uri, String complaint) {
        Exchange exchange = send("plivo:" + uri, null);

        if (complaint == null) {
            assertThat(exchange.getException()).isNull();
            assertThat(wire.requests()).hasSize(1);
        } else {
            assertThat(exchange.getException()).hasMessageContaining(complaint);
            assertThat(wire.requests()).isEmpty();
        }
    }

    @Test
    void aPatchIsOne() {
        assertThat(send("plivo:number-compliance-update?complianceId=c", Map.of("data", Map.of("alias", "a"))).getException())
                .isNull();

        assertThat(wire.onlyRequest().line())
                .startsWith("PATCH /api/v1/Account/" + AUTH_ID + "/PhoneNumber/Compliance/c/ ");
        assertThat(WireReading.parts(wire.onlyRequest()).get("data").content()).isEqualTo("{\"alias\":\"a\"}");
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        Exchange exchange = send("plivo:multiparty-participant-add?mpcId=..&role=boss",
                Map.of("to", numbers(21), "max_duration", "long", "no_such_field", 1),
                Map.of("CamelPlivoMultipartyParticipantAddCallbackUrl", "example.com"));

        assertThat(exchange.getException()).hasMessageContainingAll("7 problems", "mpcId must be", "role must be one of",
                "to must be", "from or callUuid is missing", "maxDuration must be", "no_such_field is not known",
                "callbackUrl must be");
        assertThat(wire.requests()).isEmpty();
        assertThat(exchange.getException().getMessage().lines().collect(Collectors.joining())).doesNotContain("14152220001");
    }
}
