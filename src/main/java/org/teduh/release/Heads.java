package org.teduh.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teduh.platform.Home;
import org.teduh.platform.Signer;

/**
 * The chain of signed heads: one file each in {@code TEDUH_HOME/heads}, and in a second place where one is configured.
 * A file is there whole or not at all.
 */
@ApplicationScoped
public class Heads {

    private static final String KEY = "heads";
    private static final String SIGNATURE = "signature ";

    @Inject
    private Home home;

    @Inject
    private Signer signer;

    @Inject
    @ConfigProperty(name = "heads.second")
    private Optional<String> second;

    /**
     * All of them, in order.
     *
     * @throws ReleaseRefused if one was changed, is missing in either place, or was not signed by this server
     */
    List<Head> all() {
        List<Head> heads = new ArrayList<>();
        String previous = Head.NONE;
        List<Path> files = files(home.folder("heads"));
        if (second.isPresent() && !names(files(Path.of(second.get()))).equals(names(files))) {
            throw new ReleaseRefused();
        }
        for (Path file : files) {
            Head head = read(file);
            if (head.serial() != heads.size() + 1 || !head.previous().equals(previous)) {
                throw new ReleaseRefused();
            }
            heads.add(head);
            previous = head.hash();
        }
        return heads;
    }

    /** Writes a head that follows {@link #all}; it is on the disk when this returns. */
    void write(Head head) {
        byte[] text = head.text().getBytes(StandardCharsets.UTF_8);
        String signed = head.text() + SIGNATURE + Base64.getEncoder().encodeToString(signer.sign(KEY, text)) + "\n";
        write(home.folder("heads"), head.fileName(), signed);
        second.ifPresent(place -> write(Path.of(place), head.fileName(), signed));
    }

    private static void write(Path folder, String name, String signed) {
        try {
            Path fresh = Files.createTempFile(folder, "head", ".new");
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                out.write(java.nio.ByteBuffer.wrap(signed.getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("a head could not be written", e);
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".head"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the heads could not be read", e);
        }
    }

    private Head read(Path file) {
        try {
            String signed = Files.readString(file);
            int end = signed.lastIndexOf(SIGNATURE);
            if (end < 0) {
                throw new ReleaseRefused();
            }
            String text = signed.substring(0, end);
            byte[] signature = Base64.getDecoder()
                    .decode(signed.substring(end + SIGNATURE.length()).strip());
            if (!signer.isSigned(KEY, text.getBytes(StandardCharsets.UTF_8), signature)) {
                throw new ReleaseRefused();
            }
            return Head.read(text);
        } catch (IllegalArgumentException e) {
            throw new ReleaseRefused();
        } catch (IOException e) {
            throw new UncheckedIOException("a head could not be read", e);
        }
    }
}
