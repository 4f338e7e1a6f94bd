package io.github.camelplivo.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.camelplivo.api.Arguments.Given;
import io.github.camelplivo.api.Arguments.Source;
import io.github.camelplivo.schema.Names;

/** Checks the arguments of one request, and tells all problems. */
final class Check {

    private final Operation operation;
    private final Map<Parameter, Given> given;
    private final List<String> problems;
    private final Map<String, Object> checked = new LinkedHashMap<>();

    /** @param problems where what is wrong is added */
    Check(Operation operation, Map<Parameter, Given> given, List<String> problems) {
        this.operation = operation;
        this.given = given;
        this.problems = problems;
    }

    /** The values that are right, in the one form that is sent, by API field. */
    Map<String, Object> values() {
        List<Parameter> parameters = operation.decidersFirst();
        for (int i = 0; i < parameters.size(); i++) {
            check(parameters.get(i));
        }
        if (!operation.someOf().isEmpty()) {
            atLeastOne();
        }
        return checked;
    }

    private void atLeastOne() {
        for (SomeOf choice : operation.someOf()) {
            if (choice.applies(checked) && choice.fields().stream().noneMatch(field -> given.containsKey(parameter(field)))) {
                problems.add(choice.fields().stream().map(Names::camelCase).collect(Collectors.joining(" or ")) + " is missing"
                             + (choice.when() == null ? "" : " when " + choice.when().words()) + ": set at least one of them");
            }
        }
    }

    private Parameter parameter(String field) {
        return operation.parameter(field).orElseThrow();
    }

    private void check(Parameter parameter) {
        Given value = given.get(parameter);
        if (value == null && parameter.isOptional()) {
            return;
        }
        Parameter other = instead(parameter);
        Condition applies = parameter.applies().orElse(null);
        if (applies != null && !applies.holds(checked)) {
            notApplying(parameter, applies, value).ifPresent(problems::add);
        } else if (value != null && other != null) {
            problems.add(tooMany(parameter, value, other));
        } else if (value != null) {
            checkValue(parameter, value).ifPresent(problems::add);
        } else if (other == null) {
            missing(parameter).ifPresent(problems::add);
        }
    }

    /** The alternative that is given, or null. */
    private Parameter instead(Parameter parameter) {
        if (parameter.alternatives().isEmpty()) {
            return null;
        }
        for (String field : parameter.alternatives()) {
            if (given.containsKey(parameter(field))) {
                return parameter(field);
            }
        }
        return null;
    }

    private String tooMany(Parameter parameter, Given value, Parameter other) {
        return parameter.option() + " and " + other.option() + " exclude each other: remove " + value.place(parameter)
               + " or " + given.get(other).place(other);
    }

    private Optional<String> checkValue(Parameter parameter, Given value) {
        if (value.value() instanceof CharSequence text && text.toString().isBlank()) {
            return Optional.of(parameter.option() + " is empty: change " + value.place(parameter));
        }
        try {
            checked.put(parameter.field(), parameter.kind().check(value.value()));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(parameter.option() + " " + e.getMessage() + ": change " + value.place(parameter));
        }
    }

    private Optional<String> missing(Parameter parameter) {
        boolean defaults = parameter.defaults().map(condition -> condition.holds(checked)).orElse(true);
        if (defaults && parameter.defaultValue().isPresent()) {
            checked.put(parameter.field(), parameter.defaultValue().get());
            return Optional.empty();
        }
        boolean needed = parameter.requiredWhen().map(condition -> condition.holds(checked)).orElse(parameter.isRequired());
        if (!needed) {
            return Optional.empty();
        }
        String when = parameter.applies().or(parameter::requiredWhen).map(condition -> " when " + condition.words()).orElse("");
        String other
                = parameter.alternatives().stream().map(field -> " or " + Names.camelCase(field)).collect(Collectors.joining());
        return Optional
                .of(parameter.option() + other + " is missing" + when + ": set " + parameter.places(!operation.hasPayload())
                    + "; it " + parameter.kind().refusal().getMessage());
    }

    /**
     * A value that does not apply is left out if it was left over in a header or is an option of the endpoint. In the
     * body it was intended. If nobody set the parameter that decides, the user expects the value to have an effect.
     */
    private Optional<String> notApplying(Parameter parameter, Condition applies, Given value) {
        Parameter decider = parameter(applies.field());
        boolean chosen = given.containsKey(decider);
        // What decides is wrong or missing, and that is said already.
        boolean undecidable = !checked.containsKey(decider.field()) && (chosen || decider.isRequired());
        if (value == null || undecidable || chosen && value.source() != Source.BODY) {
            return Optional.empty();
        }
        return Optional.of(parameter.option() + " applies only when " + applies.words() + ": remove "
                           + value.place(parameter) + " or set " + Names.camelCase(applies.field()));
    }
}
