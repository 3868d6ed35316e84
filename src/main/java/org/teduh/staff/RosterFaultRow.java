package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with a line of a file. Gone with its import. */
@Entity
@Table(name = "roster_faults")
class RosterFaultRow {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private long line;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private @Nullable RosterColumn field;

    @Enumerated(EnumType.STRING)
    private RosterFault.Reason reason;

    @Column(name = "other_line")
    private long otherLine;

    /** Whose line it is; empty if that could not be read. */
    private String number;

    protected RosterFaultRow() {}

    RosterFaultRow(UUID importId, RosterFault fault, String number) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.line = fault.line();
        this.field = fault.column();
        this.reason = fault.reason();
        this.otherLine = fault.other();
        this.number = number;
    }

    RosterFault fault() {
        return new RosterFault(line, field, reason, otherLine);
    }
}
