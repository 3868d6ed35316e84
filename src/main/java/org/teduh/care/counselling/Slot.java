package org.teduh.care.counselling;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.teduh.platform.BrokenSeal;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;

/** A bookable start with one counsellor in one way. Computed, never stored; it leaves the server sealed. */
record Slot(UUID counsellor, Instant start, Modality modality) {

    private static final int LENGTH = 16 + Long.BYTES + 1 + Long.BYTES;

    /** Opens for that account only, and for twelve hours. */
    SlotToken tokenFor(PersonId account, Instant now, Seal seal) {
        byte[] plain = ByteBuffer.allocate(LENGTH)
                .put(Seal.bytes(counsellor))
                .putLong(start.getEpochSecond())
                .put((byte) modality.ordinal())
                .putLong(now.plus(Policies.SLOT_GOOD_FOR).getEpochSecond())
                .array();
        return new SlotToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(plain, placeOf(account))));
    }

    /**
     * @throws NotFound if it was made up, changed, or offered to somebody else
     * @throws SlotGone if it was offered too long ago
     */
    static Slot open(SlotToken token, PersonId account, Instant now, Seal seal) {
        ByteBuffer plain = ByteBuffer.wrap(plain(token, account, seal));
        try {
            UUID counsellor = new UUID(plain.getLong(), plain.getLong());
            Instant start = Instant.ofEpochSecond(plain.getLong());
            Modality modality = Modality.values()[plain.get()];
            if (now.getEpochSecond() > plain.getLong()) {
                throw new SlotGone();
            }
            return new Slot(counsellor, start, modality);
        } catch (BufferUnderflowException e) {
            throw new NotFound();
        }
    }

    private static byte[] plain(SlotToken token, PersonId account, Seal seal) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(token.value()), placeOf(account));
        } catch (BrokenSeal | IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static String placeOf(PersonId account) {
        return "slot:" + account.value();
    }
}
