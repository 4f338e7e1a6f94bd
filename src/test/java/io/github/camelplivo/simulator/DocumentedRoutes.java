package io.github.camelplivo.simulator;

import java.util.Optional;

import io.github.camelplivo.simulator.ApiOperation.Parameter;
import io.github.camelplivo.simulator.Router.Handler;

/**
 * Routes for documented operations: what they all require is checked, and Plivo's asynchronous mode works, where the
 * operation has no {@code callback_url} of its own.
 */
final class DocumentedRoutes {

    static final String ACCOUNT = "/v1/Account/{auth_id}/";

    /** What does an operation. */
    interface Doing {
        /** @param status that means yes */
        Answer answer(Request request, int status);
    }

    private final Router router;
    private final Switchboard board;

    DocumentedRoutes(Router router, Switchboard board) {
        this.router = router;
        this.board = board;
    }

    /** @param path below the account, or from the root when it begins with a slash */
    DocumentedRoutes on(String method, String path, Doing doing) {
        String full = path.startsWith("/") ? path : ACCOUNT + path;
        ApiOperation operation = ApiOperations.of(method, full);
        Handler checked = request -> {
            check(operation, request);
            return doing.answer(request, operation.status());
        };
        router.on(method, full, operation.has("callback_url") ? checked : board.orInBackground(checked));
        return this;
    }

    /** Only when Plivo documents it. */
    DocumentedRoutes maybe(String method, String path, Doing doing) {
        return ApiOperations.has(method, ACCOUNT + path) ? on(method, path, doing) : this;
    }

    private static void check(ApiOperation operation, Request request) {
        if (request.method().equals("POST") && operation.takes("json") && !operation.takes("multipart")) {
            request.parameters();
        }
        Parameters arguments = request.arguments();
        Optional<Parameter> missing = operation.parameters().stream()
                .filter(parameter -> parameter.required() && !there(arguments, parameter.name())).findFirst();
        if (missing.isPresent()) {
            throw new ApiError(400, missing.get().name() + " is a mandatory param.");
        }
    }

    private static boolean there(Parameters arguments, String name) {
        return arguments.has(name) && !arguments.fields().get(name).equals("");
    }
}
