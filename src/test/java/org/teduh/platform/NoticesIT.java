package org.teduh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;

/** A notice is told with what happened or not at all, and read by its person alone. */
@InContainer
class NoticesIT {

    private static final String KEY = "home_inbox.empty";

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Visitor visitor;

    @Inject
    private Given given;

    private void tell(PersonId person, boolean itHappens) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        try {
            notices.tell(person, KEY, "home/home");
        } finally {
            if (itHappens) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    @Test
    void a_notice_is_its_persons_own_and_new_until_it_is_seen() throws Exception {
        PersonId ratna = given.person("Ratna").here();
        As as = As.person(ratna, Role.EMPLOYEE);
        As budi = given.person("Budi").signedIn();
        tell(ratna, true);
        assertThat(as.get(() -> notices.mine()))
                .extracting(NoticeView::key, NoticeView::view, NoticeView::fresh)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(KEY, "home/home", true));
        assertThat(budi.get(() -> notices.mine())).isEmpty();
        budi.run(() -> notices.seen());
        assertThat(as.get(() -> notices.mine())).extracting(NoticeView::fresh).containsExactly(true);
        as.run(() -> notices.seen());
        assertThat(as.get(() -> notices.mine())).extracting(NoticeView::fresh).containsExactly(false);
    }

    @Test
    void what_did_not_happen_is_not_told() throws Exception {
        PersonId ratna = given.person("Ratna").here();
        tell(ratna, false);
        assertThat(As.person(ratna, Role.EMPLOYEE).get(() -> notices.mine())).isEmpty();
        assertThatThrownBy(() -> notices.tell(ratna, KEY, "home/home"))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void how_somebody_reads_is_kept_for_the_next_session_and_for_nobody_else() {
        PersonId ratna = given.person("Ratna").here();
        As.person(ratna, Role.EMPLOYEE).run(() -> preferences.choose("id", "dark"));
        As next = As.person(ratna, Role.EMPLOYEE);
        next.run(() -> preferences.apply());
        assertThat(next.get(() -> visitor.getLanguage() + visitor.getTheme())).isEqualTo("iddark");
        As budi = given.person("Budi").signedIn();
        budi.run(() -> preferences.apply());
        assertThat(budi.get(() -> visitor.getLanguage() + visitor.getTheme())).isEqualTo("en");
        assertThatThrownBy(() -> next.run(() -> preferences.choose("xx", ""))).isInstanceOf(NotFound.class);
    }
}
