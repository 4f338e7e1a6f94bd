package io.github.camelplivo.simulator;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** SIP endpoints: users who register with a telephone of their own. */
final class EndpointApi {

    private static final BigInteger TWELVE_DIGITS = BigInteger.TEN.pow(12);

    private final ApplicationApi applications;
    private final Resource endpoints;

    EndpointApi(ObjectStore store, ApplicationApi applications) {
        this.applications = applications;
        endpoints = new Resource(store, "Endpoint/{endpoint_id}/").ids(EndpointApi::digits)
                .made(this::made, "username", "alias").changed(this::changed).hides("app_id");
    }

    void route(DocumentedRoutes routes) {
        endpoints.route(routes);
    }

    private static String digits() {
        BigInteger random = new BigInteger(Answer.newId().replace("-", ""), 16);
        return String.format("%012d", random.mod(TWELVE_DIGITS));
    }

    private Map<String, Object> made(Request request, Map<String, Object> given) {
        Parameters parameters = new Parameters(given);
        if (!parameters.text("username").matches("[A-Za-z][A-Za-z0-9]*")) {
            throw ApiError.invalid("username");
        }
        Map<String, Object> fields = new LinkedHashMap<>(changed(request, given));
        String username = parameters.text("username") + digits();
        fields.put("username", username);
        fields.put("sip_uri", "sip:" + username + "@phone.plivo.com");
        fields.put("sip_registered", "false");
        fields.put("sub_account", null);
        if (!given.containsKey("app_id")) {
            fields.put("application", applications.byDefault("default_endpoint_app")
                    .map(app -> ApplicationApi.uri(request.account(), app)).orElse(null));
        }
        return fields;
    }

    private Map<String, Object> changed(Request request, Map<String, Object> given) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (given.containsKey("password")) {
            String password = new Parameters(given).text("password");
            if (password.length() < 5) {
                throw ApiError.invalid("password");
            }
            fields.put("password", md5(password));
        }
        if (given.containsKey("alias") && !new Parameters(given).text("alias").matches("[A-Za-z0-9_-]+")) {
            throw ApiError.invalid("alias");
        }
        if (given.containsKey("app_id")) {
            String app = new Parameters(given).text("app_id");
            applications.known(app);
            fields.putAll(ApplicationApi.reference(request, app));
        }
        return fields;
    }

    private static String md5(String password) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(password.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no MD5", e);
        }
    }
}
