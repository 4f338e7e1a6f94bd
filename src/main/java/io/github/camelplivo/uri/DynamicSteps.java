package io.github.camelplivo.uri;

import io.github.camelplivo.table.Operations;

/** What a component knows of the dynamic steps that send to it. */
public interface DynamicSteps {

    /** Whether messages may decide about accounts, base URLs and time limits. */
    boolean isDynamicAccount();

    /** The operations that the component knows. */
    Operations operations();

    /** An endpoint of this URI has nothing in it that a message may not bring. */
    void trust(String uri);
}
