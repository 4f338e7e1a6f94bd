package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.Multipart.Part;

/** Papers that regulated numbers want: the API of number compliance, and the older ones. */
final class ComplianceApi {

    private static final String NUMBERS = "PhoneNumber/Compliance/";
    private static final String APPLICATIONS = "ComplianceApplication/";
    private static final String REQUIREMENTS = "ComplianceRequirement/";
    private static final String TYPES = "ComplianceDocumentType/";
    private static final String REQUIREMENT = "simulated-requirement";
    private static final int LARGEST = 5 * 1024 * 1024;

    private final ObjectStore store;
    private final NumberApi rented;
    private final SimulatorClock clock;
    private final Resource compliances;
    private final Resource applications;

    ComplianceApi(ObjectStore store, NumberApi rented, SimulatorClock clock) {
        this.store = store;
        this.rented = rented;
        this.clock = clock;
        compliances = new Resource(store, NUMBERS + "{compliance_id}/").nested("compliance").hides("data")
                .paged(Page.USUAL.under("compliances"))
                .made((request, given) -> submitted(request)).changed(this::again);
        applications = new Resource(store, APPLICATIONS + "{compliance_application_id}/")
                .made((request, given) -> Map.of("status", "draft", "created_at", now()));
        store.put(TYPES, "simulated-type", Map.of("document_type_id", "simulated-type", "document_name", "Passport",
                "information", List.of(), "proof_required", true));
        store.put(REQUIREMENTS, REQUIREMENT, Map.of("compliance_requirement_id", REQUIREMENT, "country_iso2", "ES",
                "number_type", "local", "end_user_type", "individual", "acceptable_document_types",
                List.of(Map.of("name", "Proof of identity", "acceptable_documents",
                        List.of(Map.of("document_type_id", "simulated-type"))))));
    }

    private String now() {
        return Times.text(clock.instant());
    }

    void route(DocumentedRoutes routes) {
        routes.on("GET", NUMBERS + "Requirements/", this::requirements).on("POST", NUMBERS + "Link/", this::link)
                .on("GET", REQUIREMENTS, this::requirement)
                .on("POST", APPLICATIONS + "{compliance_application_id}/Submit/",
                        (request, status) -> applications.change(request, status, Map.of("status", "submitted"), "submitted"));
        compliances.route(routes);
        applications.route(routes);
        new Resource(store, REQUIREMENTS + "{compliance_requirement_id}/").route(routes);
        new Resource(store, TYPES + "{document_type_id}/").route(routes);
        new Resource(store, "EndUser/{end_user_id}/").made((request, given) -> Map.of("created_at", now())).route(routes);
        new Resource(store, "ComplianceDocument/{compliance_document_id}/").idField("document_id")
                .made((request, given) -> Map.of("created_at", now())).route(routes);
        for (String older : List.of("Verification/Address/{address_id}/", "Verification/Identity/{identity_id}/")) {
            Resource proof = new Resource(store, older).idField("id").made((request, given) -> Map.of(
                    "verification_status", "pending", "validation_status", "pending", "created_at", now()));
            proof.filters().of("customer_name",
                    (object, value) -> value.equals(object.get("first_name") + " " + object.get("last_name")));
            proof.route(routes);
        }
    }

    private Answer requirements(Request request, int status) {
        Map<String, Object> answer = new LinkedHashMap<>(request.queryFields());
        answer.put("documents", List.of(Map.of("document_type", "business_registration", "mandatory", true)));
        return Answer.withApiId(status, answer);
    }

    /** The one requirement that a number, or a kind of numbers, has. */
    private Answer requirement(Request request, int status) {
        Parameters query = request.arguments();
        Filters filters = new Filters();
        if (query.has("phone_number")) {
            Map<String, String> country
                    = Map.of("country_iso2", NumberMarket.country(query.text("phone_number")).orElse(""));
            return found(filters, country, status);
        }
        Map<String, String> kind = new LinkedHashMap<>();
        List.of("country_iso2", "number_type", "end_user_type").forEach(name -> kind.put(name, query.text(name)));
        return found(filters, kind, status);
    }

    private Answer found(Filters filters, Map<String, String> query, int status) {
        return store.all(REQUIREMENTS).stream().filter(requirement -> filters.match(requirement, query)).findFirst()
                .map(requirement -> Answer.withApiId(status, requirement)).orElseThrow(ApiError::notFound);
    }

    private Map<String, Object> submitted(Request request) {
        if (data(request).isEmpty()) {
            throw new ApiError(400, "data is a mandatory param.");
        }
        return papers(request);
    }

    private static Optional<Part> data(Request request) {
        return request.multipart().parts().stream().filter(part -> part.name().equals("data")).findFirst();
    }

    private Map<String, Object> papers(Request request) {
        Multipart form = request.multipart();
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            data(request).ifPresent(data -> fields.putAll(Json.read(data.text())));
        } catch (IllegalArgumentException e) {
            throw ApiError.invalid("data");
        }
        List<Map<String, Object>> documents = new ArrayList<>();
        form.parts().stream().filter(Part::isFile).forEach(file -> {
            if (!file.name().matches("documents\\[[0-9]+]\\.file") || file.size() > LARGEST) {
                throw ApiError.invalid(file.name());
            }
            documents.add(Map.of("file_name", file.fileName(), "size", file.size()));
        });
        fields.put("files", documents);
        fields.put("status", "submitted");
        fields.put("updated_at", now());
        return fields;
    }

    private Map<String, Object> again(Request request, Map<String, Object> given) {
        if (!"rejected".equals(compliances.find(request).get("status"))) {
            throw new ApiError(400, "only what was rejected can be updated");
        }
        return papers(request);
    }

    /** Each number for itself: the answer is a yes, even when some cannot be linked. */
    private Answer link(Request request, int status) {
        if (!(request.parameters().fields().get("numbers") instanceof List<?> all)) {
            throw ApiError.invalid("numbers");
        }
        List<Map<String, Object>> report = new ArrayList<>();
        for (Object one : all) {
            if (!(one instanceof Map<?, ?> link)) {
                throw ApiError.invalid("numbers");
            }
            String number = "" + link.get("number");
            String compliance
                    = ""
                      + (link.containsKey("compliance_id") ? link.get("compliance_id") : link.get("compliance_application_id"));
            boolean papers = store.find(NUMBERS, compliance).or(() -> store.find(APPLICATIONS, compliance)).isPresent();
            boolean linked = rented.rented(number) && papers;
            if (linked) {
                rented.set(number, Map.of("compliance_id", compliance));
            }
            report.add(Map.of("number", number, "status", linked ? "success" : "failed", "remarks",
                    linked ? "linked" : papers ? "the account does not have this number" : "there is no such compliance"));
        }
        return Answer.withApiId(status, Map.of("report", report));
    }
}
