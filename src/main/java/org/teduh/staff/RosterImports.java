package org.teduh.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Caller;
import org.teduh.platform.Home;
import org.teduh.platform.JobView;
import org.teduh.platform.Jobs;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;

/** The roster as a file: read, looked at, then applied as a whole or dropped; one at a time. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RosterImports {

    /** So many names a list of the preview; the counts are whole. */
    public static final int NAMES = 100;

    private static final String KIND = "roster";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Jobs jobs;

    @Inject
    private RosterImportWork work;

    @Inject
    private Home home;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes a file and begins to read it; what an earlier one has shown is dropped.
     *
     * @throws ImportRunning if another is being worked on
     */
    public void upload(InputStream bytes) {
        refuseWhileRunning();
        latest().filter(before -> before.state() != RosterImport.State.APPLIED).ifPresent(this::drop);
        RosterImport file = new RosterImport(caller.person(), clock.instant());
        db.persist(file);
        UUID id = file.id();
        Path kept = store(bytes, id);
        file.workedOnBy(jobs.start(KIND, progress -> work.read(id, kept, progress)));
    }

    /** The import that was started last, with what it would do. */
    public Optional<ImportView> current() {
        return latest().filter(file -> file.state() != RosterImport.State.DROPPED || isTold(file))
                .map(file -> new ImportView(
                        job(file), file.isReady(), file.state() == RosterImport.State.APPLIED, file.counts()));
    }

    /** Every fault of every bad line, in the order of the file. */
    public List<RosterFault> faults() {
        return latest().stream()
                .flatMap(file -> db.createQuery(
                                "select f from RosterFaultRow f where f.importId = :id order by f.line, f.field",
                                RosterFaultRow.class)
                        .setParameter("id", file.id())
                        .getResultStream())
                .map(RosterFaultRow::fault)
                .toList();
    }

    /** Whom the lines of that fate tell of, in the order of the file. */
    public ImportView.Names named(String fate) {
        RosterFate wanted = RosterFate.valueOf(fate);
        return latest().map(file -> new ImportView.Names(
                        db.createQuery(
                                        "select new org.teduh.staff.ImportView.Named(l.number, l.name) from RosterLineRow l"
                                                + " where l.importId = :id and l.fate = :fate order by l.line",
                                        ImportView.Named.class)
                                .setParameter("id", file.id())
                                .setParameter("fate", wanted)
                                .setMaxResults(NAMES)
                                .getResultList(),
                        switch (wanted) {
                            case NEW -> file.counts().newcomers();
                            case CHANGED -> file.counts().changed();
                            case SAME -> file.counts().unchanged();
                            case HELD -> file.counts().held();
                        }))
                .orElseThrow(NotFound::new);
    }

    /** Active people whom no line brings, good or bad. */
    public ImportView.Names leaving() {
        return latest().filter(file -> !file.counts().unreadable())
                .map(file -> new ImportView.Names(
                        db.createQuery(
                                        "select new org.teduh.staff.ImportView.Named(p.employeeNumber, p.name)"
                                                + " from Person p where p.employeeNumber is not null and p.leftOn is null"
                                                + " and p.employeeNumber not in (select l.number from RosterLineRow l"
                                                + " where l.importId = :id) and p.employeeNumber not in (select f.number"
                                                + " from RosterFaultRow f where f.importId = :id)"
                                                + " order by p.name, p.id",
                                        ImportView.Named.class)
                                .setParameter("id", file.id())
                                .setMaxResults(NAMES)
                                .getResultList(),
                        file.counts().leaving()))
                .orElse(new ImportView.Names(List.of(), 0));
    }

    /**
     * Begins to apply the good lines.
     *
     * @param lastDay  of active people who are missing
     * @param sure  whether the caller said that so many leave
     * @throws ManyLeave if more than one in twenty leave and nobody is sure
     * @throws ImportRunning if it is being applied, or another is being worked on
     * @throws NotFound if nothing waits
     */
    public void apply(LocalDate lastDay, boolean sure) {
        refuseWhileRunning();
        RosterImport file = latest().filter(RosterImport::isReady).orElseThrow(NotFound::new);
        if (file.counts().manyLeave() && !sure) {
            throw new ManyLeave();
        }
        UUID id = file.id();
        file.applying();
        file.workedOnBy(jobs.start(KIND, progress -> work.apply(id, lastDay, progress)));
    }

    /** Takes none of it. */
    public void dropIt() {
        refuseWhileRunning();
        latest().filter(RosterImport::isReady).ifPresent(this::drop);
    }

    private void drop(RosterImport file) {
        file.drop();
        db.createQuery("delete from RosterLineRow l where l.importId = :id")
                .setParameter("id", file.id())
                .executeUpdate();
        db.createQuery("delete from RosterFaultRow f where f.importId = :id")
                .setParameter("id", file.id())
                .executeUpdate();
    }

    private void refuseWhileRunning() {
        if (jobs.latest(KIND).filter(JobView::isRunning).isPresent()) {
            throw new ImportRunning();
        }
    }

    /** A dropped file is told of while its job ends, and when that failed. */
    private boolean isTold(RosterImport file) {
        JobView job = job(file);
        return job != null && (job.isRunning() || job.isFailed());
    }

    private @Nullable JobView job(RosterImport file) {
        UUID job = file.jobId();
        return job == null ? null : jobs.find(job);
    }

    private Optional<RosterImport> latest() {
        return db.createQuery("select i from RosterImport i order by i.uploadedAt desc, i.id", RosterImport.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Path store(InputStream bytes, UUID id) {
        Path file = home.folder("uploads").resolve(id + ".csv");
        try {
            Files.copy(bytes, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload could not be kept", e);
        }
        return file;
    }
}
