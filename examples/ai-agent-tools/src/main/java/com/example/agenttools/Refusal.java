package com.example.agenttools;

/** A tool does not do what it was asked to. The message is for the model, and repeats nothing of what the model sent. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String words) {
        super(words);
    }
}
