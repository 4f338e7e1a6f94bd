package com.example.agenttools;

import java.util.Map;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnauthorizedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;
import org.apache.camel.Variable;
import org.apache.camel.processor.ThrottlerRejectedExecutionException;

import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;

/** Says what happened, to a model. */
public final class Words {

    /** What a model is told when nobody knows better. */
    static final String FAILED = "The tool failed. Ask for the status of the call before you try again.";

    private static final String OUTCOME = "CamelPlivoOutcome";

    private boolean dryRun;
    private int ringTimeout;
    private int park;

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public void setRingTimeout(int ringTimeout) {
        this.ringTimeout = ringTimeout;
    }

    public void setPark(int park) {
        this.park = park;
    }

    /** After {@code plivo:call-transfer}. */
    public String transferred(@Header(OUTCOME) String outcome, @Variable("arguments") Map<String, Object> arguments) {
        if (dryRun) {
            return done("");
        }
        Object name = arguments.get("destination");
        return switch (outcome) {
            case "ANSWERED" -> "A person or a voicemail at " + name + " has answered and is connected to the caller.";
            case "BUSY", "NO_ANSWER", "REJECTED", "UNREACHABLE", "NOT_ALLOWED" -> nobody(outcome, name)
                                                                              + " The caller is on hold for " + park
                                                                              + " s. Within that time you can transfer the call"
                                                                              + " again. After it the caller hears that nobody"
                                                                              + " is free.";
            default -> unmoved(outcome);
        };
    }

    /** After {@code plivo:warm-transfer}. */
    public String introduced(@Header(OUTCOME) String outcome, @Variable("arguments") Map<String, Object> arguments) {
        if (dryRun) {
            return done("");
        }
        Object name = arguments.get("destination");
        return switch (outcome) {
            case "ANSWERED" -> "A person or a voicemail at " + name + " has answered, and the caller was brought in.";
            case "BUSY", "NO_ANSWER", "REJECTED", "UNREACHABLE", "NOT_ALLOWED" -> nobody(outcome, name)
                                                                              + " The caller was not moved.";
            default -> unmoved(outcome);
        };
    }

    private String nobody(String outcome, Object name) {
        return switch (outcome) {
            case "BUSY" -> name + " is busy.";
            case "NO_ANSWER" -> "Nobody at " + name + " answered after " + ringTimeout + " s.";
            case "REJECTED" -> name + " did not take the call.";
            default -> name + " cannot be reached.";
        };
    }

    private static String unmoved(String outcome) {
        return switch (outcome) {
            case "CALLER_GONE" -> "The caller has hung up. Nobody was connected.";
            case "CANCELLED" -> "The call was moved elsewhere meanwhile.";
            case "UNKNOWN" -> "It is not known whether somebody was called. Ask for the status of the call before you try again.";
            case "NEVER_FETCHED" -> "The transfer did not reach the call in time, and nobody was called. The caller was not moved.";
            default -> "The transfer failed. Ask for the status of the call.";
        };
    }

    /** After {@code plivo:call-live-get}. */
    public String status(@Body Map<String, Object> call) {
        String direction = "outbound".equals(call.get("direction")) ? "We made the call." : "The caller called us.";
        return ("ringing".equals(call.get("call_status")) ? "The phone rings. " : "The call is live. ") + direction;
    }

    /** After a step that only acts. */
    public String done(String words) {
        return dryRun ? "This is a dry run: nothing was sent, and nothing has happened." : words;
    }

    /** After an exception. */
    public String failure(Exchange exchange, @ExchangeProperty("perMinute") Integer perMinute) {
        Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        if (failure instanceof Refusal) {
            return failure.getMessage();
        } else if (failure instanceof ThrottlerRejectedExecutionException) {
            return "This tool may be used " + perMinute + " times a minute. Nothing happened. Wait before you use it again.";
        } else if (failure instanceof PlivoUnauthorizedException) {
            return "The telephone service does not accept our account. Nothing happened. A person must look into it.";
        } else if (failure instanceof PlivoRejectedException rejected && rejected.getStatus() == 404) {
            return Calls.NONE + " The caller may have hung up.";
        } else if (failure instanceof PlivoRejectedException || failure instanceof PlivoInvalidRequestException) {
            return "The telephone service did not accept the request. Nothing happened, and trying again does not help.";
        } else if (failure instanceof PlivoRateLimitedException || failure instanceof PlivoUnreachableException) {
            return "The telephone service is too busy or cannot be reached. Nothing happened. You can try again in a few seconds.";
        } else if (failure instanceof PlivoOutcomeUnknownException) {
            return "It is not known whether this happened. Ask for the status of the call before you try again.";
        }
        return FAILED;
    }

    /** What an agent hears before the caller is brought in: text of a model, which cannot become an element. */
    public String announcement(@Variable("arguments") Map<String, Object> arguments) {
        return response(speak(arguments.getOrDefault("private_word", "A caller is waiting.") + " Press 1.")).toXml();
    }
}
