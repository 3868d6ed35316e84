package org.teduh.care.psychosocial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;

/** That a client answered a wave, and in which band. Written once; what was answered to each question is not kept. */
@Entity
@Table(name = "wave_answers")
@IdClass(WaveAnswer.Key.class)
class WaveAnswer {

    /** One wave, one client. */
    record Key(int year, UUID clientRef) implements Serializable {}

    @Id
    @Column(name = "wave_year")
    private int year;

    @Id
    @Column(name = "client_ref")
    private UUID clientRef;

    private int band;

    protected WaveAnswer() {}

    WaveAnswer(int year, ClientRef client, int band) {
        this.year = year;
        this.clientRef = client.value();
        this.band = band;
    }
}
