package io.github.camelplivo.uri;

import io.github.camelplivo.table.Operations;

/** What a component knows of the dynamic steps that send to it. */
public interface DynamicSteps {

    /** {@return whether messages may decide about accounts, base URLs and time limits} */
    boolean isDynamicAccount();

    /** {@return the operations that the component knows} */
    Operations operations();

    /**
     * An endpoint of this URI has nothing in it that a message may not bring.
     *
     * @param uri the URI of the endpoint
     */
    void trust(String uri);
}
