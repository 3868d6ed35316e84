package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/**
 * One course of help of one client with one counsellor. Opened at the first confirmed booking; holds the name that the
 * client chose to be called by, sealed, and how many sessions are authorised; closed in the end.
 */
@Entity
@Table(name = "cases")
class CounsellingCase {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "client_ref")
    private UUID clientRef;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    private String code;

    @Enumerated(EnumType.STRING)
    private Issue issue;

    private byte[] called;
    private int authorised;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private long version;

    protected CounsellingCase() {}

    /** Opens a case; its key is made beside it, with {@code vault.CaseKeys.create}, in the same transaction. */
    CounsellingCase(ClientRef client, PersonId counsellor, Issue issue, Secret called, Seal seal, Instant now) {
        this.id = UUID.randomUUID();
        this.clientRef = client.value();
        this.counsellorId = counsellor.value();
        this.code = randomCode();
        this.issue = issue;
        this.called = seal.sealText(called, calledPlace());
        this.authorised = Policies.AUTHORISED_SESSIONS;
        this.state = CaseState.OPEN;
        this.openedAt = now;
    }

    /** The client's open case with that counsellor; empty before their first booking. */
    static Optional<CounsellingCase> open(EntityManager db, ClientRef client, UUID counsellor) {
        return db.createQuery(
                        "select c from CounsellingCase c where c.clientRef = :me and c.counsellorId = :counsellor"
                                + " and c.state = :open order by c.openedAt desc",
                        CounsellingCase.class)
                .setParameter("me", client.value())
                .setParameter("counsellor", counsellor)
                .setParameter("open", CaseState.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The client wants another name from now on. */
    void call(Secret name, Seal seal) {
        called = seal.sealText(name, calledPlace());
    }

    /** @throws IllegalTransition if it is closed already */
    void close() {
        if (state == CaseState.CLOSED) {
            throw new IllegalTransition();
        }
        state = CaseState.CLOSED;
    }

    UUID id() {
        return id;
    }

    ClientRef client() {
        return new ClientRef(clientRef);
    }

    UUID counsellorId() {
        return counsellorId;
    }

    /** What stands on a calendar: random, such as R-7K2, so that it tells neither order nor number. */
    String code() {
        return code;
    }

    Issue issue() {
        return issue;
    }

    int authorised() {
        return authorised;
    }

    boolean isOpen() {
        return state == CaseState.OPEN;
    }

    Instant openedAt() {
        return openedAt;
    }

    Secret called(Seal seal) {
        return seal.openText(called, calledPlace());
    }

    private String calledPlace() {
        return calledPlace(id);
    }

    static String calledPlace(UUID caseId) {
        return "case-called:" + caseId;
    }

    static String randomCode() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            made.append(i == 1 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
