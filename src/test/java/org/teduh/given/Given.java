package org.teduh.given;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.teduh.platform.PersonId;
import org.teduh.platform.PersonJoined;

/** Makes people, units and sites for a test; each is new, so that tests do not meet each other's. */
@ApplicationScoped
public class Given {

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Inject
    private Event<PersonJoined> joined;

    /** Somebody on the roster; {@code here()} makes them. */
    public GivenPerson person(String name) {
        return new GivenPerson(this, name);
    }

    @Transactional
    public UUID site(String zone) {
        UUID id = UUID.randomUUID();
        write("insert into sites (id, name, zone) values (?, ?, ?)", id, "Site " + id, zone);
        return id;
    }

    @Transactional
    public UUID unit(String name) {
        UUID id = UUID.randomUUID();
        write("insert into org_units (id, name) values (?, ?)", id, name);
        return id;
    }

    /** From now on {@code person} reports to {@code manager}. */
    @Transactional
    public void reporting(PersonId person, PersonId manager) {
        write("update people set manager_id = ? where id = ?", manager.value(), person.value());
    }

    @Transactional
    PersonId add(GivenPerson person) {
        PersonId id = new PersonId(UUID.randomUUID());
        write(
                "insert into people (id, employee_number, name, email, unit_id, site_id, manager_id, hired_on, languages,"
                        + " job_title, stamp) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                person.external ? null : id.value().toString(),
                person.name,
                person.name.toLowerCase(Locale.ROOT).replaceAll("\\W+", ".") + "." + id.value() + "@test.example",
                person.external ? null : person.unit == null ? unit("Unit " + id.value()) : person.unit,
                person.site == null ? site("Asia/Jakarta") : person.site,
                person.manager == null ? null : person.manager.value(),
                person.hiredOn,
                person.languages,
                person.jobTitle,
                UUID.randomUUID());
        for (String role : person.roles) {
            write(
                    "insert into role_grants (id, person_id, role) values (?, ?, ?)",
                    UUID.randomUUID(),
                    id.value(),
                    role);
        }
        if (!person.external) {
            joined.fire(new PersonJoined(id));
        }
        return id;
    }

    private void write(String sql, Object... values) {
        try (Connection connection = care.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
