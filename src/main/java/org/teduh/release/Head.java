package org.teduh.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One link of the chain that tells, outside of both databases, what was released. Signed and written before it takes
 * effect, so that a database that was set back is known for one.
 *
 * @param serial  from 1, without a gap
 * @param previous  hash of the head before; zeros for the first
 * @param manifest  hash of what was planned
 */
record Head(
        int serial, String previous, HeadState state, UUID release, String period, String manifest, LocalDate madeOn) {

    static final String NONE = "0".repeat(64);

    /** What is signed. */
    String text() {
        return String.join(
                "\n",
                "teduh head, format 1",
                "serial " + serial,
                "previous " + previous,
                "state " + state,
                "release " + release,
                "period " + period,
                "manifest " + manifest,
                "made " + madeOn,
                "");
    }

    /** @throws ReleaseRefused if it is no head */
    static Head read(String text) {
        try {
            Map<String, String> lines = text.lines()
                    .skip(1)
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
            Head head = new Head(
                    Integer.parseInt(lines.getOrDefault("serial", "")),
                    lines.getOrDefault("previous", ""),
                    HeadState.valueOf(lines.getOrDefault("state", "")),
                    UUID.fromString(lines.getOrDefault("release", "")),
                    lines.getOrDefault("period", ""),
                    lines.getOrDefault("manifest", ""),
                    LocalDate.parse(lines.getOrDefault("made", "")));
            return head;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw new ReleaseRefused();
        }
    }

    String hash() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    String fileName() {
        return String.format("%06d-%s-%s.head", serial, period, state.name().toLowerCase(java.util.Locale.ROOT));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 on this machine", e);
        }
    }
}
