package io.github.camelplivo.springboot;

/** A setting in Spring's environment that is invalid. */
public final class InvalidSettingException extends RuntimeException {

    InvalidSettingException(String message) {
        super(message);
    }

    InvalidSettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
