package com.example.agenttools;

/**
 * What a model is told.
 *
 * @param words   for a model to read; never a token, a phone number or a stack trace
 * @param isError whether the tool was refused or failed
 */
record Answer(String words, boolean isError) {

    static Answer refused(String words) {
        return new Answer(words, true);
    }
}
