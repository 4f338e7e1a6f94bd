package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.util.stream.Collectors.joining;

/** Which request goes where. Paths match exactly, trailing slash and upper case included, as Plivo documents them. */
final class Router {

    interface Handler {
        /** @throws ApiError when the request is refused */
        Answer answer(Request request);
    }

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

    private record Route(String method, Pattern path, List<String> variables, Handler handler) {

        /** The variable segments of a path that matches. */
        Optional<Map<String, String>> match(String rawPath) {
            Matcher matcher = path.matcher(rawPath);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < variables.size(); i++) {
                values.put(variables.get(i), Form.decodeSegment(matcher.group(i + 1)));
            }
            return Optional.of(values);
        }
    }

    private final List<Route> routes = new ArrayList<>();

    Router on(String method, String template, Handler handler) {
        List<String> variables = VARIABLE.matcher(template).results().map(result -> result.group(1)).toList();
        Pattern path = Pattern.compile(VARIABLE.matcher(template).replaceAll("([^/]+)"));
        routes.add(new Route(method, path, variables, handler));
        return this;
    }

    /** The methods that a path has; none when there is no such path. */
    List<String> methods(String path) {
        return routes.stream().filter(route -> route.match(path).isPresent()).map(Route::method).toList();
    }

    Answer answer(Request request) {
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(request.path());
            if (variables.isPresent() && route.method().equals(request.method())) {
                return route.handler().answer(ofItsAccount(request.matched(variables.get())));
            }
        }
        List<String> allowed = methods(request.path());
        if (allowed.isEmpty()) {
            throw ApiError.notFound();
        }
        return Answer.error(405, "method not allowed").with("Allow", allowed.stream().collect(joining(", ")));
    }

    private static Request ofItsAccount(Request request) {
        if (!request.variables().getOrDefault("auth_id", request.account()).equals(request.account())) {
            throw ApiError.notFound();
        }
        return request;
    }
}
