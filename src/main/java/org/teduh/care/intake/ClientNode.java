package org.teduh.care.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A client reference is counted, in one period, in one published node. Written for every link row, once. */
@Entity
@Table(name = "client_nodes")
@IdClass(ClientNode.Key.class)
class ClientNode {

    /** One reference, one period. */
    record Key(UUID clientRef, String period) implements Serializable {}

    @Id
    @Column(name = "client_ref")
    private UUID clientRef;

    @Id
    private String period;

    private UUID node;

    @Column(name = "counted_as")
    private UUID countedAs;

    protected ClientNode() {}

    ClientNode(UUID clientRef, String period, UUID node) {
        this.clientRef = clientRef;
        this.period = period;
        this.node = node;
        this.countedAs = UUID.randomUUID();
    }

    /** The same person under another reference: counted as one. */
    ClientNode alsoFor(UUID other) {
        ClientNode twin = new ClientNode(other, period, node);
        twin.countedAs = countedAs;
        return twin;
    }
}
