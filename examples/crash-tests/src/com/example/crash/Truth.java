package com.example.crash;

import io.github.camelplivo.simulator.Call;

/** What is true of a transfer, as the simulator saw it, in the words of the component's outcomes. */
public final class Truth {

    private Truth() {
    }

    public static String of(Call call) {
        return call.dials().stream().flatMap(dial -> dial.legs().stream()).findFirst().map(leg -> {
            if (leg.connected().isPresent()) {
                return "ANSWERED";
            }
            return switch (leg.code().orElse(0)) {
                case 3010 -> "BUSY";
                case 3000, 6010 -> "NO_ANSWER";
                case 3020 -> "REJECTED";
                case 2010 -> "UNREACHABLE";
                default -> "?" + leg;
            };
        }).orElse(call.dials().isEmpty() ? "NEVER_FETCHED" : "UNREACHABLE");
    }
}
