package io.github.camelplivo.simulator;

/** A request that Plivo refuses. */
final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ApiError(int status, String error) {
        super(error, null, false, false);
        this.status = status;
    }

    static ApiError notFound() {
        return new ApiError(404, "not found");
    }

    /** The wording of phlorunner for a value that is there and wrong. */
    static ApiError invalid(String parameter) {
        return new ApiError(400, "Invalid value provided for " + parameter + ".");
    }

    Answer answer() {
        return Answer.error(status, getMessage());
    }
}
