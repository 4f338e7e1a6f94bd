package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Media that is uploaded, to be sent with messages. What no message has used is gone after six hours. */
final class UploadApi {

    private static final String ALL = "Media/";
    private static final int MOST = 10;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Duration UNUSED = Duration.ofHours(6);
    private static final Pattern TYPES = Pattern.compile(
            "(?i).*\\.(jpe?g|png|gif|mp4|pdf|txt|mp3|wav|ogg|3gpp?|vcard|vcf|csv|xlsx?)");

    private final ObjectStore store;
    private final SimulatorClock clock;
    private final String url;
    private final Resource media;

    /** @param url of the simulator */
    UploadApi(ObjectStore store, SimulatorClock clock, String url) {
        this.store = store;
        this.clock = clock;
        this.url = url;
        media = new Resource(store, ALL + "{media_id}/").hides("used");
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL, this::upload);
        media.route(routes);
    }

    private Answer upload(Request request, int status) {
        List<Multipart.Part> files = request.multipart().files("file");
        if (files.isEmpty() || files.size() > MOST) {
            throw ApiError.invalid("file");
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        files.forEach(file -> objects.add(result(file)));
        return Answer.withApiId(status, Map.of("objects", objects));
    }

    /** Each file for itself: the others are kept when one is refused. */
    private Map<String, Object> result(Multipart.Part file) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file_name", file.fileName());
        result.put("content_type", file.contentType());
        result.put("size", file.size());
        if (file.size() > LARGEST) {
            return refused(result, 413, "the file is larger than 2 MB");
        }
        if (!TYPES.matcher(file.fileName()).matches()) {
            return refused(result, 415, "files of this type are not taken");
        }
        String id = Answer.newId();
        result.put("media_id", id);
        result.put("media_url", url + "/media/" + id);
        result.put("upload_time", Times.text(clock.instant()));
        store.put(ALL, id, result);
        clock.after(UNUSED, () -> store.find(ALL, id).filter(stored -> !stored.containsKey("used"))
                .ifPresent(stored -> store.remove(ALL, id)));
        result.put("status", "success");
        result.put("status_code", 201);
        return result;
    }

    private static Map<String, Object> refused(Map<String, Object> result, int code, String why) {
        result.put("status", "failed");
        result.put("status_code", code);
        result.put("message", why);
        return result;
    }

    /** @return the address of a file that is sent with a message */
    String use(String id) {
        Map<String, Object> stored = store.find(ALL, id).orElseThrow(() -> ApiError.invalid("media_ids"));
        store.change(ALL, id, Map.of("used", true));
        return stored.get("media_url").toString();
    }
}
