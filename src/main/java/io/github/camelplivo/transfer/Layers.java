package io.github.camelplivo.transfer;

import java.util.List;

import io.github.camelplivo.api.Layer;

/** What the component adds to Plivo's operations. */
public final class Layers {

    public static final List<Layer> ALL = List.of(new TransferLayer(), new CallLayer(), new WarmLayer());

    private Layers() {
    }
}
