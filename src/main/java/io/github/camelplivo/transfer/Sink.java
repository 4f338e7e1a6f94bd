package io.github.camelplivo.transfer;

import java.util.function.UnaryOperator;

import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Ticket;

/** Where facts go that the host of documents learns. */
interface Sink {

    /** No exchange waits. */
    Sink NONE = new Sink() {
        @Override
        public boolean mayDial(Ticket ticket) {
            return true;
        }

        @Override
        public void tell(Ticket ticket, Fact fact, UnaryOperator<String> elsewhere) {
        }
    };

    /** Whether a document that dials may be served for that transfer: never for two sendings of one. */
    boolean mayDial(Ticket ticket);

    /**
     * Notifies the waiter, here or at another node.
     *
     * @param elsewhere the address that takes the fact at the node with that URL
     */
    void tell(Ticket ticket, Fact fact, UnaryOperator<String> elsewhere);
}
