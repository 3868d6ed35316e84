package org.teduh.staff;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teduh.platform.DemoOrganisation;
import org.teduh.platform.Passwords;
import org.teduh.platform.PersonJoined;
import org.teduh.platform.Role;

/** The people of the demo organisation: the roster by the customers' own import, then who is external, then roles. */
@Stateless
@PermitAll
public class StaffDemo {

    /** The password of every account that one can sign in to. */
    public static final String PASSWORD = "teduh-demo";

    /** The end of every address of the demo organisation. */
    static final String AT = "@menaratimur.example";

    /** Who one can sign in as, and what for; the README says the same. */
    static final Map<String, String> ACCOUNTS = accounts();

    static final List<String> COUNSELLORS = List.of(
            "Sari Wulandari",
            "Dewi Lestari",
            "Bram Siregar",
            "Intan Maharani",
            "Yosef Tandean",
            "Nadia Rahmawati",
            "Hasan Basri",
            "Grace Tambunan",
            "Arif Wicaksono",
            "Melati Sukma",
            "Tomas Wenas",
            "Putu Ariani");

    private static final List<String> FACES = List.of("ratna", "wulan", "budi", "maya", "lina", "andi", "rudi");

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private RosterUpdateStep roster;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<PersonJoined> joined;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(@Observes @Priority(100) DemoOrganisation demo) {
        if (!db.createQuery("select p.id from Person p")
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        List<RosterLine> lines = new ArrayList<>();
        byte[] file = new DemoRoster(demo.today()).csv().getBytes(StandardCharsets.UTF_8);
        RosterFile.read(new ByteArrayInputStream(file), new RosterReader() {
            @Override
            public void good(long at, RosterLine line) {
                lines.add(line);
            }

            @Override
            public void bad(long at, String number, List<RosterFault> faults) {
                throw new IllegalStateException("the demo's roster has a bad line");
            }
        });
        roster.takeOver(lines, demo.today(), Set.of());
        COUNSELLORS.forEach(name -> grant(external(name), Role.COUNSELLOR));
        FACES.forEach(this::open);
        grant(face("lina"), Role.COORDINATOR);
        grant(face("andi"), Role.HR);
        grant(face("rudi"), Role.ADMINISTRATOR);
    }

    private static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("ratna", "employee, new to Teduh");
        accounts.put("wulan", "employee, a client with sessions");
        accounts.put("budi", "new hire of this quarter");
        accounts.put("maya", "employee and mentor");
        accounts.put("sari", "counsellor (external)");
        accounts.put("dewi", "counsellor (external)");
        accounts.put("lina", "coordinator");
        accounts.put("andi", "HR");
        accounts.put("rudi", "administrator");
        return accounts;
    }

    private Person external(String name) {
        String account = name.split(" ")[0].toLowerCase(Locale.ROOT);
        Person person = Person.external(name, account + AT, List.of("id", "en"), site(name), "Counsellor");
        db.persist(person);
        db.flush();
        joined.fire(new PersonJoined(person.id()));
        if (account.equals("sari") || account.equals("dewi")) {
            person.takePassword(passwords.hash(PASSWORD));
        }
        return person;
    }

    /** Two of three work at the first site. */
    private UUID site(String name) {
        List<UUID> sites = db.createQuery("select s.id from Site s order by s.name desc", UUID.class)
                .getResultList();
        return sites.get(COUNSELLORS.indexOf(name) % 3 == 2 ? sites.size() - 1 : 0);
    }

    private void open(String account) {
        face(account).takePassword(passwords.hash(PASSWORD));
    }

    private Person face(String account) {
        return db.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", account + AT)
                .getSingleResult();
    }

    private void grant(Person person, String role) {
        db.persist(new RoleGrant(person.id(), role));
    }
}
