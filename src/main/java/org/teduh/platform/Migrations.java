package org.teduh.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings both databases to this version, first of all at start, as their owner; then gives each user its grants. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Migrations {

    @Resource(lookup = "jdbc/owner/care")
    private DataSource ownerOfCare;

    @Resource(lookup = "jdbc/owner/released")
    private DataSource ownerOfReleased;

    @Inject
    private Grants grants;

    @Inject
    private Safeguards safeguards;

    @PostConstruct
    void migrate() {
        if (safeguards.isProduction()) {
            safeguards.refuseMissingSecrets();
        }
        migrate(ownerOfCare, "care");
        migrate(ownerOfReleased, "released");
    }

    private void migrate(DataSource owner, String database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/" + database)
                .load()
                .migrate();
        grants.apply(owner, database);
    }
}
