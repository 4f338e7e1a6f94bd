package com.example.agenttools;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.camel.Body;

/** Whose calls the tools may touch. */
public final class Calls {

    /** The same for a call that is not ours as for none: a model cannot find out what other calls there are. */
    static final String NONE = "There is no such live call.";

    private Set<String> ownNumbers = Set.of();

    /** @param numbers separated by commas; none if the tools may touch every call of the account */
    public void setOwnNumbers(String numbers) {
        ownNumbers = Stream.of(numbers.split(",")).map(Calls::digits).filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }

    /** @param call what Plivo tells of a live call */
    public void checkOurs(@Body Map<String, Object> call) throws Refusal {
        if (!ownNumbers.isEmpty() && !isOwn(call.get("from")) && !isOwn(call.get("to"))) {
            throw new Refusal(NONE);
        }
    }

    /** The number of the person in the call, who called us or whom we called. */
    public String person(@Body Map<String, Object> call) {
        return String.valueOf(call.get("outbound".equals(call.get("direction")) ? "to" : "from"));
    }

    private boolean isOwn(Object number) {
        return number != null && ownNumbers.contains(digits(number.toString()));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
