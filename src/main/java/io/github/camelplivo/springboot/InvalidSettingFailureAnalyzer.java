package io.github.camelplivo.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot report in plain words, without a stack trace, which setting keeps the application from starting. */
final class InvalidSettingFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable start, InvalidSettingException cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the settings of the component", start);
    }
}
