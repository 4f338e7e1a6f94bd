package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * An operation that Plivo documents.
 *
 * @param path       as the simulator has it: with a prefix for each host but api
 * @param status     of the answer that means yes
 * @param parameters without those that the path names
 */
record ApiOperation(String name, String method, String path, int status, List<Parameter> parameters) {

    /** Where it goes in the request: {@code json}, {@code query}, {@code multipart}; and whether it always must. */
    record Parameter(String name, String place, String kind, boolean required) {
    }

    ApiOperation {
        parameters = List.copyOf(parameters);
    }

    boolean has(String parameter) {
        return parameters.stream().anyMatch(known -> known.name().equals(parameter));
    }

    boolean takes(String place) {
        return parameters.stream().anyMatch(known -> known.place().equals(place));
    }

    /** For a path that several operations share: it requires what all of them require. */
    ApiOperation or(ApiOperation other) {
        List<Parameter> both = new ArrayList<>();
        parameters.forEach(mine -> both.add(new Parameter(
                mine.name(), mine.place(), mine.kind(), mine.required() && other.requires(mine.name()))));
        other.parameters().stream().filter(theirs -> !has(theirs.name())).forEach(theirs -> both.add(new Parameter(
                theirs.name(), theirs.place(), theirs.kind(), false)));
        return new ApiOperation(name, method, path, status, both);
    }

    private boolean requires(String parameter) {
        return parameters.stream().anyMatch(known -> known.name().equals(parameter) && known.required());
    }

    @Override
    public String toString() {
        return name + ": " + method + " " + path;
    }
}
