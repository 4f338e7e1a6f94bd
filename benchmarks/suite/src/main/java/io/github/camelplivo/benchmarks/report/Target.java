package io.github.camelplivo.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What is to be reached, and what was measured. */
@JsonIgnoreProperties(value = "met", allowGetters = true)
public record Target(String what, boolean atMost, double limit, String unit, Figure figure) {

    public static Target atMost(double limit, String unit, String what, Figure figure) {
        return new Target(what, true, limit, unit, figure);
    }

    public static Target atLeast(double limit, String unit, String what, Figure figure) {
        return new Target(what, false, limit, unit, figure);
    }

    @JsonProperty
    public boolean met() {
        return atMost ? figure.median() <= limit : figure.median() >= limit;
    }

    /** The limit in words. */
    String allowed() {
        return (atMost ? "≤ " : "≥ ") + Figure.number(limit) + (unit.isEmpty() ? "" : " " + unit);
    }

    String verdict() {
        return met() ? "met" : "**not met**";
    }
}
