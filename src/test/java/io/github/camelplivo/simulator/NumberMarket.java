package io.github.camelplivo.simulator;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** The numbers that can be rented: some of each kind in a few countries, and they do not run out. */
final class NumberMarket {

    static final List<String> TYPES = List.of("local", "mobile", "fixed", "national", "tollfree");

    private static final int OF_EACH = 30;
    private static final int NATIONAL = 10;
    private static final Map<String, String> CODES = countries();
    /** Where papers are checked before a number is handed over. */
    private static final String REGULATED = "IN";

    private final NumberApi numbers;

    NumberMarket(NumberApi numbers) {
        this.numbers = numbers;
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new LinkedHashMap<>();
        Stream.of("US 1", "CA 1", "GB 44", "DE 49", "FR 33", "AU 61", "IN 91", "ES 34", "DK 45", "SE 46")
                .map(line -> line.split(" ")).forEach(words -> codes.put(words[0], words[1]));
        return codes;
    }

    void route(DocumentedRoutes routes) {
        routes.on("GET", "PhoneNumber/", (request, status) -> search(request))
                .on("POST", "PhoneNumber/{number}/", this::buy);
    }

    /** By its code; the first of those that share one. */
    static Optional<String> country(String number) {
        return CODES.entrySet().stream().filter(country -> Address.key(number).startsWith(country.getValue()))
                .map(Map.Entry::getKey).findFirst();
    }

    static Optional<String> code(String country) {
        return Optional.ofNullable(CODES.get(country));
    }

    private Answer search(Request request) {
        Parameters query = request.arguments();
        String country = query.text("country_iso");
        List<String> kinds = Stream.concat(TYPES.stream(), Stream.of("any")).toList();
        String type = query.oneOf("type", "any", kinds);
        String digits = query.has("pattern") ? query.text("pattern") : query.has("npanxx") ? query.text("npanxx") : "";
        if (!digits.matches("[0-9*]*")) {
            throw ApiError.invalid("pattern");
        }
        String pattern = CODES.get(country) + Stream.of(digits.split("")).map(c -> c.equals("*") ? ".*" : c).collect(joining())
                         + ".*";
        Set<String> seen = new HashSet<>();
        List<Map<String, Object>> found = !CODES.containsKey(country)
                ? List.of()
                : TYPES.stream().filter(kind -> type.equals("any") || kind.equals(type))
                        .flatMap(kind -> offers(country, kind, digits))
                        .filter(offer -> offer.get("number").toString().matches(pattern))
                        .filter(offer -> !numbers.rented(offer.get("number").toString()))
                        .filter(offer -> seen.add(offer.get("number").toString())).toList();
        return Page.of(request, found, offer -> offer);
    }

    /** Numbers that begin as asked, for a market this large has some; ten digits behind the country's code. */
    private static Stream<Map<String, Object>> offers(String country, String type, String digits) {
        String start = digits.replaceAll("\\*.*", "");
        String usual = type.equals("tollfree") ? "80055501" : (2 + TYPES.indexOf(type)) + "1555501";
        String head = start.length() < usual.length() ? start + usual.substring(start.length()) : start;
        int open = Math.max(0, NATIONAL - head.length());
        String form = open == 0 ? "" : "%0" + open + "d";
        return IntStream.range(0, open == 0 ? 1 : Math.min(OF_EACH, (int) Math.pow(10, open)))
                .mapToObj(i -> offer(country, type, CODES.get(country) + head + (open == 0 ? form : String.format(form, i))));
    }

    private static Map<String, Object> offer(String country, String type, String number) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("number", number);
        offer.put("country", country);
        offer.put("type", type);
        offer.put("sub_type", type);
        offer.put("region", country);
        offer.put("voice_enabled", true);
        offer.put("sms_enabled", true);
        offer.put("mms_enabled", List.of("US", "CA").contains(country));
        offer.put("monthly_rental_rate", "0.80000");
        offer.put("setup_rate", "0.00000");
        offer.put("restriction", country.equals(REGULATED) ? "compliance" : null);
        return offer;
    }

    /** Numbers of a country that wants papers stay pending when none are named. */
    private Answer buy(Request request, int status) {
        String number = Address.key(request.variable("number"));
        Optional<String> country = country(number);
        if (!Address.isNumber(number) || country.isEmpty()) {
            throw ApiError.notFound();
        }
        if (numbers.rented(number)) {
            throw new ApiError(400, "the number is rented already");
        }
        Parameters parameters = request.arguments();
        Map<String, Object> settings = numbers.changed(request, parameters.fields());
        boolean pending = country.get().equals(REGULATED) && !parameters.has("compliance_application_id");
        if (!pending) {
            numbers.rent(request.account(), number, number.startsWith("1800") ? "tollfree" : "local");
            numbers.set(number, settings);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", "created");
        answer.put("numbers", List.of(Map.of("number", number, "status", pending ? "pending" : "Success")));
        answer.put("status", pending ? "pending" : "fulfilled");
        return Answer.withApiId(status, answer);
    }
}
