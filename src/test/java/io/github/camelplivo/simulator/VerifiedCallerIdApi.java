package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers of others that the account may call from, once a code has proved them. It is good for 15 minutes. */
final class VerifiedCallerIdApi {

    private static final String ALL = "VerifiedCallerId/";
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final int LENGTH = 6;

    /** A number that is to be proved. */
    private record Claim(String number, Map<String, Object> fields, OneTimeCode code) {
    }

    private final ObjectStore store;
    private final SimulatorClock clock;
    private final Resource numbers;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    VerifiedCallerIdApi(ObjectStore store, SimulatorClock clock) {
        this.store = store;
        this.clock = clock;
        numbers = new Resource(store, ALL + "{phone_number}/").ofNumbers();
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL, this::claim).on("POST", ALL + "Verification/{verification_uuid}/", this::prove);
        numbers.route(routes);
    }

    private Answer claim(Request request, int status) {
        Parameters parameters = request.parameters();
        String number = parameters.text("phone_number");
        if (!Address.isNumber(number)) {
            throw ApiError.invalid("phone_number");
        }
        Map<String, Object> fields = new HashMap<>();
        fields.put("alias", parameters.fields().get("alias"));
        fields.put("subaccount", parameters.fields().get("subaccount"));
        fields.put("channel", parameters.oneOf("channel", "sms", List.of("sms", "call")));
        String id = Answer.newId();
        synchronized (store) {
            claims.put(id, new Claim(number, fields, OneTimeCode.ofLength(LENGTH, clock.instant().plus(GOOD_FOR))));
        }
        return Answer.withApiId(status, Map.of("message", "verification code has been sent", "verification_uuid", id));
    }

    private Answer prove(Request request, int status) {
        synchronized (store) {
            String id = request.variable("verification_uuid");
            Claim claim = Optional.ofNullable(claims.get(id)).orElseThrow(ApiError::notFound);
            if (claim.code().over(clock.instant())) {
                throw new ApiError(400, "the code has expired");
            }
            if (!claim.code().digits().equals(request.parameters().text("otp"))) {
                throw new ApiError(400, "the code is wrong");
            }
            claims.remove(id);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("phone_number", Address.key(claim.number()));
            fields.putAll(claim.fields());
            fields.put("country", NumberMarket.country(claim.number()).orElse(null));
            fields.put("verification_uuid", id);
            fields.put("created_at", Times.text(clock.instant()));
            store.put(ALL, Address.key(claim.number()), fields);
            return Answer.withApiId(status, fields);
        }
    }

    /** The newest code that a number was sent, or that of a verification. */
    Optional<String> code(String verificationOrNumber) {
        synchronized (store) {
            return claims.entrySet().stream().filter(claim -> claim.getKey().equals(verificationOrNumber)
                    || Address.same(claim.getValue().number(), verificationOrNumber))
                    .map(claim -> claim.getValue().code().digits()).reduce((older, newer) -> newer);
        }
    }
}
