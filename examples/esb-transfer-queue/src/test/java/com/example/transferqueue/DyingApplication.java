package com.example.transferqueue;

import com.example.crash.HeldAtSteps;
import org.apache.camel.main.Main;

/** The application, which holds requests at the steps that the property {@code die} has, and dies when all are held. */
public final class DyingApplication {

    private DyingApplication() {
    }

    public static void main(String[] args) throws Exception {
        Main main = Application.create();
        HeldAtSteps.of(main, System.getProperty("die"), exchange -> exchange.getVariable("original", "", String.class),
                () -> Runtime.getRuntime().halt(137));
        main.run(args);
    }
}
