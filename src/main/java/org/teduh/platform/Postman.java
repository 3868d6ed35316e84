package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands messages over: to the mail server, or, where none is set, as files to {@code TEDUH_HOME/mail}. One form for
 * all: one sender, one subject, a random Message-ID.
 */
@ApplicationScoped
class Postman {

    static final String SUBJECT = "Appointment";

    @Inject
    private Home home;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "smtp.port", defaultValue = "25")
    private String port;

    @Inject
    @ConfigProperty(name = "mail.sender", defaultValue = "appointments@localhost")
    private String sender;

    void deliver(Mail mail) throws MessagingException, IOException {
        if (mail.address().isEmpty()) {
            return;
        }
        Message message = message(mail);
        if (host.filter(name -> !name.isBlank()).isPresent()) {
            Transport.send(message);
        } else {
            write(message);
        }
    }

    private Message message(Mail mail) throws MessagingException {
        Message message = new Letter(Session.getInstance(settings()));
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(SUBJECT);
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(mail.text().reveal().replace("\n", "\r\n") + "\r\n", "text/plain; charset=UTF-8");
        message.saveChanges();
        return message;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host.orElse(""));
        settings.put("mail.smtp.port", port);
        settings.put("mail.smtp.connectiontimeout", "10000");
        settings.put("mail.smtp.timeout", "20000");
        return settings;
    }

    /** Whole or not at all, for somebody may be looking. */
    private void write(Message message) throws IOException, MessagingException {
        Path folder = home.folder("mail");
        String name = clock.instant().toString().replace(":", "") + "-" + UUID.randomUUID();
        Path fresh = folder.resolve(name + ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            message.writeTo(out);
        }
        Files.move(fresh, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Its id is chance and nothing else: no host, no user, no count. */
    private static final class Letter extends MimeMessage {

        Letter(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + "@localhost>");
        }
    }
}
