package io.github.camelplivo.benchmarks.rival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelplivo.benchmarks.process.Json;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The limit: Apache HttpClient with the body of the request ready-made. No route, nothing checked. */
final class BareHttpClient implements Rival {

    private static final HttpEntity BODY
            = new ByteArrayEntity(Json.write(Plivo.TRANSFER).getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);

    private final ObjectReader reader = new ObjectMapper().readerFor(Map.class);
    private final boolean decode;
    private CloseableHttpClient http;
    private String url;

    /** @param decode whether it decodes the answer, or just reads it */
    BareHttpClient(boolean decode) {
        this.decode = decode;
    }

    @Override
    public void start(String baseUrl, int connections) {
        url = baseUrl;
        PoolingHttpClientConnectionManager pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(connections).setMaxConnPerRoute(connections).build();
        http = HttpClients.custom().setConnectionManager(pool).disableAutomaticRetries().disableRedirectHandling()
                .disableCookieManagement().build();
    }

    @Override
    public String transfer(String callUuid) throws Exception {
        HttpPost request = new HttpPost(url + Plivo.path(callUuid));
        request.setHeader(HttpHeaders.AUTHORIZATION, Plivo.AUTHORIZATION);
        request.setEntity(BODY);
        return http.execute(request, response -> {
            byte[] answer = EntityUtils.toByteArray(response.getEntity());
            return response.getCode() == 202 ? accepted(answer) : "status " + response.getCode();
        });
    }

    private String accepted(byte[] answer) throws IOException {
        if (!decode) {
            return answer.length > 0 ? Plivo.ACCEPTED : "nothing";
        }
        return reader.<Map<String, Object>> readValue(answer).get("message").toString();
    }
}
